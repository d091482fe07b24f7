//! A v3 request that was let in.

use std::sync::Arc;

use serde_json::Value;

use crate::check::Checked;
use crate::merchant::Merchant;
use crate::routes::Route;
use crate::text::{at, text};

/// A v3 request that was let in.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) route: Route,
    /// The path as it was called, without the query.
    pub(crate) path: String,
    /// The beginning of URLs in the answer: how the sandbox was called.
    pub(crate) origin: String,
    /// Who calls.
    pub(crate) merchant: Arc<Merchant>,
    pub(crate) checked: Checked,
}

impl Call {
    /// All fields of the request, from path, query and body.
    pub(crate) fn fields(&self) -> &Value {
        &self.checked.fields
    }

    /// A text of the request by JSON pointer; empty where there is none.
    pub(crate) fn text(&self, pointer: &str) -> &str {
        text(self.fields(), pointer)
    }

    /// An integer of the request by JSON pointer.
    pub(crate) fn integer(&self, pointer: &str) -> Option<i64> {
        at(self.fields(), pointer).and_then(Value::as_i64)
    }

    /// True if the operation's page has a field of this name at the top of its answer.
    pub(crate) fn has_answer(&self, name: &str) -> bool {
        let answer = (self.route.entry.blank_response)();
        answer.table().fields.iter().any(|field| field.name == name)
    }
}
