//! One address: whether it is proved, its code, what one can do with it.

use leptos::prelude::*;

use crate::{
    components::contact_code::contact_code,
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
        ContactKind::Push => w.t("point-push"),
    };
    // To be compared with what one meant to type; later to be known by.
    let shown = match proof(point) {
        Proof::Missing if point.kind != ContactKind::Push => point.value.clone(),
        _ => point.masked(),
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
            {(!proved(point) && point.gone_at.is_none()).then(|| contact_code(visit, point))}
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
        Proof::Gone(at) => w.with("contact-gone", &day(at)),
    }
}

/// A press.
pub fn act(visit: &Visit, point: &ContactPoint, act: &'static str, words: String) -> AnyView {
    view! {
        <form method="post" action=Act::ChangeContact(point.id).path(visit.lang)>
            <button class="quiet" name="acto" value=act>{words}</button>
        </form>
    }
    .into_any()
}
