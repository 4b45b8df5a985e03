//! Procedures as a list: name, what it is, who runs it, whether it is open.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    components::phrase::{link, organisation},
    format,
    model::service::PublicService,
    routes::Route,
    visit::Visit,
};

pub fn service_list(visit: &Visit, services: &[Arc<PublicService>]) -> AnyView {
    let items = services
        .iter()
        .map(|service| item(visit, service))
        .collect_view();
    view! { <ul class="service-list">{items}</ul> }.into_any()
}

fn item(visit: &Visit, service: &PublicService) -> AnyView {
    let (w, lang) = (visit.words(), visit.lang);
    let description = service.description.get(lang);
    let gist = gist(description.text, 140);
    let what = (!gist.is_empty()).then(|| view! { <p lang=description.lang_on(lang)>{gist}</p> });
    let today = visit.portal.today();
    let open = service
        .enrolment
        .as_ref()
        .filter(|it| it.is_open(today))
        .map(|it| {
            let day = format::day(lang, it.closes, today);
            view! { <p class="status">{w.with("open-until", &[("day", day.into())])}</p> }
        });
    let who = (!service.organisation.is_empty())
        .then(|| view! { <p class="hint">{organisation(visit, &service.organisation)}</p> });
    view! {
        <li>
            {link(visit, &service.name, Route::Service(service.id.clone()).path(lang))}
            {what}
            {who}
            {open}
        </li>
    }
    .into_any()
}

/// The first sentence; where that is longer than `most` characters, its first words.
#[must_use]
pub fn gist(text: &str, most: usize) -> String {
    let paragraph = text.trim().lines().next().unwrap_or_default();
    let sentence = paragraph
        .split_once(". ")
        .map_or(paragraph, |(first, _)| first);
    if sentence.chars().count() <= most {
        let end = if sentence.is_empty() || sentence.ends_with(['.', '!', '?', ':']) {
            ""
        } else {
            "."
        };
        return format!("{sentence}{end}");
    }
    let cut: String = sentence.chars().take(most).collect();
    let words = cut
        .rsplit_once(' ')
        .map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", words.trim_end_matches([',', ';', ':']))
}

#[cfg(test)]
mod tests {
    use super::gist;

    #[test]
    fn a_gist_is_a_sentence_or_whole_words() {
        assert_eq!(
            gist("Curso de natación. Nueve sesiones.\n\nMás.", 60),
            "Curso de natación."
        );
        assert_eq!(gist("Alta en el padrón", 60), "Alta en el padrón.");
        assert_eq!(gist(" ", 60), "");
        assert_eq!(
            gist("Ayuda para pagar el alquiler, la luz y el agua", 30),
            "Ayuda para pagar el alquiler…"
        );
    }
}
