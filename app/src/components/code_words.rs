//! Codes as a person reads them.

use crate::text::Words;

/// The few that are kept; nothing for one nobody has a word for.
#[must_use]
pub fn word(w: Words, code: &str) -> Option<&'static str> {
    Some(match code {
        "pay" => w.t("word-pay"),
        "correct" => w.t("word-correct"),
        "provide" => w.t("word-provide"),
        "renew" => w.t("word-renew"),
        "come" => w.t("word-come"),
        "read" => w.t("word-read"),
        "grant" => w.t("word-grant"),
        "refuse" => w.t("word-refuse"),
        "withdraw" => w.t("word-withdraw"),
        "opened" => w.t("word-opened"),
        "searched" => w.t("word-searched"),
        "dismissed" => w.t("word-dismissed"),
        "enrolled" => w.t("word-enrolled"),
        "deposited" => w.t("word-deposited"),
        "accepted" => w.t("word-accepted"),
        "rejected" => w.t("word-rejected"),
        "low" => w.t("word-low"),
        "substantial" => w.t("word-substantial"),
        "high" => w.t("word-high"),
        "email" => w.t("word-email"),
        "expire" => w.t("word-expire"),
        "phone" => w.t("word-phone"),
        "postal" => w.t("word-postal"),
        "push" => w.t("word-push"),
        "web" => w.t("word-web"),
        "oneself" => w.t("access-oneself"),
        "representative" => w.t("word-representative"),
        "source" => w.t("column-source"),
        "entered" => w.t("access-entered"),
        "asked" => w.t("access-asked"),
        "unanswered" => w.t("access-unanswered"),
        "told" => w.t("access-told"),
        "dates" => w.t("access-dates"),
        "copied" => w.t("access-copied"),
        "exported" => w.t("access-exported"),
        "own-data" => w.t("ground-own-data"),
        "representation" => w.t("ground-representation"),
        "one-stop" => w.t("ground-one-stop"),
        "availability" => w.t("ground-availability"),
        "es-nif" => w.t("word-nif"),
        _ => return None,
    })
}
