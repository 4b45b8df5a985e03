//! How long a session lasts.

use jiff::SignedDuration;

/// Without a request for this long it ends.
pub const IDLE: SignedDuration = SignedDuration::from_mins(15);
/// And after this long in any case.
pub const AT_MOST: SignedDuration = SignedDuration::from_hours(12);
/// So long before its end the citizen is told (WCAG 2.2.1 asks for twenty seconds).
pub const NOTICE: SignedDuration = SignedDuration::from_mins(2);
