//! Nested types of one name that are the same in all that is said of them are one type, among the operations that
//! are compiled together.
//!
//! It stands at the shortest path, and under its name everywhere else: the goods of a JSAPI order can be handed to
//! an H5 order, and what one operation answers to another. What only looks alike, the same fields under another name
//! or with another meaning, stays apart. Nothing is promised by that: a page that says more of its own takes its type
//! away again. That two types are the same thing whatever their pages say, `[[noun]]` and `spec/states.toml` say.

use std::collections::{BTreeSet, HashMap};

use super::{Enum, Field, Module, Struct, Type, TypeRef};
use crate::model::Kind as Of;

/// Gives all but the first of the types that are one the path of that first.
pub(super) fn share(modules: &mut [Module<'_>]) {
    let features = features(modules);
    let mut sharing = Sharing {
        modules,
        features: modules.iter().map(|module| features.get(module.file())).collect(),
        numbers: modules.iter().map(|module| vec![None; count(module)]).collect(),
        types: Vec::new(),
        alike: HashMap::new(),
    };
    // The shortest path is the one to read in an error: a direct merchant's before a partner's.
    let mut order: Vec<usize> = (0..modules.len()).collect();
    order.sort_by_key(|&at| modules[at].path.len());
    for at in order {
        for of in all(&modules[at]) {
            sharing.number(at, of);
        }
    }
    let is = sharing.elsewhere();
    for (at, of, path) in is {
        let module = &mut modules[at];
        let types = if of.response { &mut module.response_types } else { &mut module.types };
        match &mut types[of.at] {
            Type::Struct(Struct { is, .. }) | Type::Enum(Enum { is, .. }) => *is = Some(path),
            Type::Forms(_) => {}
        }
    }
}

/// The search for types that are one.
struct Sharing<'m, 'o> {
    modules: &'m [Module<'o>],
    /// The features under which the file of each module is compiled.
    features: Vec<Option<&'m BTreeSet<&'o str>>>,
    /// The number of each type of each module: what is one has one number.
    numbers: Vec<Vec<Option<usize>>>,
    /// The first of each number.
    types: Vec<(usize, TypeRef)>,
    /// The numbers of types that may be one: those of a name and a length.
    alike: HashMap<(&'m str, usize), Vec<usize>>,
}

impl Sharing<'_, '_> {
    /// The number of a type, after those of what it holds.
    fn number(&mut self, at: usize, of: TypeRef) -> usize {
        let slot = slot(&self.modules[at], of);
        if let Some(known) = self.numbers[at][slot] {
            return known;
        }
        let ty = self.modules[at].resolve(of);
        if let Type::Struct(of) = ty {
            for inner in of.fields.iter().filter_map(|field| field.kind.nested()) {
                self.number(at, inner);
            }
        }
        let shareable = stands(&self.modules[at], of) && !matches!(ty, Type::Forms(_));
        let candidates = if shareable { self.alike.get(&key(ty)) } else { None };
        let same = |&&number: &&usize| self.is_one((at, of), self.types[number]);
        if let Some(&known) = candidates.into_iter().flatten().find(same) {
            self.numbers[at][slot] = Some(known);
            return known;
        }
        let number = self.types.len();
        self.types.push((at, of));
        self.numbers[at][slot] = Some(number);
        // Who uses what is deprecated is warned.
        if shareable && self.modules[at].operation.deprecated.is_none() {
            self.alike.entry(key(ty)).or_default().push(number);
        }
        number
    }

    fn is_one(&self, new: (usize, TypeRef), known: (usize, TypeRef)) -> bool {
        if self.features[new.0] != self.features[known.0] {
            return false;
        }
        match (self.modules[new.0].resolve(new.1), self.modules[known.0].resolve(known.1)) {
            (Type::Enum(new), Type::Enum(known)) => {
                // Which of them gives the type its label is no matter.
                (&new.variants, &new.said.meanings, &new.is)
                    == (&known.variants, &known.said.meanings, &known.is)
            }
            (Type::Struct(one), Type::Struct(other)) => {
                let fields = || one.fields.iter().zip(&other.fields);
                (one.lenient, &one.label, one.fields.len())
                    == (other.lenient, &other.label, other.fields.len())
                    && fields().all(|(one, other)| self.is_one_field((new.0, one), (known.0, other)))
            }
            _ => false,
        }
    }

    fn is_one_field(&self, (new, one): (usize, &Field), (known, other): (usize, &Field)) -> bool {
        let number = |at: usize, of: TypeRef| self.numbers[at][slot(&self.modules[at], of)];
        let kinds = match (one.kind.nested(), other.kind.nested()) {
            (Some(inside), Some(other)) => number(new, inside) == number(known, other),
            (None, None) => true,
            _ => false,
        };
        kinds && one.kind.is_like(&other.kind) && one.is_said_like(other)
    }

    /// The types that stand elsewhere, each with the path of the one that it is.
    fn elsewhere(&self) -> Vec<(usize, TypeRef, String)> {
        let mut found = Vec::new();
        for (at, module) in self.modules.iter().enumerate() {
            for of in all(module) {
                let Some(first) = self.numbers[at][slot(module, of)].map(|number| self.types[number]) else {
                    continue;
                };
                let named = matches!(module.resolve(of), Type::Enum(Enum { is: Some(_), .. }));
                if first != (at, of) && !named {
                    let (home, ty) = (&self.modules[first.0], first.1);
                    let below = if ty.response { "::response" } else { "" };
                    let path = home.path.join("::");
                    found.push((at, of, format!("crate::{path}{below}::{}", home.resolve(ty).name())));
                }
            }
        }
        found
    }
}

fn key(ty: &Type) -> (&str, usize) {
    match ty {
        Type::Struct(of) => (&of.name, of.fields.len()),
        Type::Enum(of) => (&of.name, of.variants.len()),
        Type::Forms(of) => (&of.name, of.variants.len()),
    }
}

fn count(module: &Module<'_>) -> usize {
    module.types.len() + module.response_types.len()
}

/// The place of a type among all of its module.
fn slot(module: &Module<'_>, of: TypeRef) -> usize {
    if of.response { module.types.len() + of.at } else { of.at }
}

fn all(module: &Module<'_>) -> impl Iterator<Item = TypeRef> + use<> {
    let of = |response| move |at| TypeRef { response, at };
    (0..module.types.len()).map(of(false)).chain((0..module.response_types.len()).map(of(true)))
}

/// True of a type that stands in its module: what a noun brings stands with the noun.
fn stands(module: &Module<'_>, of: TypeRef) -> bool {
    let operation = module.operation;
    let brings = operation.noun.is_some() || operation.lists.is_some();
    !brings || (operation.kind == Of::Endpoint && !of.response)
}

/// The features under which each file is compiled: those of all operations in it and below it.
fn features<'o>(modules: &[Module<'o>]) -> HashMap<Vec<String>, BTreeSet<&'o str>> {
    let mut features: HashMap<Vec<String>, BTreeSet<&str>> = HashMap::new();
    for module in modules {
        let file = module.file();
        for length in 1..=file.len() {
            let above = &file[..length];
            if !features.contains_key(above) {
                features.insert(above.to_vec(), BTreeSet::new());
            }
            if let Some(of) = features.get_mut(above) {
                of.insert(&module.operation.feature);
            }
        }
    }
    features
}
