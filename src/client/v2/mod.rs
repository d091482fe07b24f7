//! Requests and answers of v2.

pub(crate) mod answer;
mod bank_key;
mod echo;
pub(crate) mod prepare;
pub(crate) mod request;
