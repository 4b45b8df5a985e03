use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn hours(quiet: Option<(i8, i8)>) -> Hours {
    Hours {
        quiet,
        digest: 9,
        zone: TimeZone::get("Europe/Madrid").unwrap(),
    }
}

fn said(scope: Scope, channel: ContactKind, frequency: Frequency) -> ChannelPreference {
    ChannelPreference {
        scope,
        channel,
        frequency,
    }
}

const SWIMMING: Topic<'static> = Topic {
    theme: "sport",
    service: Some("natacion"),
};

#[test]
fn the_nearest_scope_holds() {
    use ContactKind::{Email, Phone};
    let mut settings = ChannelSettings {
        reached: vec![Email, Phone],
        ..ChannelSettings::default()
    };
    assert_eq!(settings.holds(SWIMMING, Email), Frequency::Immediate);
    assert_eq!(settings.holds(SWIMMING, Phone), Frequency::Off);
    let theme = || Scope::Theme("sport".into());
    settings.preferences = vec![
        said(Scope::Default, Email, Frequency::Off),
        said(theme(), Email, Frequency::Daily),
        said(
            Scope::Service("natacion".into()),
            Phone,
            Frequency::Immediate,
        ),
    ];
    assert_eq!(settings.holds(SWIMMING, Email), Frequency::Daily);
    assert_eq!(settings.holds(SWIMMING, Phone), Frequency::Immediate);
    let other = Topic {
        theme: "taxes",
        service: Some("natacion-no"),
    };
    assert_eq!(settings.holds(other, Email), Frequency::Off);
    assert_eq!(settings.own_scopes().len(), 2);
    for scope in settings.own_scopes() {
        assert_eq!(Scope::parse(&scope.text()).as_ref(), Some(scope));
    }
}

#[test]
fn safety_crosses_the_silence_but_opens_no_channel() {
    use ContactKind::{Email, Phone};
    let settings = ChannelSettings {
        reached: vec![Email, Phone],
        hours: hours(Some((22, 8))),
        ..ChannelSettings::default()
    };
    let night = at("2026-06-01T23:30:00Z");
    let ordinary = route(&settings, SWIMMING, Urgency::Ordinary, night);
    let morning = Delivery {
        channel: Email,
        at: at("2026-06-02T06:00:00Z"),
    };
    assert_eq!(ordinary, [morning]);
    let safety = route(&settings, SWIMMING, Urgency::Safety, night);
    assert_eq!(
        safety,
        [Delivery {
            channel: Email,
            at: night
        }]
    );
    let code = route(&settings, SWIMMING, Urgency::Asked(Phone), night);
    assert_eq!(
        code,
        [Delivery {
            channel: Phone,
            at: night
        }]
    );
}

#[test]
fn the_silence_ends_when_the_clock_says_so() {
    let hours = hours(Some((22, 8)));
    // 23:30, summer: until eight.
    assert_eq!(
        hours.after_quiet(at("2026-06-01T21:30:00Z")),
        at("2026-06-02T06:00:00Z")
    );
    // 08:00 is no silence any more.
    assert_eq!(
        hours.after_quiet(at("2026-06-02T06:00:00Z")),
        at("2026-06-02T06:00:00Z")
    );
    // The nights in which the clock is put forward and back.
    assert_eq!(
        hours.after_quiet(at("2026-03-28T22:30:00Z")),
        at("2026-03-29T06:00:00Z")
    );
    assert_eq!(
        hours.after_quiet(at("2026-10-24T21:30:00Z")),
        at("2026-10-25T07:00:00Z")
    );
}

#[test]
fn an_hour_that_is_skipped_or_comes_twice() {
    // On 29 March there is no 02:00: the silence ends at 03:00.
    let until_two = hours(Some((22, 2)));
    assert_eq!(
        until_two.after_quiet(at("2026-03-29T00:30:00Z")),
        at("2026-03-29T01:00:00Z")
    );
    // On 25 October 02:30 comes twice; the digest of two o'clock comes once.
    let mut twice = hours(None);
    twice.digest = 2;
    let first = at("2026-10-25T00:00:00Z");
    assert_eq!(twice.next_digest(at("2026-10-24T23:59:00Z"), false), first);
    assert_eq!(twice.next_digest(first, false), at("2026-10-26T01:00:00Z"));
    assert_eq!(
        twice.next_digest(at("2026-10-25T01:30:00Z"), false),
        at("2026-10-26T01:00:00Z")
    );
}

#[test]
fn a_digest_waits_for_its_day_and_for_the_silence() {
    let sunday = at("2026-03-29T10:00:00Z");
    assert_eq!(
        hours(None).next_digest(sunday, true),
        at("2026-03-30T07:00:00Z")
    );
    let monday = at("2026-03-30T07:00:00Z");
    assert_eq!(
        hours(None).next_digest(monday, true),
        at("2026-04-06T07:00:00Z")
    );
    let late = hours(Some((22, 11)));
    assert_eq!(late.next_digest(sunday, false), at("2026-03-30T09:00:00Z"));
}

fn a_scope() -> impl Strategy<Value = Scope> {
    prop_oneof![
        Just(Scope::Default),
        "[ab]".prop_map(Scope::Theme),
        "[xy]".prop_map(Scope::Service),
    ]
}

fn a_channel() -> impl Strategy<Value = ContactKind> {
    prop::sample::select(ContactKind::ALL.to_vec())
}

fn a_preference() -> impl Strategy<Value = ChannelPreference> {
    let frequency = prop::sample::select(Frequency::ALL.to_vec());
    (a_scope(), a_channel(), frequency)
        .prop_map(|(scope, channel, frequency)| said(scope, channel, frequency))
}

fn settings() -> impl Strategy<Value = ChannelSettings> {
    let quiet = prop::option::of((0..24_i8, 0..24_i8));
    let zone = prop::sample::select(hours::ZONES.to_vec());
    let reached = prop::sample::subsequence(ContactKind::ALL.to_vec(), 0..=ContactKind::ALL.len());
    let preferences = prop::collection::vec(a_preference(), 0..8);
    (quiet, 0..24_i8, zone, reached, preferences).prop_map(
        |(quiet, digest, (zone, _), reached, all)| {
            let zone = TimeZone::get(zone).unwrap();
            let mut settings = ChannelSettings {
                reached,
                hours: Hours {
                    quiet,
                    digest,
                    zone,
                },
                ..ChannelSettings::default()
            };
            for preference in all {
                say(&mut settings, preference);
            }
            settings
        },
    )
}

/// As the portal keeps it: one word for each scope and channel.
fn say(settings: &mut ChannelSettings, preference: ChannelPreference) {
    let ChannelPreference { scope, channel, .. } = &preference;
    settings
        .preferences
        .retain(|it| !(it.scope == *scope && it.channel == *channel));
    settings.preferences.push(preference);
}

/// A message: what it is about, how urgent, and how many minutes after the one before.
type Message = (&'static str, Option<&'static str>, bool, i64);

fn stream() -> impl Strategy<Value = (i64, Vec<Message>)> {
    let theme = prop::sample::select(vec!["a", "b", "c"]);
    let service = prop::option::of(prop::sample::select(vec!["x", "y", "z"]));
    let message = (theme, service, any::<bool>(), 0..2000_i64);
    // Some year that has both its nights of 23 and of 25 hours.
    (
        1_767_225_600..1_798_761_600_i64,
        prop::collection::vec(message, 0..40),
    )
}

/// What a channel brings: the instants at which something comes, those of one digest once.
fn brought(
    settings: &ChannelSettings,
    (start, stream): &(i64, Vec<Message>),
    channel: ContactKind,
) -> Vec<Timestamp> {
    let mut now = Timestamp::from_second(*start).unwrap();
    let mut brought = vec![];
    for (theme, service, safety, after) in stream {
        now += jiff::SignedDuration::from_mins(*after);
        let urgency = if *safety {
            Urgency::Safety
        } else {
            Urgency::Ordinary
        };
        let topic = Topic {
            theme,
            service: *service,
        };
        for delivery in route(settings, topic, urgency, now) {
            assert!(delivery.at >= now, "nothing comes before it is sent");
            if delivery.channel == channel {
                brought.push(delivery.at);
            }
        }
    }
    brought.sort();
    brought.dedup();
    brought
}

proptest! {
    #[test]
    fn no_sequence_of_settings_makes_another_channel_louder(
        before in settings(),
        changes in prop::collection::vec(a_preference(), 1..6),
        unproved in prop::option::of(a_channel()),
        stream in stream(),
    ) {
        let mut after = before.clone();
        for change in &changes {
            say(&mut after, change.clone());
        }
        after.reached.retain(|it| Some(*it) != unproved);
        let touched = |channel| changes.iter().any(|it| it.channel == channel) || unproved == Some(channel);
        for channel in ContactKind::ALL.into_iter().filter(|it| !touched(*it)) {
            prop_assert_eq!(brought(&before, &stream, channel), brought(&after, &stream, channel));
        }
    }

    #[test]
    fn nothing_ordinary_comes_in_the_silence(settings in settings(), stream in stream()) {
        let calm: Vec<Message> = stream.1.iter().map(|it| (it.0, it.1, false, it.3)).collect();
        let Some((from, to)) = settings.hours.quiet else { return Ok(()) };
        for channel in ContactKind::ALL {
            for at in brought(&settings, &(stream.0, calm.clone()), channel) {
                let hour = at.to_zoned(settings.hours.zone.clone()).hour();
                let quiet = if from <= to { from <= hour && hour < to } else { hour >= from || hour < to };
                prop_assert!(!quiet, "{at} is in the silence of {from} to {to}");
            }
        }
    }
}
