//! Rules and requests by an entry of the catalog, for programs that call by one: [`Client::call`](crate::Client::call).

use super::answer;
use super::mock::Mock;
use super::rule::Made;
use crate::catalog::{Entry, Kind};
use crate::model::Model;

impl Mock {
    /// Answers an entry's operation with a success, as [`On::answer`](super::On::answer) does where its types are at
    /// hand. Nobody calls a notification, so for its entry there is no rule to make.
    pub fn answer_entry(&self, entry: &Entry, response: Box<dyn Model>) {
        let (Kind::Endpoint(operation), blank) = (entry.kind, entry.blank) else { return };
        self.add_for(operation, None, move |asked, keys| {
            let read = asked.read_into(operation, keys, blank().as_mut());
            let reply = read.and_then(|()| answer::success(operation, asked, response.as_ref(), keys));
            reply.map_or_else(Made::Wrong, Made::Reply)
        });
    }

    /// The requests of an entry's operation so far, as [`requests`](Self::requests) has them.
    #[must_use]
    pub fn requests_of(&self, entry: &Entry) -> Vec<Box<dyn Model>> {
        let Kind::Endpoint(operation) = entry.kind else { return Vec::new() };
        let asked = self.asked_of(operation);
        let read = asked.iter().filter_map(|asked| {
            let mut request = (entry.blank)();
            asked.read_into(operation, &self.keys, request.as_mut()).ok().map(|()| request)
        });
        read.collect()
    }
}
