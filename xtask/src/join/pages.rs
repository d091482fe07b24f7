//! Which official pages belong together.

use std::collections::HashMap;

use crate::official::{Page, Role, Serves};
use crate::surface::Method;

/// The pages by what they describe.
pub(super) struct ByAddress<'a> {
    /// By method and path.
    pub(super) calls: HashMap<(Method, &'a str), Vec<&'a Page>>,
    /// By event type; those of brands are apart.
    pub(super) events: HashMap<(bool, &'a str), Vec<&'a Page>>,
}

/// Sorts pages by method and path, or by event type; each list in the order of roles and numbers.
pub(super) fn by_address(pages: &[Page]) -> ByAddress<'_> {
    let mut by = ByAddress { calls: HashMap::new(), events: HashMap::new() };
    let mut sorted: Vec<&Page> = pages.iter().collect();
    sorted.sort_by_key(|page| (page.role, &page.doc_id));
    for page in sorted {
        match &page.serves {
            Serves::Call(method, path) => by.calls.entry((*method, path.as_str())).or_default().push(page),
            Serves::Events(events) => {
                for event in events {
                    by.events.entry((page.role == Role::Brand, event.as_str())).or_default().push(page);
                }
            }
        }
    }
    by
}
