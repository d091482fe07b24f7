//! How a struct that is sent is made: from what it cannot do without, and with setters for the rest.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::text::{Piece, doc};
use super::types::{Site, ident};
use crate::names::{Choice, Field, Kind, Struct, setters_of};

impl Site<'_> {
    /// The call that gives the struct `of` its `new` and its setters.
    pub(super) fn sent(self, of: &Struct) -> Piece {
        let mut entries = Vec::new();
        let (demands, choices) = (of.demands(), of.choices());
        let head = match (demands.as_slice(), choices.as_slice(), of.required_name()) {
            ([], [], _) => format!("{} {{", of.name),
            ([only], [], None) => format!("{}({}: {}) {{", of.name, only.rust, self.takes(only)),
            ([], [only], None) => {
                entries.extend(choice(only));
                format!("{} one of {{", of.name)
            }
            (demands, choices, name) => {
                let given: Vec<String> = demands.iter().map(|field| self.given(field)).collect();
                let lent = !choices.is_empty() || given.iter().any(|given| given.contains("&'a"));
                for (field, given) in demands.iter().zip(given) {
                    entries.push(doc("///", &docs::field(field)));
                    entries.push(format!("{}({given}),", field.rust));
                }
                if !choices.is_empty() {
                    entries.push("} one of {".to_owned());
                    entries.extend(choices.iter().flat_map(choice));
                }
                let lifetime = if lent { "<'a>" } else { "" };
                format!("{}({}{lifetime}) {{", of.name, name.unwrap_or_default())
            }
        };
        if !entries.is_empty() {
            // The setters are the next list.
            entries.push("} {".to_owned());
        }
        for field in of.fields.iter().filter(|field| field.is_optional()) {
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

    /// The type of what is given in exactly one of several ways.
    pub(super) fn key(self, choice: &Choice<'_>) -> Piece {
        let name = ident(choice.key);
        let label = format!(" Exactly one way to say the {}.", choice.set.replace('_', " "));
        let variants = choice.ways.iter().map(|(way, fields)| {
            let way = ident(way);
            if let [only] = fields.as_slice() {
                let (label, ty) = (format!(" {}", docs::field(only)), self.lent(only));
                return quote!(#[doc = #label] #way(#ty));
            }
            let names: Vec<String> = fields.iter().map(|field| format!("`{}`", field.rust)).collect();
            let label = format!(" {} together.", names.join(" and "));
            let fields = fields.iter().map(|field| {
                let (label, name, ty) =
                    (format!(" {}", docs::field(field)), ident(&field.rust), self.lent(field));
                quote!(#[doc = #label] #name: #ty)
            });
            quote!(#[doc = #label] #way { #(#fields),* })
        });
        Piece::Items(quote! {
            #[doc = #label]
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            pub enum #name<'a> { #(#variants),* }
        })
    }

    fn lent(self, field: &Field) -> TokenStream {
        if field.kind == Kind::String {
            return quote!(&'a str);
        }
        // What is no type is a file that does not parse, and told as such.
        self.one(&field.kind).parse().unwrap_or_default()
    }

    /// The argument of a field's setters, or of the constructor that has no other.
    fn takes(self, field: &Field) -> String {
        let ty = self.value(field);
        let one = if converts(&field.kind) { format!("into {ty}") } else { ty };
        if field.list { format!("[{one}]") } else { one }
    }

    /// The type of a field among those that must be given: a text is lent.
    fn given(self, field: &Field) -> String {
        let one = match &field.kind {
            Kind::String | Kind::Sensitive => "&'a str".to_owned(),
            Kind::Document(of, true) if **of == Kind::String => "Vec<&'a str>".to_owned(),
            Kind::Document(of, true) => format!("Vec<{}>", self.one(of)),
            Kind::Document(of, false) => self.one(of),
            kind => self.one(kind),
        };
        if field.list { format!("Vec<{one}>") } else { one }
    }
}

/// The entries of what is given in exactly one of several ways: each way with its pattern and its fields.
fn choice(of: &Choice<'_>) -> Vec<String> {
    let says = of.set.replace('_', " ");
    let mut entries =
        vec![doc("///", &format!("the {says}, in exactly one way")), format!("{}: {} {{", of.set, of.key)];
    for (way, fields) in &of.ways {
        let names: Vec<&str> = fields.iter().map(|field| field.rust.as_str()).collect();
        let pattern = match names.as_slice() {
            [only] => format!("({only})"),
            several => format!("{{ {} }}", several.join(", ")),
        };
        entries.push(format!("    {way} {pattern} [{}],", names.join(" ")));
    }
    entries.push("},".to_owned());
    entries
}

/// True if a value of that kind is made of what people have at hand: a literal, or the document in the string.
fn converts(kind: &Kind) -> bool {
    match kind {
        Kind::String | Kind::Sensitive | Kind::Fen | Kind::Time(_) | Kind::Document(..) | Kind::Forms(_) => {
            true
        }
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
