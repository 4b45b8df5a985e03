//! Every public service in memory, and how one is found.

use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};

use app::{
    model::{
        lang::Lang,
        municipality::{Municipality, Theme},
        service::PublicService,
    },
    portal::{Found, ServiceQuery},
};
use jiff::civil::Date;

use crate::{
    db::{self, Db},
    engine::search::{Index, Text, fold},
    municipality::Folder,
};

/// The catalogue: the folder's services and the imported ones, never changed while serving.
pub struct Services {
    /// By name, Spanish first.
    all: Vec<Arc<PublicService>>,
    /// Made for the first search, or before it by `get_ready`.
    index: OnceLock<Index>,
    by_id: HashMap<String, usize>,
    by_code: HashMap<String, usize>,
    by_theme: HashMap<String, Vec<usize>>,
}

/// What was imported joins the folder's own.
pub(super) async fn take_in_imported(folder: &mut Folder, db: &Db) -> sqlx::Result<()> {
    let mut reader = db.reader().await?;
    let themes = db::catalogue::themes(reader.exec()).await?;
    let services = db::catalogue::services(reader.exec()).await?;
    let activities = db::activity::all(reader.exec()).await?;
    reader.done();
    folder.take_in(themes, services, activities);
    Ok(())
}

impl Services {
    /// Each has an id of its own.
    pub fn new(services: impl IntoIterator<Item = PublicService>) -> Self {
        let mut all: Vec<Arc<PublicService>> = services.into_iter().map(Arc::new).collect();
        all.sort_by_cached_key(|it| (fold(it.name.get(Lang::Es).text), it.id.clone()));
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
            index: OnceLock::new(),
            all,
        }
    }

    /// Makes what the first search needs; a large catalogue takes a tenth of a second.
    pub fn get_ready(&self) {
        self.index();
    }

    fn index(&self) -> &Index {
        let new = || Index::new(self.all.iter().map(|service| texts(service)));
        self.index.get_or_init(new)
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

    /// The themes that have services, and how many.
    pub fn themes<'m>(&self, municipality: &'m Municipality) -> Vec<(&'m Theme, usize)> {
        let all = municipality.themes.iter();
        all.map(|theme| (theme, self.of_theme(&theme.id).count()))
            .filter(|(_, count)| *count > 0)
            .collect()
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

    /// Those of the theme, by name in `lang`; with a text the best first, and how far its
    /// words were taken.
    #[must_use]
    pub fn find(&self, query: &ServiceQuery, lang: Lang) -> Found {
        let of_theme =
            |it: &Arc<PublicService>| query.theme.as_ref().is_none_or(|id| *id == it.theme);
        if query.text.trim().is_empty() {
            let mut services: Vec<_> = self.all.iter().filter(|it| of_theme(it)).cloned().collect();
            services.sort_by_cached_key(|it| (fold(it.name.get(lang).text), it.id.clone()));
            return Found {
                services,
                ..Found::default()
            };
        }
        let hits = self.index().find(&query.text);
        let services: Vec<_> = hits.best.iter().map(|(at, _)| &self.all[*at]).collect();
        let mended = hits.mended.into_iter();
        let mended = mended.map(|(word, near)| (word, spelt(near, &services, lang)));
        Found {
            mended: mended.collect(),
            services: services
                .into_iter()
                .filter(|it| of_theme(it))
                .cloned()
                .collect(),
            partial: hits.partial,
            ..Found::default()
        }
    }
}

/// What a service is found by: its name counts most.
fn texts(service: &PublicService) -> impl Iterator<Item = Text<'_>> {
    [
        Text(&service.name, 4),
        Text(service.keywords.text(), 3),
        Text(&service.description, 1),
    ]
    .into_iter()
}

/// A folded word as the first of the services write it; in another language all would be read
/// in vain.
fn spelt(word: String, services: &[&Arc<PublicService>], lang: Lang) -> String {
    let texts = services.iter().take(10).flat_map(|it| texts(it));
    let mut words = texts.flat_map(|Text(text, _)| {
        let words = text.get(lang).text;
        words.split(|c: char| !c.is_alphanumeric())
    });
    let spelt = words.find(|it| fold(it) == word).map(str::to_lowercase);
    spelt.unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use app::model::localized::Localized;

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
        waste.keywords = [(Lang::Es, "basura")].into_iter().collect();
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
        let found = town().find(&query, Lang::Es).services;
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
    fn a_mended_word_is_spelt_as_it_is_written() {
        let query = ServiceQuery {
            text: "pardon".into(),
            theme: None,
        };
        let mended = town().find(&query, Lang::Es).mended;
        assert_eq!(mended, [("pardon".into(), "padrón".into())]);
    }

    #[test]
    fn back_offices_name_services_by_code() {
        let service = town().by_code("PAD-001").map(|service| service.id.clone());
        assert_eq!(service.as_deref(), Some("census"));
    }
}
