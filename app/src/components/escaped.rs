//! Text as HTML writes it, where leptos does not: within a `<textarea>`, and in files of our own.

#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_somebody_wrote_is_no_markup() {
        let hostile = "</textarea><script>\"&\"";
        let text = "&lt;/textarea&gt;&lt;script&gt;&quot;&amp;&quot;";
        assert_eq!(super::escaped(hostile), text);
    }
}
