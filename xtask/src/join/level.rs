//! Joins what hangs under one thing, level by level.

use super::part::Described;
use super::sources::Alone;
use crate::decisions::Decisions;
use crate::model::{Field, Place, Said};
use crate::official::{Page, Role};
use crate::problem::Problems;
use crate::surface::{Scalar, Type};

/// Which side of which operation is joined.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    /// The page the operation has, or would have, on the website.
    pub(super) page: &'a str,
    /// The file below `spec/` that problems name.
    pub(super) file: &'a str,
    /// `request` or `response`, as `errata.toml` calls it.
    pub(super) table: &'a str,
    /// Where the operation stands on the page.
    pub(super) line: usize,
    /// It comes from WeChat Pay.
    pub(super) answers: bool,
    /// The website speaks for a role of which no page is at hand.
    pub(super) website_speaks: bool,
}

/// One side of one operation while it is joined.
pub(super) struct Level<'a> {
    side: Side<'a>,
    decisions: &'a Decisions,
    alone: &'a mut Alone,
    problems: &'a mut Problems,
}

/// The fields that a page of that role says hang under something.
#[derive(Clone, Copy)]
struct Voice<'p> {
    role: Role,
    fields: &'p [Field],
}

/// A page, and what it says hangs under what is joined.
pub(super) type Says<'p> = (&'p Page, Described);

impl<'a> Level<'a> {
    pub(super) fn new(
        side: Side<'a>,
        decisions: &'a Decisions,
        alone: &'a mut Alone,
        problems: &'a mut Problems,
    ) -> Self {
        Self { side, decisions, alone, problems }
    }

    /// The fields of the top level.
    pub(super) fn join(&mut self, website: &[Field], pages: &[Says<'_>]) -> Vec<Field> {
        let voices: Vec<Voice<'_>> = pages
            .iter()
            .filter_map(|(page, fields)| Some(Voice { role: page.role, fields: fields.as_deref()? }))
            .collect();
        self.level("", Some(website), &voices)
    }

    fn level(&mut self, above: &str, website: Option<&[Field]>, described: &[Voice<'_>]) -> Vec<Field> {
        let website = website.unwrap_or_default();
        if described.is_empty() {
            return website.to_vec();
        }
        let mut names: Vec<&str> = Vec::new();
        // In the website's order, which callers know: what the official pages add comes last.
        for field in website.iter().chain(described.iter().flat_map(|voice| voice.fields)) {
            if !names.contains(&field.name.as_str()) {
                names.push(&field.name);
            }
        }
        let mut joined = Vec::new();
        for name in names {
            let path = if above.is_empty() { name.to_owned() } else { format!("{above}.{name}") };
            let ours = website.iter().find(|field| field.name == name);
            let theirs: Vec<(Role, &Field)> = described
                .iter()
                .filter_map(|voice| Some((voice.role, voice.fields.iter().find(|field| field.name == name)?)))
                .collect();
            let place = ours.or(theirs.first().map(|(_, field)| *field)).map(|field| field.place);
            let of = match place {
                Some(place) if above.is_empty() && !self.side.answers => speaking(described, place),
                _ => described.len(),
            };
            let mut field = self.field(&path, ours, &theirs, of);
            if let Some(field) = &mut field {
                field.said.only = only(described, &theirs);
            }
            joined.extend(field);
        }
        joined
    }

    /// The field at `path`, which `theirs` of the `of` pages have that speak of it.
    fn field(
        &mut self,
        path: &str,
        ours: Option<&Field>,
        voices: &[(Role, &Field)],
        of: usize,
    ) -> Option<Field> {
        if of == 0 {
            return ours.cloned();
        }
        let theirs: Vec<&Field> = voices.iter().map(|(_, field)| *field).collect();
        let theirs = theirs.as_slice();
        let Some(first) = theirs.first() else {
            return self.websites_alone(path, ours?);
        };
        let decided = self.decisions.of(self.side.page, self.side.table, path).unwrap_or_default();
        if ours.is_none() {
            self.alone.official.push(path.to_owned());
        }
        let mut field = ours.map_or_else(|| (*first).clone(), Clone::clone);
        field.line = ours.map_or(first.line, |ours| ours.line);
        if ours.is_some_and(|ours| !same_place(ours.place, first.place)) {
            let found = format!(
                "`{path}` in the {} here and in the {} there",
                field.place.word(),
                first.place.word()
            );
            self.wrong(&found, "one place, or a correction of the page that is wrong");
        }
        field.ty = decided.ty.unwrap_or_else(|| self.ty(path, ours, theirs));
        let requires = theirs.iter().filter(|field| field.required).count() == of;
        field.required = requires && (!self.side.website_speaks || ours.is_some_and(|ours| ours.required));
        field.mark = decided.mark.or(field.mark).or_else(|| theirs.iter().find_map(|field| field.mark));
        // A value in place of words is no label.
        if field.label.text.is_empty() || field.label.text.starts_with('`') {
            let labelled = theirs.iter().find(|field| !field.label.text.is_empty());
            field.label = labelled.map_or(field.label, |field| field.label.clone());
        }
        field.unit = theirs.iter().find_map(|field| field.unit).or(field.unit);
        // The website says nothing of this, and the first page may be the field itself.
        field.said = Said::default();
        for theirs in theirs {
            field.said.unite(&theirs.said);
        }
        field.values = decided.values.unwrap_or_else(|| values(ours, theirs));
        if field.ty.of == Scalar::Boolean {
            // What yes and no mean is no choice of values.
            field.values.clear();
        }
        if let Some(required) = decided.required {
            field.required = required;
        }
        if field.forms.is_empty() {
            let below: Vec<Voice<'_>> = voices
                .iter()
                .filter(|(_, field)| !field.fields.is_empty())
                .map(|(role, field)| Voice { role: *role, fields: &field.fields })
                .collect();
            let website = ours.map(|ours| ours.fields.as_slice());
            field.fields = self.level(path, website, &below);
        }
        Some(field)
    }

    /// A field that no official page has.
    fn websites_alone(&mut self, path: &str, ours: &Field) -> Option<Field> {
        self.alone.website.push(path.to_owned());
        let mut field = ours.clone();
        if self.side.answers {
            let stays =
                self.side.website_speaks || self.decisions.keeps(self.side.page, self.side.table, path);
            return stays.then_some(field);
        }
        field.required = ours.place == Place::Path || ours.place == Place::Header && ours.required;
        Some(field)
    }

    /// The one type of all pages, or the first with a mistake noted.
    fn ty(&mut self, path: &str, ours: Option<&Field>, theirs: &[&Field]) -> Type {
        let first = theirs.first().map(|field| field.ty);
        let official = first.unwrap_or(Type { of: Scalar::String, list: false });
        let one = theirs.iter().all(|field| field.ty == official);
        let agreed = ours.is_none_or(|ours| agrees(ours, official, theirs));
        if !one || !agreed {
            let mut words: Vec<String> = theirs.iter().map(|field| field.ty.word()).collect();
            words.dedup();
            let website = ours.map(|ours| format!(", {} on the website", ours.ty.word())).unwrap_or_default();
            let found = format!(
                "`{path}` of the {}, {} on official pages{website}",
                self.side.table,
                words.join(" and ")
            );
            self.wrong(&found, "one type, or a [[decide]] in spec/errata.toml");
        }
        ours.filter(|_| agreed).map_or(official, |ours| ours.ty)
    }

    fn wrong(&mut self, found: &str, expected: &str) {
        self.problems.push(format!("spec/{}", self.side.file), self.side.line, found, expected);
    }
}

/// The one role whose pages have the field, where those of another say what stands beside it.
fn only(described: &[Voice<'_>], theirs: &[(Role, &Field)]) -> Option<Role> {
    let (role, _) = *theirs.first()?;
    let one = theirs.iter().all(|(of, _)| *of == role);
    (one && described.iter().any(|voice| voice.role != role)).then_some(role)
}

/// How many pages speak of what stands in that place. One that has no table of it is silent where another
/// page of its role has one, or none of any role.
fn speaking(pages: &[Voice<'_>], place: Place) -> usize {
    let has = |voice: &Voice<'_>| voice.fields.iter().any(|field| same_place(place, field.place));
    let roles: Vec<Role> = pages.iter().filter(|voice| has(voice)).map(|voice| voice.role).collect();
    if roles.is_empty() {
        return 0;
    }
    pages.iter().filter(|voice| has(voice) || !roles.contains(&voice.role)).count()
}

/// A file stands in the body.
fn same_place(website: Place, official: Place) -> bool {
    let body = |place| matches!(place, Place::Body | Place::File);
    website == official || body(website) && body(official)
}

fn agrees(ours: &Field, official: Type, theirs: &[&Field]) -> bool {
    let number = |of: Scalar| matches!(of, Scalar::Integer | Scalar::Number | Scalar::Float);
    // What a string of the website's holds, an official page may show as the object that it is.
    let document = ours.is_bridged()
        && official.of == Scalar::Object
        && theirs.iter().any(|field| !field.fields.is_empty());
    document
        || ours.ty.list == official.list
            && (ours.ty.of == official.of || number(ours.ty.of) && number(official.of))
}

/// The values of all pages.
fn values(ours: Option<&Field>, theirs: &[&Field]) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    for value in theirs.iter().flat_map(|field| &field.values) {
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
    let websites = ours.map_or(&[][..], |ours| ours.values.as_slice());
    if values.is_empty() {
        // One value that the official pages do not offer for a choice is a constant.
        return if websites.len() == 1 { Vec::new() } else { websites.to_vec() };
    }
    if websites.iter().any(|value| values.contains(value)) {
        for value in websites {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
    }
    values
}
