//! Structs, enums and forms.

use proc_macro2::{Ident, Span};

use super::docs;
use super::structs::{self, Declared};
use super::text::{Piece, doc};
use crate::model::Place;
use crate::names::{Enum, Field, Forms, Kind, Module, Struct, Type, TypeRef};
use crate::official::Time;
use crate::surface::Mark;

/// Where the code being written stands: types are named from there.
#[derive(Clone, Copy)]
pub(super) struct Site<'a> {
    pub(super) module: &'a Module<'a>,
    /// Inside the module `response`.
    pub(super) response: bool,
}

pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

impl Site<'_> {
    /// One type, as the pieces it takes.
    pub(super) fn pieces(self, of: &Type) -> Vec<Piece> {
        match of {
            Type::Struct(of) => match &of.is {
                Some(is) => struct_elsewhere(of, is),
                None => self.structure(of),
            },
            Type::Enum(of) => {
                vec![of.is.as_ref().map_or_else(|| open_enum(of), |is| elsewhere(&of.name, is))]
            }
            Type::Forms(of) => vec![self.forms(of)],
        }
    }

    /// A struct, its table, and how it is made where it is sent.
    pub(super) fn structure(self, of: &Struct) -> Vec<Piece> {
        let fields: Vec<Declared> = of
            .fields
            .iter()
            .map(|field| Declared {
                label: docs::field(field),
                name: &field.rust,
                ty: self.field_type(field, of.lenient),
            })
            .collect();
        // What is sent is of use only where it goes on: its setters take it and give it back.
        let stands: &[&str] =
            if of.lenient { &["#[non_exhaustive]"] } else { &["#[must_use]", "#[non_exhaustive]"] };
        // What comes back knows the message that it came in.
        let inside: &[(&str, &str)] = if of.lenient { &[("origin_", "crate::model::Origin")] } else { &[] };
        let label = docs::label(&of.label, &of.name);
        let mut pieces = vec![
            Piece::Text(structs::declaration(&label, stands, &of.name, &fields, inside)),
            Piece::Call {
                head: Vec::new(),
                open: vec![format!("crate::model! {{ {}{} {{", of.name, standing(of))],
                entries: of
                    .fields
                    .iter()
                    .map(|field| format!("{}: {},", field.rust, facts(of, field)))
                    .collect(),
                close: &["} }"],
            },
        ];
        if of.lenient {
            pieces.extend(self.promised(of));
        } else {
            pieces.push(self.sent(of));
            pieces.extend(of.choices().iter().map(|choice| self.key(choice)));
        }
        pieces
    }

    /// The type of a field: what is sent is there or optional, what comes back is always optional.
    fn field_type(self, field: &Field, lenient: bool) -> String {
        let one = self.value(field);
        let ty = if field.list { format!("Vec<{one}>") } else { one };
        if field.required || (lenient && field.list) { ty } else { format!("Option<{ty}>") }
    }

    /// The type of one value of a field.
    pub(super) fn value(self, field: &Field) -> String {
        match (&field.kind, field.mark) {
            (Kind::Document(of, false), Some(Mark::UrlEncode)) => {
                format!("crate::UrlEncoded<{}>", self.one(of))
            }
            (kind, _) => self.one(kind),
        }
    }

    /// The type of one value of that kind.
    pub(super) fn one(self, kind: &Kind) -> String {
        let plain = match kind {
            Kind::String => "String",
            Kind::Sensitive => "crate::Sensitive",
            Kind::Time(form) => time(*form),
            Kind::Integer => "i64",
            Kind::Fen => "crate::Fen",
            Kind::Decimal => "serde_json::Number",
            Kind::Boolean => "bool",
            Kind::Json => "serde_json::Value",
            Kind::File => "crate::model::FilePart",
            Kind::Struct(of) | Kind::Enum(of) | Kind::Forms(of) | Kind::Indexed(of) => {
                return self.named(*of);
            }
            Kind::Document(of, true) => return format!("crate::JsonString<Vec<{}>>", self.one(of)),
            Kind::Document(of, false) => return format!("crate::JsonString<{}>", self.one(of)),
        };
        plain.to_owned()
    }

    /// A type of this operation, as it is called here.
    fn named(self, of: TypeRef) -> String {
        let name = self.module.resolve(of).name();
        match (self.response, of.response) {
            (true, false) => format!("super::{name}"),
            (false, true) => format!("response::{name}"),
            _ => name.to_owned(),
        }
    }

    fn forms(self, of: &Forms) -> Piece {
        let mut entries = Vec::new();
        for (variant, ty, label) in &of.variants {
            entries.push(doc("///", &docs::label(label, variant)));
            entries.push(format!("{variant}({}),", self.module.resolve(*ty).name()));
        }
        Piece::Call {
            head: Vec::new(),
            open: opening("forms", &docs::label(&of.label, &of.name), &of.name),
            entries,
            close: &["}", "}"],
        }
    }
}

/// The type of times of that form.
fn time(form: Time) -> &'static str {
    match form {
        Time::Rfc3339 => "crate::Time",
        Time::Compact => "crate::CompactTime",
        Time::Date => "crate::Date",
    }
}

/// How the table of a struct calls it. A blank value is a value where nothing is required.
fn standing(of: &Struct) -> &'static str {
    if of.lenient {
        ": Received"
    } else if of.fields.iter().all(Field::is_optional) {
        ": Default"
    } else {
        ""
    }
}

fn open_enum(of: &Enum) -> Piece {
    enumeration(of, &docs::label(&of.label, &of.name))
}

/// An enum with that doc comment.
pub(super) fn enumeration(of: &Enum, docs: &str) -> Piece {
    Piece::Call {
        head: Vec::new(),
        open: opening("open_enum", docs, &of.name),
        entries: of.variants.iter().flat_map(|(name, value)| variant(of, name, value)).collect(),
        close: &["}", "}"],
    }
}

/// A variant, with the meaning of its value where a page says one.
fn variant(of: &Enum, name: &str, value: &str) -> Vec<String> {
    let meaning = of.said.meaning(value).filter(|meaning| !meaning.is_empty());
    let docs = meaning.map(|meaning| doc("///", &docs::label(meaning, value)));
    docs.into_iter().chain([format!("{name} = {value:?},")]).collect()
}

/// A type that stands elsewhere, under its name here.
fn elsewhere(name: &str, is: &str) -> Piece {
    let renamed = is.rsplit("::").next() != Some(name);
    let name = if renamed { format!(" as {name}") } else { String::new() };
    Piece::Text(format!("pub use {is}{name};\n"))
}

/// A struct that stands elsewhere, with what making one takes.
fn struct_elsewhere(of: &Struct, is: &str) -> Vec<Piece> {
    let module = is.strip_suffix(&of.name).unwrap_or_default();
    let keys = of.choices().into_iter().map(|choice| choice.key.to_owned());
    let beside = of.required_name().into_iter().chain(keys);
    let beside = beside.map(|name| elsewhere(&name, &format!("{module}{name}")));
    std::iter::once(elsewhere(&of.name, is)).chain(beside).collect()
}

/// The lines that open a macro which defines an enum.
fn opening(call: &str, docs: &str, name: &str) -> Vec<String> {
    vec![format!("crate::{call}! {{"), doc("///", docs), format!("pub enum {name} {{")]
}

/// The field table's word on a field.
fn facts(of: &Struct, field: &Field) -> String {
    let indexed = field.wire.contains("_$n");
    let wire = if indexed { field.wire.replace("_$n_$m", "").replace("_$n", "") } else { field.wire.clone() };
    let mut facts = format!("{}({wire:?})", place(field.place));
    if indexed {
        facts.push_str(&format!(".family({:?})", field.wire));
    }
    if field.required || field.filled {
        facts.push_str(".required()");
    }
    if field.own {
        facts.push_str(".own()");
    }
    if field.promised {
        facts.push_str(".promised()");
    }
    if let Some(one_of) = &field.one_of {
        let set = of.choices().iter().position(|choice| choice.set == one_of.set).unwrap_or_default();
        facts.push_str(&format!(".one_of({set}, {})", one_of.at));
    }
    let bridged = matches!(field.kind, Kind::Document(..)).then_some(Mark::Json);
    if let Some(mark) = field.mark.or(bridged) {
        facts.push_str(&format!(".mark(Mark::{})", mark_name(mark)));
    }
    facts
}

/// The constructor of a field at that place.
pub(super) fn place(place: Place) -> &'static str {
    place.word()
}

fn mark_name(mark: Mark) -> &'static str {
    match mark {
        Mark::Rsa => "Rsa",
        Mark::AesGcm => "AesGcm",
        Mark::AesEcb => "AesEcb",
        Mark::Json => "Json",
        Mark::UrlEncode => "UrlEncoded",
        Mark::Signed => "Signed",
    }
}
