//! What a page view tells about interests: the procedure that was opened, or the theme a
//! search led to; never the words that were typed.

use app::{
    model::interaction::{Interaction, InteractionKind},
    routes::Route,
    visit::Visit,
};

/// The interaction behind a page view, if it is one worth keeping.
#[must_use]
pub fn page_view(visit: &Visit, led_to: Option<&str>, key: String) -> Option<Interaction> {
    let (kind, service, theme) = match visit.route.as_ref()? {
        Route::Service(id) => {
            let service = visit.portal.service(id)?;
            (
                InteractionKind::Opened,
                Some(service.id.clone()),
                service.theme.clone(),
            )
        }
        Route::Services => (InteractionKind::Searched, None, led_to?.to_owned()),
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
