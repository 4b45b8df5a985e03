//! What a page view tells about interests: the procedure that was opened, or the theme a
//! search led to; never the words that were typed.

use app::{
    model::interaction::{Interaction, InteractionKind},
    portal::ServiceQuery,
    routes::Route,
    visit::Visit,
};

/// The interaction behind a page view, if it is one worth keeping.
#[must_use]
pub fn page_view(visit: &Visit, key: String) -> Option<Interaction> {
    let (kind, service, theme) = match visit.route.as_ref()? {
        Route::Service(id) => {
            let service = visit.portal.service(id)?;
            (
                InteractionKind::Opened,
                Some(service.id.clone()),
                service.theme.clone(),
            )
        }
        Route::Services => {
            let text = visit.param("q")?.to_owned();
            let query = ServiceQuery {
                text,
                theme: visit.param("tema").map(str::to_owned),
            };
            let best = visit
                .portal
                .find_services(&query, visit.lang)
                .services
                .into_iter()
                .next()?;
            (InteractionKind::Searched, None, best.theme.clone())
        }
        _ => return None,
    };
    Some(Interaction {
        key,
        kind,
        service,
        theme,
        seconds: None,
    })
}
