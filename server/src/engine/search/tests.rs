use std::sync::LazyLock;

use app::model::{lang::Lang, localized::Localized};
use proptest::prelude::*;

use super::*;

fn names() -> [Localized; 6] {
    [
        [(Lang::Es, "Alta en el padrón"), (Lang::Ca, "Alta al padró")],
        [
            (Lang::Es, "Recogida de residuos"),
            (Lang::Ca, "Recollida de residus"),
        ],
        [
            (Lang::Es, "Inscripciones en natación"),
            (Lang::Eu, "Igeriketa-ikastaroan izena ematea"),
        ],
        [
            (Lang::Es, "Licencia de obras"),
            (Lang::Gl, "Licenza de obras"),
        ],
        [
            (Lang::Es, "Ayuda para el comedor"),
            (Lang::En, "Help with school meals"),
        ],
        [
            (Lang::Gl, "Rexistrar un can"),
            (Lang::En, "What you can do with a dog"),
        ],
    ]
    .map(Localized::from_iter)
}

fn find(text: &str) -> Hits {
    static INDEX: LazyLock<Index> =
        LazyLock::new(|| Index::new(names().iter().map(|name| [Text(name, 4)])));
    INDEX.find(text)
}

fn found(text: &str) -> Vec<usize> {
    find(text)
        .best
        .into_iter()
        .map(|(number, _)| number)
        .collect()
}

#[test]
fn accents_case_and_endings_do_not_matter() {
    for text in ["PADRÓN", "padron", "padró", "padrones", "padr"] {
        assert_eq!(found(text), [0], "{text}");
    }
    for text in ["inscripción", "inscripcion", "inscripciones", "natacion"] {
        assert_eq!(found(text), [2], "{text}");
    }
    assert_eq!(found("igeriketa"), [2]);
    assert_eq!(found("licenzas"), [3]);
    assert_eq!(found("meal"), [4]);
}

#[test]
fn one_language_s_empty_word_is_another_s_noun() {
    assert_eq!(found("can"), [5]);
    assert_eq!(found("the can"), [5]);
    assert_eq!(found("can I have school meals"), [4]);
    assert_eq!(found("with the"), [0; 0]);
}

#[test]
fn a_synonym_finds_what_the_office_calls_it() {
    assert_eq!(found("basura"), [1]);
    assert_eq!(found("escombraries"), [1]);
    assert_eq!(found("reforma"), [3]);
}

#[test]
fn a_slip_is_mended_and_said() {
    let hits = find("padorn");
    assert_eq!(hits.best[0].0, 0);
    assert_eq!(hits.mended, [("padorn".to_owned(), "padron".to_owned())]);
    assert_eq!(found("resifuos"), [1]);
    assert!(find("xyzzyq").best.is_empty());
}

#[test]
fn some_of_the_words_will_do_where_none_has_all() {
    let hits = find("licencia comedor");
    assert!(hits.partial);
    assert_eq!(hits.best.len(), 2);
    assert!(!find("alta padron").partial);
}

#[test]
fn a_short_word_is_no_slip_beside_one_that_is_met() {
    // «otras» is near to «obras».
    let hits = find("otras comedor");
    assert_eq!(hits.best.len(), 1);
    assert!(hits.partial && hits.mended.is_empty(), "{hits:?}");
    assert_eq!(found("otras licencia"), [3], "one document has both");
    assert_eq!(found("padorn comedor").len(), 2, "hardly another word");
}

proptest! {
    #[test]
    fn any_text_is_answered(text in "\\PC{0,60}") {
        let hits = find(&text);
        prop_assert!(hits.best.iter().all(|(number, points)| *number < 6 && *points > 0.0));
    }

    #[test]
    fn a_word_of_a_name_always_finds_it(number in 0usize..5, skip in 0usize..6) {
        let name = names()[number].get(Lang::Es).text.to_owned();
        let words: Vec<String> = words::words(&name, Lang::Es);
        let word = &words[skip % words.len()];
        prop_assert!(found(word).contains(&number), "{}", word);
    }
}
