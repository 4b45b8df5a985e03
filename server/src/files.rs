//! What is asked for by its name and is the same for everybody: the built site, the municipality's
//! own files, the worker that shows notifications.

use std::path::Path;

use app::routes::PUSH_WORKER;
use axum::{
    Router,
    http::{self, HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
    routing::get,
};
use tower::ServiceBuilder;
use tower_http::{
    compression::CompressionLayer,
    services::{ServeDir, ServeFile},
    set_header::SetResponseHeaderLayer,
};

use crate::{headers, identity::gpc, site::OwnFile};

/// For files whose name carries their hash.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// All of them; `worker` is where the site's build put that.
pub fn router(site_root: &Path, own_files: Vec<OwnFile>, worker: &str) -> Router {
    let for_ever = SetResponseHeaderLayer::overriding(
        header::CACHE_CONTROL,
        HeaderValue::from_static(FOR_EVER),
    );
    let pkg = ServeDir::new(site_root.join("pkg"))
        .precompressed_br()
        .precompressed_gzip();
    // What is not there may come with the next version.
    let while_there =
        SetResponseHeaderLayer::overriding(header::CACHE_CONTROL, |answer: &http::Response<_>| {
            let there = !answer.status().is_client_error();
            there.then(|| HeaderValue::from_static(FOR_EVER))
        });
    let pkg = ServiceBuilder::new().layer(while_there).service(pkg);
    let own = own_files.into_iter().fold(Router::new(), |router, file| {
        let path = file.path.clone();
        router.route(
            &path,
            get(move |asked: HeaderMap| std::future::ready(own(&file, &asked))),
        )
    });
    let policy =
        SetResponseHeaderLayer::overriding(header::CONTENT_SECURITY_POLICY, headers::OF_OWN_FILES);
    let own = own
        .layer(for_ever)
        .layer(policy)
        .layer(CompressionLayer::new());
    Router::new()
        .nest_service("/pkg", pkg)
        .merge(own)
        .merge(notifying(site_root, worker))
        .route(gpc::SUPPORT, get(gpc::support))
}

/// It keeps its address, by which a browser knows it again, and is asked for anew.
fn notifying(site_root: &Path, built: &str) -> Router {
    let file = ServeFile::new(site_root.join(built.trim_start_matches('/')))
        .precompressed_br()
        .precompressed_gzip();
    let policy =
        SetResponseHeaderLayer::overriding(header::CONTENT_SECURITY_POLICY, headers::OF_A_WORKER);
    let fresh = SetResponseHeaderLayer::overriding(
        header::CACHE_CONTROL,
        HeaderValue::from_static("no-cache"),
    );
    Router::new()
        .route_service(PUSH_WORKER, file)
        .layer(policy)
        .layer(fresh)
}

/// Compressed beforehand for whoever takes that; for others the layer around does.
fn own(file: &OwnFile, asked: &HeaderMap) -> Response {
    let accepted = asked.get(header::ACCEPT_ENCODING);
    let accepted = accepted.and_then(|it| it.to_str().ok()).unwrap_or_default();
    let headers = [
        (header::CONTENT_TYPE, file.content_type),
        (header::VARY, "accept-encoding"),
    ];
    if accepted.split(',').any(|it| it.trim() == "br") {
        let encoded = [(header::CONTENT_ENCODING, "br")];
        return (headers, encoded, file.brotli.clone()).into_response();
    }
    (headers, file.content.clone()).into_response()
}
