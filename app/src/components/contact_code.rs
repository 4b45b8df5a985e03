//! Where the code that was sent to an address is typed; and another one to ask for.

use leptos::prelude::*;

use crate::{
    components::{contact_point::act, error_summary::field_error},
    format,
    model::contact_point::{ContactKind, ContactPoint},
    routes::Act,
    visit::Visit,
};

pub fn contact_code(visit: &Visit, point: &ContactPoint) -> AnyView {
    let w = visit.words();
    let form = visit.form.as_ref();
    let came_back = form.is_some_and(|it| it.value("punto") == point.id.to_string());
    let wrong = came_back.then(|| field_error(visit, "codigo")).flatten();
    let mailbox = visit.portal.municipality().messages.mailbox.clone();
    let sent_there = visit.portal.municipality().demo && point.kind != ContactKind::Push;
    let mailbox = mailbox.filter(|_| sent_there && point.code_until.is_some());
    let typing = point.code_until.map(|until| {
        let until = format::instant(visit.lang, until, &visit.portal.municipality().time_zone);
        let id = if came_back {
            "codigo".to_owned()
        } else {
            format!("codigo-{}", point.id)
        };
        let note = format!("{id}-nota");
        let described = if wrong.is_some() {
            format!("codigo-error {note}")
        } else {
            note.clone()
        };
        let typed = form
            .filter(|_| came_back)
            .map_or("", |it| it.value("codigo"))
            .to_owned();
        view! {
            <form method="post" action=Act::ChangeContact(point.id).path(visit.lang)>
                <div class="field">
                    <label for=id.clone()>{w.t("code-label")}</label>
                    <p class="hint" id=note>{w.with("code-hint", &[("at", until.into())])}</p>
                    <input
                        id=id
                        name="codigo"
                        value=typed
                        inputmode="numeric"
                        autocomplete="one-time-code"
                        aria-invalid=wrong.is_some().then_some("true")
                        aria-describedby=described
                    />
                </div>
                <button name="acto" value="confirmar">{w.t("code-prove")}</button>
            </form>
        }
    });
    let again = if point.code_until.is_some() {
        w.t("code-again")
    } else {
        w.t("code-send")
    };
    let spent = (came_back && point.code_until.is_none()).then_some("codigo");
    view! {
        {wrong}
        {typing}
        {mailbox.map(|href| view! { <p><a class="go" href=href>{w.t("code-mailbox")}</a></p> })}
        <div id=spent>{act(visit, point, "enviar", again.to_owned())}</div>
    }
    .into_any()
}
