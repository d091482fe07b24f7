//! Requests and answers of `APIv3`.

pub(crate) mod detached;
pub(crate) mod prepare;
pub(crate) mod read;
pub(crate) mod request;
