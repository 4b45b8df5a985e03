//! One request, as a page sees it.

use std::sync::Arc;

use crate::{
    model::{citizen::Citizen, lang::Lang},
    notice::Notice,
    portal::{AppError, Portal},
    routes::Route,
    text::Words,
};

#[derive(Clone)]
pub struct Visit {
    pub portal: Arc<dyn Portal>,
    pub assets: Arc<Assets>,
    pub lang: Lang,
    /// `None`: there is no such page.
    pub route: Option<Route>,
    pub citizen: Option<Citizen>,
    /// Decoded query parameters, in order.
    pub query: Vec<(String, String)>,
    /// What the last act did, to be said once.
    pub notice: Option<Notice>,
    /// A form that came back, with what was typed and what is wrong.
    pub form: Option<Form>,
    /// For the one script of the page (content security policy).
    pub nonce: String,
}

/// A rejected form: every typed value, the wrong ones too.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    pub values: Vec<(String, String)>,
    /// Field and the key of the words that say what is wrong.
    pub errors: Vec<(&'static str, &'static str)>,
}

impl Form {
    /// What was typed in a field, as it was.
    #[must_use]
    pub fn value(&self, field: &str) -> &str {
        let typed = self.values.iter().find(|(name, _)| name == field);
        typed.map_or("", |(_, value)| value)
    }
}

/// Addresses of the built files, whose names carry their hash.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    pub style: String,
    pub logo: String,
    pub icons: String,
    pub islands: String,
    pub session: String,
    pub push: String,
    pub push_worker: String,
    pub client_js: String,
    pub client_wasm: String,
}

impl Visit {
    #[must_use]
    pub fn words(&self) -> Words {
        Words::new(self.lang)
    }

    /// The first value of a query parameter, trimmed; empty counts as absent.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&str> {
        let (_, value) = self.query.iter().find(|(key, _)| key == name)?;
        Some(value.trim()).filter(|value| !value.is_empty())
    }

    /// Whether a browser can be subscribed here.
    #[must_use]
    pub fn subscribes(&self) -> bool {
        let push = &self.portal.municipality().messages.push;
        self.citizen.is_some() && self.route == Some(Route::Channels) && push.is_some()
    }

    /// Whoever entered, or the error that shows the way in.
    ///
    /// # Errors
    /// `Forbidden` when nobody is signed in.
    pub fn require_citizen(&self) -> Result<&Citizen, AppError> {
        self.citizen.as_ref().ok_or(AppError::Forbidden)
    }
}
