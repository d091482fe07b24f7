//! The module tree: files, folders, and the features each stands under.

use std::collections::{BTreeMap, BTreeSet};

/// A module that is a file.
#[derive(Debug, Default)]
pub(super) struct Node<'a> {
    /// The modules below it that are files too.
    pub(super) children: BTreeMap<&'a str, Node<'a>>,
    /// The features of everything in it and below it.
    pub(super) features: BTreeSet<&'a str>,
}

impl<'a> Node<'a> {
    /// Notes the file module at `path`.
    pub(super) fn insert(&mut self, path: &'a [String], feature: &'a str) {
        self.features.insert(feature);
        if let Some((first, rest)) = path.split_first() {
            self.children.entry(first).or_default().insert(rest, feature);
        }
    }

    /// The file module at `path`, if there is one.
    pub(super) fn at(&self, path: &[String]) -> Option<&Self> {
        path.iter().try_fold(self, |node, step| node.children.get(step.as_str()))
    }

    /// The lines that declare the children.
    pub(super) fn declarations(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for (name, child) in &self.children {
            // What all of this module stands under, its parent says already.
            if child.features != self.features {
                lines.push(cfg(&child.features));
            }
            lines.push(format!("pub mod {name};"));
        }
        lines
    }

    /// Every module below, with its path.
    pub(super) fn walk<'n>(
        &'n self,
        path: &mut Vec<&'a str>,
        visit: &mut dyn FnMut(&[&'a str], &'n Node<'a>),
    ) {
        for (name, child) in &self.children {
            path.push(name);
            visit(path, child);
            child.walk(path, visit);
            path.pop();
        }
    }
}

/// `#[cfg(…)]` for any of `features`.
pub(super) fn cfg(features: &BTreeSet<&str>) -> String {
    let each: Vec<String> = features.iter().map(|feature| format!("feature = \"{feature}\"")).collect();
    match each.as_slice() {
        [only] => format!("#[cfg({only})]"),
        all => format!("#[cfg(any({}))]", all.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_child_says_its_features_only_where_they_differ() {
        let paths: Vec<Vec<String>> = [&["a", "b"][..], &["a", "c"], &["d"]]
            .iter()
            .map(|path| path.iter().map(|&step| step.to_owned()).collect())
            .collect();
        let mut root = Node::default();
        root.insert(&paths[0], "x");
        root.insert(&paths[1], "y");
        root.insert(&paths[2], "y");
        assert_eq!(root.declarations(), ["pub mod a;", "#[cfg(feature = \"y\")]", "pub mod d;"]);
        assert_eq!(
            root.children["a"].declarations(),
            ["#[cfg(feature = \"x\")]", "pub mod b;", "#[cfg(feature = \"y\")]", "pub mod c;"]
        );
    }
}
