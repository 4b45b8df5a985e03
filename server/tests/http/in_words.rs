//! What is refused before anybody hears of it says so in words, and no answer goes without a policy.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};

use super::{Answer, portal, post, send};

const FORM: &str = "application/x-www-form-urlencoded";

async fn ask(
    portal: &axum::Router,
    method: Method,
    path: &str,
    more: (header::HeaderName, &str),
    body: impl Into<Body>,
) -> Answer {
    let request = Request::builder().method(method).uri(path);
    let request = request.header(header::HOST, "ventanilla.example");
    let request = request.header(more.0, more.1).body(body.into());
    send(portal, request.expect("a request")).await
}

#[tokio::test]
async fn whatever_is_refused_is_a_page_in_the_language_of_its_address() {
    let (portal, _dir) = portal().await;
    let kind = |kind: &'static str| (header::CONTENT_TYPE, kind);
    let elsewhere = (header::ORIGIN, "https://elsewhere.example");
    let (get, put, send) = (Method::GET, Method::PUT, Method::POST);
    for (method, path, more, body, status, words) in [
        (
            &send,
            "/ca/entrar",
            elsewhere,
            "",
            403,
            "No hem pogut fer el que demanaves",
        ),
        (
            &send,
            "/es/entrar",
            kind("application/json"),
            "{}",
            415,
            "No hemos podido hacer",
        ),
        (
            &send,
            "/eu/entrar",
            kind(FORM),
            "%ff=%ff&a=%e0%80",
            422,
            "lang=\"eu\"",
        ),
        (
            &put,
            "/gl/entrar",
            kind(FORM),
            "",
            405,
            "Non puidemos facer",
        ),
        (
            &get,
            "/calendario/x.ics",
            (header::ACCEPT_LANGUAGE, "en"),
            "",
            404,
            "This page does not exist",
        ),
        (&send, "/es/", kind(FORM), "", 405, "No hemos podido hacer"),
        (
            &get,
            "/es/%ff",
            kind(FORM),
            "",
            404,
            "Esta página no existe",
        ),
    ] {
        let answer = ask(&portal, method.clone(), path, more, body).await;
        assert_eq!(answer.status.as_u16(), status, "{path}");
        assert!(
            answer.header("content-type").starts_with("text/html"),
            "{path}"
        );
        assert!(
            answer.header("content-security-policy").contains("'nonce-"),
            "{path}"
        );
        assert!(answer.body.contains(words), "{path}: {}", answer.body);
        assert!(!answer.body.contains("x-www-form"), "{path}");
    }
    let long = ask(
        &portal,
        send.clone(),
        "/en/entrar",
        kind(FORM),
        "x".repeat(70_000),
    )
    .await;
    assert_eq!(long.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(long.body.contains("We could not do what you asked"));
    let allowed = ask(&portal, put, "/es/entrar", kind(FORM), "").await;
    assert_eq!(allowed.header("allow"), "GET,HEAD,POST");
}

#[tokio::test]
async fn what_is_no_page_has_a_policy_too() {
    let (portal, _dir) = portal().await;
    let none = (header::ACCEPT, "*/*");
    for (path, status) in [
        ("/", 303),
        ("/es/mis-datos", 303),
        ("/es/tramites/natacion-verano/calendario.ics", 200),
    ] {
        let answer = ask(&portal, Method::GET, path, none.clone(), "").await;
        assert_eq!(answer.status.as_u16(), status, "{path}");
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'"), "{path}: {policy}");
    }
    // One that is not there yet is not missed for a year.
    let missing = ask(&portal, Method::GET, "/pkg/next.js", none, "").await;
    assert_eq!(
        (missing.status.as_u16(), missing.header("cache-control")),
        (404, "")
    );
}

#[tokio::test]
async fn islands_that_ask_too_often_are_told_when_to_ask_again() {
    let (portal, _dir) = portal().await;
    let mut asked = 0;
    let refused = loop {
        let answer = post(&portal, "/api/suggest", "", "q=p").await;
        asked += 1;
        if answer.status == StatusCode::TOO_MANY_REQUESTS {
            break answer;
        }
        assert!(asked < 2_000, "there is no limit");
    };
    assert!(asked > 300, "{asked}");
    assert!(
        refused
            .header("retry-after")
            .parse::<u64>()
            .is_ok_and(|it| it > 0)
    );
    assert!(
        refused.body.contains("Espera un minuto"),
        "{}",
        refused.body
    );
}
