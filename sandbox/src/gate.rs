//! The ways in: who calls, what is asked, and what is answered.

mod certificate;
mod required;
pub(crate) mod v2;
pub(crate) mod v3;
