//! What was typed when the session had ended waits for whoever typed it, and nobody else.

use axum::http::StatusCode;

use super::{Answer, enter, get, portal, post};

const OBJECT: &str = "/es/mis-datos/oponerse";
const REASONS: &str =
    "finalidad=personalisation&motivos=No+quiero+%3Cperfiles%3E+%22%F0%9F%90%8C%22";
const ENROL: &str = "/es/tramites/natacion-verano/inscripcion";

/// Ends the session on the server alone, and sends a form with it.
async fn sent_too_late(portal: &axum::Router, session: &str, path: &str, form: &str) -> Answer {
    post(portal, "/es/salir", session, "").await;
    post(portal, path, session, form).await
}

async fn enter_again(portal: &axum::Router, who: &str, cookies: &str) -> Answer {
    post(portal, "/es/entrar", cookies, &format!("ciudadano={who}")).await
}

#[tokio::test]
async fn it_is_there_again_for_whoever_typed_it() {
    let (portal, _dir) = portal().await;
    let session = enter(&portal, "marta").await;
    let late = sent_too_late(&portal, &session, OBJECT, REASONS).await;
    assert_eq!(late.status, StatusCode::SEE_OTHER);
    assert_eq!(
        late.header("location"),
        "/es/entrar?volver=/es/mis-datos/oponerse&hecho=typed-waits"
    );
    let kept = late.cookie();
    assert!(kept.starts_with("__Host-ventanilla-escrito=") && kept.len() < 4096);
    assert!(!kept.contains("perfiles"));
    let set = late.header("set-cookie");
    assert!(
        set.contains("; HttpOnly; SameSite=Lax; Secure; Max-Age=3600"),
        "{set}"
    );
    let way_in = get(&portal, late.header("location"), &session).await;
    assert!(way_in.body.contains("con lo que escribiste"));

    let cookies = format!("{session}; {kept}");
    let entered = enter_again(&portal, "marta", &cookies).await;
    let page = entered.header("location").to_owned();
    assert_eq!(page, "/es/mis-datos/oponerse?hecho=typed-again");
    let cookies = format!("{}; {kept}", entered.cookie());
    let again = get(&portal, &page, &cookies).await;
    assert_eq!(again.status, StatusCode::OK);
    assert!(again.body.contains("No quiero &lt;perfiles&gt;"));
    assert!(again.body.contains("todavía no se ha enviado"));
    assert!(
        again
            .header("set-cookie")
            .starts_with("__Host-ventanilla-escrito=; ")
    );
    // Told once.
    let later = get(&portal, &page, &entered.cookie()).await;
    assert!(!later.body.contains("perfiles") && !later.body.contains("todavía no se ha enviado"));
}

#[tokio::test]
async fn nobody_else_finds_it() {
    let (portal, _dir) = portal().await;
    let session = enter(&portal, "marta").await;
    let late = sent_too_late(&portal, &session, OBJECT, REASONS).await;
    let cookies = format!("{session}; {}", late.cookie());
    let omar = enter_again(&portal, "omar", &cookies).await;
    assert_eq!(omar.header("location"), "/es/?hecho=signed-in");
    let cookies = format!("{}; {}", omar.cookie(), late.cookie());
    let page = get(
        &portal,
        "/es/mis-datos/oponerse?hecho=typed-again",
        &cookies,
    )
    .await;
    assert!(!page.body.contains("perfiles"));

    for hostile in ["", "AAAA", "%%%", &late.cookie()[26..80]] {
        let cookies = format!("{session}; __Host-ventanilla-escrito={hostile}");
        let marta = enter_again(&portal, "marta", &cookies).await;
        assert_eq!(
            marta.header("location"),
            "/es/?hecho=signed-in",
            "{hostile}"
        );
    }
    // Who has no session at all, and what no browser would keep.
    let nobody = post(&portal, OBJECT, "", REASONS).await;
    assert_eq!(
        nobody.header("location"),
        "/es/entrar?volver=/es/mis-datos/oponerse"
    );
    let long = format!("finalidad=personalisation&motivos={}", "a".repeat(5_000));
    let late = post(&portal, OBJECT, &session, &long).await;
    assert_eq!((late.header("set-cookie"), late.status.as_u16()), ("", 303));
}

#[tokio::test]
async fn what_was_for_another_waits_until_one_acts_for_them() {
    let (portal, _dir) = portal().await;
    let session = enter(&portal, "teresa").await;
    let choice = get(&portal, "/es/en-nombre-de", &session).await.body;
    let (_, rest) = choice
        .split_once("name=\"por\" value=\"")
        .expect("a mandate");
    let por = format!("por={}", &rest[..36]);
    post(&portal, "/es/en-nombre-de", &session, &por).await;
    let form = format!("{por}&telefono=699+1");
    let late = sent_too_late(&portal, &session, ENROL, &form).await;
    let kept = late.cookie();

    let entered = enter_again(&portal, "teresa", &format!("{session}; {kept}")).await;
    assert_eq!(
        entered.header("location"),
        "/es/en-nombre-de?hecho=typed-for-other"
    );
    let cookies = format!("{}; {kept}", entered.cookie());
    let own = get(
        &portal,
        "/es/tramites/natacion-verano?hecho=typed-again",
        &cookies,
    )
    .await;
    assert!(!own.body.contains("699 1"));
    let acts = post(&portal, "/es/en-nombre-de", &cookies, &por).await;
    let page = acts.header("location");
    assert_eq!(page, "/es/tramites/natacion-verano?hecho=typed-again");
    let again = get(&portal, page, &cookies).await;
    assert!(again.body.contains("value=\"699 1\""));
}

#[tokio::test]
async fn what_one_tab_typed_for_another_is_not_lost_either() {
    let (portal, _dir) = portal().await;
    let session = enter(&portal, "teresa").await;
    let choice = get(&portal, "/es/en-nombre-de", &session).await.body;
    let (_, rest) = choice
        .split_once("name=\"por\" value=\"")
        .expect("a mandate");
    let por = format!("por={}", &rest[..36]);
    post(&portal, "/es/en-nombre-de", &session, &por).await;
    let other = post(&portal, ENROL, &session, "telefono=699+2").await;
    assert_eq!(other.status, StatusCode::CONFLICT);
    assert!(other.body.contains("vuelve a actuar por la misma persona"));
    let cookies = format!("{session}; {}", other.cookie());
    let acts = post(&portal, "/es/en-nombre-de", &cookies, "por=").await;
    let again = get(&portal, acts.header("location"), &cookies).await;
    assert!(again.body.contains("value=\"699 2\""));
    // Nothing was typed, and nothing is kept.
    post(&portal, "/es/en-nombre-de", &session, &por).await;
    let press = post(&portal, ENROL, &session, "telefono=").await;
    assert_eq!(
        (press.status, press.header("set-cookie")),
        (StatusCode::CONFLICT, "")
    );
}

#[tokio::test]
async fn an_address_that_is_missing_is_asked_for_again() {
    let (portal, _dir) = portal().await;
    let session = enter(&portal, "marta").await;
    let form = "tipo=postal&direccion=";
    let again = post(&portal, "/es/mis-avisos/contactos", &session, form).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains("<textarea id=\"direccion\""));
    assert!(again.body.contains("id=\"direccion-error\""));
}
