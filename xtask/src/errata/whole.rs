//! Corrections of a whole operation, or of a whole page.

use serde::Deserialize;
use toml::Spanned;

use super::rows::{Wrong, nothing, page_of, wrong};
use crate::surface::{Method, Page};

/// The faults of an operation as a whole.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperationFix {
    /// The page below `spec/`.
    pub page: Spanned<String>,
    /// The operation's anchor, where the page has several.
    pub method: Option<String>,
    /// Its title as the page has it.
    pub was: Option<String>,
    /// Why the page is wrong.
    pub reason: String,
    /// Where that can be seen.
    pub link: String,
    /// The truth instead.
    pub set: OperationSet,
}

/// The truth about the operation.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OperationSet {
    /// Its title.
    pub title: Option<String>,
    /// Its HTTP method, as the heading's anchor spells it.
    pub method: Option<String>,
}

/// A page that describes nothing there is.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remove {
    /// The page below `spec/`.
    pub page: Spanned<String>,
    /// The title of its first operation.
    pub was: Option<String>,
    /// How that is known.
    pub reason: String,
    /// Where that can be seen.
    pub link: String,
}

impl OperationFix {
    pub(super) fn apply(&self, pages: &mut [Page]) -> Result<(), Wrong> {
        let page = page_of(pages, self.page.get_ref())?;
        let method = self.set.method.as_deref().map(method).transpose()?;
        let taken = page.operations.iter().any(|operation| Some(operation.method) == method);
        let mut meant = page.operations.iter_mut().filter(|operation| {
            self.method.as_deref().is_none_or(|method| operation.method.anchor() == method)
        });
        let (Some(operation), None) = (meant.next(), meant.next()) else {
            return Err(wrong(
                "a correction that does not say which operation",
                "the method, where a page has several",
            ));
        };
        unchanged(self.was.as_deref(), &operation.title)?;
        let same_method = method.is_none_or(|method| method == operation.method);
        if same_method && self.set.title.as_ref().is_none_or(|title| *title == operation.title) {
            return Err(nothing());
        }
        if taken && !same_method {
            return Err(wrong("a correction to a method the page has already", "one operation a method"));
        }
        if let Some(title) = &self.set.title {
            operation.title.clone_from(title);
        }
        operation.method = method.unwrap_or(operation.method);
        Ok(())
    }
}

impl Remove {
    pub(super) fn apply(&self, pages: &mut Vec<Page>) -> Result<(), Wrong> {
        let page = page_of(pages, self.page.get_ref())?;
        let title = page.operations.first().map_or("", |operation| operation.title.as_str());
        unchanged(self.was.as_deref(), title)?;
        pages.retain(|page| page.path != *self.page.get_ref());
        Ok(())
    }
}

fn unchanged(was: Option<&str>, is: &str) -> Result<(), Wrong> {
    match was.filter(|was| *was != is) {
        Some(was) => {
            let found = format!("a correction of what is `{is}` by now");
            Err(wrong(found, format!("`{was}`, or another look at it")))
        }
        None => Ok(()),
    }
}

fn method(anchor: &str) -> Result<Method, Wrong> {
    let known = Method::ALL.into_iter().find(|method| method.anchor() == anchor);
    known.ok_or_else(|| wrong("a correction to an unknown method", "get, post, put, patch or delete"))
}
