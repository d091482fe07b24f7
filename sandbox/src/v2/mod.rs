//! Messages of v2: XML that is signed with the v2 key, both ways.

pub(crate) mod answer;
pub(crate) mod document;
pub(crate) mod fault;
pub(crate) mod message;
