//! `[[fact]]`: what is true of an operation as a whole, and no page says.

use serde::Deserialize;
use toml::Spanned;

use super::rows::{Wrong, paths, wrong};
use crate::surface::{Facts, Mark, Operation, Page, Says, TableKind};

/// A fact about the operations of some pages.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// The pages below `spec/`; what ends in `/` means every page in that folder.
    pub pages: Vec<Spanned<String>>,
    /// How that is known.
    pub reason: String,
    /// Where that can be seen.
    pub link: String,
    /// The fact.
    pub set: Facts,
}

impl Fact {
    /// Sets the facts of one of its entries, a page or a folder.
    pub(super) fn apply(&self, pages: &mut [Page], entry: &str) -> Result<(), Wrong> {
        let folder = entry.ends_with('/');
        let meant = |page: &&mut Page| page.path == entry || (folder && page.path.starts_with(entry));
        let mut operations: Vec<&mut Operation> =
            pages.iter_mut().filter(meant).flat_map(|page| &mut page.operations).collect();
        if operations.is_empty() {
            return Err(wrong(
                "a fact of a page that is not there",
                "a page below spec/, or a folder of them",
            ));
        }
        let told: Vec<Result<(), Wrong>> = operations.iter().map(|operation| self.fits(operation)).collect();
        // Of a folder's pages one is enough: the others may come to have it.
        if !(folder && told.iter().any(Result::is_ok)) {
            told.into_iter().collect::<Result<(), Wrong>>()?;
        }
        if self.set.constant.as_ref().is_some_and(|name| operations.len() > 1 || !is_constant(name)) {
            return Err(wrong("a constant that is none", "a name such as `CERTIFICATES`, of one operation"));
        }
        operations.iter_mut().try_for_each(|operation| self.set_on(&mut operation.facts))
    }

    /// Each is about rows that the page has.
    fn fits(&self, operation: &Operation) -> Result<(), Wrong> {
        let Facts { sealing, hash_header, workwx_sign, front_end, constant: _ } = &self.set;
        let says = |test: fn(&Says) -> bool| {
            operation.tables.iter().flat_map(|table| &table.rows).any(|row| test(&row.says))
        };
        if sealing.is_some() && !says(|it| matches!(it, Says::Field(row) if row.mark == Some(Mark::Rsa))) {
            return Err(wrong("a sealing where no row is encrypted", "a page with a row that is"));
        }
        if hash_header.is_some() && !says(|it| matches!(it, Says::File(_))) {
            return Err(wrong("the hash of a file where none is answered", "a page whose answer is a file"));
        }
        let has = |request: bool, name: &str| {
            let tables =
                operation.tables.iter().filter(|table| (table.kind == TableKind::Request) == request);
            tables.flat_map(|table| paths(&table.rows)).any(|path| path.rsplit('.').next() == Some(name))
        };
        let signed = workwx_sign.iter().map(String::as_str);
        let signed = signed.chain((!workwx_sign.is_empty()).then_some("workwx_sign"));
        if let Some(lacking) = signed.into_iter().find(|name| !has(true, name)) {
            return Err(wrong(format!("`{lacking}` is signed and not sent"), "a row of the request"));
        }
        if front_end.is_some() && !has(false, "prepay_id") {
            return Err(wrong(
                "a front end of an answer without `prepay_id`",
                "a page that answers with one",
            ));
        }
        Ok(())
    }

    fn set_on(&self, facts: &mut Facts) -> Result<(), Wrong> {
        let Facts { sealing, hash_header, workwx_sign, front_end, constant } = self.set.clone();
        let list = (!workwx_sign.is_empty()).then_some(workwx_sign);
        let mut known = (!facts.workwx_sign.is_empty()).then(|| facts.workwx_sign.clone());
        let said = [
            put(&mut facts.sealing, sealing),
            put(&mut facts.hash_header, hash_header),
            put(&mut known, list),
            put(&mut facts.front_end, front_end),
            put(&mut facts.constant, constant),
        ];
        facts.workwx_sign = known.unwrap_or_default();
        if said.contains(&Put::Twice) {
            return Err(wrong("a fact said twice", "one entry a page"));
        }
        if said.contains(&Put::Once) { Ok(()) } else { Err(wrong("a fact that says nothing", SETTINGS)) }
    }
}

fn is_constant(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_uppercase() || byte == b'_';
    name.bytes().all(fits) && name.starts_with(|first: char| first.is_ascii_uppercase())
}

const SETTINGS: &str = "sealing, hash_header, workwx_sign, front_end or constant";

/// The outcome of putting a fact where there is mostly none.
#[derive(PartialEq)]
enum Put {
    Not,
    Once,
    Twice,
}

fn put<T>(into: &mut Option<T>, value: Option<T>) -> Put {
    match (value, &into) {
        (None, _) => Put::Not,
        (Some(_), Some(_)) => Put::Twice,
        (value, None) => {
            *into = value;
            Put::Once
        }
    }
}
