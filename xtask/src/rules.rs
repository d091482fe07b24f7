//! Statements of the files of facts about many fields at once: by name, by product family, by the beginning of a path.

use std::cell::Cell;

use crate::model::{Field, Kind, Operation};

/// The place where a field stands.
pub(crate) struct Place {
    family: String,
    path: String,
}

impl Place {
    pub(crate) fn of(operation: &Operation) -> Self {
        let path = match operation.kind {
            Kind::Endpoint => operation.path.clone(),
            Kind::Notification => operation.page.trim_end_matches(".md").to_owned(),
        };
        Self { family: operation.feature.clone(), path }
    }
}

/// The fields that a rule is of.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'r> {
    /// Names on the wire, without `_$n`, perhaps with what they hang under: `quota.balance`.
    pub(crate) names: &'r [String],
    /// The families whose fields are meant, where not all are.
    pub(crate) families: &'r [String],
    /// The beginnings of the paths of operations, or of the pages of notifications, where not all are meant.
    pub(crate) below: &'r [String],
}

impl Fields<'_> {
    /// True of the field at `path` of that place.
    pub(crate) fn has(self, place: &Place, path: &str) -> bool {
        (self.families.is_empty() || self.families.contains(&place.family))
            && (self.below.is_empty() || self.below.iter().any(|start| place.path.starts_with(start)))
            && self.names.iter().any(|name| is(name, path))
    }
}

/// The parts of a rule that were of use.
pub(crate) struct Used {
    names: Vec<Cell<bool>>,
    families: Vec<Cell<bool>>,
    below: Vec<Cell<bool>>,
}

impl Used {
    pub(crate) fn of(rule: Fields<'_>) -> Self {
        let unused = |of: &[String]| vec![Cell::new(false); of.len()];
        Self { names: unused(rule.names), families: unused(rule.families), below: unused(rule.below) }
    }

    pub(crate) fn note(&self, rule: Fields<'_>, place: &Place, path: &str) {
        let mark = |names: &[String], seen: &[Cell<bool>], fits: &dyn Fn(&str) -> bool| {
            names.iter().zip(seen).filter(|(name, _)| fits(name)).for_each(|(_, seen)| seen.set(true));
        };
        mark(rule.names, &self.names, &|name| is(name, path));
        mark(rule.families, &self.families, &|name| name == place.family);
        mark(rule.below, &self.below, &|start| place.path.starts_with(start));
    }

    /// The parts that were of none.
    pub(crate) fn needless<'r>(&self, rule: Fields<'r>) -> Vec<&'r String> {
        let parts = [(rule.names, &self.names), (rule.families, &self.families), (rule.below, &self.below)];
        let parts = parts.into_iter().flat_map(|(names, seen)| names.iter().zip(seen));
        parts.filter(|(_, seen)| !seen.get()).map(|(name, _)| name).collect()
    }
}

/// True if `name` is the field at `path`, or that and what it hangs under.
fn is(name: &str, path: &str) -> bool {
    path.strip_suffix(name).is_some_and(|above| above.is_empty() || above.ends_with('.'))
}

/// Calls `with` for every field and its path, numbered families without their number.
pub fn each(fields: &mut [Field], above: &str, with: &mut dyn FnMut(&str, &mut Field)) {
    for field in fields {
        let name = field.name.as_str();
        let path = if name.contains('$') {
            format!("{above}{}", name.replace("_$n", "").replace("_$m", ""))
        } else {
            [above, name].concat()
        };
        with(&path, field);
        let below = if field.fields.is_empty() && field.forms.is_empty() { continue } else { path + "." };
        each(&mut field.fields, &below, with);
        for form in &mut field.forms {
            each(&mut form.fields, &below, with);
        }
    }
}
