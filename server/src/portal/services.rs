//! Every public service in memory, and how one is found.

use std::{cmp::Reverse, collections::HashMap, sync::Arc};

use app::{
    model::{lang::Lang, localized::Localized, service::PublicService},
    portal::ServiceQuery,
};
use jiff::civil::Date;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// The catalogue: the folder's services and the imported ones, never changed while serving.
pub struct Services {
    /// By name, Spanish first.
    all: Vec<Arc<PublicService>>,
    words: Vec<Words>,
    by_id: HashMap<String, usize>,
    by_code: HashMap<String, usize>,
    by_theme: HashMap<String, Vec<usize>>,
}

/// What a service is found by: folded words of its name, its keywords and its description,
/// each behind a space.
struct Words {
    name: String,
    keywords: String,
    description: String,
}

impl Services {
    /// Of two services with one id the first, which is the folder's, stays.
    pub fn new(services: impl IntoIterator<Item = PublicService>) -> Self {
        let mut all: Vec<Arc<PublicService>> = services.into_iter().map(Arc::new).collect();
        all.sort_by_cached_key(|service| service.id.clone());
        all.dedup_by(|later, earlier| later.id == earlier.id);
        all.sort_by_cached_key(|service| fold(service.name.get(Lang::Es).text));
        let index = |key: fn(&PublicService) -> Option<&String>| {
            let pairs = all.iter().enumerate();
            pairs
                .filter_map(|(at, service)| Some((key(service)?.clone(), at)))
                .collect()
        };
        let mut by_theme: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, service) in all.iter().enumerate() {
            by_theme.entry(service.theme.clone()).or_default().push(at);
        }
        Self {
            by_theme,
            by_id: index(|service| Some(&service.id)),
            by_code: index(|service| service.code.as_ref()),
            words: all.iter().map(|service| Words::of(service)).collect(),
            all,
        }
    }

    #[must_use]
    pub fn by_id(&self, id: &str) -> Option<Arc<PublicService>> {
        self.by_id.get(id).map(|at| self.all[*at].clone())
    }

    /// The service a back office names by `code`.
    #[must_use]
    pub fn by_code(&self, code: &str) -> Option<Arc<PublicService>> {
        self.by_code.get(code).map(|at| self.all[*at].clone())
    }

    /// Services of this theme.
    pub fn of_theme(&self, theme: &str) -> impl Iterator<Item = &Arc<PublicService>> {
        let of_theme = self.by_theme.get(theme).map_or(&[][..], Vec::as_slice);
        of_theme.iter().map(|at| &self.all[*at])
    }

    /// Those open today, the first to close first.
    #[must_use]
    pub fn open_enrolments(&self, today: Date) -> Vec<Arc<PublicService>> {
        let mut open: Vec<(Date, &Arc<PublicService>)> = self
            .all
            .iter()
            .filter_map(|service| {
                let enrolment = service.enrolment.as_ref().filter(|it| it.is_open(today))?;
                Some((enrolment.closes, service))
            })
            .collect();
        open.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.id.cmp(&b.1.id)));
        open.into_iter()
            .map(|(_, service)| service.clone())
            .collect()
    }

    /// Every word of the text must begin some word of the service; names count most.
    #[must_use]
    pub fn find(&self, query: &ServiceQuery, lang: Lang) -> Vec<Arc<PublicService>> {
        let wanted = tokens(&query.text);
        let mut found: Vec<(Reverse<u32>, String, &Arc<PublicService>)> = self
            .all
            .iter()
            .zip(&self.words)
            .filter(|(service, _)| query.theme.as_ref().is_none_or(|id| *id == service.theme))
            .filter_map(|(service, words)| {
                let points: Option<u32> = wanted.iter().map(|token| words.points(token)).sum();
                Some((Reverse(points?), fold(service.name.get(lang).text), service))
            })
            .collect();
        found.sort_by(|a, b| (a.0, &a.1, &a.2.id).cmp(&(b.0, &b.1, &b.2.id)));
        found
            .into_iter()
            .map(|(_, _, service)| service.clone())
            .collect()
    }
}

impl Words {
    fn of(service: &PublicService) -> Self {
        let mut keywords = String::new();
        for keyword in &service.keywords {
            push_words(&mut keywords, keyword);
        }
        let words = |text: &Localized| {
            let mut words = String::new();
            push_words(&mut words, text);
            words
        };
        Self {
            name: words(&service.name),
            keywords,
            description: words(&service.description),
        }
    }

    /// `token` begins with a space, as every word here does.
    fn points(&self, token: &str) -> Option<u32> {
        match () {
            () if self.name.contains(token) => Some(4),
            () if self.keywords.contains(token) => Some(3),
            () if self.description.contains(token) => Some(1),
            () => None,
        }
    }
}

fn push_words(words: &mut String, text: &Localized) {
    for (_, text) in text.texts() {
        for token in tokens(text) {
            words.push_str(&token);
        }
    }
}

/// The words of a text, each behind a space; those of two letters say nothing about what is
/// sought.
fn tokens(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() > 2)
        .map(|word| format!(" {word}"))
        .collect()
}

/// Lower case without accents.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        // Most are, and need no table.
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else {
            decompose_canonical(c, |part| {
                if !is_combining_mark(part) {
                    folded.extend(part.to_lowercase());
                }
            });
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn town() -> Services {
        let service = |id: &str, es: &str, ca: &str, theme: &str| {
            let name = Localized::from_iter([(Lang::Es, es), (Lang::Ca, ca)]);
            PublicService::new(id, theme, name)
        };
        let mut waste = service(
            "waste",
            "Recogida de muebles",
            "Recollida de mobles",
            "environment",
        );
        waste.keywords = vec![Localized::of(Lang::Es, "basura")];
        let mut census = service("census", "Alta en el padrón", "Alta al padró", "census");
        census.code = Some("PAD-001".into());
        census.description = Localized::of(Lang::Es, "Te muestra como vecino.");
        Services::new([waste, census])
    }

    fn found(text: &str, theme: Option<&str>) -> Vec<String> {
        let query = ServiceQuery {
            text: text.into(),
            theme: theme.map(str::to_owned),
        };
        let found = town().find(&query, Lang::Es);
        found.iter().map(|service| service.id.clone()).collect()
    }

    #[test]
    fn accents_case_and_language_do_not_matter() {
        for text in [
            "padron",
            "PADRÓN",
            "padró",
            "alta padrón",
            "Alta en el padron",
        ] {
            assert_eq!(found(text, None), ["census"], "{text}");
        }
        assert_eq!(found("mobles", None), ["waste"]);
        assert_eq!(found("basura", None), ["waste"]);
    }

    #[test]
    fn a_name_counts_more_than_a_description() {
        assert_eq!(found("mue", None), ["waste", "census"]);
        assert_eq!(found("", None), ["census", "waste"]);
        assert_eq!(found("", Some("environment")), ["waste"]);
        assert_eq!(found("padron", Some("environment")), [""; 0]);
        assert_eq!(found("zzz", None), [""; 0]);
    }

    #[test]
    fn back_offices_name_services_by_code() {
        let service = town().by_code("PAD-001").map(|service| service.id.clone());
        assert_eq!(service.as_deref(), Some("census"));
    }
}
