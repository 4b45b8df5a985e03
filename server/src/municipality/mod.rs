pub mod dates;
pub mod problem;
