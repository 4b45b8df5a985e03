//! Calls a server function with a plain fetch: the client that leptos makes of each is half as
//! heavy as all islands together.

use leptos::leptos_dom::helpers::window;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response, UrlSearchParams};

/// The answer of the server function at `path`.
///
/// # Errors
/// When the server refuses or cannot be reached.
pub async fn call(path: &str, fields: &[(&str, &str)]) -> Result<JsValue, JsValue> {
    let body = UrlSearchParams::new()?;
    for (name, value) in fields {
        body.append(name, value);
    }
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_body(&body);
    let answer = JsFuture::from(window().fetch_with_str_and_init(path, &request)).await?;
    let answer: Response = answer.dyn_into()?;
    if !answer.ok() {
        return Err(JsValue::NULL);
    }
    JsFuture::from(answer.json()?).await
}
