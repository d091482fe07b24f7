//! Names are one thing each.

use std::collections::HashSet;
use std::sync::OnceLock;

use xtask::names::{self, Module, Struct, Type};

use crate::common::spec;

fn modules() -> &'static [Module<'static>] {
    static MODULES: OnceLock<Vec<Module<'static>>> = OnceLock::new();
    MODULES.get_or_init(|| names::plan(&spec().operations).unwrap_or_else(|problems| panic!("{problems}")))
}

/// The names that occur more than once.
fn twice<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = HashSet::new();
    names.filter(|name| !seen.insert(*name)).collect()
}

fn structs<'m>(module: &'m Module<'_>) -> impl Iterator<Item = &'m Struct> {
    let nested = module.types.iter().chain(&module.response_types).filter_map(|ty| match ty {
        Type::Struct(of) => Some(of),
        _ => None,
    });
    nested.chain(&module.request).chain(&module.response).chain(&module.reply)
}

#[test]
fn every_operation_has_a_module_of_its_own() {
    let paths: Vec<String> = modules().iter().map(|module| module.path.join("::")).collect();
    assert_eq!(paths.len(), spec().operations.len());
    assert_eq!(twice(paths.iter().map(String::as_str)), [""; 0]);
}

#[test]
fn every_variant_is_unique_in_its_enum() {
    let mut enums = 0;
    for module in modules() {
        for ty in module.types.iter().chain(&module.response_types) {
            let Type::Enum(of) = ty else { continue };
            enums += 1;
            let place = format!("{}::{}", module.path.join("::"), of.name);
            assert_eq!(twice(of.variants.iter().map(|(name, _)| name.as_str())), [""; 0], "{place}");
            assert_eq!(twice(of.variants.iter().map(|(_, value)| value.as_str())), [""; 0], "{place}");
            assert!(
                of.variants.iter().all(|(name, _)| name != "Unknown"),
                "{place} takes the open variant's name"
            );
        }
    }
    assert!(enums > 1_000, "{enums} enums");
}

#[test]
fn every_type_is_unique_in_its_module() {
    for module in modules() {
        let roots =
            module.request.iter().chain(&module.response).chain(&module.reply).map(|of| of.name.as_str());
        let place = module.path.join("::");
        assert_eq!(twice(roots.chain(module.types.iter().map(Type::name))), [""; 0], "{place}");
        assert_eq!(twice(module.response_types.iter().map(Type::name)), [""; 0], "{place}::response");
    }
}

#[test]
fn every_field_is_unique_in_its_struct() {
    for module in modules() {
        for of in structs(module) {
            let place = format!("{}::{}", module.path.join("::"), of.name);
            assert_eq!(twice(of.fields.iter().map(|field| field.rust.as_str())), [""; 0], "{place}");
        }
    }
}

#[test]
fn every_name_is_an_identifier() {
    for module in modules() {
        let types = module.types.iter().chain(&module.response_types);
        let fields = structs(module).flat_map(|of| &of.fields).map(|field| field.rust.as_str());
        for name in module.path.iter().map(String::as_str).chain(types.map(Type::name)).chain(fields) {
            assert!(syn::parse_str::<syn::Ident>(name).is_ok(), "{}: `{name}`", module.path.join("::"));
        }
    }
}
