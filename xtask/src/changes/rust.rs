//! The Rust of one field, as much of it as downstream code can name.

use crate::names::{Field, Kind, Module, Struct, Type, TypeRef};
use crate::official::Time;
use crate::surface::Mark;

/// A field of a struct, or a variant of a type of several forms.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own, and any may go with any")]
pub(super) struct Rust {
    /// The type it is in, from the operation's module.
    pub(super) owner: String,
    /// Its name.
    pub(super) name: String,
    /// The type of one value, from the operation's module.
    pub(super) one: String,
    /// True if there are many.
    pub(super) list: bool,
    /// True if it may be missing.
    pub(super) optional: bool,
    /// True if a constructor asks for it.
    pub(super) argument: bool,
    /// True if it has an accessor, which says so where it is missing.
    pub(super) promised: bool,
    /// The set of which a constructor asks for exactly one, if it is of one: its word, its type, which of them.
    pub(super) one_of: Option<String>,
    /// The kind of the type.
    pub(super) shape: Shape,
    /// An enum's variants with their values.
    pub(super) variants: Vec<(String, String)>,
    /// The list the field is in, if it is one of a numbered family.
    pub(super) group: Option<String>,
}

/// The kind of type that a field has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// One of the language or of the runtime.
    Plain,
    /// A generated struct.
    Struct,
    /// A generated open enum.
    Enum,
    /// A generated enum of forms.
    Forms,
    /// Not a field but a variant of such an enum.
    Form,
}

/// The struct a field is in.
#[derive(Debug, Clone)]
pub(super) struct Owner<'m> {
    /// The struct.
    pub(super) of: &'m Struct,
    /// Its name from the operation's module.
    pub(super) name: String,
}

impl Rust {
    /// The field that `field` becomes in `owner`.
    pub(super) fn of(module: &Module<'_>, owner: &Owner<'_>, field: &Field, group: Option<String>) -> Self {
        let (shape, variants) = match base(&field.kind).map(|of| module.resolve(of)) {
            None => (Shape::Plain, Vec::new()),
            Some(Type::Struct(_)) => (Shape::Struct, Vec::new()),
            Some(Type::Forms(_)) => (Shape::Forms, Vec::new()),
            Some(Type::Enum(of)) => (Shape::Enum, of.variants.clone()),
        };
        Self {
            owner: owner.name.clone(),
            name: field.rust.clone(),
            one: value(module, field),
            list: field.list,
            optional: !(field.required || (owner.of.lenient && field.list)),
            argument: field.required && !owner.of.lenient,
            promised: field.promised,
            one_of: field.one_of.as_ref().map(|it| format!("{}: {} ({})", it.set, it.key, it.at + 1)),
            shape,
            variants,
            group,
        }
    }

    /// The variant `name` of the forms of `field`, which holds `one`.
    pub(super) fn form(field: &Self, name: &str, one: String) -> Self {
        Self {
            owner: field.one.clone(),
            name: name.to_owned(),
            one,
            list: false,
            optional: false,
            argument: false,
            promised: false,
            one_of: None,
            shape: Shape::Form,
            variants: Vec::new(),
            group: None,
        }
    }

    /// True if two fields have values of one type.
    pub(super) fn same_type(&self, other: &Self) -> bool {
        (&self.one, self.list, self.shape) == (&other.one, other.list, other.shape)
    }

    /// Its type.
    pub(super) fn ty(&self) -> String {
        let ty = if self.list { format!("Vec<{}>", self.one) } else { self.one.clone() };
        if self.optional { format!("Option<{ty}>") } else { ty }
    }

    /// `Request.amount`, or `SceneInfo::Metro`.
    pub(super) fn name(&self) -> String {
        let between = if self.shape == Shape::Form { "::" } else { "." };
        format!("{}{between}{}", self.owner, self.name)
    }

    /// Its name with its type.
    pub(super) fn text(&self) -> String {
        match self.shape {
            Shape::Form => format!("`{}({})`", self.name(), self.one),
            _ => format!("`{}: {}`", self.name(), self.ty()),
        }
    }
}

/// The generated type in `kind`, however it is wrapped.
fn base(kind: &Kind) -> Option<TypeRef> {
    match kind {
        Kind::Struct(of) | Kind::Enum(of) | Kind::Forms(of) | Kind::Indexed(of) => Some(*of),
        Kind::Document(of, _) => base(of),
        _ => None,
    }
}

/// The name of a generated type, from the operation's module.
pub(super) fn named(module: &Module<'_>, of: TypeRef) -> String {
    let name = module.resolve(of).name();
    if of.response { format!("response::{name}") } else { name.to_owned() }
}

/// The type of one value of a field.
fn value(module: &Module<'_>, field: &Field) -> String {
    match (&field.kind, field.mark) {
        (Kind::Document(of, false), Some(Mark::UrlEncode)) => format!("UrlEncoded<{}>", one(module, of)),
        (kind, _) => one(module, kind),
    }
}

/// The type of one value of that kind.
fn one(module: &Module<'_>, kind: &Kind) -> String {
    match kind {
        Kind::String => "String".to_owned(),
        Kind::Sensitive => "Sensitive".to_owned(),
        Kind::Time(Time::Rfc3339) => "Time".to_owned(),
        Kind::Time(Time::Compact) => "CompactTime".to_owned(),
        Kind::Time(Time::Date) => "Date".to_owned(),
        Kind::Integer => "i64".to_owned(),
        Kind::Fen => "Fen".to_owned(),
        Kind::Decimal => "serde_json::Number".to_owned(),
        Kind::Boolean => "bool".to_owned(),
        Kind::Json => "serde_json::Value".to_owned(),
        Kind::File => "FilePart".to_owned(),
        Kind::Struct(of) | Kind::Enum(of) | Kind::Forms(of) | Kind::Indexed(of) => named(module, *of),
        Kind::Document(of, true) => format!("JsonString<Vec<{}>>", one(module, of)),
        Kind::Document(of, false) => format!("JsonString<{}>", one(module, of)),
    }
}
