//! `spec/units.toml`: what amounts of money are counted in where the page of the field does not say it.

use std::collections::HashMap;

use serde::Deserialize;
use toml::Spanned;

use crate::model::{Field, Operation};
use crate::problem::{Problems, line_at, read_toml};
use crate::rules::{Fields, Place, Used, each};
use crate::surface::{Scalar, Unit};

/// The file's name.
pub const FILE: &str = "spec/units.toml";

/// The rules of the file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Units {
    /// Of a field the first that fits is true.
    #[serde(rename = "rule", default)]
    rules: Vec<Rule>,
    /// The file, to name the line of an entry.
    #[serde(skip)]
    text: String,
}

/// One statement about fields.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    is: Spanned<Is>,
    /// Names on the wire, without `_$n`, perhaps with what they hang under: `quota.balance`.
    fields: Vec<String>,
    /// The families whose fields are meant, where not all are.
    #[serde(default)]
    families: Vec<String>,
    /// The beginnings of the paths of operations, or of the pages of notifications, where not all are meant.
    #[serde(default)]
    below: Vec<String>,
    /// Texts are meant as well as numbers: all of XML is text.
    #[serde(default)]
    texts: bool,
    /// It holds whatever the pages say.
    #[serde(default)]
    overrides: bool,
    /// The way that is known, or the reason why not.
    reason: String,
    /// The page that shows it.
    #[serde(default)]
    link: String,
}

/// The statement of a rule about its fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Is {
    /// Money in 分.
    Fen,
    /// Money in the smallest unit of the currency beside it.
    Minor,
    /// Money whose unit no source says.
    Open,
    /// No amount of money, although its name or label sounds like one.
    Other,
}

impl Units {
    /// Reads the file's text; a folder of facts may do without it.
    ///
    /// # Errors
    /// Text that is not of the file's form.
    pub fn parse(text: &str) -> Result<Self, Problems> {
        let read: Self = read_toml(FILE, text, "[[rule]] with is, fields, reason and link")?;
        Ok(Self { text: text.to_owned(), ..read })
    }

    /// Gives the fields of `operations` their units.
    ///
    /// # Errors
    /// A rule without evidence, and a name or a place of one that no field has.
    pub fn apply(&self, operations: &mut [Operation]) -> Result<(), Problems> {
        let used: Vec<Used> = self.rules.iter().map(|rule| Used::of(rule.fields())).collect();
        let by_name = self.by_name();
        for operation in &mut *operations {
            let place = Place::of(operation);
            for fields in [&mut operation.request, &mut operation.response, &mut operation.exception] {
                each(fields, "", &mut |path, field| {
                    let last = path.rsplit('.').next().unwrap_or_default();
                    let Some(rules) = by_name.get(last) else { return };
                    let Some((at, rule)) = self.rule(rules, &place, path, field) else { return };
                    used[at].note(rule.fields(), &place, path);
                    field.unit = rule.is.get_ref().unit();
                });
            }
        }
        let mut problems = Problems::default();
        for (rule, used) in self.rules.iter().zip(&used) {
            let line = line_at(&self.text, rule.is.span().start);
            for needless in used.needless(rule.fields()) {
                let expected = "a name or a place of fields without a unit";
                problems.push(FILE, line, format!("`{needless}`"), expected);
            }
            if rule.reason.is_empty() || (rule.link.is_empty() && rule.is.get_ref().is_known()) {
                problems.push(FILE, line, "no reason or no link", "how the unit is known");
            }
        }
        problems.or(())
    }

    /// True if a rule says of the field why it has no unit.
    #[must_use]
    pub fn explains(&self, operation: &Operation, path: &str, field: &Field) -> bool {
        let all: Vec<usize> = (0..self.rules.len()).collect();
        self.rule(&all, &Place::of(operation), path, field)
            .is_some_and(|(_, rule)| rule.is.get_ref().unit().is_none())
    }

    /// The numbers of the rules that name a field so, whatever it hangs under.
    fn by_name(&self) -> HashMap<&str, Vec<usize>> {
        let mut all: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, rule) in self.rules.iter().enumerate() {
            for name in &rule.fields {
                let rules = all.entry(name.rsplit('.').next().unwrap_or_default()).or_default();
                if rules.last() != Some(&at) {
                    rules.push(at);
                }
            }
        }
        all
    }

    /// The first of those rules that is of the field at `path`, with its number.
    fn rule(&self, among: &[usize], place: &Place, path: &str, field: &Field) -> Option<(usize, &Rule)> {
        let fits = |rule: &Rule| {
            (field.unit.is_none() || rule.overrides) && rule.counts(field) && rule.fields().has(place, path)
        };
        among.iter().map(|&at| (at, &self.rules[at])).find(|(_, rule)| fits(rule))
    }
}

impl Is {
    fn unit(self) -> Option<Unit> {
        match self {
            Self::Fen => Some(Unit::Fen),
            Self::Minor => Some(Unit::Minor),
            Self::Open | Self::Other => None,
        }
    }

    fn is_known(self) -> bool {
        self.unit().is_some()
    }
}

impl Rule {
    /// True of what may be an amount.
    fn counts(&self, field: &Field) -> bool {
        match field.ty.of {
            Scalar::Integer | Scalar::Number => true,
            Scalar::String => self.texts && field.fields.is_empty() && field.values.is_empty(),
            _ => false,
        }
    }

    fn fields(&self) -> Fields<'_> {
        Fields { names: &self.fields, families: &self.families, below: &self.below }
    }
}
