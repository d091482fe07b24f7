//! The types of one module: one name a shape, one shape a name.

use std::collections::{HashMap, HashSet};

use super::case::is_identifier;
use super::{Enum, Field, Forms, Kind, Struct, Type, TypeRef, forms, pascal, setters, snake, variant};
use crate::model::{self, Label};
use crate::problem::Problems;
use crate::surface::{Mark, Scalar, Unit};

/// Names no nested type may take: what a module holds anyway, and what its code calls by name.
const TAKEN: [&str; 23] = [
    "Request",
    "Required",
    "ReplyRequired",
    "Response",
    "Resource",
    "Reply",
    "Body",
    "Option",
    "Some",
    "None",
    "String",
    "Vec",
    "Sensitive",
    "JsonString",
    "Client",
    "Call",
    "Into",
    "Default",
    "Endpoint",
    "Method",
    "Operation",
    "AnswerKind",
    "Mark",
];

/// Facts that the runtime knows of a file: its name, and its hash under the several names it has.
const OF_THE_FILE: [&str; 6] = ["filename", "file_name", "sha256", "digest", "file_digest", "media_hash"];

/// Collects the types of a module, then names them.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own, and any may go with any")]
pub(super) struct Scope<'a> {
    pub(super) page: &'a str,
    /// True if the types stand in the module `response`.
    pub(super) response: bool,
    /// True if fields may be missing whatever the page says.
    pub(super) lenient: bool,
    /// True if a file is sent, of which the runtime says the rest.
    pub(super) upload: bool,
    /// True if it is XML, where numbers are texts as well.
    pub(super) xml: bool,
    /// The fields at the top with the number of whoever calls.
    pub(super) own: &'a [&'a str],
    /// The scope of the request, whose enums a response may share.
    pub(super) outer: Option<&'a Scope<'a>>,
    /// Facts that the sample tells where a table does not: which documents in strings are lists.
    pub(super) listed: &'a dyn Fn(&str) -> bool,
    pub(super) entries: Vec<Entry>,
}

/// A type with the fields it hangs under, by which it is named.
pub(super) struct Entry {
    wire: String,
    parents: Vec<String>,
    line: usize,
    ty: Type,
}

impl Scope<'_> {
    /// The struct `name` of `fields`, with everything under it.
    pub(super) fn root(
        &mut self,
        name: &str,
        label: &Label,
        fields: &[model::Field],
        problems: &mut Problems,
    ) -> Struct {
        self.structure(name, label, fields, "", &[], problems)
    }

    fn structure(
        &mut self,
        name: &str,
        label: &Label,
        fields: &[model::Field],
        path: &str,
        parents: &[&str],
        problems: &mut Problems,
    ) -> Struct {
        let fields = forms::grouped(fields);
        let mut named: HashMap<String, &str> = HashMap::new();
        let mut list = Vec::new();
        for field in fields.as_ref() {
            let rust = snake(&field.name.replace("_$n_$m", "").replace("_$n", ""));
            if let Some(other) = named.insert(rust.clone(), &field.name) {
                let found = format!("`{}` and `{other}`, both `{rust}` in Rust", field.name);
                problems.push(self.page, field.line, found, "names that stay apart");
            }
            if !is_identifier(&rust) {
                let found = format!("`{}`, which gives no name in Rust", field.name);
                problems.push(self.page, field.line, found, "letters, digits and underscores");
            }
            list.push(self.field(field, rust, path, parents, problems));
        }
        for (field, line) in list.iter().zip(fields.iter().map(|field| field.line)) {
            if field.promised && setters::is_hidden(name, &field.rust) {
                let found = format!("`{}`, promised and called as a method of every answer", field.wire);
                problems.push(self.page, line, found, "another name of that method in src/response.rs");
            }
        }
        if !self.lenient {
            let lines = fields.iter().map(|field| field.line);
            for (line, found) in setters::collisions(name, list.iter().zip(lines)) {
                problems.push(self.page, line, found, "setters that stay apart");
            }
        }
        Struct { name: name.to_owned(), label: label.clone(), lenient: self.lenient, fields: list, is: None }
    }

    fn field(
        &mut self,
        field: &model::Field,
        rust: String,
        path: &str,
        parents: &[&str],
        problems: &mut Problems,
    ) -> Field {
        let own = path.is_empty() && self.own.contains(&field.name.as_str());
        let path = format!("{path}.{}", field.name);
        let kind = self.kind(field, &path, parents, problems);
        let indexed = matches!(kind, Kind::Indexed(_));
        let of_the_file = self.upload && field.required && OF_THE_FILE.contains(&field.name.as_str());
        let filled = own || of_the_file;
        Field {
            rust,
            wire: field.name.clone(),
            place: field.place,
            required: field.required && !self.lenient && !indexed && !filled,
            filled,
            own,
            promised: field.required && self.lenient,
            // The list of a document is inside its text.
            list: (field.ty.list && !matches!(kind, Kind::Document(..))) || indexed,
            values: if matches!(kind, Kind::Enum(_)) { Vec::new() } else { field.values.clone() },
            kind,
            mark: field.mark,
            label: field.label.clone(),
            unit: field.unit,
            said: field.said.clone(),
            one_of: field.one_of.clone().filter(|_| !self.lenient),
        }
    }

    fn kind(&mut self, field: &model::Field, path: &str, parents: &[&str], problems: &mut Problems) -> Kind {
        if field.place == model::Place::File {
            return Kind::File;
        }
        if !field.forms.is_empty() {
            return self.several(field, path, parents, problems);
        }
        if forms::is_group(field) {
            return Kind::Indexed(self.nested(field, path, parents, problems));
        }
        if self.is_amount(field, parents) {
            return Kind::Fen;
        }
        match field.ty.of {
            Scalar::Object if field.fields.is_empty() => Kind::Json,
            Scalar::Object => Kind::Struct(self.nested(field, path, parents, problems)),
            Scalar::String if !field.fields.is_empty() => self.document(field, path, parents, problems),
            Scalar::String if field.mark == Some(Mark::Json) && (self.listed)(path) => {
                Kind::Document(Box::new(Kind::String), true)
            }
            Scalar::String if field.mark == Some(Mark::Rsa) => Kind::Sensitive,
            Scalar::String if !field.values.is_empty() => {
                Kind::Enum(self.enumeration(field, parents, problems))
            }
            Scalar::String => field.said.time.map_or(Kind::String, Kind::Time),
            Scalar::True => Kind::String,
            Scalar::Integer | Scalar::Number => Kind::Integer,
            Scalar::Float => Kind::Decimal,
            Scalar::Boolean => Kind::Boolean,
        }
    }

    /// True of an amount in fen. A text is one where it comes back as a number all the same: read as either, or
    /// written as XML.
    fn is_amount(&self, field: &model::Field, parents: &[&str]) -> bool {
        let number = match field.ty.of {
            Scalar::Integer | Scalar::Number => true,
            Scalar::String => {
                let plain = field.values.is_empty() && field.fields.is_empty() && field.mark.is_none();
                plain && (self.lenient || (self.xml && parents.is_empty()))
            }
            _ => false,
        };
        number && field.unit == Some(Unit::Fen)
    }

    /// The contents of the string. Where the sample is a bare list, or errata say so, the one row under the
    /// bridge is what it
    /// lists, and the row's name is only the table's.
    fn document(
        &mut self,
        field: &model::Field,
        path: &str,
        parents: &[&str],
        problems: &mut Problems,
    ) -> Kind {
        let listed = (self.listed)(path) || field.ty.list;
        let inside: Vec<&str> = parents.iter().copied().chain([field.name.as_str()]).collect();
        let of = match field.fields.as_slice() {
            [only] if listed && only.ty.list => {
                self.kind(only, &format!("{path}.{}", only.name), &inside, problems)
            }
            _ => Kind::Struct(self.nested(field, path, parents, problems)),
        };
        Kind::Document(Box::new(of), listed)
    }

    /// The struct of a field's own fields.
    fn nested(
        &mut self,
        field: &model::Field,
        path: &str,
        parents: &[&str],
        problems: &mut Problems,
    ) -> TypeRef {
        // `coupons` is the word of a family of fields and holds one `Coupon` a number.
        let plural = forms::is_group(field);
        let wire = field.name.strip_suffix('s').filter(|_| plural).unwrap_or(&field.name);
        self.nested_as(wire, (&field.label, field.line), &field.fields, path, parents, problems)
    }

    fn nested_as(
        &mut self,
        wire: &str,
        (label, line): (&Label, usize),
        fields: &[model::Field],
        path: &str,
        parents: &[&str],
        problems: &mut Problems,
    ) -> TypeRef {
        let inside: Vec<&str> = parents.iter().copied().chain([wire]).collect();
        let structure = self.structure("", label, fields, path, &inside, problems);
        self.intern(wire, parents, line, Type::Struct(structure))
    }

    fn several(
        &mut self,
        field: &model::Field,
        path: &str,
        parents: &[&str],
        problems: &mut Problems,
    ) -> Kind {
        if self.lenient {
            // An answer does not say which form it is: one type with all fields of all forms.
            let all = forms::union(&field.forms);
            let name = self.nested_as(&field.name, (&field.label, field.line), &all, path, parents, problems);
            let of = Kind::Struct(name);
            return if field.is_bridged() { Kind::Document(Box::new(of), false) } else { of };
        }
        let mut variants: Vec<(String, TypeRef, Label)> = Vec::new();
        for form in &field.forms {
            let name = variant(&form.name);
            if form.name.is_empty()
                || !is_identifier(&name)
                || variants.iter().any(|(known, ..)| *known == name)
            {
                let found =
                    format!("a form of `{}` without a name of its own: `{}`", field.name, form.label.text);
                problems.push(
                    self.page,
                    form.line,
                    found,
                    "the value it is for, in a code span of the label",
                );
            }
            let wire = format!("{}_{}", field.name, form.name);
            let name = self.nested_as(&wire, (&form.label, form.line), &form.fields, path, parents, problems);
            variants.push((variant(&form.name), name, form.label.clone()));
        }
        let forms = Forms { name: String::new(), label: field.label.clone(), variants };
        Kind::Forms(self.intern(&field.name, parents, field.line, Type::Forms(forms)))
    }

    fn enumeration(&mut self, field: &model::Field, parents: &[&str], problems: &mut Problems) -> TypeRef {
        let mut variants: Vec<(String, String)> = Vec::new();
        for value in &field.values {
            let name = variant(value);
            if let Some((_, other)) = variants.iter().find(|(known, _)| *known == name) {
                let found = format!("the values `{value}` and `{other}`, both `{name}` in Rust");
                problems.push(self.page, field.line, found, "values that stay apart");
            }
            if !is_identifier(&name) {
                let found = format!("the value `{value}`, which gives no name in Rust");
                problems.push(self.page, field.line, found, "letters, digits and underscores");
            }
            variants.push((name, value.clone()));
        }
        let label = field.label.clone();
        let is = field.states.as_ref().map(|of| format!("crate::states::{of}"));
        self.intern(
            &field.name,
            parents,
            field.line,
            Type::Enum(Enum { name: String::new(), label, variants, said: field.said.clone(), is }),
        )
    }

    /// One entry for each shape under each field name.
    fn intern(&mut self, wire: &str, parents: &[&str], line: usize, ty: Type) -> TypeRef {
        let wire = wire.replace("_$n_$m", "").replace("_$n", "");
        let matching = |entry: &Entry| entry.wire == wire && same(&entry.ty, &ty);
        if let (Some(outer), Type::Enum(_)) = (self.outer, &ty)
            && let Some(at) = outer.entries.iter().position(matching)
        {
            return TypeRef { response: false, at };
        }
        if let Some(at) = self.entries.iter().position(matching) {
            only_common_promises(&mut self.entries[at].ty, &ty);
            // The shallowest place gives the name.
            if parents.len() < self.entries[at].parents.len() {
                self.entries[at].parents = parents.iter().map(|&parent| parent.to_owned()).collect();
                self.entries[at].line = line;
            }
            return TypeRef { response: self.response, at };
        }
        let parents = parents.iter().map(|&parent| parent.to_owned()).collect();
        self.entries.push(Entry { wire, parents, line, ty });
        TypeRef { response: self.response, at: self.entries.len() - 1 }
    }

    /// The types with their names: a field's, and for the deeper of two shapes its parents' in front.
    pub(super) fn into_types(self) -> Vec<Type> {
        let mut order: Vec<usize> = (0..self.entries.len()).collect();
        order.sort_by_key(|&at| (self.entries[at].parents.len(), self.entries[at].line));
        let mut taken: HashSet<String> = TAKEN.iter().map(|&name| name.to_owned()).collect();
        let mut names = vec![String::new(); self.entries.len()];
        for at in order {
            let entry = &self.entries[at];
            let mut name = pascal(&entry.wire);
            let with = |name: &str| {
                let required = match &entry.ty {
                    Type::Struct(of) => of.required_name_as(name),
                    Type::Enum(_) | Type::Forms(_) => None,
                };
                [Some(name.to_owned()), required].into_iter().flatten().collect::<Vec<_>>()
            };
            let free = |name: &str| with(name).iter().all(|name| !taken.contains(name));
            for parent in entry.parents.iter().rev() {
                if free(&name) {
                    break;
                }
                name = format!("{}{name}", pascal(parent));
            }
            while !free(&name) {
                name.push('_');
            }
            taken.extend(with(&name));
            names[at] = name;
        }
        self.entries.into_iter().zip(names).map(|(entry, name)| named(entry.ty, name)).collect()
    }
}

/// Leaves what both promise, of one type that stands in two places.
fn only_common_promises(known: &mut Type, new: &Type) {
    if let (Type::Struct(known), Type::Struct(new)) = (known, new) {
        for (known, new) in known.fields.iter_mut().zip(&new.fields) {
            known.promised &= new.promised;
        }
    }
}

fn named(ty: Type, name: String) -> Type {
    match ty {
        Type::Struct(of) => Type::Struct(Struct { name, ..of }),
        Type::Enum(of) => Type::Enum(Enum { name, ..of }),
        Type::Forms(of) => Type::Forms(Forms { name, ..of }),
    }
}

/// True if two types are of one shape; labels may differ.
fn same(known: &Type, new: &Type) -> bool {
    match (known, new) {
        (Type::Enum(known), Type::Enum(new)) => (&known.variants, &known.is) == (&new.variants, &new.is),
        (Type::Forms(known), Type::Forms(new)) => known.variants == new.variants,
        (Type::Struct(known), Type::Struct(new)) => {
            known.fields.len() == new.fields.len()
                && known.fields.iter().zip(&new.fields).all(|(known, new)| {
                    (&known.wire, known.required, known.list, &known.kind, known.mark, &known.one_of)
                        == (&new.wire, new.required, new.list, &new.kind, new.mark, &new.one_of)
                })
        }
        _ => false,
    }
}
