//! What `ventanilla check` says, to the line and the letter.

use std::fs;

use crate::{SWIMMING, broken, demo, said};

/// The one problem stands where the change is.
#[track_caller]
fn says(file: &str, old: &str, new: &str, message: &str) {
    let text = fs::read_to_string(demo().join(file)).expect("text");
    let same = |(one, other): &(u8, u8)| one == other;
    let within = old.bytes().zip(new.bytes()).take_while(same).count();
    let at = text.find(old).expect("the old text") + within;
    says_at(
        file,
        1 + text[..at].matches('\n').count(),
        old,
        new,
        message,
    );
}

#[track_caller]
fn says_at(file: &str, line: usize, old: &str, new: &str, message: &str) {
    let expected = format!("{file}:{line}: {message}");
    assert_eq!(
        said(broken(file, old, new).path()),
        [expected],
        "{old} → {new}"
    );
}

/// Where a text of the demo stands.
fn line(file: &str, text: &str) -> usize {
    let all = fs::read_to_string(demo().join(file)).expect("text");
    1 + all[..all.find(text).expect("the text")]
        .matches('\n')
        .count()
}

#[test]
fn faults_of_form() {
    let fields = "`code`, `theme`, `organisation`, `name`, `description`, `easy`, \
        `legal`, `keywords`, `requirement`, `evidence`, `cost`, `months_to_resolve`, `silence`, `channel`, `output`, \
        `legal_resource`, `enrolment`, `renewal`";
    let theme = "theme = \"sport\"";
    let unknown = format!("unknown field `themes`; expected one of {fields}");
    says(SWIMMING, theme, "themes = \"sport\"", &unknown);
    let missing = "`theme` is missing; expected a value for `theme`";
    says_at(SWIMMING, 1, "theme = \"sport\"\n", "", missing);
    let unquoted = "string values must be quoted; expected literal string";
    says(SWIMMING, theme, "theme = sport", unquoted);
    says(
        SWIMMING,
        theme,
        "theme = 3",
        "invalid type: integer `3`; expected a string",
    );
    let desk = "unknown variant `desk`; expected one of `online`, `office`, `phone`, `post`";
    says(SWIMMING, "kind = \"office\"", "kind = \"desk\"", desk);
    let large = "invalid value: integer `300`; expected a whole number from 0 to 255";
    says(SWIMMING, "resolve = 1", "resolve = 300", large);
    let unclosed = "unclosed array table; expected `]`";
    says("municipality.toml", "[[source]]", "[[source]", unclosed);
}

#[test]
fn faults_of_a_procedure() {
    let no_catalan = "`description` has no text in Català (ca); expected `ca = \"…\"`";
    let catalan = "description.ca = \"Curs complet, persones no empadronades\"\n";
    // Said of the table, whose first text is the line above.
    let at = line(SWIMMING, catalan) - 1;
    says_at(SWIMMING, at, catalan, "", no_catalan);
    let theme = "there is no theme `sports`; expected one of census, taxes, sport, culture, \
        education, social, works, business, environment, mobility, employment";
    says(SWIMMING, "theme = \"sport\"", "theme = \"sports\"", theme);
    let town = "there is no organisation `town`; expected one of ajuntament, aeat, tgss, \
        registro-civil, sepe, inss, generalitat, dgt";
    says(SWIMMING, "\"ajuntament\"", "\"town\"", town);
    let amount = "`58.005` is no amount; expected euros such as \"42.00\"";
    says(SWIMMING, "\"58.00\"", "\"58.005\"", amount);
    let negative = "`-1` is no amount; expected euros such as \"42.00\"";
    says(SWIMMING, "\"58.00\"", "\"-1\"", negative);
    let code = "`esp 12` cannot be a code; expected A-Z, 0-9 and hyphens, 20 at most, \
        such as ESP-012";
    says(SWIMMING, "ESP-012", "esp 12", code);
    let taken = "natacion-invierno.toml has the code `ESP-011` too; expected another code";
    says(SWIMMING, "ESP-012", "ESP-011", taken);
    let months = "no time to resolve; expected months, from 1 on";
    says(SWIMMING, "resolve = 1", "resolve = 0", months);
    let url = "`http:/x` is no address; expected an address that starts with https://";
    says(
        SWIMMING,
        "https://www.boe.es/buscar/act.php?id=BOE-A-1985-5392",
        "http:/x",
        url,
    );
}

#[test]
fn faults_of_dates() {
    let early = "enrolment closes on 2026-11-10, before it opens on 2026-11-13; \
        expected a day from `opens` on";
    says(SWIMMING, "today+12d", "today-12d", early);
    let impossible = "`2027-02-30` is no date here; expected a date such as 2027-05-03";
    says(SWIMMING, "today+12d", "2027-02-30", impossible);
    let unit = "`today+12` is no date here; expected today, today+12d or today-12d";
    says(SWIMMING, "today+12d", "today+12", unit);
    let holidays = "holidays.toml";
    let order = "`25-12` is no day of a year; expected month and day such as 12-25";
    says(holidays, "\"12-25\"", "\"25-12\"", order);
    let both = "a holiday has one way to say its day; expected one of `date`, `every` and `easter`";
    let every = "every = \"12-25\"";
    says_at(holidays, 100, every, "every = \"12-25\"\neaster = 3", both);
}

#[test]
fn faults_of_the_municipality() {
    let file = "municipality.toml";
    for code in ["8999", "53999", "08O99"] {
        let wrong =
            format!("`{code}` is no INE code; expected five digits, the first two from 01 to 52");
        says(file, "\"08999\"", &format!("\"{code}\""), &wrong);
    }
    let language = "unknown variant `fr`; expected one of `es`, `ca`, `eu`, `gl`, `en`";
    says(file, "\"gl\", \"en\"]", "\"gl\", \"fr\"]", language);
    let zone = "there is no time zone `Europe/Vila`; expected a name such as Europe/Madrid";
    says(file, "Europe/Madrid", "Europe/Vila", zone);
    let taken = "the id `aeat` is taken; expected another one";
    let name = "{ es = \"x\", ca = \"x\", eu = \"x\", gl = \"x\", en = \"x\" }";
    let twice = format!("[[organisation]]\nid = \"aeat\"\nname = {name}\n\n[[source]]");
    says_at(
        file,
        1 + line(file, "[[source]]"),
        "[[source]]",
        &twice,
        taken,
    );
    let source = "there is no organisation `catastro`; expected one of ajuntament, aeat, tgss, \
        registro-civil, sepe, inss, generalitat, dgt";
    says(
        file,
        "organisation = \"tgss\"",
        "organisation = \"catastro\"",
        source,
    );
    let limit = "0 ms is no time limit; expected 1 to 60000 ms";
    says(file, "time_limit_ms = 1500", "time_limit_ms = 0", limit);
    let url = "`/tgss` is no address of a back office; expected an address that ends with a \
        slash, from https:// on unless `demo = true`";
    says(file, "\"tgss/\"", "\"/tgss\"", url);
}

#[test]
fn faults_of_the_identity_provider() {
    let (file, contact) = ("municipality.toml", "[contact]\n");
    let name = "{ es = \"x\", ca = \"x\", eu = \"x\", gl = \"x\", en = \"x\" }";
    let with = |issuer: &str, acr: &str| {
        format!(
            "[sign_in]\nname = {name}\nissuer = \"{issuer}\"\nclient_id = \"v\"\n\
             document_claim = \"nif\"\nacr.{acr} = \"urn:x\"\n\n{contact}"
        )
    };
    let at = line(file, contact);
    let issuer = "`id.example` is no address of an identity provider; expected an address from \
        https:// on, unless `demo = true`";
    says_at(file, at + 2, contact, &with("id.example", "high"), issuer);
    let level = "unknown variant `top`; expected one of `low`, `substantial`, `high`";
    says_at(
        file,
        at + 5,
        contact,
        &with("https://id.example", "top"),
        level,
    );
}

#[test]
fn faults_of_a_life_event() {
    let file = "life_events/hacerse-autonomo.toml";
    let service = "service = \"declaracion-censal\"";
    let gone = "there is no service `declaracion`; expected one of alta-autonomos, ";
    let all = said(broken(file, service, "service = \"declaracion\"").path());
    let at = format!("{file}:{}: {gone}", line(file, service));
    assert!(all.len() == 1 && all[0].starts_with(&at), "{all:?}");
    let nowhere = "this step leads nowhere, or to two places; expected either `service`, or \
        `organisation`, `name` and `url`";
    let both = format!("{service}\nurl = \"https://sede.example/\"");
    says_at(file, line(file, service) - 1, service, &both, nowhere);
}

#[test]
fn faults_of_an_activity() {
    let file = "activities/cine-al-aire-libre.toml";
    let says = |from: &str, to: &str, wrong: &str| says_at(file, line(file, from), from, to, wrong);
    says(
        "time = \"21:30\"",
        "time = \"9 pm\"",
        "`9 pm` is no time; expected an hour such as 21:30",
    );
    says(
        "last = \"today+26d\"",
        "last = \"today-9d\"",
        "it ends before it begins; expected `last` on or after `first`",
    );
    says(
        "first = \"today-2d\"",
        "first = 2027-05-03",
        "`2027-05-03` is not between quotes; expected \"2027-05-03\"",
    );
    let dear = broken(file, "free = true", "free = false");
    let all = said(dear.path());
    assert!(
        all.len() == 1 && all[0].contains("what it costs is not clear"),
        "{all:?}"
    );
}

#[test]
fn what_only_a_demonstration_may() {
    let dir = broken("municipality.toml", "demo = true\n", "");
    let all = said(dir.path());
    let desk = "municipality.toml:9: the identity desk lets anyone enter as anyone; \
        expected it only where `demo = true`";
    assert_eq!(all[0], desk);
    let date = "`today-9d` is no date here; expected a date such as 2027-05-03; \
        days from today need `demo = true`";
    assert!(
        all.iter()
            .any(|it| it.starts_with(SWIMMING) && it.ends_with(date)),
        "{all:?}"
    );
    assert_eq!(
        all.len(),
        1 + 3 + 3 + 2 * 6 + 2 * 9 + 1,
        "three relative sources and as many channels, six enrolments and nine activities from one day to another, \
         one day excluded"
    );
}

#[test]
fn faults_of_push() {
    let (file, contact) = (
        "municipality.toml",
        "contact = \"mailto:avisos@vilafinestra.example\"",
    );
    let nobody = "no push service can turn to `avisos`; expected whom it asks, such as \
                  mailto:avisos@example.cat";
    says(file, contact, "contact = \"avisos\"", nobody);
    let none = "`https://10.0.0.1` is no push service; expected an origin, such as \
                https://push.example.org or https://*.example.org";
    let services = format!("{contact}\nservices = [\"https://10.0.0.1\"]");
    says_at(file, line(file, contact) + 1, contact, &services, none);
}

#[test]
fn faults_of_purposes() {
    let file = "purposes/personalisation.toml";
    let basis = "learning from behaviour needs to be allowed; expected `basis = \"consent\"`";
    says(file, "\"consent\"", "\"public-task\"", basis);
    let retention = "zero counts nothing; expected a number from 1 on";
    says(file, "days = 365", "days = 0", retention);
    let profile =
        "learning from behaviour is profiling (art. 4.4 RGPD); expected `profiling = true`";
    says_at(file, 1, "profiling = true", "profiling = false", profile);
    let version = "there is no version 2 of the text; expected a number from 1 to 1";
    let from = "version = 1\nasks_again_from = 2";
    says_at(file, 2, "version = 1", from, version);
    let known = "identity, contact, representation, pending, cases, enrolments, readings, searches, \
                 hidden-offers, decisions";
    let shoes = format!("there is no category of data `shoes`; expected one of {known}");
    says(file, "\"searches\"", "\"shoes\"", &shoes);
    let data = fs::read_to_string(demo().join(file)).expect("text");
    let data = data
        .lines()
        .find(|it| it.starts_with("data = "))
        .expect("data");
    let empty = format!("`data` is empty; expected some of {known}");
    says(file, data, "data = []", &empty);
    let nobody = "`controller` has no text in Euskara (eu); expected `eu = \"…\"`";
    says_at(
        file,
        line(file, "[controller]"),
        "eu = \"Vilafinestrako Udala\"\n",
        "",
        nobody,
    );
    let dir = broken(file, "", "");
    fs::remove_file(dir.path().join(file)).unwrap();
    let none = "there is no purpose `personalisation`; expected one whose basis is consent";
    assert_eq!(said(dir.path()), [format!("{file}:1: {none}")]);
}

#[test]
fn faults_of_the_theme() {
    let file = "theme.css";
    let only = "expected custom properties within `@layer theme { :root { … } }`";
    let change = |old: &str, new: &str, wrong: &str| {
        says(file, old, new, &format!("{wrong}; {only}"));
    };
    change(
        "@layer theme {",
        "body { margin: 0 } @layer theme {",
        "`body` is more than a theme",
    );
    change(
        "@layer theme {",
        "@layer base {",
        "`@layer base` is more than a theme",
    );
    let colour = "`color: red` is no custom property of a theme";
    change(
        "--radius: 0.25rem;",
        "color: red; --radius: 0.25rem;",
        colour,
    );
    let spacing = "`--space-1` is not a theme's to set; expected `--color-…`, `--radius`, \
        `--font-body`";
    says(file, "--radius:", "--space-1: 1px; --radius:", spacing);
    let faint = "`--color-paper` and `--color-on-paper` have a contrast of 2.54:1 (light); \
        expected 4.5:1 at least";
    let old = "light-dark(oklch(24% 0.015 200)";
    says_at(file, 4, old, "light-dark(oklch(70% 0.015 200)", faint);
    let unknown = "`teal` is no colour; expected oklch(L C H) or #rrggbb, or light-dark() of two \
        such";
    let dir = broken(
        file,
        "--radius",
        "--color-focus: teal; --color-on-focus: #fff; --radius",
    );
    assert_eq!(said(dir.path()), [format!("{file}:11: {unknown}")]);
}

#[test]
fn faults_of_a_theme_to_wear_instead() {
    let faint = "`--color-paper` and `--color-on-paper` have a contrast of 2.64:1 (light); \
        expected 4.5:1 at least";
    let old = "light-dark(oklch(22% 0.015 40)";
    let new = "light-dark(oklch(70% 0.015 40)";
    says_at("themes/ladrillo.css", 5, old, new, faint);
}

#[test]
fn a_broken_procedure_is_one_problem() {
    let (file, code) = ("services/terraza.toml", "silence = \"refused\"");
    let unknown = "unknown variant `maybe`; expected `granted` or `refused`";
    says_at(file, line(file, code), code, "silence = \"maybe\"", unknown);
}

#[test]
fn what_is_not_there() {
    let dir = tempfile::tempdir().expect("a folder");
    let files = [
        "holidays.toml",
        "theme.css",
        "logo.svg",
        "municipality.toml",
    ];
    let missing = "1: there is no such file; expected a file of text in UTF-8";
    assert_eq!(
        said(dir.path()),
        files.map(|file| format!("{file}:{missing}"))
    );
    let dir = broken(SWIMMING, "", "");
    fs::rename(
        dir.path().join(SWIMMING),
        dir.path().join("services/Natación.toml"),
    )
    .unwrap();
    let name = "services/Natación.toml:1: this name cannot be part of an address; \
        expected a name of a-z, 0-9 and hyphens that ends in .toml";
    assert_eq!(said(dir.path()), [name]);
}

#[test]
fn problems_of_all_files_are_collected() {
    let dir = broken(SWIMMING, "ESP-012", "esp");
    for (file, old, new) in [
        ("municipality.toml", "08999", "8"),
        ("holidays.toml", "\"01-06\"", "\"1-6\""),
        ("logo.svg", "<path", "<script/><path"),
    ] {
        let path = dir.path().join(file);
        let text = fs::read_to_string(&path).expect("text");
        fs::write(path, text.replacen(old, new, 1)).expect("a file");
    }
    assert_eq!(said(dir.path()).len(), 4);
}
