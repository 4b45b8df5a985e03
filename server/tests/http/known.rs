//! A copy of one's data over HTTP: for whom, how often, and in which form.

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Request, StatusCode, header},
};
use tower::ServiceExt as _;

use super::{enter, get, portal, post};

async fn copy(portal: &Router, cookie: &str) -> (StatusCode, HeaderMap, Vec<u8>) {
    let request = Request::get("/es/mis-datos/copia")
        .header(header::COOKIE, cookie)
        .header(header::ACCEPT_ENCODING, "br, gzip");
    let request = request.body(Body::empty()).expect("a request");
    let response = portal.clone().oneshot(request).await.expect("an answer");
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, 1 << 24).await.expect("a body");
    (parts.status, parts.headers, body.to_vec())
}

#[tokio::test]
async fn a_copy_is_for_who_entered_and_not_for_ever_again() {
    let (portal, _dir) = portal().await;
    let (status, headers, _) = copy(&portal, "").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(headers["location"], "/es/entrar?volver=/es/mis-datos");

    let cookie = enter(&portal, "marta").await;
    for _ in 0..4 {
        let (status, headers, body) = copy(&portal, &cookie).await;
        assert_eq!(status, StatusCode::OK);
        assert_eq!(headers["content-type"], "application/zip");
        assert_eq!(headers["cache-control"], "no-store");
        let disposition = headers["content-disposition"].to_str().expect("text");
        assert!(disposition.starts_with("attachment"), "{disposition}");
        assert!(headers.get("content-encoding").is_none());
        assert!(body.starts_with(b"PK\x03\x04"));
    }
    let (status, headers, _) = copy(&portal, &cookie).await;
    assert_eq!(status, StatusCode::TOO_MANY_REQUESTS);
    assert!(headers.contains_key("retry-after"));
}

#[tokio::test]
async fn what_is_known_is_for_who_entered() {
    let (portal, _dir) = portal().await;
    for path in [
        "/es/mis-datos",
        "/es/mis-datos/task",
        "/es/mis-datos/borrar",
    ] {
        let answer = get(&portal, path, "").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}");
        assert!(
            answer.header("location").starts_with("/es/entrar"),
            "{path}"
        );
    }
    let cookie = enter(&portal, "marta").await;
    let page = get(&portal, "/es/mis-datos/task", &cookie).await;
    assert!(
        page.body.contains("Lo que tienes pendiente"),
        "{}",
        page.body
    );
    let missing = get(&portal, "/es/mis-datos/catalogue-service", &cookie).await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_hostile_objection_comes_back_as_it_was_typed() {
    let (portal, _dir) = portal().await;
    let cookie = enter(&portal, "marta").await;
    let long = "%3Cscript%3E".repeat(200);
    let form = format!("finalidad=administration&motivos={long}");
    let answer = post(&portal, "/es/mis-datos/oponerse", &cookie, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("&lt;script&gt;&lt;script&gt;"));
    assert!(!answer.body.contains("<script><script>"));
    let none = post(&portal, "/es/mis-datos/oponerse", &cookie, "motivos=x").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn an_erasure_is_said_on_every_page_until_it_is_undone() {
    let (portal, _dir) = portal().await;
    let cookie = enter(&portal, "marta").await;
    let asked = post(&portal, "/es/mis-datos/borrar", &cookie, "").await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER);
    let again = enter(&portal, "marta").await;
    let undo = "/es/mis-datos/borrar/deshacer";
    for path in ["/es/", "/es/mis-datos", "/es/tramites"] {
        assert!(
            get(&portal, path, &again).await.body.contains(undo),
            "{path}"
        );
    }
    post(&portal, undo, &again, "").await;
    assert!(!get(&portal, "/es/", &again).await.body.contains(undo));
}

#[tokio::test]
async fn a_hostile_address_comes_back_as_it_was_typed() {
    let (portal, _dir) = portal().await;
    let cookie = enter(&portal, "marta").await;
    let form = "tipo=postal&direccion=%3C%2Ftextarea%3E%3Cscript%3E";
    let answer = post(&portal, "/es/mis-avisos/contactos", &cookie, form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer
            .body
            .contains("&lt;/textarea&gt;&lt;script&gt;</textarea>")
    );
    assert!(!answer.body.contains("</textarea><script>"));
}
