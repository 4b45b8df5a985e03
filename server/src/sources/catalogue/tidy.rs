//! Texts out of spreadsheet cells: what may be mended without knowing better.

/// A line of a list, mended: the item, and the line it came from.
#[derive(Debug, PartialEq, Eq)]
pub struct Item {
    pub text: String,
    pub before: String,
    /// Whether an earlier item says the same.
    pub repeated: bool,
}

/// One space between words, none around.
pub fn single_spaces(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same, and none before a hyphen that joins two letters, as in names and lists.
pub fn spaces(text: &str) -> String {
    let single = single_spaces(text);
    let mut joined = String::with_capacity(single.len());
    let mut rest = single.as_str();
    while let Some(at) = rest.find(" -") {
        let before = rest[..at]
            .chars()
            .next_back()
            .is_some_and(char::is_alphabetic);
        let after = rest[at + 2..]
            .chars()
            .next()
            .is_some_and(char::is_alphabetic);
        joined.push_str(&rest[..at]);
        joined.push_str(if before && after { "-" } else { " -" });
        rest = &rest[at + 2..];
    }
    joined + rest
}

/// The items of a list whose lines start with hyphens. A line that ends with a colon heads
/// the items up to the next empty line, and goes before each of them.
pub fn list(text: &str) -> Vec<Item> {
    let mut items: Vec<Item> = vec![];
    let mut heading: Option<(String, bool)> = None;
    for before in text.lines() {
        // A spreadsheet writes an apostrophe before a text that looks like a formula.
        let line = spaces(before.trim_start_matches('\''));
        if line.is_empty() {
            unused(&mut heading, &mut items);
        } else if let Some(item) = line.strip_prefix('-') {
            let item = item.trim_start();
            let text = match &mut heading {
                Some((heading, used)) => {
                    *used = true;
                    format!("{heading} {item}")
                }
                None => item.to_owned(),
            };
            push(&mut items, text, before);
        } else if line.ends_with(':') {
            unused(&mut heading, &mut items);
            heading = Some((line, false));
        } else {
            push(&mut items, line, before);
        }
    }
    unused(&mut heading, &mut items);
    items
}

/// Ends a heading; one that headed nothing is an item of its own.
fn unused(heading: &mut Option<(String, bool)>, items: &mut Vec<Item>) {
    if let Some((text, false)) = heading.take() {
        let before = text.clone();
        push(items, text, &before);
    }
}

fn push(items: &mut Vec<Item>, text: String, before: &str) {
    let repeated = items.iter().any(|other| other.text == text);
    items.push(Item {
        text,
        before: before.to_owned(),
        repeated,
    });
}

impl Item {
    /// Whether it differs from its line by more than the hyphen.
    pub fn changed(&self) -> bool {
        self.before.strip_prefix("- ") != Some(&self.text)
    }
}

/// Signs of a fault that only the author can mend.
pub fn is_doubtful(text: &str) -> bool {
    let count = |sign| text.matches(sign).count();
    count('(') > count(')')
        || count('¿') > count('?')
        || count('‘') > count('’')
        || cites_a_law_to_come(text)
}

/// `39/3015`: a number and a year beyond this century. `2016/2102` is a year and a number.
fn cites_a_law_to_come(text: &str) -> bool {
    let is_digit = |it: char| it.is_ascii_digit();
    text.match_indices('/').any(|(at, _)| {
        let (front, rest) = (&text[..at], &text[at + 1..]);
        let number = front.len() - front.trim_end_matches(is_digit).len();
        let digits = rest.len() - rest.trim_start_matches(is_digit).len();
        let year: u32 = rest[..digits].parse().unwrap_or_default();
        (1..4).contains(&number) && digits == 4 && year > 2100
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        list(text).into_iter().map(|item| item.text).collect()
    }

    #[test]
    fn spaces_and_hyphens() {
        assert_eq!(spaces(" AGUA y  RESIDUOS "), "AGUA y RESIDUOS");
        assert_eq!(spaces("auto -taxi - 3"), "auto-taxi - 3");
    }

    #[test]
    fn a_list_in_its_many_spellings() {
        assert_eq!(texts("'- One\n-Two \nThree"), ["One", "Two", "Three"]);
        let changed: Vec<bool> = list("- One\n-Two").iter().map(Item::changed).collect();
        assert_eq!(changed, [false, true]);
    }

    #[test]
    fn headings_go_before_their_items() {
        let text = "- Form\n \nIf rented:\n- Contract\n\n- Photo\n\nNothing here:";
        assert_eq!(
            texts(text),
            ["Form", "If rented: Contract", "Photo", "Nothing here:"]
        );
    }

    #[test]
    fn repetitions_are_marked() {
        let items = list("- A law\n- A law");
        assert!(!items[0].repeated && items[1].repeated);
    }

    #[test]
    fn doubts() {
        for text in [
            "Ley (Art. 3",
            "Ley 39/3015, de 1",
            "y¿copia",
            "las ‘Publicas",
        ] {
            assert!(is_doubtful(text), "{text}");
        }
        for text in [
            "Ley 39/2015 (Art. 21.1 s))",
            "Orden INT/2860/2012",
            "Directiva 2016/2102",
            "¿Sí?",
        ] {
            assert!(!is_doubtful(text), "{text}");
        }
    }
}
