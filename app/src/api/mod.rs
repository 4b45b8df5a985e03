//! Server functions for the islands, one file per verb; a body is one Portal call.
