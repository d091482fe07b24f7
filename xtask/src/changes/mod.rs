//! `cargo xtask changes OLD NEW`: what came, went or changed, and whether it breaks who builds on it.
//!
//! Two levels are read of either side: the facts of the pages after errata, and the Rust they become
//! (by [`names::plan`](crate::names::plan), as the generator does). A difference of the facts is what
//! is listed; the difference of the Rust at the same place decides what it does to a downstream
//! build. So a fact that the runtime owns (a notification's envelope, `nonce_str`) breaks nobody. Where the Rust differs and no fact of the
//! place does, that is listed by itself.
//!
//! | difference | effect |
//! |---|---|
//! | operation gone, or renamed: its URL names its module | breaks |
//! | operation moved to another feature; a feature without operations left | breaks |
//! | operation added, feature added | adds |
//! | another HTTP path under the same module | behaviour |
//! | host, fragment, client certificate, `nonce_str`, whether answers are signed | behaviour |
//! | another kind of answer (document, nothing, file, redirect) | breaks |
//! | another kind of file | docs |
//! | newly deprecated | warns |
//! | deprecation taken back or reworded, closed to new merchants, title, links, sample | docs |
//! | request field added, optional: it has a setter | adds |
//! | request field added, required: the constructor asks for it | breaks |
//! | required field in an object that is new itself | adds, with the object |
//! | optional <-> required in a request: `Option<T>` <-> `T` | breaks |
//! | fields in another order: the constructor takes them by name | not a difference |
//! | optional -> required in a response: an accessor of the field | adds |
//! | required -> optional in a response: the accessor goes | breaks |
//! | response field added: `#[non_exhaustive]` | adds |
//! | field gone, on either side | breaks |
//! | type, list, sensitive or first values of a string, so that the Rust type is another | breaks |
//! | type that Rust spells the same (`number` -> `integer`) | docs |
//! | how the text is coded, the Rust type the same (`urlencode`) | behaviour |
//! | where the field goes (query -> body), the Rust type the same | behaviour |
//! | value added to an enum: open and `#[non_exhaustive]` | adds |
//! | value gone from an enum: its variant | breaks |
//! | another spelling of a value whose variant keeps its name | behaviour |
//! | values of a number, which are documentation | docs |
//! | form of a request field added: `#[non_exhaustive]` | adds |
//! | form gone | breaks |
//! | type renamed, because shapes clash or no longer do, or an enum is no longer shared | breaks |
//! | unit, where it is fen before or after, and form of a time: the Rust type is another | breaks |
//! | one of several fields of which exactly one is asked for, or no longer | breaks |
//! | which values of a state are final | behaviour |
//! | label, other units, length, bounds, the role a field is for, meaning of a value | docs |
//! | codes of refusals that came or went, or another status | docs |
//! | the event, original type or mark that tells a notification from others | behaviour |
//! | the noun that it brings: none -> one | adds |
//! | another noun, or none any more; a constant of another name | breaks |
//!
//! | worst effect | while 0.x | from 1.0 |
//! |---|---|---|
//! | breaks | minor | major |
//! | adds, warns | patch | minor |
//! | behaviour, docs | patch | patch |
//! | nothing | none | none |

mod api;
mod bump;
mod compare;
mod facts;
mod field;
mod input;
mod json;
mod markdown;
mod operation;
mod pair;
mod position;
mod rust;
mod text;

pub use bump::{Bump, Version};
pub use compare::compare;
pub use input::Input;
pub use json::json;
pub use markdown::markdown;
pub use text::text;

use serde::Serialize;

/// How the operations of one state differ from those of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The two states, old and new, as they were asked for.
    pub names: [String; 2],
    /// How many operations either side has.
    pub operations: [usize; 2],
    /// The differences by operation: those that break first, then by module.
    pub groups: Vec<Group>,
    /// The things that could not be told of either side.
    pub notes: Vec<String>,
}

/// The differences of one operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// Its Rust module below the crate; nothing where the crate as a whole is meant.
    pub module: Option<String>,
    /// `POST /v3/…`, or `notification NAME`.
    pub http: Option<String>,
    /// Its feature; nothing where no family has its page.
    pub feature: Option<String>,
    /// The worst first.
    #[serde(skip)]
    pub changes: Vec<Change>,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The weight of it for who builds on the crate.
    pub effect: Effect,
    /// The difference.
    pub kind: Kind,
    /// The table of the field; nothing where the operation as a whole is meant.
    pub side: Option<Side>,
    /// The field: its names from the top, parted by dots; a form's name in parentheses.
    pub path: Option<String>,
    /// The old value; values are parted by ` | `.
    pub old: Option<String>,
    /// The new value.
    pub new: Option<String>,
    /// The Rust of it.
    pub rust: Option<String>,
    /// How many fields came or went inside the one that did.
    pub inside: usize,
}

/// The weight of a difference for who builds on the crate, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// Code that compiled may not.
    Breaks,
    /// Code compiles, and does something else.
    Behaviour,
    /// Code compiles with a warning.
    Warns,
    /// There is more than there was.
    Adds,
    /// Words only.
    Docs,
}

impl Effect {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Breaks, Self::Behaviour, Self::Warns, Self::Adds, Self::Docs];

    /// As the report spells it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Breaks => "breaks",
            Self::Behaviour => "behaviour",
            Self::Warns => "warns",
            Self::Adds => "adds",
            Self::Docs => "docs",
        }
    }
}

/// The difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is the fact of that name")]
pub enum Kind {
    FeatureGone,
    FeatureAdded,
    OperationGone,
    OperationAdded,
    OperationRenamed,
    Feature,
    Http,
    Host,
    Fragment,
    ClientCertificate,
    Nonceless,
    UnsignedAnswer,
    Asks,
    Sealing,
    HashHeader,
    WorkwxSign,
    FrontEnd,
    Constant,
    About,
    Noun,
    Answer,
    RefusalsGone,
    RefusalsAdded,
    Deprecated,
    Closed,
    Title,
    Links,
    Sample,
    FieldGone,
    FieldAdded,
    FormGone,
    FormAdded,
    Type,
    Required,
    Mark,
    Place,
    ValuesGone,
    ValuesAdded,
    ValueSpelling,
    Label,
    Unit,
    Time,
    Length,
    Bounds,
    Only,
    Meaning,
    Finals,
    OneOf,
    /// The Rust type, where no fact of the field differs.
    RustType,
    /// The same, where it is only called otherwise.
    TypeRenamed,
    /// A type of the operation that nothing else accounts for.
    RustItem,
}

/// A table of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The request, or the notification itself.
    Request,
    /// The answer, also one to a notification.
    Response,
}

impl Side {
    /// As the report spells it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
        }
    }
}

impl Change {
    fn new(effect: Effect, kind: Kind) -> Self {
        Self { effect, kind, side: None, path: None, old: None, new: None, rust: None, inside: 0 }
    }

    /// The same with what was and what is.
    fn between(self, old: impl Into<Option<String>>, new: impl Into<Option<String>>) -> Self {
        Self { old: old.into(), new: new.into(), ..self }
    }

    fn at(self, side: Side, path: &str) -> Self {
        Self { side: Some(side), path: Some(path.to_owned()), ..self }
    }

    fn in_rust(self, rust: impl Into<Option<String>>) -> Self {
        Self { rust: rust.into(), ..self }
    }
}

impl Report {
    /// All differences.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.groups.iter().flat_map(|group| &group.changes)
    }

    /// How many differences have that effect.
    #[must_use]
    pub fn count(&self, effect: Effect) -> usize {
        self.changes().filter(|change| change.effect == effect).count()
    }

    /// How many differences are of that kind.
    #[must_use]
    pub fn count_of(&self, kind: Kind) -> usize {
        self.changes().filter(|change| change.kind == kind).count()
    }

    /// How many operations differ that are on both sides.
    #[must_use]
    pub fn changed(&self) -> usize {
        let whole = [Kind::OperationGone, Kind::OperationAdded];
        let groups = self.groups.iter().filter(|group| group.module.is_some());
        groups.filter(|group| group.changes.iter().all(|change| !whole.contains(&change.kind))).count()
    }

    /// The worst effect of all; nothing where nothing differs.
    #[must_use]
    pub fn worst(&self) -> Option<Effect> {
        self.changes().map(|change| change.effect).min()
    }
}
