//! `activities/ID.toml`: what takes place in the town.

use std::{collections::BTreeSet, path::Path};

use app::model::{
    activity::{Activity, Place, Recurrence},
    localized::Localized,
    municipality::Municipality,
};
use jiff::civil::{Date, Time};
use serde::Deserialize;
use toml::Spanned;

use super::{
    dates,
    file::{File, Text, tomls},
    problem::Problem,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActivityFile {
    kind: Text,
    first: Spanned<String>,
    last: Spanned<String>,
    #[serde(default)]
    weekdays: Vec<Weekday>,
    #[serde(default)]
    excluded: Vec<Spanned<String>>,
    time: Option<Spanned<String>>,
    free: bool,
    url: Option<Spanned<String>>,
    name: Text,
    description: Text,
    #[serde(default)]
    audience: Vec<Text>,
    price: Option<Text>,
    place: Option<PlaceTable>,
}

/// Numbered as in a [`Recurrence`].
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Weekday {
    Monday = 1,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PlaceTable {
    name: String,
    #[serde(default)]
    address: String,
    #[serde(default)]
    district: String,
    #[serde(default)]
    postcode: String,
}

/// A folder without activities is complete too.
pub fn read(
    dir: &Path,
    municipality: &Municipality,
    today: Date,
    problems: &mut Vec<Problem>,
) -> Vec<Activity> {
    if !dir.join("activities").exists() {
        return vec![];
    }
    tomls(dir, "activities", problems)
        .into_iter()
        .filter_map(|(id, path)| {
            activity(id, &mut File::open(path, problems)?, municipality, today)
        })
        .collect()
}

fn activity(
    id: String,
    file: &mut File<'_>,
    municipality: &Municipality,
    today: Date,
) -> Option<Activity> {
    let raw: ActivityFile = file.parse()?;
    let languages = &municipality.languages;
    let date =
        |file: &mut File<'_>, text: &Spanned<String>| dates::read(file, text, today, municipality);
    let (first, last) = (date(file, &raw.first), date(file, &raw.last));
    let excluded: BTreeSet<Date> = raw
        .excluded
        .iter()
        .filter_map(|day| date(file, day))
        .collect();
    let (first, last) = (first?, last?);
    if last < first {
        file.refuse(
            Some(raw.last.span()),
            "it ends before it begins",
            "`last` on or after `first`",
        );
    }
    let price = raw.price.map(|it| file.text("price", it, languages));
    if raw.free == price.is_some() {
        file.refuse(
            None,
            "what it costs is not clear",
            "`free = true`, or `free = false` and `[price]`",
        );
    }
    let audiences = raw.audience.into_iter();
    let recurrence = Recurrence {
        first,
        last,
        weekdays: raw.weekdays.into_iter().map(|day| day as i8).collect(),
        excluded,
    };
    if last >= first && recurrence.days().next().is_none() {
        file.refuse(
            Some(raw.first.span()),
            "it takes place on no day",
            "one of `weekdays` from `first` to `last`, not `excluded`",
        );
    }
    Some(Activity {
        id,
        name: file.text("name", raw.name, languages),
        description: file.text("description", raw.description, languages),
        url: file.url(raw.url),
        kind: file.text("kind", raw.kind, languages),
        audiences: audiences
            .map(|it| file.text("audience", it, languages))
            .collect::<Vec<Localized>>(),
        free: raw.free,
        price,
        place: raw.place.map(place),
        recurrence,
        time: raw.time.and_then(|it| time(file, &it)),
    })
}

fn time(file: &mut File<'_>, text: &Spanned<String>) -> Option<Time> {
    let time = Time::strptime("%H:%M", text.get_ref());
    if time.is_err() {
        let wrong = format!("`{}` is no time", text.get_ref());
        file.refuse(Some(text.span()), wrong, "an hour such as 21:30");
    }
    time.ok()
}

fn place(raw: PlaceTable) -> Place {
    Place {
        name: raw.name,
        address: raw.address,
        district: raw.district,
        postcode: raw.postcode,
        position: None,
        url: None,
    }
}
