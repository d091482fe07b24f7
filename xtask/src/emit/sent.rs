//! How a struct that is sent is made: from what it cannot do without, and with setters for the rest.

use proc_macro2::TokenStream;

use super::docs;
use super::text::{Piece, doc};
use super::types::Site;
use crate::names::{Field, Kind, Struct, setters_of};

impl Site<'_> {
    /// The call that gives the struct `of` its `new` and its setters.
    pub(super) fn sent(self, of: &Struct) -> Piece {
        let mut entries = Vec::new();
        let head = match (of.demands().as_slice(), of.required_name()) {
            ([], _) => format!("{} {{", of.name),
            ([only], None) => format!("{}({}: {}) {{", of.name, only.rust, self.takes(only)),
            (demands, name) => {
                let given: Vec<String> = demands.iter().map(|field| self.given(field)).collect();
                let lifetime = if given.iter().any(|given| given.contains("&'a")) { "<'a>" } else { "" };
                for (field, given) in demands.iter().zip(given) {
                    entries.push(doc("///", &docs::field(field)));
                    entries.push(format!("{}({given}),", field.rust));
                }
                // The setters are the next list.
                entries.push("} {".to_owned());
                format!("{}({}{lifetime}) {{", of.name, name.unwrap_or_default())
            }
        };
        for field in of.fields.iter().filter(|field| !field.required) {
            let [one, option] = setters_of(&field.rust);
            entries.push(doc("///", &docs::field(field)));
            entries.push(format!("{one} {option}({}),", self.takes(field)));
        }
        Piece::Call {
            head: Vec::new(),
            open: vec![format!("crate::sent::sent! {{ {head}")],
            entries,
            close: &["} }"],
        }
    }

    /// What the setters of a field take, or the constructor that has no other.
    fn takes(self, field: &Field) -> String {
        let ty = spelt(&self.value(field));
        let one = if converts(&field.kind) { format!("into {ty}") } else { ty };
        if field.list { format!("[{one}]") } else { one }
    }

    /// The type of a field among those that must be given: a text is lent.
    fn given(self, field: &Field) -> String {
        let one = match &field.kind {
            Kind::String | Kind::Sensitive => "&'a str".to_owned(),
            Kind::Document(of, true) if **of == Kind::String => "Vec<&'a str>".to_owned(),
            Kind::Document(of, true) => format!("Vec<{}>", spelt(&self.one(of))),
            Kind::Document(of, false) => spelt(&self.one(of)),
            kind => spelt(&self.one(kind)),
        };
        if field.list { format!("Vec<{one}>") } else { one }
    }
}

/// A type as it is written by hand.
fn spelt(ty: &TokenStream) -> String {
    ty.to_string().replace(' ', "")
}

/// Whether a value of that kind is made of what people have at hand: a literal, or the document in the string.
fn converts(kind: &Kind) -> bool {
    match kind {
        Kind::String | Kind::Sensitive | Kind::Document(..) | Kind::Forms(_) => true,
        Kind::Integer
        | Kind::Decimal
        | Kind::Boolean
        | Kind::Json
        | Kind::File
        | Kind::Struct(_)
        | Kind::Enum(_)
        | Kind::Indexed(_) => false,
    }
}
