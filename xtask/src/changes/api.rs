//! One operation as both levels: the places of its fields, and the items of its module.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use super::Side;
use super::position::{Key, Position, Walk};
use super::rust::Owner;
use crate::model::Kind;
use crate::names::{Module, Struct, Type};

/// One operation.
#[derive(Debug)]
pub(super) struct Api {
    /// The places of its fields, in the order of the page.
    pub(super) positions: IndexMap<Key, Position>,
    /// The types that are made by a constructor, from the operation's module.
    pub(super) constructors: BTreeSet<String>,
    /// The types that are there by themselves: `Request`, `Response`, …
    pub(super) roots: Vec<String>,
}

impl Api {
    /// The contents of `module`.
    pub(super) fn of(module: &Module<'_>) -> Self {
        let operation = module.operation;
        let notification = operation.kind == Kind::Notification;
        let root = |of: &Option<Struct>| of.as_ref().map(|of| of.name.clone());
        let received = if notification { &module.reply } else { &module.response };
        let fields = if operation.exception.is_empty() { &operation.response } else { &operation.exception };
        let resource = module.response.as_ref().filter(|_| notification);
        let mut walk = Walk { module, side: Side::Request, resource, positions: IndexMap::new() };
        walk.fields(operation.request.iter(), owner(module.request.as_ref()).as_ref(), "");
        walk.side = Side::Response;
        walk.fields(fields.iter(), owner(received.as_ref()).as_ref(), "");
        Self {
            positions: walk.positions,
            constructors: constructors(module),
            roots: [&module.request, &module.response, &module.reply].into_iter().filter_map(root).collect(),
        }
    }
}

fn owner(of: Option<&Struct>) -> Option<Owner<'_>> {
    of.map(|of| Owner { of, name: of.name.clone() })
}

/// The types that have a constructor: those that are sent.
fn constructors(module: &Module<'_>) -> BTreeSet<String> {
    let nested = module.types.iter().filter_map(|ty| match ty {
        Type::Struct(of) => Some(of),
        _ => None,
    });
    let sent = module.request.iter().chain(&module.reply).chain(nested).filter(|of| !of.lenient);
    sent.map(|of| of.name.clone()).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::families::Families;
    use crate::model::Operation;
    use crate::states::States;
    use crate::{emit, names, output, spec};

    /// The module with all its types, also those that stand in another.
    fn standing_here(mut module: Module<'_>) -> Module<'_> {
        for ty in module.types.iter_mut().chain(&mut module.response_types) {
            match ty {
                Type::Struct(Struct { is, .. }) | Type::Enum(names::Enum { is, .. }) => *is = None,
                Type::Forms(_) => {}
            }
        }
        module
    }

    /// Without blanks, and without what only says where a type stands.
    fn plain(text: &str) -> String {
        let bare: String = text.split_whitespace().collect();
        ["crate::model::", "crate::", "super::", "response::"]
            .iter()
            .fold(bare.replace(",>", ">"), |text, path| text.replace(path, ""))
    }

    #[test]
    fn every_field_is_as_it_is_generated() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
        let spec = spec::Spec::parse(&output::read(&root).unwrap()).unwrap();
        let mut fields = 0;
        let modules = names::plan(&spec.operations).unwrap();
        for module in &modules {
            let api = Api::of(module);
            // The types of a noun stand with its first member.
            let brings = |of: &Operation| of.noun.clone().or_else(|| of.lists.clone());
            let noun = brings(module.operation);
            let members = modules.iter().filter(|other| noun.is_some() && brings(other.operation) == noun);
            let group: Vec<_> = members.chain([module]).cloned().collect();
            let group = if noun.is_some() { &group[..group.len() - 1] } else { &group[..] };
            let group: Vec<_> = group.iter().cloned().map(standing_here).collect();
            let files = emit::emit(&group, &Families::default(), &States::default()).unwrap();
            let code: String =
                files.values().flat_map(|text| text.lines()).filter(|line| !line.contains("///")).collect();
            let code = plain(&code);
            for ((_, path), position) in &api.positions {
                let Some(rust) = &position.rust else { continue };
                let text = if position.form {
                    format!("{}({})", rust.name, rust.one)
                } else {
                    format!("pub {}: {}", rust.name, rust.ty())
                };
                assert!(code.contains(&plain(&text)), "{} {path}: `{text}`", module.path.join("::"));
                fields += 1;
            }
        }
        assert!(fields > 25_000, "{fields} fields");
    }
}
