//! What is wrong with how a municipality writes to people.

use crate::{
    broken,
    faults::{line, says, says_at},
    said,
};

const FILE: &str = "municipality.toml";
const SENDER: &str = "sender = \"avisos@vilafinestra.example\"";
const EMAIL: &str = "email = \"buzon/email\"";
const SMS: &str = "sms = \"buzon/phone\"";

#[test]
fn nothing_is_sent_nowhere() {
    let nowhere = |address: &str| {
        format!(
            "nothing can be sent to `{address}`; expected a gateway from https:// on; for e-mail, \
             a server from smtps:// or smtp:// on"
        )
    };
    for (old, key) in [(EMAIL, "email"), (SMS, "sms")] {
        for address in [
            "ftp://mail.example",
            "/buzon/email",
            "mailto:avisos@example.cat",
        ] {
            let new = format!("{key} = \"{address}\"");
            says(FILE, old, &new, &nowhere(address));
        }
    }
    let by_mail = "sms = \"smtp://mail.example\"";
    says(FILE, SMS, by_mail, &nowhere("smtp://mail.example"));
    let number = "invalid type: integer `3`; expected a string";
    says(FILE, EMAIL, "email = 3", number);
}

#[test]
fn e_mail_comes_from_somebody() {
    let nobody = "nobody is named as the sender of e-mail; \
                  expected `sender = \"avisos@example.cat\"` too";
    let at = line(FILE, SENDER);
    says_at(FILE, at, &format!("{SENDER}\n"), "", nobody);
    let none = "`avisos` is no e-mail address; expected an address such as avisos@example.cat";
    says(FILE, SENDER, "sender = \"avisos\"", none);
}

#[test]
fn a_proof_lasts_for_a_while() {
    for months in ["0", "121"] {
        let new = format!("{SENDER}\nproof_months = {months}");
        let wrong = format!("{months} months are no term; expected 1 to 120 months");
        says_at(FILE, line(FILE, SENDER) + 1, SENDER, &new, &wrong);
    }
    let dir = broken(FILE, SENDER, &format!("{SENDER}\nproof_months = 12"));
    assert_eq!(said(dir.path()), [""; 0]);
}

#[test]
fn a_channel_there_is_not_is_named() {
    let dir = broken(FILE, SENDER, &format!("{SENDER}\nfax = \"buzon/fax\""));
    let all = said(dir.path());
    let expected = format!("{FILE}:{}: unknown field `fax`", line(FILE, SENDER) + 1);
    assert!(all.len() == 1 && all[0].starts_with(&expected), "{all:?}");
}
