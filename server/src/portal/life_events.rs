//! The municipality's life events, and how one is found.

use std::sync::Arc;

use app::model::life_event::LifeEvent;

use crate::engine::search::{Index, Text};

pub struct LifeEvents {
    pub all: Vec<Arc<LifeEvent>>,
    index: Index,
}

/// More would hide the procedures below them.
const AT_MOST: usize = 3;

impl LifeEvents {
    pub fn new(events: impl IntoIterator<Item = LifeEvent>) -> Self {
        let all: Vec<Arc<LifeEvent>> = events.into_iter().map(Arc::new).collect();
        Self {
            index: Index::new(all.iter().map(|event| texts(event))),
            all,
        }
    }

    /// The best few that have every word.
    pub fn find(&self, text: &str) -> Vec<Arc<LifeEvent>> {
        let hits = self.index.find(text);
        if hits.partial {
            return vec![];
        }
        let best = hits.best.iter().take(AT_MOST);
        best.map(|(at, _)| self.all[*at].clone()).collect()
    }
}

fn texts(event: &LifeEvent) -> impl Iterator<Item = Text<'_>> {
    [
        Text(&event.name, 4),
        Text(event.keywords.text(), 3),
        Text(&event.description, 1),
    ]
    .into_iter()
}
