//! Notifications to the merchant, and how long they are tried.

pub(crate) mod by_name;
pub(crate) mod events;
pub(crate) mod list;
mod news;
mod schedule;

pub(crate) use news::{News, add, add_v2};
pub(crate) use schedule::next_attempt;
