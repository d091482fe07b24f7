//! The names of setters: the field's own for a value, and with `_opt` behind it for an `Option`.

use std::collections::HashMap;

use super::Field;

/// The methods of a request beside setters; other structs have `new` alone.
const METHODS: [&str; 5] = ["new", "send", "download", "pages", "url"];

/// The methods of an answer that stand in front of those of what is answered.
const OF_ANSWERS: [&str; 10] = [
    "http_status",
    "answer",
    "headers",
    "is_verified",
    "request_id",
    "body",
    "problems",
    "unknown",
    "into_inner",
    "paid",
];

/// True if an accessor of that name would be hidden behind a method that every answer has.
pub(super) fn is_hidden(owner: &str, rust: &str) -> bool {
    owner == "Response" && OF_ANSWERS.contains(&rust)
}

/// The setters of the field that Rust calls `rust`: `attach` and `attach_opt`, `type_` and `type_opt`.
#[must_use]
pub fn setters_of(rust: &str) -> [String; 2] {
    [rust.to_owned(), format!("{}_opt", rust.trim_end_matches('_'))]
}

/// The setters that would be two functions of one name, each with its field's line.
pub(super) fn collisions<'f>(
    owner: &str,
    fields: impl Iterator<Item = (&'f Field, usize)>,
) -> Vec<(usize, String)> {
    let methods = METHODS.iter().filter(|&&method| owner == "Request" || method == "new");
    let mut taken: HashMap<String, Option<&Field>> =
        methods.map(|&method| (method.to_owned(), None)).collect();
    let mut found = Vec::new();
    for (field, line) in fields.filter(|(field, _)| field.is_optional()) {
        for setter in setters_of(&field.rust) {
            match taken.insert(setter.clone(), Some(field)) {
                // Fields of one name are told as such.
                Some(Some(other)) if other.rust == field.rust => {}
                Some(other) => {
                    let other = other.map_or_else(|| "a method".to_owned(), |of| format!("`{}`", of.wire));
                    found.push((line, format!("`{setter}`, of `{}` and of {other}", field.wire)));
                }
                None => {}
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use syn::{ImplItem, Item, Visibility};

    use super::*;

    /// A method that is missing here would be hidden by nobody's warning, and one too many would take an accessor.
    #[test]
    fn the_methods_of_answers_are_those_of_the_runtime() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/response.rs");
        let file = syn::parse_file(&std::fs::read_to_string(file).unwrap()).unwrap();
        let impls = file.items.iter().filter_map(|item| match item {
            Item::Impl(block) if block.trait_.is_none() => Some(&block.items),
            _ => None,
        });
        let methods = impls.flatten().filter_map(|item| match item {
            ImplItem::Fn(method) if matches!(method.vis, Visibility::Public(_)) => {
                Some(method.sig.ident.to_string())
            }
            _ => None,
        });
        assert_eq!(methods.collect::<Vec<_>>(), OF_ANSWERS);
    }
}
