//! `spec/times.toml`: the form of times where the page of the field does not say it.

use serde::Deserialize;
use toml::Spanned;

use crate::model::{Field, Operation};
use crate::official::Time;
use crate::problem::{Problems, line_at, read_toml};
use crate::rules::{Fields, Place, Used, each};
use crate::surface::Scalar;

/// The file's name.
pub const FILE: &str = "spec/times.toml";

/// The rules of the file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Times {
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
    /// Names on the wire, without `_$n`, perhaps with what they hang under: `time_range.end_time`.
    fields: Vec<String>,
    /// The families whose fields are meant, where not all are.
    #[serde(default)]
    families: Vec<String>,
    /// The beginnings of the paths of operations, or of the pages of notifications, where not all are meant.
    #[serde(default)]
    below: Vec<String>,
    /// The way that is known, or the reason why not.
    reason: String,
    /// The page that shows it, where it is none of those in `spec/`.
    #[serde(default, rename = "link")]
    _link: String,
}

/// The statement of a rule about its fields: an example of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
enum Is {
    #[serde(rename = "2018-06-08T10:34:56+08:00")]
    Rfc3339,
    #[serde(rename = "20180608103456")]
    Compact,
    #[serde(rename = "2018-06-08")]
    Date,
    /// Another form, or several.
    #[serde(rename = "text")]
    Text,
}

impl Is {
    fn time(self) -> Option<Time> {
        match self {
            Self::Rfc3339 => Some(Time::Rfc3339),
            Self::Compact => Some(Time::Compact),
            Self::Date => Some(Time::Date),
            Self::Text => None,
        }
    }
}

impl Times {
    /// Reads the file's text; a folder of facts may do without it.
    ///
    /// # Errors
    /// Text that is not of the file's form.
    pub fn parse(text: &str) -> Result<Self, Problems> {
        let read: Self = read_toml(FILE, text, "[[rule]] with is, fields and reason")?;
        Ok(Self { text: text.to_owned(), ..read })
    }

    /// Gives the fields of `operations` the forms of their times.
    ///
    /// # Errors
    /// A rule without a reason, and a name or a place of one that no field has.
    pub fn apply(&self, operations: &mut [Operation]) -> Result<(), Problems> {
        let used: Vec<Used> = self.rules.iter().map(|rule| Used::of(rule.fields())).collect();
        for operation in &mut *operations {
            let place = Place::of(operation);
            for fields in [&mut operation.request, &mut operation.response, &mut operation.exception] {
                each(fields, "", &mut |path, field| {
                    if !is_open(field) {
                        return;
                    }
                    let mut rules = self.rules.iter().zip(&used);
                    if let Some((rule, used)) = rules.find(|(rule, _)| rule.fields().has(&place, path)) {
                        used.note(rule.fields(), &place, path);
                        field.said.time = rule.is.get_ref().time();
                    }
                });
            }
        }
        let mut problems = Problems::default();
        for (rule, used) in self.rules.iter().zip(&used) {
            let line = line_at(&self.text, rule.is.span().start);
            for needless in used.needless(rule.fields()) {
                let expected = "a name or a place of texts whose page says no form of a time";
                problems.push(FILE, line, format!("`{needless}`"), expected);
            }
            if rule.reason.is_empty() {
                problems.push(FILE, line, "no reason", "how the form is known");
            }
        }
        problems.or(())
    }
}

impl Rule {
    fn fields(&self) -> Fields<'_> {
        Fields { names: &self.fields, families: &self.families, below: &self.below }
    }
}

/// True of a text that may be a time, of which no page says the form.
fn is_open(field: &Field) -> bool {
    let plain = field.fields.is_empty() && field.values.is_empty() && field.mark.is_none();
    field.ty.of == Scalar::String && plain && field.said.time.is_none()
}
