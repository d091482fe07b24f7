//! Facts of a whole operation, which no table says.

use super::rows::{Wrong, page_of, wrong};
use crate::surface::{Page, Standing};

/// The standings of the page's operation beside those the page states itself.
pub(super) fn stand(pages: &mut [Page], page: &str, class: &str) -> Result<(), Wrong> {
    let page = page_of(pages, page)?;
    let [operation] = page.operations.as_mut_slice() else {
        return Err(wrong("a fact of a page with several operations", "a page with one"));
    };
    if operation.standings.iter().any(|standing| standing.class == class) {
        return Err(wrong("a fact said twice", "one entry a page"));
    }
    let standing = Standing { line: operation.line, class: class.to_owned(), since: None, pages: Vec::new() };
    operation.standings.push(standing);
    Ok(())
}
