//! The browser's entry: a cdylib of its own, so that the rlib keeps its link-time optimisation.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
pub fn hydrate() {
    app::hydrate();
}
