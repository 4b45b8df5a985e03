//! What the last act did, said once.

use leptos::prelude::*;

use crate::{
    components::{
        icon::{Icon, icon},
        phrase::{SLOT, fill, localized},
    },
    notice::{Notice, RECEIPT},
    routes::{Act, Route},
    text::Words,
    visit::Visit,
};

pub fn notice_banner(visit: &Visit) -> Option<AnyView> {
    let notice = visit.notice?;
    let w = visit.words();
    let banner = view! {
        <div class="notice" role="alert">
            <p>{icon(visit, Icon::Check)} {words(w, notice)}</p>
            {matches!(notice, Notice::Hidden).then(|| undo(visit)).flatten()}
            {receipt(visit, notice)}
        </div>
    };
    Some(banner.into_any())
}

fn words(w: Words, notice: Notice) -> &'static str {
    match notice {
        Notice::SignedIn => w.t("notice-signed-in"),
        Notice::SignedOut => w.t("notice-signed-out"),
        Notice::SignedOutEverywhere => w.t("notice-signed-out-everywhere"),
        Notice::SessionEnded => w.t("notice-session-ended"),
        Notice::TypedWaits => w.t("notice-typed-waits"),
        Notice::TypedAgain => w.t("notice-typed-again"),
        Notice::TypedForOther => w.t("notice-typed-for-other"),
        Notice::Acting => w.t("notice-acting"),
        Notice::Granted => w.t("notice-granted"),
        Notice::Refused => w.t("notice-refused"),
        Notice::Withdrawn => w.t("notice-withdrawn"),
        Notice::ChannelsSaved => w.t("notice-channels-saved"),
        Notice::CodeSent => w.t("notice-code-sent"),
        Notice::ContactProved => w.t("notice-contact-proved"),
        Notice::ContactRemoved => w.t("notice-contact-removed"),
        Notice::CalendarRevoked => w.t("notice-calendar-revoked"),
        Notice::Enrolled => w.t("notice-enrolled"),
        Notice::EnrolmentCancelled => w.t("notice-enrolment-cancelled"),
        Notice::DraftSaved => w.t("notice-draft-saved"),
        Notice::DraftDiscarded => w.t("notice-draft-discarded"),
        Notice::MessagesRead => w.t("notice-messages-read"),
        Notice::NotificationOpened => w.t("notice-notification-opened"),
        Notice::Hidden => w.t("notice-hidden"),
        Notice::Shown => w.t("notice-shown"),
        Notice::InterestKept => w.t("notice-interest-kept"),
        Notice::InterestRemoved => w.t("notice-interest-removed"),
        Notice::Forgotten => w.t("notice-forgotten"),
        Notice::ErasureAsked => w.t("notice-erasure-asked"),
        Notice::ErasureUndone => w.t("notice-erasure-undone"),
        Notice::ObjectionFiled => w.t("notice-objection-filed"),
        Notice::ObjectionUpheld => w.t("notice-objection-upheld"),
        Notice::ObjectionWithdrawn => w.t("notice-objection-withdrawn"),
    }
}

/// Leads to the proof of a decision that was taken just now.
fn receipt(visit: &Visit, notice: Notice) -> Option<AnyView> {
    let decided = matches!(
        notice,
        Notice::Granted | Notice::Refused | Notice::Withdrawn
    );
    let seq = decided.then(|| visit.param(RECEIPT)).flatten()?;
    let path = Route::Receipt(seq.parse().ok()?).path(visit.lang);
    let link = view! { <p><a class="go" href=path>{visit.words().t("receipt-see")}</a></p> };
    Some(link.into_any())
}

/// Shows the service again that `servicio` in the address names.
fn undo(visit: &Visit) -> Option<AnyView> {
    let service = visit.portal.service(visit.param("servicio")?)?;
    let label = visit.words().with("show-again", &[("name", SLOT.into())]);
    let form = view! {
        <form method="post" action=Act::Hide.path(visit.lang)>
            <input type="hidden" name="servicio" value=service.id.clone() />
            <input type="hidden" name="mostrar" value="1" />
            <button class="secondary">{fill(&label, localized(visit, &service.name))}</button>
        </form>
    };
    Some(form.into_any())
}
