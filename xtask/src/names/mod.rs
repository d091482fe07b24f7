//! Names: every operation as a module with its types, fields and variants.
//!
//! The URL is the name. Inside a module a nested type is called after its field; where two shapes
//! ask for one name, the deeper one takes its parent's name in front.

mod case;
mod choices;
mod forms;
mod module;
mod scope;
mod setters;
mod shared;

pub use case::{is_identifier, pascal, snake, variant};
pub use choices::Choice;
pub use module::{module_path, plan};
pub use setters::setters_of;

use crate::model::{self, Alternative, Label, Operation, Place, Said};
use crate::official::Time;
use crate::surface::{Mark, Unit};

/// One operation with the names of everything in it.
#[derive(Debug, Clone)]
pub struct Module<'a> {
    /// The thing that is named.
    pub operation: &'a Operation,
    /// From the crate's root to the operation, verb included.
    pub path: Vec<String>,
    /// The request; a v3 notification has none, its envelope is the runtime's.
    pub request: Option<Struct>,
    /// The types beside it.
    pub types: Vec<Type>,
    /// The answer, or a notification's decrypted document.
    pub response: Option<Struct>,
    /// The types in the module `response`.
    pub response_types: Vec<Type>,
    /// The answer to a notification, where that is more than a code and a message.
    pub reply: Option<Struct>,
}

/// Which of an operation's types is meant: the place in `types`, or in `response_types`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TypeRef {
    /// It stands beside the response.
    pub response: bool,
    /// Its place in the list.
    pub at: usize,
}

/// A type beside a request or a response.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// An object.
    Struct(Struct),
    /// Enumerated strings.
    Enum(Enum),
    /// A field of several forms.
    Forms(Forms),
}

impl Module<'_> {
    /// The path of the module that is the operation's file.
    #[must_use]
    pub fn file(&self) -> &[String] {
        match self.operation.kind {
            model::Kind::Endpoint => &self.path[..self.path.len() - 1],
            model::Kind::Notification => &self.path,
        }
    }

    /// The type that is meant.
    #[must_use]
    pub fn resolve(&self, of: TypeRef) -> &Type {
        if of.response { &self.response_types[of.at] } else { &self.types[of.at] }
    }
}

impl Type {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Struct(of) => &of.name,
            Self::Enum(of) => &of.name,
            Self::Forms(of) => &of.name,
        }
    }
}

/// A struct and its fields.
#[derive(Debug, Clone, PartialEq)]
pub struct Struct {
    /// The Rust name.
    pub name: String,
    /// The kind that it is.
    pub label: Label,
    /// True if fields may be missing whatever the page says.
    pub lenient: bool,
    /// In the order of the page.
    pub fields: Vec<Field>,
    /// The path of the type that it is, where that stands elsewhere.
    pub is: Option<String>,
}

impl Struct {
    /// The fields that whoever makes one must give.
    #[must_use]
    pub fn demands(&self) -> Vec<&Field> {
        self.fields.iter().filter(|field| field.required).collect()
    }

    /// The struct of what must be given, where that is more than one thing.
    #[must_use]
    pub fn required_name(&self) -> Option<String> {
        self.required_name_as(&self.name)
    }

    /// The same, if the struct were called `name`.
    fn required_name_as(&self, name: &str) -> Option<String> {
        let owner = if name == "Request" { "" } else { name };
        let given = self.demands().len() + self.choices().len();
        (!self.lenient && given > 1).then(|| format!("{owner}Required"))
    }
}

/// A field.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own, and any may go with any")]
pub struct Field {
    /// The Rust name.
    pub rust: String,
    /// The name on the wire.
    pub wire: String,
    /// Where it goes.
    pub place: Place,
    /// True if the caller must give it.
    pub required: bool,
    /// True if it must be there all the same: the runtime fills it in.
    pub filled: bool,
    /// True if it is the number of whoever calls, which the runtime fills in.
    pub own: bool,
    /// True if the documentation says that it comes, of what comes back.
    pub promised: bool,
    /// True if there are many.
    pub list: bool,
    /// The kind of one value.
    pub kind: Kind,
    /// How its text is coded.
    pub mark: Option<Mark>,
    /// The short phrase that names it.
    pub label: Label,
    /// The thing that a number counts.
    pub unit: Option<Unit>,
    /// Enumerated values that made no type: those of numbers.
    pub values: Vec<String>,
    /// Its limits, and the meaning of its values.
    pub said: Said,
    /// Its part in a set of which exactly one must be given.
    pub one_of: Option<Alternative>,
}

impl Field {
    /// True if it may be left out whatever else is given.
    #[must_use]
    pub fn is_optional(&self) -> bool {
        !self.required && self.one_of.is_none()
    }

    /// True if all that is said of it is said of the other, whatever kinds they are.
    fn is_said_like(&self, other: &Self) -> bool {
        let flags =
            |of: &Self| (of.place, of.required, of.filled, of.own, of.promised, of.list, of.mark, of.unit);
        let words = |of: &'_ Self| -> bool {
            (&of.rust, &of.wire, &of.label) == (&other.rust, &other.wire, &other.label)
                && (&of.values, &of.said, &of.one_of) == (&other.values, &other.said, &other.one_of)
        };
        flags(self) == flags(other) && words(self)
    }
}

/// The kind of one value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    String,
    /// Text that is encrypted on the wire.
    Sensitive,
    /// Text that is a time of that form.
    Time(Time),
    /// A whole number.
    Integer,
    /// An amount of money in fen.
    Fen,
    /// A number that may have a fraction.
    Decimal,
    /// Yes or no.
    Boolean,
    /// An object the page does not describe.
    Json,
    /// A file part.
    File,
    /// An object.
    Struct(TypeRef),
    /// An enumerated string.
    Enum(TypeRef),
    /// A JSON document inside the string; many of it if the flag says so.
    Document(Box<Kind>, bool),
    /// One of several objects.
    Forms(TypeRef),
    /// v2 fields numbered `$n`: a list of these.
    Indexed(TypeRef),
}

impl Kind {
    /// The type of the module that it is of, where it is of one.
    fn nested(&self) -> Option<TypeRef> {
        match self {
            Self::Struct(of) | Self::Enum(of) | Self::Forms(of) | Self::Indexed(of) => Some(*of),
            Self::Document(of, _) => of.nested(),
            _ => None,
        }
    }

    /// True if they are the same but for the types of their modules.
    fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Struct(_), Self::Struct(_))
            | (Self::Enum(_), Self::Enum(_))
            | (Self::Forms(_), Self::Forms(_))
            | (Self::Indexed(_), Self::Indexed(_)) => true,
            (Self::Document(one, many), Self::Document(other, of_them)) => {
                many == of_them && one.is_like(other)
            }
            (one, other) => one == other,
        }
    }
}

/// An open enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enum {
    /// The Rust name.
    pub name: String,
    /// The kind that it is.
    pub label: Label,
    /// The variants with their values.
    pub variants: Vec<(String, String)>,
    /// The meaning of values.
    pub said: Said,
    /// The path of the type that it is, where that stands elsewhere.
    pub is: Option<String>,
}

/// A type of several forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forms {
    /// The Rust name.
    pub name: String,
    /// The kind that it is.
    pub label: Label,
    /// The variants, each with its struct and its label.
    pub variants: Vec<(String, TypeRef, Label)>,
}
