//! Every public service in memory, and how one is found.

use std::{cmp::Reverse, collections::HashMap, sync::Arc};

use app::{
    model::{lang::Lang, localized::Localized, service::PublicService},
    portal::ServiceQuery,
};
use jiff::civil::Date;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The catalogue: the folder's services and the imported ones, never changed while serving.
pub struct Services {
    /// By name, Spanish first.
    all: Vec<Arc<PublicService>>,
    words: Vec<Words>,
    by_id: HashMap<String, usize>,
    by_code: HashMap<String, usize>,
}

/// What a service is found by: folded words of its name, its keywords and its description.
struct Words {
    name: Vec<String>,
    keywords: Vec<String>,
    description: Vec<String>,
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
        Self {
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

    /// Services of these themes.
    pub fn of_themes<'a>(
        &'a self,
        wanted: impl Fn(&str) -> bool + 'a,
    ) -> impl Iterator<Item = &'a Arc<PublicService>> {
        self.all
            .iter()
            .filter(move |service| wanted(&service.theme))
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
        let all = |texts: &[&Localized]| {
            texts
                .iter()
                .flat_map(|text| text.texts())
                .flat_map(|(_, text)| tokens(text))
                .collect()
        };
        Self {
            name: all(&[&service.name]),
            keywords: all(&service.keywords.iter().collect::<Vec<_>>()),
            description: all(&[&service.description]),
        }
    }

    fn points(&self, token: &str) -> Option<u32> {
        let begins = |words: &[String]| words.iter().any(|word| word.starts_with(token));
        match () {
            () if begins(&self.name) => Some(4),
            () if begins(&self.keywords) => Some(3),
            () if begins(&self.description) => Some(1),
            () => None,
        }
    }
}

/// Words of two letters say nothing about what is sought.
fn tokens(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() > 2)
        .map(str::to_owned)
        .collect()
}

/// Lower case without accents.
fn fold(text: &str) -> String {
    text.nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect()
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
