use app::model::lang::Lang;
use jiff::civil::date;

use super::*;
use crate::sources::findings::GapKind;

const HEADING: &str = " ID-EVENTO;TITULO;PRECIO;GRATUITO;DIAS-SEMANA;DIAS-EXCLUIDOS;FECHA;FECHA-FIN;HORA;DESCRIPCION;CONTENT-URL;NOMBRE-INSTALACION;URL-INSTALACION;CLASE-VIAL-INSTALACION;NOMBRE-VIA-INSTALACION;NUM-INSTALACION;DISTRITO-INSTALACION;CODIGO-POSTAL-INSTALACION;LATITUD;LONGITUD;TIPO;AUDIENCIA;BARRIO-INSTALACION;\n";
const LINE: &str = r#"7;"Taller  de caña";"";"1";"M,J";"8/12/2022;9/12/2022;";"2022-12-01 00:00:00.0";"2022-12-15 23:59:00.0";"18:30";"";"";"Casa";"";"CALLE";"MAYOR";"1";"CENTRO";"28001";"40.4";"-3.7";"/contenido/actividades/Musica";"/usuario/Familias,/usuario/Mayores";"SOL";
"#;

/// The file in its encoding.
fn read(line: &str) -> Result<Agenda, String> {
    let text = format!("{HEADING}{line}");
    let bytes: Vec<u8> = text
        .chars()
        .map(|sign| u8::try_from(u32::from(sign)).expect("ISO-8859-1"))
        .collect();
    parse(&bytes).map_err(|error| error.to_string())
}

#[test]
fn a_line_becomes_an_activity() {
    let agenda = read(LINE).unwrap();
    let activity = &agenda.activities[0];
    assert_eq!(activity.name.texts().next().unwrap().1, "Taller de caña");
    let days: Vec<_> = activity.recurrence.days().collect();
    assert_eq!(days, [1, 6, 13, 15].map(|day| date(2022, 12, day)));
    assert_eq!(activity.kind.get(Lang::Es).text, "Musica");
    let audiences = activity.audiences.iter();
    let audiences: Vec<_> = audiences.map(|it| it.get(Lang::Es).text).collect();
    assert_eq!(audiences, ["Familias", "Mayores"]);
    let findings = &agenda.findings;
    assert_eq!(findings.repairs.len(), 1, "two spaces");
    assert_eq!(findings.gaps.len(), 1, "9 December is a Friday");
    assert_eq!(findings.gaps[0].kind, GapKind::Doubtful);
    assert_eq!(findings.unplaced[0].field, "BARRIO-INSTALACION");
}

#[test]
fn a_file_that_was_saved_as_utf_8_says_the_same() {
    let saved = parse(format!("\u{feff}{HEADING}{LINE}").as_bytes()).unwrap();
    assert_eq!(saved.activities, read(LINE).unwrap().activities);
}

#[test]
fn joined_words_stand_apart() {
    let kind = |path: &str| {
        let line = LINE.replace("actividades/Musica", path);
        let kind = read(&line).unwrap().activities.remove(0).kind;
        kind.get(Lang::Es).text.to_owned()
    };
    assert_eq!(kind("actividades/Musica/JazzSoul"), "Jazz soul");
    assert_eq!(
        kind("actividades/1ciudad21distritos"),
        "1 ciudad 21 distritos"
    );
    assert_eq!(kind("actividades/TAO"), "TAO");
}

#[test]
fn a_dash_keeps_its_space() {
    let spoken = LINE.replace(
        "\"18:30\";\"\"",
        "\"18:30\";\"las  palabras -culpa, pasión-\"",
    );
    let activity = read(&spoken).unwrap().activities.remove(0);
    assert_eq!(
        activity.description.get(Lang::Es).text,
        "las palabras -culpa, pasión-"
    );
}

#[test]
fn a_broken_line_fails_the_whole_and_says_where() {
    let fails =
        |from: &str, to: &str| read(&format!("{LINE}{}", LINE.replace(from, to))).unwrap_err();
    assert_eq!(
        fails("x", "x"),
        "line 3, field `ID-EVENTO`: `7` is that of line 2 too"
    );
    assert_eq!(
        fails("9/12/2022;", "39/12/2022;"),
        "line 3, field `DIAS-EXCLUIDOS`: `39/12/2022` is no date; expected 31/12/2022"
    );
    assert_eq!(
        fails("M,J", "M,Z"),
        "line 3, field `DIAS-SEMANA`: `Z` is none of L, M, X, J, V, S, D"
    );
    assert_eq!(
        fails("2022-12-15", "2022-11-15"),
        "line 3, field `FECHA-FIN`: 2022-11-15 is before 2022-12-01"
    );
    assert_eq!(
        fails("\"SOL\";", "\"SOL\""),
        "line 3: 23 columns, the heading has 24"
    );
}
