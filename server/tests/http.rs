//! The portal over HTTP, without a browser: what is answered, refused and remembered.

mod common;
#[path = "http/in_words.rs"]
mod in_words;
#[path = "http/known.rs"]
mod known;
#[path = "http/typed.rs"]
mod typed;

use std::{path::Path, sync::Arc};

use app::visit::Assets;
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use server::{
    identity::{cookie::CookieMode, secret::Secret},
    limits::Limits,
    router,
    site::{OwnFile, Site},
    world::Chance,
};
use tower::ServiceExt as _;

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().expect("text"))
    }

    /// The cookie to send back.
    fn cookie(&self) -> String {
        self.header("set-cookie")
            .split(';')
            .next()
            .unwrap_or_default()
            .to_owned()
    }
}

/// The demo over a fresh SQLite, behind https.
async fn portal() -> (Router, tempfile::TempDir) {
    let sources = common::back_offices(common::monday()).await;
    let (db, dir) = common::sqlite().await;
    let hall = common::town_hall(&db, common::monday(), &sources).await;
    let site = Site {
        portal: Arc::new(hall),
        assets: Arc::new(Assets::default()),
        cookie: CookieMode::Host,
        public_url: None,
        provider: None,
        secret: Arc::new(Secret::new([7; 32])),
        limits: Arc::new(Limits::new(None)),
        chance: Arc::new(Chance::System),
    };
    let logo = OwnFile {
        path: "/municipio/logo.svg".into(),
        content_type: "image/svg+xml",
        content: "<svg onload='alert(1)'/>".into(),
        brotli: "packed".into(),
    };
    (router::router(site, Path::new("."), vec![logo]), dir)
}

async fn send(portal: &Router, request: Request<Body>) -> Answer {
    let response = portal.clone().oneshot(request).await.expect("an answer");
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, 1 << 20).await.expect("a body");
    Answer {
        status: parts.status,
        headers: parts.headers,
        body: String::from_utf8(body.to_vec()).expect("text"),
    }
}

async fn get(portal: &Router, path: &str, cookie: &str) -> Answer {
    let request = Request::get(path).header(header::COOKIE, cookie);
    send(portal, request.body(Body::empty()).expect("a request")).await
}

async fn post(portal: &Router, path: &str, cookie: &str, form: &str) -> Answer {
    let request = Request::post(path)
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    send(
        portal,
        request
            .body(Body::from(form.to_owned()))
            .expect("a request"),
    )
    .await
}

async fn enter(portal: &Router, who: &str) -> String {
    let answer = post(portal, "/es/entrar", "", &format!("ciudadano={who}")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    answer.cookie()
}

#[tokio::test]
async fn own_files_come_compressed_to_whoever_takes_that() {
    let (portal, _dir) = portal().await;
    for (accepted, sent) in [("gzip, br", "br"), ("br;q=0", ""), ("identity", "")] {
        let request = Request::get("/municipio/logo.svg").header(header::ACCEPT_ENCODING, accepted);
        let answer = send(&portal, request.body(Body::empty()).expect("a request")).await;
        let encoding = answer.headers.get(header::CONTENT_ENCODING);
        assert_eq!(encoding.map_or("", |it| it.to_str().expect("text")), sent);
        assert_eq!(answer.body == "packed", sent == "br", "{accepted}");
        assert_eq!(answer.header("vary"), "accept-encoding");
    }
}

#[tokio::test]
async fn a_drawing_opened_by_itself_runs_nothing() {
    let (portal, _dir) = portal().await;
    let logo = get(&portal, "/municipio/logo.svg", "").await;
    let policy = logo.header("content-security-policy");
    assert!(
        policy.starts_with("default-src 'none'") && policy.ends_with("sandbox"),
        "{policy}"
    );
    assert!(logo.header("cache-control").contains("immutable"));
}

#[tokio::test]
async fn the_front_door_speaks_the_visitors_language() {
    let (portal, _dir) = portal().await;
    for (accepts, leads_to) in [
        ("ca,es;q=0.5", "/ca/"),
        ("de, en-GB;q=0.9, eu;q=0.8", "/en/"),
        ("de", "/es/"),
        ("", "/es/"),
    ] {
        let request = Request::get("/").header(header::ACCEPT_LANGUAGE, accepts);
        let answer = send(&portal, request.body(Body::empty()).expect("a request")).await;
        assert_eq!(answer.header("location"), leads_to);
        assert!(
            answer
                .header("vary")
                .to_lowercase()
                .contains("accept-language")
        );
    }
}

#[tokio::test]
async fn a_last_stroke_more_or_less_leads_to_the_page() {
    let (portal, _dir) = portal().await;
    for (path, page) in [
        ("/es", "/es/"),
        ("/ca/tramites/?q=piscina", "/ca/tramites?q=piscina"),
    ] {
        let answer = get(&portal, path, "").await;
        assert_eq!(answer.status, StatusCode::PERMANENT_REDIRECT, "{path}");
        assert_eq!(answer.header("location"), page);
    }
}

#[tokio::test]
async fn what_is_not_there_says_so() {
    let (portal, _dir) = portal().await;
    for path in [
        "/es/nada",
        "/xx/",
        "/es/tramites/no-existe",
        "/es/tramites/%3Cscript%3E",
    ] {
        let answer = get(&portal, path, "").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.body.contains("<h1"), "{path}");
    }
}

#[tokio::test]
async fn a_session_is_a_host_cookie_and_a_new_one_at_each_sign_in() {
    let (portal, _dir) = portal().await;
    let answer = post(&portal, "/es/entrar", "", "ciudadano=marta").await;
    let set = answer.header("set-cookie");
    assert!(set.starts_with("__Host-ventanilla="), "{set}");
    for flag in ["; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/"] {
        assert!(set.contains(flag), "{set}");
    }
    let first = answer.cookie();
    assert!(get(&portal, "/es/", &first).await.body.contains("Marta"));
    let second = post(&portal, "/es/entrar", &first, "ciudadano=julian")
        .await
        .cookie();
    assert_ne!(first, second);
    assert!(
        !get(&portal, "/es/", &first).await.body.contains("Marta"),
        "the old one ended"
    );
    let out = post(&portal, "/es/salir", &second, "").await;
    assert!(out.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(
        get(&portal, "/es/mis-permisos", &second).await.status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn a_form_that_is_wrong_comes_back_with_its_values() {
    let (portal, _dir) = portal().await;
    let form = "ciudadano=&volver=%2Fca%2Fmis-permisos";
    let answer = post(&portal, "/es/entrar", "", form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("<title>Error: "));
    assert!(
        answer.body.contains("value=\"/ca/mis-permisos\""),
        "what was typed is kept"
    );
    let unknown = post(&portal, "/es/entrar", "", "ciudadano=nobody").await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn the_way_in_leads_back_but_only_to_pages_of_ours() {
    let (portal, _dir) = portal().await;
    let sent = get(&portal, "/ca/mis-permisos", "").await;
    assert_eq!(
        sent.header("location"),
        "/ca/entrar?volver=/ca/mis-permisos"
    );
    for (back, leads_to) in [
        ("/ca/mis-permisos", "/ca/mis-permisos?hecho=signed-in"),
        ("//evil.example/es/", "/es/?hecho=signed-in"),
        ("https://evil.example/", "/es/?hecho=signed-in"),
        ("/es/../../x", "/es/?hecho=signed-in"),
    ] {
        let form = serde_urlencoded::to_string([("ciudadano", "marta"), ("volver", back)]);
        let answer = post(&portal, "/es/entrar", "", &form.expect("a form")).await;
        assert_eq!(answer.header("location"), leads_to, "{back}");
    }
}

#[tokio::test]
async fn other_sites_change_nothing() {
    let (portal, _dir) = portal().await;
    let cookie = enter(&portal, "marta").await;
    for foreign in [
        ("origin", "https://evil.example"),
        ("sec-fetch-site", "cross-site"),
    ] {
        for path in ["/es/mis-permisos", "/api/hide", "/es/salir"] {
            let request = Request::post(path)
                .header(header::HOST, "ventanilla.example")
                .header(header::COOKIE, &cookie)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header(foreign.0, foreign.1);
            let body = Body::from("finalidad=personalisation&acto=si");
            let answer = send(&portal, request.body(body).expect("a request")).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        }
    }
    let page = get(&portal, "/es/mis-permisos", &cookie).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Todavía no has decidido nada"));
}

#[tokio::test]
async fn server_functions_ask_who_is_there() {
    let (portal, _dir) = portal().await;
    let form = "service=natacion-verano&hidden=true";
    let stranger = post(&portal, "/api/hide", "", form).await;
    assert!(!stranger.status.is_success(), "{}", stranger.status);
    let cookie = enter(&portal, "marta").await;
    let allows = "finalidad=personalisation&acto=si";
    post(&portal, "/es/mis-permisos", &cookie, allows).await;
    let offers = async || {
        let home = get(&portal, "/es/", &cookie).await.body;
        home.contains("/es/tramites/natacion-verano")
    };
    assert!(offers().await);
    let answer = post(&portal, "/api/hide", &cookie, form).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(!offers().await);
    let unknown = post(&portal, "/api/hide", &cookie, "service=nothing&hidden=true").await;
    assert!(!unknown.status.is_success());
    assert!(
        !unknown.body.contains("sqlx"),
        "no cause is told: {}",
        unknown.body
    );
}

#[tokio::test]
async fn suggestions_are_for_everybody_and_hold_no_markup_of_theirs() {
    let (portal, _dir) = portal().await;
    let ask = |text: &str| format!("text={text}&lang=ca");
    let answer = post(&portal, "/api/suggest", "", &ask("padro")).await;
    let (said, options): (String, String) = serde_json::from_str(&answer.body).expect("two texts");
    assert!(said.ends_with("suggeriments"), "{said}");
    assert!(options.contains("data-path=\"/ca/tramites/"), "{options}");
    assert_eq!(answer.header("cache-control"), "no-store");

    for nothing in ["", "%3Cscript%3E", &"zq".repeat(400)] {
        let answer = post(&portal, "/api/suggest", "", &ask(nothing)).await;
        assert_eq!(answer.body, r#"["No hi ha suggeriments",""]"#);
    }
}

#[tokio::test]
async fn dates_are_a_file_for_a_calendar() {
    let (portal, _dir) = portal().await;
    let cinema = get(
        &portal,
        "/ca/actividades/cine-al-aire-libre/calendario.ics",
        "",
    )
    .await;
    assert_eq!(
        cinema.header("content-type"),
        "text/calendar; charset=utf-8"
    );
    for line in [
        "SUMMARY:Cinema a la fresca",
        "DTSTART:20260530T213000",
        "RRULE:FREQ=WEEKLY;BYDAY=FR,SA;UNTIL=20260627T213000",
        "EXDATE:20260610T213000",
        "UID:08999.es.actividades.cine-al-aire-libre",
    ] {
        assert!(
            cinema.body.contains(&format!("{line}\r\n")),
            "{line}: {}",
            cinema.body
        );
    }
    let swimming = get(&portal, "/es/tramites/natacion-verano/calendario.ics", "").await;
    assert!(
        swimming
            .body
            .contains("SUMMARY:Último día de inscripción: Natación"),
        "{}",
        swimming.body
    );
    let none = get(
        &portal,
        "/es/tramites/padron-certificado/calendario.ics",
        "",
    )
    .await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_page_has_its_own_nonce_and_personal_ones_are_not_kept() {
    let (portal, _dir) = portal().await;
    let nonce = |answer: &Answer| {
        let policy = answer.header("content-security-policy").to_owned();
        let nonce = policy
            .split("'nonce-")
            .nth(1)
            .and_then(|rest| rest.split('\'').next());
        nonce.expect("a nonce").to_owned()
    };
    let (one, two) = (
        get(&portal, "/es/", "").await,
        get(&portal, "/es/", "").await,
    );
    assert_ne!(nonce(&one), nonce(&two));
    assert!(one.body.contains(&format!("nonce=\"{}\"", nonce(&one))));
    assert!(
        !one.header("content-security-policy")
            .contains("unsafe-inline")
    );
    assert!(one.header("strict-transport-security").contains("max-age"));
    let cookie = enter(&portal, "marta").await;
    assert_eq!(
        get(&portal, "/es/", &cookie).await.header("cache-control"),
        "no-store"
    );
}

#[tokio::test]
async fn what_a_search_led_to_is_remembered_where_that_is_allowed() {
    let (portal, _dir) = portal().await;
    let cookie = enter(&portal, "svitlana").await;
    let reason = "Porque has mirado «Deporte» 3 veces.";
    for yes in ["no", "si"] {
        let form = format!("finalidad=personalisation&acto={yes}");
        post(&portal, "/es/mis-permisos", &cookie, &form).await;
        for path in ["/es/tramites?q=piscina"; 3] {
            get(&portal, path, &cookie).await;
        }
        get(&portal, "/es/tramites?tema=taxes", &cookie).await;
        let home = get(&portal, "/es/", &cookie).await.body;
        assert_eq!(home.contains(reason), yes == "si", "{home}");
    }
}

#[tokio::test]
async fn what_is_too_long_or_of_the_wrong_kind_is_refused() {
    let (portal, _dir) = portal().await;
    let long = format!("ciudadano={}", "x".repeat(70_000));
    let answer = post(&portal, "/es/entrar", "", &long).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    let hostile = "/es/tramites?q=%3Cscript%3Ealert(1)%3C/script%3E%00%F0%9F%8E%A3";
    let page = get(&portal, hostile, "").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains("<script>alert"));
    let request = Request::builder().method(Method::PUT).uri("/es/entrar");
    let answer = send(&portal, request.body(Body::empty()).expect("a request")).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn one_address_enters_so_often_and_no_more() {
    let (portal, _dir) = portal().await;
    let mut asked = 0;
    let refused = loop {
        let answer = post(&portal, "/ca/entrar", "", "ciudadano=nobody").await;
        asked += 1;
        if answer.status != StatusCode::UNPROCESSABLE_ENTITY {
            break answer;
        }
        assert!(asked < 200, "there is no limit");
    };
    assert!(asked > 60, "{asked}");
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(refused.headers.contains_key(header::RETRY_AFTER));
    assert!(refused.body.contains("Espera un minut"));
    let page = get(&portal, "/ca/entrar", "").await;
    assert_eq!(page.status, StatusCode::OK, "pages are free");
}

/// The lines of a calendar's file as they were before they were folded.
fn unfolded(answer: &Answer) -> String {
    answer.body.replace("\r\n ", "")
}

#[tokio::test]
async fn a_calendar_shows_little_to_who_knows_its_address() {
    let (portal, _dir) = portal().await;
    let marta = enter(&portal, "marta").await;
    let made = post(&portal, "/es/mi-calendario", &marta, "acto=crear").await;
    assert_eq!(made.status, StatusCode::OK);
    assert_eq!(made.header("cache-control"), "no-store");
    let (_, rest) = made.body.split_once("/calendario/").expect("an address");
    let path = format!("/calendario/{}.ics", rest.get(..64).expect("32 bytes"));

    let feed = get(&portal, &path, "").await;
    assert_eq!(feed.header("content-type"), "text/calendar; charset=utf-8");
    assert_eq!(feed.header("cache-control"), "private, no-store");
    let text = unfolded(&feed);
    for line in [
        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        "SUMMARY:Último día para pagar: Agencia Tributaria",
        "DTSTART;VALUE=DATE:20260608",
        "DTSTAMP:20260601T090000Z",
        "BEGIN:VALARM",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    for told in ["Marta", "IBI", "Renta", "214", "Molino", "S-7719"] {
        assert!(!text.contains(told), "{told}: {text}");
    }
    let uids = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| line.starts_with("UID:"));
        lines.map(str::to_owned).collect()
    };
    assert_eq!(uids(&text).len(), 6, "of three dates and their alarms");
    assert_eq!(uids(&text), uids(&unfolded(&get(&portal, &path, "").await)));

    let page = get(&portal, "/es/mi-calendario", &marta).await;
    assert!(!page.body.contains("/calendario/"), "it is told once");
    let back = post(&portal, "/es/mi-calendario", &marta, "acto=quitar").await;
    assert_eq!(back.status, StatusCode::SEE_OTHER);
    let gone = get(&portal, &path, "").await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    for other in ["/calendario/x.ics", "/calendario/", &path[..40]] {
        assert_eq!(get(&portal, other, "").await.status, StatusCode::NOT_FOUND);
    }
    let odd = post(&portal, "/es/mi-calendario", &marta, "direccion=https://x/").await;
    assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!odd.body.contains("https://x/"));
}

#[tokio::test]
async fn a_date_is_a_file_for_whose_it_is() {
    let (portal, _dir) = portal().await;
    let marta = enter(&portal, "marta").await;
    let home = get(&portal, "/es/", &marta).await.body;
    let (_, rest) = home.split_once("/es/mi-calendario/").expect("a file");
    let path = format!("/es/mi-calendario/{}", rest.get(..16).expect("its name"));

    let file = get(&portal, &path, &marta).await;
    assert_eq!(file.header("cache-control"), "private, no-store");
    let text = unfolded(&file);
    assert!(text.contains("SUMMARY:Paga: IBI\\, 2.º plazo"), "{text}");
    assert!(text.contains("art. 28 de la Ley 58/2003"), "{text}");

    let omar = enter(&portal, "omar").await;
    assert_eq!(
        get(&portal, &path, &omar).await.status,
        StatusCode::NOT_FOUND
    );
    let stranger = get(&portal, &path, "").await;
    assert_eq!(
        stranger.header("location"),
        "/es/entrar?volver=/es/mi-calendario"
    );
}

#[tokio::test]
async fn a_notification_is_opened_by_a_press_and_read_where_it_is() {
    let (portal, _dir) = portal().await;
    let page = "/es/mis-notificaciones/ajuntament/S-7719";
    let sent = get(&portal, page, "").await;
    assert_eq!(
        sent.header("location"),
        format!("/es/entrar?volver={page}"),
        "the way in leads back"
    );
    let marta = enter(&portal, "marta").await;
    let warned = get(&portal, page, &marta).await;
    assert!(
        warned
            .header("content-security-policy")
            .contains("form-action 'self';")
    );
    assert!(!warned.body.contains("/sede/ajuntament/registro/S-7719"));
    let opened = post(&portal, &format!("{page}/abrir"), &marta, "").await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER);
    let back = opened.header("location");
    assert_eq!(back, format!("{page}?hecho=notification-opened"));
    let after = get(&portal, back, &marta).await;
    assert!(after.body.contains("La abriste desde aquí"));
    assert!(
        after
            .body
            .contains("/sede/ajuntament/registro/S-7719\" class=\"button\""),
        "{}",
        after.body
    );

    let julian = enter(&portal, "julian").await;
    for path in [
        format!("{page}/abrir?url=https://evil.example"),
        "/es/mis-notificaciones/ajuntament/https:~2F~2Fevil~2Eexample/abrir".to_owned(),
        "/es/mis-notificaciones/ajuntament/%2e%2e/abrir".to_owned(),
    ] {
        let answer = post(&portal, &path, &julian, "").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.header("location"), "");
    }
    let case = get(
        &portal,
        "/es/mis-expedientes/ajuntament/HAC~2F2088",
        &julian,
    )
    .await;
    assert_eq!(case.status, StatusCode::NOT_FOUND, "it is Marta's");
}

async fn get_with(portal: &Router, path: &str, cookie: &str, gpc: &str) -> Answer {
    let request = Request::get(path)
        .header(header::COOKIE, cookie)
        .header("sec-gpc", gpc);
    send(portal, request.body(Body::empty()).expect("a request")).await
}

#[tokio::test]
async fn a_browser_that_asks_for_no_profile_is_obeyed() {
    let (portal, _dir) = portal().await;
    let support = get(&portal, "/.well-known/gpc.json", "").await;
    assert_eq!(support.header("content-type"), "application/json");
    let told: serde_json::Value = serde_json::from_str(&support.body).expect("JSON");
    assert_eq!(told["gpc"], true);

    let marta = enter(&portal, "marta").await;
    let undecided = get_with(&portal, "/es/", &marta, "1").await.body;
    assert!(!undecided.contains("Sin propuestas"), "it invites nobody");
    let page = get_with(&portal, "/es/mis-permisos", &marta, "1")
        .await
        .body;
    assert!(page.contains("Tu navegador pide que no se haga un perfil"));

    let yes = "finalidad=personalisation&acto=si";
    let answer = post(&portal, "/es/mis-permisos", &marta, yes).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let page = get_with(&portal, "/es/mis-permisos", &marta, "1")
        .await
        .body;
    assert!(page.contains("manda lo que pide el navegador"));
    for _ in 0..3 {
        let read = get_with(&portal, "/es/tramites/natacion-invierno", &marta, "1").await;
        assert_eq!(read.status, StatusCode::OK);
    }
    let home = get_with(&portal, "/es/", &marta, "1").await.body;
    assert!(!home.contains("Te puede interesar"));
    let home = get_with(&portal, "/es/", &marta, "0").await.body;
    assert!(home.contains("Te puede interesar") && !home.contains("Porque has mirado"));
}

#[tokio::test]
async fn a_decision_has_a_receipt_that_is_ones_own() {
    let (portal, _dir) = portal().await;
    let (marta, omar) = (enter(&portal, "marta").await, enter(&portal, "omar").await);
    let yes = "finalidad=personalisation&acto=si";
    let answer = post(&portal, "/es/mis-permisos", &marta, yes).await;
    assert_eq!(
        answer.header("location"),
        "/es/mis-permisos?hecho=granted&recibo=1"
    );
    let page = get(&portal, answer.header("location"), &marta).await.body;
    assert!(
        page.contains("href=\"/es/mis-permisos/recibos/1\""),
        "{page}"
    );

    let path = "/es/mis-permisos/recibos/1";
    let page = get(&portal, path, &marta).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Nunca decide si tienes derecho a algo."));
    let file = get(&portal, &format!("{path}.json"), &marta).await;
    assert_eq!(file.header("content-type"), "application/json");
    assert_eq!(file.header("cache-control"), "no-store");
    let disposition = file.header("content-disposition");
    assert_eq!(disposition, "attachment; filename=\"recibo-1.json\"");
    let told: serde_json::Value = serde_json::from_str(&file.body).expect("JSON");
    assert_eq!(told["events"][0]["event_state"], "consent given");
    assert_eq!(
        told["pii_processing"]["purposes"][0]["lawful_basis"],
        "consent"
    );
    assert_eq!(
        told["pii_processing"]["purposes"][0]["retention_period"],
        "P365D"
    );
    let id = told["record_metadata"]["record_id"]
        .as_str()
        .expect("an id");
    assert!(page.body.contains(id));
    for who in ["Marta", "00000000T"] {
        assert!(!file.body.contains(who), "{who}");
    }

    for (path, who) in [
        (path.to_owned(), &omar),
        (format!("{path}.json"), &omar),
        (path.replace('1', "2"), &marta),
        (path.replace('1', "01.json"), &marta),
        (path.replace('1', "-1"), &marta),
    ] {
        let answer = get(&portal, &path, who).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in [path.to_owned(), format!("{path}.json")] {
        let stranger = get(&portal, &path, "").await;
        assert!(
            stranger
                .header("location")
                .ends_with("?volver=/es/mis-permisos/recibos/1")
        );
    }
}
