//! Fetches a page of the portal, to be read.

use leptos::leptos_dom::helpers::window;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, DomParser, RequestInit, Response, SupportedType, UrlSearchParams};

/// The page at `href`, or the one that answers a form posted there.
///
/// # Errors
/// When the portal refuses, cannot be reached, or leads elsewhere from where no form was posted.
pub async fn page(href: &str, form: Option<&UrlSearchParams>) -> Result<Document, JsValue> {
    let request = RequestInit::new();
    if let Some(form) = form {
        request.set_method("POST");
        request.set_body(form);
    }
    let answer = JsFuture::from(window().fetch_with_str_and_init(href, &request)).await?;
    let answer: Response = answer.dyn_into()?;
    if !answer.ok() || (form.is_none() && answer.redirected()) {
        return Err(JsValue::NULL);
    }
    let text = JsFuture::from(answer.text()?)
        .await?
        .as_string()
        .unwrap_or_default();
    DomParser::new()?.parse_from_string(&text, SupportedType::TextHtml)
}
