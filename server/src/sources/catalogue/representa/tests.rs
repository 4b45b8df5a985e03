use super::*;

const FAMILIES: &str = r#""01";"Habitatge";"Vivienda";"";"Housing"
"02";"Tributs";"";"Tributs";"Taxes"
"03";"Buida";"Vacía";"";"Empty"
"#;
const PROCEDURES: &str = r#""01";"10";"Permís  de reforma";"Permiso de reforma";"Permit for renovation works";"";"Per reformar";"900"
"02";"20";"Fraccionament";"Fraccionamiento";"";"Payment by instalments"
"#;

fn source(name: &str, text: &str) -> Source {
    Source {
        name: name.to_owned(),
        text: text.to_owned(),
    }
}

fn read(families: &str, procedures: &str) -> Result<Catalogue, String> {
    let files = [source("t.csv", procedures), source("f.csv", families)];
    parse(&files).map_err(|error| error.to_string())
}

#[test]
fn two_files_in_either_order() {
    let catalogue = read(FAMILIES, PROCEDURES).unwrap();
    let themes: Vec<&str> = catalogue.themes.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(themes, ["01-habitatge", "02-tributs"]);
    let service = &catalogue.services[0];
    assert_eq!(service.id, "01-10-permis-de-reforma");
    assert_eq!(service.code.as_deref(), Some("10"));
    assert_eq!(service.theme, "01-habitatge");
    assert_eq!(
        service.name.get(Lang::En).text,
        "Permit for renovation works"
    );
    assert_eq!(service.description.get(Lang::Ca).text, "Per reformar");
    assert!(catalogue.services[1].description.is_empty());
}

#[test]
fn gaps_and_repairs_are_listed() {
    let findings = read(FAMILIES, PROCEDURES).unwrap().findings;
    let gaps: Vec<_> = findings
        .gaps
        .iter()
        .map(|it| (it.code.as_str(), it.field))
        .collect();
    assert_eq!(gaps, [("02", "Nom en castellà"), ("20", "Descripció")]);
    let repairs: Vec<_> = findings
        .repairs
        .iter()
        .map(|it| (it.code.as_str(), it.field))
        .collect();
    assert_eq!(repairs, [("10", "Nom en català"), ("10", "Nom en aranès")]);
    let unplaced: Vec<_> = findings
        .unplaced
        .iter()
        .map(|it| (it.field.as_str(), it.values))
        .collect();
    assert_eq!(unplaced, [("Nom en aranès", 1), ("Codi FUE", 1)]);
}

#[test]
fn a_heading_is_no_family() {
    let heading = "\"Codi família\";\"Català\";\"Castellà\";\"Aranès\";\"Anglès\"\n";
    let catalogue = read(&format!("{heading}{FAMILIES}"), PROCEDURES).unwrap();
    assert_eq!(catalogue.themes.len(), 2);
}

#[test]
fn a_broken_line_fails_the_whole_and_says_where() {
    let fails = |families: &str, procedures: &str| read(families, procedures).unwrap_err();
    let more = |text: &str, line: &str| format!("{text}\n{line}\n");
    assert_eq!(
        fails(
            FAMILIES,
            &more(PROCEDURES, "\"09\";\"1\";\"X\";\"\";\"\";\"\"")
        ),
        "t.csv, line 4, field `Codi família`: there is no family `09` in the file of families"
    );
    assert_eq!(
        fails(
            FAMILIES,
            &more(PROCEDURES, "\"01\";\"10\";\"X\";\"\";\"\";\"\"")
        ),
        "t.csv, line 4, field `Codi tràmit`: `10` is the code of line 1 too"
    );
    assert_eq!(
        fails(&more(FAMILIES, "\"04\";\"\";\"X\";\"\";\"\""), PROCEDURES),
        "f.csv, line 5, field `Nom en català`: it is empty"
    );
    let split = fails(&more(FAMILIES, "04;A;b;c;d;e"), PROCEDURES);
    assert!(split.starts_with("f.csv, line 5: 6 columns"), "{split}");
    let alone = parse(&[source("f.csv", FAMILIES)]).unwrap_err().to_string();
    assert!(alone.contains("two files"), "{alone}");
}
