//! What a verb answers where the database does not.

use app::portal::AppError;

/// Logs what really happened and tells the citizen only that it did not work.
pub(crate) fn unavailable(what: &'static str) -> impl Fn(sqlx::Error) -> AppError {
    move |error| {
        tracing::error!(%error, what, "the database did not answer");
        AppError::Unavailable
    }
}
