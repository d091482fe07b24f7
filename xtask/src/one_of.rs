//! `spec/one_of.toml`: what a request says in exactly one of several ways, such as which order it is about.

use serde::Deserialize;
use toml::Spanned;

use crate::model::{Alternative, Field, Kind, Operation};
use crate::problem::{Problems, line_at, read_toml};
use crate::surface::{Mark, Scalar};

/// The file's name.
pub const FILE: &str = "spec/one_of.toml";

/// All that is said in one of several ways.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OneOf {
    /// In no order.
    #[serde(rename = "set", default)]
    sets: Vec<Set>,
    /// The file, to name the line of an entry.
    #[serde(skip)]
    text: String,
}

/// Fields of which exactly one must be given.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Set {
    /// The word for what they say.
    name: String,
    /// The type of it.
    key: String,
    /// The field they hang under, where that is not the request.
    under: Option<String>,
    /// The ways, the usual first.
    fields: Vec<Way>,
    /// The operations, `POST /v3/refund/domestic/refunds`.
    of: Vec<Spanned<String>>,
    /// The words of the documentation.
    reason: String,
    /// The page that says it.
    link: String,
}

/// One way to say it.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Way {
    /// A field says it.
    One(String),
    /// Several fields say it together.
    Together(Vec<String>),
}

impl Way {
    fn fields(&self) -> &[String] {
        match self {
            Self::One(field) => std::slice::from_ref(field),
            Self::Together(fields) => fields,
        }
    }
}

impl OneOf {
    /// Reads the file's text; a folder of facts may do without it.
    ///
    /// # Errors
    /// Text that is not of the file's form.
    pub fn parse(text: &str) -> Result<Self, Problems> {
        let read: Self = read_toml(FILE, text, "[[set]] with name, key, fields, of, reason and link")?;
        Ok(Self { text: text.to_owned(), ..read })
    }

    /// Marks the fields of `operations`: none of them is required by itself any more.
    ///
    /// # Errors
    /// An operation or a field that is not there, and what cannot be one of several.
    pub fn apply(&self, operations: &mut [Operation]) -> Result<(), Problems> {
        let mut problems = Problems::default();
        for set in &self.sets {
            for name in &set.of {
                if let Err((found, expected)) = set.on(name.get_ref(), operations) {
                    let line = line_at(&self.text, name.span().start);
                    problems.push(FILE, line, format!("{found} (`{}`)", name.get_ref()), expected);
                }
            }
        }
        problems.or(())
    }
}

impl Set {
    fn on(&self, name: &str, operations: &mut [Operation]) -> Result<(), (String, &'static str)> {
        if self.fields.len() < 2 || self.reason.is_empty() || self.link.is_empty() {
            return Err((
                format!("`{}` of one way, or without evidence", self.name),
                "ways, reason and link",
            ));
        }
        let named = |operation: &&mut Operation| {
            operation.kind == Kind::Endpoint
                && name == format!("{} {}", operation.method.verb(), operation.path)
        };
        let operation = operations.iter_mut().find(named);
        let operation = operation.ok_or_else(|| ("no operation".to_owned(), "a method and a path"))?;
        let mut fields = &mut operation.request;
        if let Some(under) = &self.under {
            let above = fields.iter_mut().find(|field| field.name == *under);
            fields = &mut above.ok_or_else(|| (format!("no field `{under}`"), "a field of it"))?.fields;
        }
        for (at, way) in self.fields.iter().enumerate() {
            for field in way.fields() {
                self.mark(at, field, fields)?;
            }
        }
        Ok(())
    }

    fn mark(&self, at: usize, name: &str, fields: &mut [Field]) -> Result<(), (String, &'static str)> {
        let field = fields.iter_mut().find(|field| field.name == name);
        let field = field.ok_or_else(|| (format!("no field `{name}`"), "a field of it"))?;
        let plain = matches!(field.ty.of, Scalar::String | Scalar::Integer) && !field.ty.list;
        if !plain || field.is_bridged() || field.mark == Some(Mark::Rsa) || !field.values.is_empty() {
            return Err((
                format!("`{name}`, which is no plain text or number"),
                "numbers of orders and the like",
            ));
        }
        if field.one_of.is_some() {
            return Err((format!("`{name}` in two sets"), "each field in one"));
        }
        field.required = false;
        field.one_of = Some(Alternative { set: self.name.clone(), key: self.key.clone(), at });
        Ok(())
    }
}
