//! Where and how one is told, over HTTP: for whom, what is refused, and that it comes back.

use axum::{Router, http::StatusCode};

use super::{enter, get, portal, post};

const PAGE: &str = "/es/mis-avisos";
const CONTACTS: &str = "/es/mis-avisos/contactos";

/// What a form that is refused says; it comes back with the page.
async fn refused(portal: &Router, cookie: &str, path: &str, form: &str, error: &str) {
    let answer = post(portal, path, cookie, form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
    assert!(answer.body.contains(error), "{form}: {}", answer.body);
}

#[tokio::test]
async fn it_is_for_who_entered() {
    let (portal, _dir) = portal().await;
    let stranger = [
        get(&portal, PAGE, "").await,
        post(&portal, PAGE, "", "acto=canales&ambito=default&email=off").await,
        post(&portal, CONTACTS, "", "tipo=email&correo=a@example.cat").await,
    ];
    for answer in stranger {
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert!(answer.header("location").starts_with("/es/entrar"));
    }
    let cookie = enter(&portal, "marta").await;
    let page = get(&portal, PAGE, &cookie).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header("cache-control"), "no-store");
}

#[tokio::test]
async fn what_is_said_is_kept() {
    let (portal, _dir) = portal().await;
    let cookie = enter(&portal, "marta").await;
    for form in [
        "acto=canales&ambito=default&email=daily",
        "acto=canales&ambito=theme:sport&email=weekly&phone=off",
        "acto=quitar&ambito=theme:sport",
        "acto=horas&desde=22&hasta=8&resumen=20&zona=Atlantic/Canary",
        "acto=palabras&idioma=eu&nivel=easy",
    ] {
        let answer = post(&portal, PAGE, &cookie, form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{form}");
        assert!(answer.header("location").starts_with(PAGE), "{form}");
    }
    let page = get(&portal, PAGE, &cookie).await.body;
    let chosen = |value: &str| {
        let value = format!("value=\"{value}\"");
        let tags = page.split("<option").filter_map(|it| it.split('>').next());
        tags.filter(|it| it.contains("selected"))
            .any(|it| it.contains(&value))
    };
    for kept in ["22", "8", "20", "Atlantic/Canary", "eu", "easy"] {
        assert!(chosen(kept), "{kept}");
    }
}

#[tokio::test]
async fn what_makes_no_sense_is_refused() {
    let (portal, _dir) = portal().await;
    let cookie = enter(&portal, "marta").await;
    for (form, error) in [
        ("canales&ambito=theme:nothing&email=off", "Elige un tema"),
        ("canales&ambito=%3Cscript%3E&email=off", "Elige un tema"),
        (
            "horas&desde=25&hasta=8&resumen=9&zona=Europe/Madrid",
            "Elige una hora",
        ),
        (
            "horas&desde=22&resumen=9&zona=Europe/Madrid",
            "Elige desde qué hora",
        ),
        (
            "horas&desde=8&hasta=8&resumen=9&zona=Europe/Madrid",
            "Elige desde qué hora",
        ),
        ("horas&resumen=-1&zona=Europe/Madrid", "Elige una hora"),
        ("horas&resumen=9&zona=Asia/Tokyo", "Elige una de las horas"),
        (
            "horas&resumen=9&zona=../../etc/passwd",
            "Elige una de las horas",
        ),
        ("palabras&idioma=es&nivel=none", "Elige cómo prefieres"),
    ] {
        let form = &format!("acto={form}");
        refused(&portal, &cookie, PAGE, form, error).await;
    }
}

#[tokio::test]
async fn an_address_is_touched_by_who_has_it() {
    let (portal, _dir) = portal().await;
    let cookie = enter(&portal, "marta").await;
    let form = "tipo=email&correo=marta%0D%0ABcc:all@example.cat";
    refused(&portal, &cookie, CONTACTS, form, "Escribe un correo").await;
    let form = "tipo=email&correo=marta@example.cat";
    let added = post(&portal, CONTACTS, &cookie, form).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER);
    refused(
        &portal,
        &cookie,
        CONTACTS,
        form,
        "Esta dirección ya la tienes",
    )
    .await;

    let page = get(&portal, PAGE, &cookie).await.body;
    let (_, rest) = page.split_once("/mis-avisos/contactos/").expect("its form");
    let own = format!("{CONTACTS}/{}", &rest[..36]);
    let code = "acto=confirmar&codigo=12345";
    refused(&portal, &cookie, &own, code, "El código son seis cifras").await;
    let omar = enter(&portal, "omar").await;
    let nobody = format!("{CONTACTS}/nobody");
    for path in [&own, &nobody] {
        let answer = post(&portal, path, &omar, "acto=quitar").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    let removed = post(&portal, &own, &cookie, "acto=quitar").await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER);
    let page = get(&portal, PAGE, &cookie).await.body;
    assert!(!page.contains("marta@example.cat"));
}
