//! Corrections of the website's pages that another source has made needless.
//!
//! An operation is what all its pages say together, so that what one page has wrong an official page may have right. A
//! correction without which the operation would be the same goes: it would only hide what upstream changes there.

use crate::errata::Errata;
use crate::families::Families;
use crate::join::Beside;
use crate::model::{self, Field, Operation};
use crate::problem::Problems;
use crate::surface::Page;

/// Checks that each correction of a row changes what its operation is. `pages` are as upstream has them.
///
/// # Errors
/// Every correction that changes nothing.
pub fn check(
    pages: &[Page],
    errata: &Errata,
    families: &Families,
    beside: &Beside<'_>,
) -> Result<(), Problems> {
    let mut problems = Problems::default();
    let (rows, whole) = (errata.rows(), |errata: &Errata, page: &Page| {
        let mut pages = vec![page.clone()];
        errata.apply(&mut pages).ok()?;
        let lowered = model::lower(&pages, families).ok()?;
        let mut joined = beside.join(&lowered).ok()?;
        joined.iter_mut().for_each(unplaced);
        Some(joined)
    });
    for row in &rows {
        let Some(page) = pages.iter().find(|page| page.path == row.page) else { continue };
        let with = whole(&errata.of_rows(&row.page, None), page);
        if with.is_none() || with != whole(&errata.of_rows(&row.page, Some(row)), page) {
            continue;
        }
        problems.push(
            crate::errata::FILE,
            row.line,
            format!("a correction of `{}` of {}, which the official pages have right", row.name, row.page),
            "no such entry",
        );
    }
    problems.or(())
}

/// Takes out where things stand: a row more or less moves the others.
fn unplaced(operation: &mut Operation) {
    fn below(field: &mut Field) {
        field.line = 0;
        field.fields.iter_mut().for_each(below);
        for form in &mut field.forms {
            form.line = 0;
            form.fields.iter_mut().for_each(below);
        }
    }
    operation.line = 0;
    let all = [&mut operation.request, &mut operation.response, &mut operation.exception];
    all.into_iter().flatten().for_each(below);
}
