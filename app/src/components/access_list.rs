//! Who read a citizen's data, day by day.

use jiff::civil::Date;
use leptos::prelude::*;

use crate::{
    components::phrase::{SLOT, fill, organisation},
    format,
    model::{
        access::{Access, Ground, Reading, Who},
        lang::Lang,
    },
    visit::Visit,
};

pub fn access_list(visit: &Visit, accesses: &[Access]) -> AnyView {
    let zone = &visit.portal.municipality().time_zone;
    let day = |access: &Access| access.at.to_zoned(zone.clone()).date();
    let days = accesses.chunk_by(|one, next| day(one) == day(next));
    days.map(|of_day| section(visit, day(&of_day[0]), of_day))
        .collect_view()
        .into_any()
}

fn section(visit: &Visit, day: Date, accesses: &[Access]) -> AnyView {
    let items = accesses.iter().map(|it| item(visit, it)).collect_view();
    view! {
        <section>
            <h2>{format::day(visit.lang, day, visit.portal.today())}</h2>
            <ul class="service-list">{items}</ul>
        </section>
    }
    .into_any()
}

fn item(visit: &Visit, access: &Access) -> AnyView {
    let zone = &visit.portal.municipality().time_zone;
    let lang = (visit.lang != Lang::Es).then_some("es");
    view! {
        <li>
            <p>
                {format::time(access.at, zone)}" · "<b>{who(visit, &access.who)}</b>
            </p>
            <p>{what(visit, access)}</p>
            <p class="hint">{why(visit, access.why)}" "<span lang=lang>{access.why.law()}</span></p>
        </li>
    }
    .into_any()
}

fn who(visit: &Visit, who: &Who) -> AnyView {
    let w = visit.words();
    match who {
        Who::Oneself => w.t("access-oneself").into_any(),
        Who::Representative(name) => view! { <bdi>{name.clone()}</bdi> }.into_any(),
        Who::Source(id) => organisation(visit, id).into_any(),
        Who::Operator => {
            let name = visit.portal.municipality().name.get(visit.lang).text;
            w.with("access-operator", &[("name", name.into())])
                .into_any()
        }
        Who::Staff(post) => {
            let name = visit.portal.municipality().name.get(visit.lang).text;
            let args = [("post", SLOT.into()), ("name", name.into())];
            let post = view! { <bdi>{post.clone()}</bdi> };
            fill(&w.with("access-staff", &args), post)
        }
    }
}

fn what(visit: &Visit, access: &Access) -> &'static str {
    let w = visit.words();
    match (access.what, &access.who) {
        (Reading::Entered, Who::Oneself) => w.t("access-entered"),
        (Reading::Entered, _) => w.t("access-entered-for-you"),
        (Reading::Asked, _) => w.t("access-asked"),
        (Reading::Unanswered, _) => w.t("access-unanswered"),
        (Reading::Told, _) => w.t("access-told"),
        (Reading::Dates, _) => w.t("access-dates"),
        (Reading::Copied, _) => w.t("access-copied"),
        (Reading::Exported, _) => w.t("access-exported"),
        (Reading::ObjectionRead, _) => w.t("access-objection-read"),
        (Reading::ObjectionAnswered, _) => w.t("access-objection-answered"),
    }
}

fn why(visit: &Visit, why: Ground) -> &'static str {
    let w = visit.words();
    match why {
        Ground::OwnData => w.t("ground-own-data"),
        Ground::Representation => w.t("ground-representation"),
        Ground::OneStop => w.t("ground-one-stop"),
        Ground::Availability => w.t("ground-availability"),
        Ground::Objection => w.t("ground-objection"),
    }
}
