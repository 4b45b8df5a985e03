//! One address: whether it is proved, its code, what one can do with it.

use leptos::prelude::*;

use crate::{
    components::error_summary::field_error,
    format,
    model::contact_point::{ContactKind, ContactPoint, Proof, used},
    routes::Act,
    visit::Visit,
};

pub fn contact_point(visit: &Visit, all: &[ContactPoint], point: &ContactPoint) -> AnyView {
    let w = visit.words();
    let proof = |it: &ContactPoint| proof(visit, it);
    let proved = |it: &ContactPoint| matches!(proof(it), Proof::Until(_));
    let is_used = used(all, point.kind, proved).is_some_and(|it| it.id == point.id);
    let others = all
        .iter()
        .filter(|it| it.kind == point.kind && proved(it))
        .count()
        > 1;
    let kind = match point.kind {
        ContactKind::Email => w.t("point-email"),
        ContactKind::Phone => w.t("point-phone"),
        ContactKind::Postal => w.t("point-postal"),
    };
    // To be compared with what one meant to type; later to be known by.
    let shown = match proof(point) {
        Proof::Missing => point.value.clone(),
        Proof::Until(_) | Proof::Ended(_) => point.masked(),
    };
    let prefer = (proved(point) && !is_used).then(|| {
        act(
            visit,
            point,
            "preferir",
            w.with("contact-prefer", &[("what", point.masked().into())]),
        )
    });
    let remove = w.with("contact-remove", &[("what", point.masked().into())]);
    view! {
        <li>
            <h3>{kind}": "<bdi>{shown}</bdi></h3>
            <p>
                <strong>{state(visit, proof(point))}</strong>
                {(is_used && others).then(|| format!(" {}", w.t("contact-used")))}
            </p>
            {(!proved(point)).then(|| code(visit, point))}
            {prefer}
            {act(visit, point, "quitar", remove)}
        </li>
    }
    .into_any()
}

fn proof(visit: &Visit, point: &ContactPoint) -> Proof {
    let municipality = visit.portal.municipality();
    let months = municipality.messages.proof_months;
    point.proof(visit.portal.now(), months, &municipality.time_zone)
}

fn state(visit: &Visit, proof: Proof) -> String {
    let (w, zone) = (visit.words(), &visit.portal.municipality().time_zone);
    let day = |at: jiff::Timestamp| {
        let day = at.to_zoned(zone.clone()).date();
        [("day", format::date(visit.lang, day).into())]
    };
    match proof {
        Proof::Missing => w.t("contact-missing").to_owned(),
        Proof::Until(at) => w.with("contact-proved", &day(at)),
        Proof::Ended(at) => w.with("contact-ended", &day(at)),
    }
}

fn act(visit: &Visit, point: &ContactPoint, act: &'static str, words: String) -> AnyView {
    view! {
        <form method="post" action=Act::ChangeContact(point.id).path(visit.lang)>
            <button class="quiet" name="acto" value=act>{words}</button>
        </form>
    }
    .into_any()
}

/// Where the code that was sent is typed; and another one to ask for.
fn code(visit: &Visit, point: &ContactPoint) -> AnyView {
    let w = visit.words();
    let form = visit.form.as_ref();
    let came_back = form.is_some_and(|it| it.value("punto") == point.id.to_string());
    let wrong = came_back.then(|| field_error(visit, "codigo")).flatten();
    let mailbox = visit.portal.municipality().messages.mailbox.clone();
    let mailbox =
        mailbox.filter(|_| visit.portal.municipality().demo && point.code_until.is_some());
    let typing = point.code_until.map(|until| {
        let until = format::instant(visit.lang, until, &visit.portal.municipality().time_zone);
        let id = if came_back {
            "codigo".to_owned()
        } else {
            format!("codigo-{}", point.id)
        };
        let note = format!("{id}-nota");
        let described = if wrong.is_some() {
            format!("codigo-error {note}")
        } else {
            note.clone()
        };
        let typed = form
            .filter(|_| came_back)
            .map_or("", |it| it.value("codigo"))
            .to_owned();
        view! {
            <form method="post" action=Act::ChangeContact(point.id).path(visit.lang)>
                <div class="field">
                    <label for=id.clone()>{w.t("code-label")}</label>
                    <p class="hint" id=note>{w.with("code-hint", &[("at", until.into())])}</p>
                    <input
                        id=id
                        name="codigo"
                        value=typed
                        inputmode="numeric"
                        autocomplete="one-time-code"
                        aria-invalid=wrong.is_some().then_some("true")
                        aria-describedby=described
                    />
                </div>
                <button name="acto" value="confirmar">{w.t("code-prove")}</button>
            </form>
        }
    });
    let again = if point.code_until.is_some() {
        w.t("code-again")
    } else {
        w.t("code-send")
    };
    let spent = (came_back && point.code_until.is_none()).then_some("codigo");
    view! {
        {wrong}
        {typing}
        {mailbox.map(|href| view! { <p><a class="go" href=href>{w.t("code-mailbox")}</a></p> })}
        <div id=spent>{act(visit, point, "enviar", again.to_owned())}</div>
    }
    .into_any()
}
