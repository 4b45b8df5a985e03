//! All that reaches the browser as code, one island per file.
