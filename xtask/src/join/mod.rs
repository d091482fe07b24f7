//! Joins the sources: what the website says of an operation, and what its official pages say.
//!
//! The rule:
//! - An operation is what all its pages say together, each true for the role it is written for. The
//!   official pages of an operation are those of its method and path, whatever products they stand in.
//! - What is sent has the fields of all pages. A field is required only where every official page that
//!   describes what it hangs under has it and requires it. Where the website links pages of a role none
//!   of which is at hand, or of the cross-border documentation, it speaks for those, and must require
//!   the field as well.
//! - What comes back is what the official pages say. A field that only the website has goes, unless
//!   it speaks for a role as above, or `[[keep]]` in `spec/errata.toml` names a second witness.
//! - The values of a field are those of all pages. Where the website's and the official ones have none
//!   in common, the website's belong to another row, and go. A constant is no choice.
//! - Types that disagree are a mistake until `[[decide]]` says which is right. The website's `number`
//!   and `integer` are one; a document that the website describes inside a string stays one.
//! - Where only one source has a page, or describes what hangs under a field, it alone counts. A page without
//!   a table of what stands in the path, the query or the body is silent of that where another page of its
//!   role has one, or none of any role. Official pages whose method and path, or whose event type, no page of
//!   the website has are an operation or a notification all the same, by the same rule: it stands where its URL
//!   would put its page (`/brand/store/brandstores` is `openapi/brand/store/brandstores.md`,
//!   `brand::store::brandstores`), a brand's notification below `webhook/brand/`, and `spec/families.toml` and
//!   `spec/errata.toml` name it so.
//! - What `spec/witness.tsv` says, the models of the official SDKs and samples, is followed after that: fields
//!   they have are added, wrong names mended, values united. A fact that is not followed says why.
//! - What `[[noun]]` says is the same thing has the fields and values that all its members have.
//! - A correction, a decision or a row to keep without which its operation would be the same is a mistake: another
//!   source has made it needless.
//! - A notification's official pages are those of its event type. `[[split]]` tells apart what one
//!   event type brings, by the original type or by a name the document has.

mod level;
mod lone;
mod notice;
mod noun;
mod pages;
mod part;
mod sources;
mod witness;

pub use sources::{Alone, Sources, json, text};

use std::collections::{BTreeSet, HashMap};

use crate::decisions::Decisions;
use crate::families::Families;
use crate::model::{Field, Kind, Operation, Place, Refusal, Version};
use crate::official::{self, Answer, Part, Role};
use crate::problem::Problems;
use crate::surface::Mark;
use crate::witness::{Fact, Witness};
use level::{Level, Says, Side};
use pages::ByAddress;
use serde_json::Value;

/// The operations of all sources together, and what each source has alone.
///
/// # Errors
/// Types and places that disagree, decisions that decide nothing, and rows that no page has.
pub fn join(
    website: &[Operation],
    pages: &[official::Page],
    families: &Families,
    decisions: &Decisions,
    witness: &Witness,
) -> Result<(Vec<Operation>, Vec<Sources>), Problems> {
    let mut problems = Problems::default();
    let mut pages = pages.to_vec();
    decisions.correct(&mut pages, &mut problems);
    let by_address = pages::by_address(&pages);
    let (mut operations, mut sources) = (Vec::new(), Vec::new());
    for operation in website {
        let (joined, report) = of_website(operation, &by_address, decisions, &mut problems);
        operations.extend(joined);
        sources.push(report);
    }
    for (operation, report) in lone::operations(&by_address, website, families, decisions, &mut problems) {
        operations.push(operation);
        sources.push(report);
    }
    witness::follow(&mut operations, witness, &mut problems);
    noun::join(&mut operations, decisions, &mut problems);
    decisions.unused(&mut problems);
    problems.or((operations, sources))
}

/// An operation that the website has, and before it what comes under its event type beside it.
fn of_website(
    operation: &Operation,
    by_address: &ByAddress<'_>,
    decisions: &Decisions,
    problems: &mut Problems,
) -> (Vec<Operation>, Sources) {
    let key = (operation.method, operation.path.as_str());
    let found = if operation.version.is_v2() {
        None
    } else if operation.kind == Kind::Notification {
        by_address.events.get(&(operation.version == Version::Brand, operation.event()))
    } else {
        by_address.calls.get(&key)
    };
    let found = found.map_or(&[][..], Vec::as_slice);
    let mut operation = operation.clone();
    let mut report = Sources::of(&operation, found);
    let mut operations = Vec::new();
    if operation.kind == Kind::Notification {
        let split = decisions.splits(&operation.page);
        let speaks = split.is_empty() && uncovered(&operation, found);
        let noticed = notice::Noticed { found, splits: &split, website_speaks: speaks };
        operations.extend(notice::join(&mut operation, &noticed, decisions, &mut report, problems));
    } else if !found.is_empty() {
        call(&mut operation, found, decisions, &mut report, problems);
    }
    operations.push(operation);
    (operations, report)
}

/// Some official pages, corrected, for who asks what a few operations come to beside them.
pub struct Beside<'a> {
    by_address: ByAddress<'a>,
    families: &'a Families,
    decisions: &'a Decisions,
    facts: &'a HashMap<(&'a str, String), Vec<&'a Fact>>,
}

impl<'a> Beside<'a> {
    /// The pages, with `decisions` and the facts of [`facts`].
    #[must_use]
    pub fn new(
        pages: &'a [official::Page],
        families: &'a Families,
        decisions: &'a Decisions,
        facts: &'a HashMap<(&'a str, String), Vec<&'a Fact>>,
    ) -> Self {
        Self { by_address: pages::by_address(pages), families, decisions, facts }
    }

    /// Those operations of the website, joined.
    ///
    /// # Errors
    /// Types and places that disagree, and facts that do not hold.
    pub fn join(&self, website: &[Operation]) -> Result<Vec<Operation>, Problems> {
        let mut problems = Problems::default();
        let each = |of| of_website(of, &self.by_address, self.decisions, &mut problems).0;
        let joined = website.iter().flat_map(each).collect();
        self.followed(joined, problems)
    }

    /// The operations of the pages alone.
    ///
    /// # Errors
    /// Types that disagree, and facts that do not hold.
    pub fn lone(&self) -> Result<Vec<Operation>, Problems> {
        let mut problems = Problems::default();
        let lone = lone::operations(&self.by_address, &[], self.families, self.decisions, &mut problems);
        self.followed(lone.into_iter().map(|(operation, _)| operation).collect(), problems)
    }

    fn followed(
        &self,
        mut operations: Vec<Operation>,
        mut problems: Problems,
    ) -> Result<Vec<Operation>, Problems> {
        for operation in &mut operations {
            for fact in self.facts.get(&witness::address(operation)).into_iter().flatten() {
                witness::one(operation, fact, &mut problems);
            }
        }
        problems.or(operations)
    }
}

/// The facts of each operation, by its method and path or its page.
#[must_use]
pub fn facts(witness: &Witness) -> HashMap<(&str, String), Vec<&Fact>> {
    let mut by_address: HashMap<(&str, String), Vec<&Fact>> = HashMap::new();
    for fact in &witness.facts {
        let method = if fact.path.starts_with('/') { fact.method.as_str() } else { "" };
        by_address.entry((method, fact.path.clone())).or_default().push(fact);
    }
    by_address
}

fn call(
    operation: &mut Operation,
    found: &[&official::Page],
    decisions: &Decisions,
    report: &mut Sources,
    problems: &mut Problems,
) {
    let page = operation.page.clone();
    let speaks = uncovered(operation, found);
    let sent: Vec<Says<'_>> =
        found.iter().map(|&page| (page, Some(part::request(page, Some(operation.line))))).collect();
    let side = |table, answers| Side {
        page: &page,
        file: &page,
        table,
        line: operation.line,
        answers,
        website_speaks: speaks,
    };
    let mut level = Level::new(side("request", false), decisions, &mut report.request, problems);
    operation.request = level.join(&operation.request, &sent);
    for field in &mut operation.request {
        field.required |= field.place == Place::Path;
    }
    operation.refusals = refusals(found);
    if let Some(sample) = operation.sample.as_mut().and_then(|sample| sample.get_mut("json")) {
        documents(&operation.request, sample);
    }
    let answered: Vec<Says<'_>> = found
        .iter()
        .filter(|page| page.answer == Answer::Document)
        .map(|&page| (page, part::table(page, Part::Response, Some(operation.line))))
        .collect();
    if !answered.is_empty() && operation.exception.is_empty() {
        let mut level = Level::new(side("response", true), decisions, &mut report.response, problems);
        operation.response = level.join(&operation.response, &answered);
        operation.answer = crate::model::Answer::Document;
    }
}

/// The refusals of all pages, by status and code.
fn refusals(found: &[&official::Page]) -> Vec<Refusal> {
    let listed: BTreeSet<(u16, &str)> =
        found.iter().flat_map(|page| &page.errors).map(|error| (error.status, error.code.as_str())).collect();
    let refusal =
        |(status, code): (u16, &str)| Refusal { status, code: code.to_owned(), meaning: String::new() };
    listed.into_iter().map(refusal).collect()
}

/// The pages that official pages would have on the website.
#[must_use]
pub fn names(pages: &[official::Page], families: &Families) -> Vec<String> {
    lone::names(pages, families)
}

/// True if the website links pages of a role of which no official page is at hand.
fn uncovered(operation: &Operation, found: &[&official::Page]) -> bool {
    let linked = |role: Role| {
        operation.links.iter().any(|link| link.url.contains(&format!("/doc/v3/{}/", role.word())))
    };
    let abroad = operation.links.iter().any(|link| link.url.contains("/doc/global/"));
    abroad || Role::ALL.into_iter().any(|role| linked(role) && found.iter().all(|page| page.role != role))
}

/// Shows the lists that are texts holding JSON as such where the website's sample has them bare.
fn documents(fields: &[Field], sample: &mut Value) {
    for field in fields {
        let Some(value) = sample.get_mut(&field.name) else { continue };
        if field.ty == part::TEXT
            && field.mark == Some(Mark::Json)
            && field.fields.is_empty()
            && value.is_array()
        {
            *value = serde_json::json!({ "$json": value.take() });
        }
    }
}
