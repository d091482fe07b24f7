//! Which operation of the old state is which of the new one.

use std::collections::BTreeMap;

use crate::names::Module;

/// An operation, on one side or on both.
pub(super) type Pair<'a, 'm> = (Option<&'a Module<'m>>, Option<&'a Module<'m>>);

/// All operations by their module; what is left over on both sides is paired where it is plainly the
/// same thing under another URL.
pub(super) fn pairs<'a, 'm>(old: &'a [Module<'m>], new: &'a [Module<'m>]) -> Vec<Pair<'a, 'm>> {
    let by_path = |modules: &'a [Module<'m>]| -> BTreeMap<&'a [String], &'a Module<'m>> {
        modules.iter().map(|module| (module.path.as_slice(), module)).collect()
    };
    let (before, mut after) = (by_path(old), by_path(new));
    let mut pairs = Vec::new();
    let mut gone = Vec::new();
    for (path, module) in before {
        match after.remove(path) {
            Some(same) => pairs.push((Some(module), Some(same))),
            None => gone.push(module),
        }
    }
    let mut came: Vec<&Module<'_>> = after.into_values().collect();
    for module in gone {
        let at = came.iter().position(|other| same_url(module, other));
        let at = at.or_else(|| came.iter().position(|other| same_call(module, other)));
        pairs.push((Some(module), at.map(|at| came.remove(at))));
    }
    pairs.extend(came.into_iter().map(|module| (None, Some(module))));
    pairs
}

/// The same method and URL but for the names of parameters.
fn same_url(old: &Module<'_>, new: &Module<'_>) -> bool {
    let blank = |path: &str| -> String {
        let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
        segments.collect::<Vec<_>>().join("/")
    };
    let key = |module: &Module<'_>| {
        (module.operation.kind, module.operation.method.verb(), blank(&module.operation.path))
    };
    key(old) == key(new)
}

/// The same title, method and request fields, where there are any.
fn same_call(old: &Module<'_>, new: &Module<'_>) -> bool {
    let key = |module: &Module<'_>| {
        let operation = module.operation;
        let names: Vec<String> = operation.request.iter().map(|field| field.name.clone()).collect();
        (operation.kind, operation.method.verb(), operation.title.text.clone(), names)
    };
    !old.operation.request.is_empty() && key(old) == key(new)
}
