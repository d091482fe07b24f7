//! The ways in: who calls, what is asked, and what is answered.

mod certificate;
pub(crate) mod codes;
mod required;
pub(crate) mod v2;
pub(crate) mod v3;
