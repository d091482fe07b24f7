//! The facts of the documentation about the fields of a model.

/// The facts of one model, in the order of its page.
#[derive(Debug)]
pub struct Table {
    /// The name of the Rust type.
    pub name: &'static str,
    /// Its fields; [`Model::read`](super::Model::read) hands out the slots in the same order.
    pub fields: &'static [Field],
}

/// The facts of one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field {
    /// The name on the wire; in an indexed family, the name of the list's JSON form.
    pub name: &'static str,
    /// The wire names of an indexed family (v2), with `$n` and `$m` where the numbers go.
    pub family: Option<&'static str>,
    /// Where the value goes in the HTTP message.
    pub place: Place,
    /// How the value is wrapped on the wire.
    pub mark: Mark,
    /// True if the documentation wants it in every message.
    pub required: bool,
    /// True if it is the number of whoever calls, which the client fills in where the request does not say it.
    pub own: bool,
    /// True if the documentation says that it comes, of what is received.
    pub promised: bool,
    /// The set of fields that say the same, of which exactly one must be given, and which way of saying it
    /// this field is: both are numbers within the model. Fields of one way go together.
    pub one_of: Option<(u8, u8)>,
}

/// Where a field goes in the HTTP message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The body: JSON, or XML in v2, or the `meta` of an upload.
    Body,
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// A file part of an upload.
    File,
}

/// How a value is wrapped on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// As it is.
    Plain,
    /// Encrypted with the public key of the receiver.
    Rsa,
    /// A JSON document inside a text.
    Json,
    /// Percent-encoded.
    UrlEncoded,
    /// Encrypted with AES-256-GCM under the `APIv3` key.
    AesGcm,
    /// Encrypted with AES-256-ECB under a hash of the v2 secret.
    AesEcb,
    /// Signed with the merchant's private key.
    Signed,
}

impl Table {
    /// The number of the field of that name.
    ///
    /// Looks at `expected` first and goes round from there, so that names in the documented order
    /// are found at once.
    #[must_use]
    #[inline]
    pub fn find(&self, name: &str, expected: usize) -> Option<usize> {
        if self.fields.get(expected).is_some_and(|field| field.name == name) {
            return Some(expected);
        }
        self.find_elsewhere(name, expected)
    }

    fn find_elsewhere(&self, name: &str, expected: usize) -> Option<usize> {
        let is = |field: &Field| field.name == name;
        let (before, after) = self.fields.split_at(expected.min(self.fields.len()));
        let after = after.iter().position(is).map(|index| before.len() + index);
        after.or_else(|| before.iter().position(is))
    }
}

impl Field {
    pub(super) fn is_required_in_body(&self) -> bool {
        self.required && self.place == Place::Body
    }

    const fn at(place: Place, name: &'static str) -> Self {
        Self {
            name,
            family: None,
            place,
            mark: Mark::Plain,
            required: false,
            own: false,
            promised: false,
            one_of: None,
        }
    }

    /// The same field, required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The same field, with the number of whoever calls.
    #[must_use]
    pub const fn own(mut self) -> Self {
        self.own = true;
        self
    }

    /// The same field, received in every message.
    #[must_use]
    pub const fn promised(mut self) -> Self {
        self.promised = true;
        self
    }

    /// The same field, as one of the ways to say what the set of that number says.
    #[must_use]
    pub const fn one_of(mut self, set: u8, way: u8) -> Self {
        self.one_of = Some((set, way));
        self
    }

    /// The same field, wrapped in that way.
    #[must_use]
    pub const fn mark(mut self, mark: Mark) -> Self {
        self.mark = mark;
        self
    }

    /// The same field, under the wire names of an indexed family.
    #[must_use]
    pub const fn family(mut self, names: &'static str) -> Self {
        self.family = Some(names);
        self
    }
}

/// A field of the body, or of a nested model.
#[must_use]
pub const fn body(name: &'static str) -> Field {
    Field::at(Place::Body, name)
}

/// A path parameter.
#[must_use]
pub const fn path(name: &'static str) -> Field {
    Field::at(Place::Path, name)
}

/// A parameter of the query string.
#[must_use]
pub const fn query(name: &'static str) -> Field {
    Field::at(Place::Query, name)
}

/// A header.
#[must_use]
pub const fn header(name: &'static str) -> Field {
    Field::at(Place::Header, name)
}

/// A file part of an upload.
#[must_use]
pub const fn file(name: &'static str) -> Field {
    Field::at(Place::File, name)
}
