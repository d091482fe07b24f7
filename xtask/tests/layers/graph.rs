//! Circles, and imports that go up.

use std::collections::{BTreeMap, BTreeSet};

use super::tree::Imports;

/// The groups of files that import each other in circles.
pub(crate) fn circles(imports: &Imports) -> Vec<Vec<&str>> {
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        imports.keys().map(|file| (file.as_str(), reached_from(file, imports))).collect();
    let mut groups = BTreeSet::new();
    for (file, reaches) in &reached {
        let back = |other: &&&str| reached.get(**other).is_some_and(|reaches| reaches.contains(file));
        let group: Vec<&str> = reaches.iter().filter(back).copied().collect();
        groups.extend((!group.is_empty()).then_some(group));
    }
    groups.into_iter().collect()
}

/// The files that one imports, and those that they import, and so on.
fn reached_from<'a>(file: &str, imports: &'a Imports) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&str> = imports.get(file).into_iter().flatten().map(String::as_str).collect();
    while let Some(next) = waiting.pop() {
        if reached.insert(next) {
            waiting.extend(imports.get(next).into_iter().flatten().map(String::as_str));
        }
    }
    reached
}

/// The same without what files take from the faces of the folders that they are in.
pub(crate) fn without_faces(imports: &Imports) -> Imports {
    let is_face = |of: &str, face: &str| {
        let folder = face.strip_suffix("mod.rs").map(str::to_owned);
        of.starts_with(&folder.unwrap_or_else(|| face.replace(".rs", "/")))
    };
    let kept = |(file, imported): (&String, &BTreeSet<String>)| {
        (file.clone(), imported.iter().filter(|face| !is_face(file, face)).cloned().collect())
    };
    imports.iter().map(kept).collect()
}

/// A layer: its name, and the files and folders in it. `client/core` is a file, `model/` a folder.
pub(crate) struct Layer {
    pub(crate) name: String,
    pub(crate) members: Vec<String>,
}

/// The layers in the block ` ```layers ` of a document, bottom first, a line each: `name: members`.
pub(crate) fn layers(document: &str) -> Vec<Layer> {
    let block = document.split("```layers\n").nth(1).and_then(|rest| rest.split("```").next());
    let line = |line: &str| {
        let (name, members) = line.split_once(':')?;
        let members = members.split_whitespace().map(str::to_owned).collect();
        Some(Layer { name: name.trim().to_owned(), members })
    };
    block.unwrap_or_default().lines().filter_map(line).collect()
}

/// What is wrong with the imports by these layers: a file that goes up, or is in no layer.
pub(crate) fn wrong(imports: &Imports, layers: &[Layer]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (file, imported) in imports {
        let Some(own) = layer_of(file, layers) else {
            wrong.push(format!("{file} is in no layer"));
            continue;
        };
        let above = imported.iter().filter_map(|other| Some((other, layer_of(other, layers)?)));
        for (other, layer) in above.filter(|(_, layer)| *layer > own) {
            let (own, layer) = (&layers[own].name, &layers[layer].name);
            wrong.push(format!("{file} ({own}) imports {other} ({layer}), which is above it"));
        }
    }
    wrong
}

/// The number of the layer whose member names the most of the file.
fn layer_of(file: &str, layers: &[Layer]) -> Option<usize> {
    let name = file.trim_end_matches(".rs");
    let fits = |member: &str| if member.ends_with('/') { name.starts_with(member) } else { name == member };
    let members = layers.iter().enumerate().flat_map(|(number, layer)| {
        layer.members.iter().filter(|member| fits(member)).map(move |member| (member.len(), number))
    });
    members.max().map(|(_, number)| number)
}
