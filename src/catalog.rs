//! All operations and notifications as data: what the sandbox answers from, and what tests walk.
//!
//! The list itself is generated, a family at a time; it is here only with the feature `catalog`,
//! since a program that calls three operations need not carry a thousand.

use std::fmt;

use crate::endpoint::{Endpoint, NotificationResource, Operation, V2Notification};
use crate::model::Model;

/// The operations and notifications of one product family.
#[derive(Debug, Clone, Copy)]
pub struct Family {
    /// The cargo feature that switches it on, such as `payment`.
    pub feature: &'static str,
    /// Its title in the documentation.
    pub title: &'static str,
    /// The title in English.
    pub english: &'static str,
    /// Its operations and notifications for programs that write programs, in Markdown: a section each, which begins with
    /// `## `, with fields, values, refusals and the shortest call.
    pub text: &'static str,
    /// Its operations and notifications, by module path.
    pub entries: &'static [Entry],
}

/// One operation or notification.
#[derive(Clone, Copy)]
pub struct Entry {
    /// The path of its module in this crate: `v3::pay::transactions::jsapi::post`.
    pub module: &'static str,
    /// The title of its page.
    pub title: &'static str,
    /// The title in English.
    pub english: &'static str,
    /// The numbers of its official pages, such as `4012791856` of
    /// `https://pay.weixin.qq.com/doc/v3/merchant/4012791856`.
    pub pages: &'static [&'static str],
    /// The refusals that its official pages list, each an HTTP status and a code as it is spelt there. Without an
    /// official page there are none.
    pub refusals: &'static [(u16, &'static str)],
    /// The kind: called or sent, with its facts.
    pub kind: Kind,
    /// Makes an empty request, or an empty document of the notification.
    pub blank: fn() -> Box<dyn Model>,
    /// Makes an empty response; of a notification, the same document again.
    pub blank_response: fn() -> Box<dyn Model>,
}

/// Who calls whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The merchant calls it.
    Endpoint(&'static Operation),
    /// WeChat Pay sends it, under that event type.
    Notification(&'static str),
}

impl Entry {
    /// The same with the numbers of its official pages.
    #[must_use]
    pub const fn with_pages(self, pages: &'static [&'static str]) -> Self {
        Self { pages, ..self }
    }

    /// The same with the refusals that its official pages list.
    #[must_use]
    pub const fn with_refusals(self, refusals: &'static [(u16, &'static str)]) -> Self {
        Self { refusals, ..self }
    }

    /// The entry of the operation that `R` requests.
    #[must_use]
    pub const fn endpoint<R: Endpoint>(module: &'static str) -> Self {
        Self {
            module,
            title: R::OPERATION.title,
            english: R::OPERATION.english,
            pages: &[],
            refusals: &[],
            kind: Kind::Endpoint(R::OPERATION),
            blank: || Box::new(R::blank()),
            blank_response: || Box::new(<R::Response as Model>::blank()),
        }
    }

    /// The entry of the notification that carries `N`.
    #[must_use]
    pub const fn notification<N: NotificationResource>(
        module: &'static str,
        title: &'static str,
        english: &'static str,
    ) -> Self {
        Self {
            module,
            title,
            english,
            pages: &[],
            refusals: &[],
            kind: Kind::Notification(N::EVENT),
            blank: || Box::new(N::blank()),
            blank_response: || Box::new(N::blank()),
        }
    }
}

impl Entry {
    /// The entry of the v2 notification that says `N`.
    #[must_use]
    pub const fn v2_notification<N: V2Notification>(
        module: &'static str,
        title: &'static str,
        english: &'static str,
    ) -> Self {
        Self {
            module,
            title,
            english,
            pages: &[],
            refusals: &[],
            kind: Kind::Notification(N::EVENT),
            blank: || Box::new(N::blank()),
            blank_response: || Box::new(N::blank()),
        }
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("module", &self.module)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

pub use crate::generated::catalog::FAMILIES;

/// Every entry of every family that is switched on.
pub fn entries() -> impl Iterator<Item = &'static Entry> {
    FAMILIES.iter().flat_map(|family| family.entries)
}
