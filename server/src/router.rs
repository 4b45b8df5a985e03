//! Every address: pages, acts, server functions, files.

use std::{any::Any, convert::Infallible, path::Path, sync::Arc};

use app::{
    model::lang::Lang,
    notice::{self, Notice},
    portal::Portal,
    routes::{self, Route},
};
use axum::{
    Router,
    extract::{Extension, FromRequestParts, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header, request::Parts},
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use leptos::prelude::provide_context;
use tower_http::{
    CompressionLevel,
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer,
        predicate::{DefaultPredicate, NotForContentType, Predicate as _},
    },
    csrf::CsrfLayer,
    limit::RequestBodyLimitLayer,
    set_header::SetResponseHeaderLayer,
};

use crate::{
    acts, calendar, copy, files, headers,
    identity::{self, Caller, cookie::CookieMode},
    in_words::in_words,
    limits, receipt,
    render::Asked,
    site::{OwnFile, Site},
};

/// No form of the portal is longer.
const BODY_AT_MOST: usize = 64 * 1024;

/// The whole portal over `site_root`, the folder of built files.
pub fn router(site: Site, site_root: &Path, own_files: Vec<OwnFile>) -> Router {
    let https = site.cookie == CookieMode::Host;
    let entering = middleware::from_fn_with_state(site.clone(), limits::entering);
    let asking = middleware::from_fn_with_state(site.clone(), limits::asking);
    let worker = site.assets.push_worker.clone();
    let personal = Router::new()
        .route("/", get(front_door))
        .route(
            "/{lang}/entrar",
            get(page).merge(post(acts::sign_in::post).layer(entering)),
        )
        .route("/{lang}/salir", post(acts::sign_out::post))
        .route("/{lang}/seguir", post(acts::stay::post))
        .route("/{lang}/salir/de-todo", post(acts::sign_out::everywhere))
        .route("/{lang}/en-nombre-de", get(page).post(acts::act_for::post))
        .route("/{lang}/mis-permisos", get(page).post(acts::decide::post))
        .route("/{lang}/mis-permisos/recibos/{which}", get(receipt::get))
        .route("/{lang}/mis-mensajes", get(page).post(acts::messages::post))
        .merge(own_data(&site))
        .route("/{lang}/mis-avisos", get(page).post(acts::channels::post))
        .route(
            "/{lang}/mis-avisos/contactos",
            post(acts::contact_points::add),
        )
        .route(
            "/{lang}/mis-avisos/contactos/{id}",
            post(acts::contact_points::change),
        )
        .route(
            "/{lang}/mis-notificaciones/{organisation}/{id}/abrir",
            post(acts::open::post),
        )
        .route("/{lang}/tramites/{id}/inscripcion", post(acts::enrol::post))
        .route(
            "/{lang}/tramites/{id}/inscripcion/anular",
            post(acts::enrol::cancel),
        )
        .route("/{lang}/{pages}/{id}/calendario.ics", get(calendar::dates))
        .route(
            "/{lang}/mi-calendario",
            get(page).post(acts::calendar::post),
        )
        .route("/{lang}/mi-calendario/{file}", get(calendar::pending::file))
        .route(
            "/calendario/{file}",
            get(calendar::pending::feed).layer(asking.clone()),
        )
        .route("/{lang}/recomendaciones/ocultar", post(acts::hide::post))
        .route("/api/{*verb}", post(server_function).layer(asking))
        .merge(by_provider(&site))
        .fallback(get(page))
        .layer(middleware::from_fn_with_state(
            site.clone(),
            identity::caller,
        ))
        .layer(RequestBodyLimitLayer::new(BODY_AT_MOST))
        .layer(CsrfLayer::new())
        .layer(CatchPanicLayer::custom(failed))
        .layer(middleware::from_fn_with_state(site.clone(), in_words))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::CONTENT_SECURITY_POLICY,
            headers::OF_NO_PAGE,
        ))
        .layer(
            CompressionLayer::new()
                .quality(CompressionLevel::Precise(5))
                // What one takes away is compressed already.
                .compress_when(
                    DefaultPredicate::new().and(NotForContentType::const_new("application/zip")),
                ),
        )
        .with_state(site);
    let files = files::router(site_root, own_files, &worker);
    let all = personal.merge(files).layer(CatchPanicLayer::custom(failed));
    headers::everywhere(https)
        .into_iter()
        .fold(all, |router, (name, value)| {
            router.layer(SetResponseHeaderLayer::overriding(name, value))
        })
}

/// What is known of whoever entered, and their rights over it.
fn own_data(site: &Site) -> Router<Site> {
    let copying = middleware::from_fn_with_state(site.clone(), limits::copying);
    Router::new()
        .route("/{lang}/mis-datos/accesos", get(page))
        .route("/{lang}/mis-datos/copia", get(copy::archive).layer(copying))
        .route("/{lang}/mis-datos/intereses", post(acts::known::interest))
        .route("/{lang}/mis-datos/olvidar", post(acts::known::forget))
        .route(
            "/{lang}/mis-datos/oponerse",
            get(page).post(acts::object::post),
        )
        .route(
            "/{lang}/mis-datos/oponerse/retirar",
            post(acts::object::withdraw),
        )
        .route(
            "/{lang}/mis-datos/borrar",
            get(page).post(acts::erase::post),
        )
        .route("/{lang}/mis-datos/borrar/deshacer", post(acts::erase::undo))
}

/// There, back and out, where the municipality has an identity provider.
fn by_provider(site: &Site) -> Router<Site> {
    let Some(provider) = site.provider.clone() else {
        return Router::new();
    };
    let entering = middleware::from_fn_with_state(site.clone(), limits::entering);
    Router::new()
        .route("/{lang}/entrar/ir", get(acts::provider::there))
        .route(routes::FROM_PROVIDER, get(acts::provider::back))
        .layer(entering)
        .route(routes::LEFT_PROVIDER, get(acts::provider::left))
        .layer(Extension(provider))
}

/// The log says where, by its panic hook; neither it nor the visitor is told what.
fn failed(_: Box<dyn Any + Send>) -> Response {
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

/// The language of an address; the municipality's first where it names none.
pub struct InLang(pub Lang);

impl FromRequestParts<Site> for InLang {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Infallible> {
        Ok(Self(language(site, parts.uri.path(), &parts.headers)))
    }
}

fn language(site: &Site, path: &str, headers: &HeaderMap) -> Lang {
    let named = path.split('/').nth(1).and_then(Lang::from_tag);
    let spoken = &site.portal.municipality().languages;
    let accepted = || {
        let header = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        Lang::from_accept(header, spoken)
    };
    named
        .filter(|lang| spoken.contains(lang))
        .or_else(accepted)
        .or_else(|| spoken.first().copied())
        .unwrap_or(Lang::Es)
}

/// The bare address leads to a language; every page then offers the others.
async fn front_door(InLang(lang): InLang) -> Response {
    let vary = (header::VARY, HeaderValue::from_static("Accept-Language"));
    ([vary], Redirect::to(&Route::Home.path(lang))).into_response()
}

pub async fn page(
    State(site): State<Site>,
    InLang(lang): InLang,
    uri: Uri,
    headers: HeaderMap,
    Extension(caller): Extension<Caller>,
) -> Response {
    let spoken = |(lang, _): &(Lang, Route)| site.portal.municipality().languages.contains(lang);
    let route = Route::parse(uri.path())
        .filter(spoken)
        .map(|(_, route)| route);
    let query = uri.query().unwrap_or_default().to_owned();
    if route.is_none()
        && let Some(path) = routes::meant(uri.path())
    {
        let query = uri.query().map(|query| format!("?{query}"));
        return Redirect::permanent(&(path + &query.unwrap_or_default())).into_response();
    }
    let asked = Asked {
        lang,
        route,
        query,
        citizen: caller.citizen.clone(),
        form: None,
    };
    if asked.query == format!("{}={}", notice::PARAM, Notice::TypedAgain.as_str()) {
        return site.typed_again(asked, &caller, &headers, uri.path()).await;
    }
    site.page(asked).await
}

async fn server_function(
    State(site): State<Site>,
    Extension(caller): Extension<Caller>,
    request: Request,
) -> Response {
    let portal: Arc<dyn Portal> = site.portal.clone();
    let context = move || {
        provide_context(portal.clone());
        provide_context(caller.citizen.clone());
    };
    let mut response = leptos_axum::handle_server_fns_with_context(context, request)
        .await
        .into_response();
    let no_store = HeaderValue::from_static("no-store");
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, no_store);
    response
}
