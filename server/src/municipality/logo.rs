//! `logo.svg`: the municipality's mark, shown as an image.

use std::path::{Path, PathBuf};

use super::{file::File, problem::Problem};

/// It goes out with every first visit.
const MAX_BYTES: usize = 8 * 1024;

pub fn read(dir: &Path, problems: &mut Vec<Problem>) -> PathBuf {
    let path = dir.join("logo.svg");
    if let Some(mut file) = File::open(path.clone(), problems) {
        let source = file.source.to_ascii_lowercase();
        if !source.contains("<svg") {
            file.refuse(None, "it is no SVG drawing", "`<svg …>`");
        }
        if let Some(start) = source.find("<script") {
            file.refuse(
                Some(start..start),
                "a drawing that runs code",
                "no `<script>`",
            );
        }
        if source.len() > MAX_BYTES {
            let wrong = format!("the drawing has {} bytes", source.len());
            file.refuse(None, wrong, format!("{MAX_BYTES} bytes at most"));
        }
    }
    path
}
