//! `generated/event_type.rs`: the event types of all v3 notifications, whatever families are on.

use std::collections::BTreeMap;

use super::PREAMBLE;
use super::docs;
use super::text::doc;
use crate::model::{Kind, Label, Version};
use crate::names::{Module, variant};

/// The text of the file.
pub(super) fn event_type(modules: &[Module<'_>]) -> String {
    let notifications = modules
        .iter()
        .map(|module| module.operation)
        .filter(|operation| operation.kind == Kind::Notification && operation.version == Version::V3);
    // Of several kinds of one event type, the first is the page of the event type itself.
    let events: BTreeMap<&str, &Label> =
        notifications.rev().map(|operation| (docs::event(operation), &operation.title)).collect();
    let variants: String = events
        .iter()
        .map(|(event, title)| {
            format!(
                "        {}\n        {} = {event:?},\n",
                doc("///", &docs::label(title, event)),
                variant(event)
            )
        })
        .collect();
    format!(
        "{PREAMBLE}\n\n//! The event types of all v3 notifications, also of families that are not switched on.\n\n\
         crate::open_enum! {{\n    /// What a v3 notification is about.\n    pub enum EventType {{\n{variants}    }}\n}}\n"
    )
}
