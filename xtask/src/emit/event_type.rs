//! `generated/event_type.rs`: the event types of all notifications but those of v2, whatever families are on.

use std::collections::BTreeMap;

use super::PREAMBLE;
use super::docs;
use super::text::doc;
use crate::model::{Kind, Label};
use crate::names::{Module, variant};

/// The text of the file.
pub(super) fn event_type(modules: &[Module<'_>]) -> String {
    let notifications = modules
        .iter()
        .map(|module| module.operation)
        .filter(|operation| operation.kind == Kind::Notification && !operation.version.is_v2());
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
        "{PREAMBLE}\n\n//! The event types of all v3 and brand notifications, also of families that are not switched on.\n\n\
         crate::open_enum! {{\n    /// What a notification of v3 or to a brand is about.\n    pub enum EventType {{\n{variants}    }}\n}}\n"
    )
}
