//! Every place of an operation where a field can stand, with what the page says and what Rust it is.

use indexmap::IndexMap;

use super::Side;
use super::rust::{Owner, Rust, named};
use crate::model::{self, Place, Said};
use crate::names::{self, Kind, Module, Struct, Type, TypeRef};
use crate::surface::{Mark, Unit};

/// The side and the dotted path.
pub(super) type Key = (Side, String);

/// One place.
#[derive(Debug, Clone)]
pub(super) struct Position {
    /// The field it is in.
    pub(super) parent: String,
    /// The page's own word.
    pub(super) facts: Facts,
    /// The type that it becomes; nothing where the runtime keeps it to itself.
    pub(super) rust: Option<Rust>,
    /// It is a form of the field it is in.
    pub(super) form: bool,
}

/// The page's word on a field.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    pub(super) ty: String,
    pub(super) required: bool,
    pub(super) mark: Option<&'static str>,
    pub(super) place: &'static str,
    pub(super) values: Vec<String>,
    pub(super) label: String,
    pub(super) unit: Option<&'static str>,
    pub(super) said: Said,
    pub(super) finals: Vec<String>,
}

/// Walks the fields of one side along the structs they become.
pub(super) struct Walk<'m> {
    pub(super) module: &'m Module<'m>,
    pub(super) side: Side,
    /// Where what is encrypted in a notification goes.
    pub(super) resource: Option<&'m Struct>,
    pub(super) positions: IndexMap<Key, Position>,
}

impl<'m> Walk<'m> {
    /// Takes the fields of one level, and what is below them.
    pub(super) fn fields<'f>(
        &mut self,
        fields: impl Iterator<Item = &'f model::Field>,
        owner: Option<&Owner<'m>>,
        parent: &str,
    ) {
        for field in fields {
            let path = join(parent, &field.name);
            // The forms of a field share their paths where they make one struct.
            if !self.positions.contains_key(&(self.side, path.clone())) {
                self.field(field, owner, parent, &path);
            }
        }
    }

    fn field(&mut self, field: &model::Field, owner: Option<&Owner<'m>>, parent: &str, path: &str) {
        let found = owner.and_then(|owner| member(self.module, owner, &field.name, None));
        let rust =
            found.as_ref().map(|(owner, field, group)| Rust::of(self.module, owner, field, group.clone()));
        self.insert(path, parent, Facts::of(field), rust, false);
        let encrypted = matches!(field.mark, Some(Mark::AesGcm | Mark::AesEcb));
        if let Some(of) = self.resource.take_if(|_| encrypted) {
            let owner = Owner { of, name: of.name.clone() };
            return self.fields(all_of(field), Some(&owner), path);
        }
        self.inside(field, found.map(|(_, field, _)| &field.kind), path);
    }

    /// Takes what is below `field`, which is a `kind`.
    fn inside(&mut self, field: &model::Field, kind: Option<&'m Kind>, path: &str) {
        match kind {
            Some(Kind::Struct(of) | Kind::Indexed(of)) => {
                let owner = self.owner(*of);
                self.fields(all_of(field), owner.as_ref(), path);
            }
            Some(Kind::Document(of, many)) => match field.fields.as_slice() {
                // The one row of a bare list stands for what is listed.
                [only] if *many && only.ty.list => {
                    let inner = join(path, &only.name);
                    self.insert(&inner, path, Facts::of(only), None, false);
                    self.inside(only, Some(of), &inner);
                }
                _ => self.inside(field, Some(of), path),
            },
            Some(Kind::Forms(of)) => self.forms(field, *of, path),
            _ => self.fields(all_of(field), None, path),
        }
    }

    fn forms(&mut self, field: &model::Field, of: TypeRef, path: &str) {
        let Type::Forms(forms) = self.module.resolve(of) else { return };
        let whole =
            self.positions.get(&(self.side, path.to_owned())).and_then(|position| position.rust.clone());
        for (form, (name, ty, _)) in field.forms.iter().zip(&forms.variants) {
            let inner = format!("{path}({})", form.name);
            let rust = whole.as_ref().map(|whole| Rust::form(whole, name, named(self.module, *ty)));
            // What else is said, is said of the field.
            let facts = Facts {
                label: form.label.text.clone(),
                values: Vec::new(),
                said: Said::default(),
                finals: Vec::new(),
                ..Facts::of(field)
            };
            self.insert(&inner, path, facts, rust, true);
            let owner = self.owner(*ty);
            self.fields(form.fields.iter(), owner.as_ref(), &inner);
        }
    }

    fn insert(&mut self, path: &str, parent: &str, facts: Facts, rust: Option<Rust>, form: bool) {
        let position = Position { parent: parent.to_owned(), facts, rust, form };
        self.positions.insert((self.side, path.to_owned()), position);
    }

    fn owner(&self, of: TypeRef) -> Option<Owner<'m>> {
        match self.module.resolve(of) {
            Type::Struct(structure) => Some(Owner { of: structure, name: named(self.module, of) }),
            _ => None,
        }
    }
}

impl Facts {
    fn of(field: &model::Field) -> Self {
        Self {
            ty: field.ty.word(),
            required: field.required,
            mark: field.mark.map(Mark::word),
            place: Place::word(field.place),
            values: field.values.clone(),
            label: field.label.text.clone(),
            unit: field.unit.map(Unit::word),
            said: field.said.clone(),
            finals: field.finals.clone(),
        }
    }
}

fn join(parent: &str, name: &str) -> String {
    if parent.is_empty() { name.to_owned() } else { format!("{parent}.{name}") }
}

/// The fields under a field, in whatever form.
fn all_of(field: &model::Field) -> impl Iterator<Item = &model::Field> {
    field.fields.iter().chain(field.forms.iter().flat_map(|form| &form.fields))
}

/// The member of `owner` that `wire` becomes: of itself, or of a list of a numbered family in it.
fn member<'m>(
    module: &'m Module<'m>,
    owner: &Owner<'m>,
    wire: &str,
    group: Option<String>,
) -> Option<(Owner<'m>, &'m names::Field, Option<String>)> {
    if let Some(field) = owner.of.fields.iter().find(|field| field.wire == wire) {
        return Some((owner.clone(), field, group));
    }
    owner.of.fields.iter().find_map(|list| {
        let Kind::Indexed(of) = list.kind else { return None };
        let Type::Struct(structure) = module.resolve(of) else { return None };
        let inner = Owner { of: structure, name: named(module, of) };
        let rust = Rust::of(module, owner, list, None);
        member(module, &inner, wire, Some(format!("{}: {}", rust.name(), rust.ty())))
    })
}
