//! The events that the documentation knows, and whom each is told.

use std::collections::HashSet;

use wechatpay::catalog::{self, Entry, Kind};

/// The notifications of v3, and those to brands.
pub(super) fn notifications() -> impl Iterator<Item = &'static Entry> {
    catalog::entries()
        .filter(|entry| entry.module.starts_with("webhook::v3::") || entry.module.starts_with(BRANDS))
}

/// How the modules of notifications to brands begin.
pub(super) const BRANDS: &str = "brand::webhook::";

/// The prefix of an event that is told to a brand, where a merchant is told of another by the same name.
const TO_BRAND: &str = "brand/";

/// True if an event is told to brands: it says so, or nobody else is told of it.
pub(crate) fn of_brands(event: &str) -> bool {
    let mut told = notifications().filter(|entry| event_of(entry) == event).peekable();
    event.starts_with(TO_BRAND) || told.peek().is_some() && told.all(|entry| entry.module.starts_with(BRANDS))
}

/// The event type as it is sent.
pub(crate) fn event_type(event: &str) -> &str {
    event.strip_prefix(TO_BRAND).unwrap_or(event)
}

/// The event of an entry; empty where it is an operation.
pub(super) fn event_of(entry: &Entry) -> &'static str {
    match entry.kind {
        Kind::Notification(event) => event,
        Kind::Endpoint(_) => "",
    }
}

/// The event types of v3 and of brands, in the order of the catalog.
pub(crate) fn events() -> Vec<&'static str> {
    let entries = notifications();
    // One event type may bring documents of several kinds.
    let mut seen = HashSet::new();
    entries.map(event_of).filter(|event| !event.is_empty() && seen.insert(*event)).collect()
}
