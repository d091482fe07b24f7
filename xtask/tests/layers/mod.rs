//! The files of each crate import downward: no circle, and in `src/` nothing above its layer.
#![allow(clippy::unwrap_used, reason = "what cannot be read is a failed test")]

mod graph;
mod tree;

use std::fs;
use std::path::Path;

use graph::{Layer, circles, layers, without_faces, wrong};
use tree::{Imports, Sources, Tree};

/// The files of a made-up crate.
fn made_up(files: &[(&str, &str)]) -> Imports {
    let sources = files.iter().map(|(file, source)| ((*file).to_owned(), (*source).to_owned())).collect();
    Tree::read(&sources).imports()
}

fn imports_of(folder: &str) -> Imports {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    let mut sources = Sources::new();
    collect(&root, &root, &mut sources);
    assert!(sources.len() > 20, "{folder} has {} files", sources.len());
    if folder == "src" {
        // The generated code is beside it, and is one thing here.
        sources.insert("generated.rs".to_owned(), String::new());
    }
    let imports = Tree::read(&sources).imports();
    let edges: usize = imports.values().map(std::collections::BTreeSet::len).sum();
    assert!(edges > sources.len(), "{folder}: {edges} imports of {} files", sources.len());
    imports
}

fn collect(root: &Path, folder: &Path, sources: &mut Sources) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        if path.is_dir() {
            // Tests may look at everything.
            if !name.ends_with("tests") {
                collect(root, &path, sources);
            }
        } else if Path::new(&name).extension().is_some_and(|it| it == "rs") && !name.ends_with("tests.rs") {
            sources.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

fn layer(name: &str, members: &[&str]) -> Layer {
    Layer { name: name.to_owned(), members: members.iter().map(ToString::to_string).collect() }
}

#[test]
fn no_circle_of_files() {
    assert_eq!(circles(&imports_of("src")), [[""; 0]; 0]);
    // There a folder's face may have what its rooms share.
    for folder in ["xtask/src", "sandbox/src"] {
        let imports = without_faces(&imports_of(folder));
        assert_eq!(circles(&imports), [[""; 0]; 0], "{folder}");
    }
}

#[test]
fn nothing_above_its_layer() {
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/architecture.md");
    let layers = layers(&fs::read_to_string(document).unwrap());
    assert!(layers.len() > 8, "{} layers", layers.len());
    let imports = imports_of("src");
    let wrong = wrong(&imports, &layers);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for member in layers.iter().flat_map(|layer| &layer.members) {
        let names = |file: &String| file.strip_suffix(".rs") == Some(member) || file.starts_with(member);
        assert!(imports.keys().any(names), "{member} of the layers is no file and no folder");
    }
}

#[test]
fn a_planted_circle_is_found() {
    let planted: [&[(&str, &str)]; 7] = [
        &[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "use crate::b::B; struct A;"),
            ("b.rs", "use crate::a::A; struct B;"),
        ],
        // By paths alone, and inside of functions and macros.
        &[("a.rs", "fn f() { crate::b::g(); }"), ("b.rs", "fn g() { println!(\"{}\", super::a::f()); }")],
        // Through what a face hands on.
        &[
            ("a/mod.rs", "mod one; mod two; pub use one::One; pub use two::Two;"),
            ("a/one.rs", "use super::Two; pub struct One;"),
            ("a/two.rs", "use super::{self as face, One}; pub struct Two;"),
        ],
        // A face that defines what its room needs, and hands on the room.
        &[
            ("a.rs", "mod room; pub use room::Room; pub struct Face;"),
            ("a/room.rs", "use super::Face; pub struct Room;"),
        ],
        // Under another name, and through a name at the root.
        &[
            ("lib.rs", "mod a; mod b; pub use b::B as Bee;"),
            ("a.rs", "use crate::Bee as Insect; pub struct A(Insect);"),
            ("b.rs", "use crate::a; pub struct B(a::A);"),
        ],
        // Around three corners.
        &[
            ("a.rs", "use crate::b::B;"),
            ("b.rs", "use crate::c::C; struct B;"),
            ("c.rs", "use crate::a; struct C;"),
        ],
        // Through a star, and through a macro at the root.
        &[
            ("lib.rs", "mod a; mod b; mod runtime { pub use super::b::*; } pub use b::*;"),
            ("a.rs", "#[macro_export] macro_rules! plant { () => {} } use crate::B;"),
            ("b.rs", "pub struct B; crate::plant!();"),
        ],
    ];
    for files in planted {
        let imports = made_up(files);
        assert!(circles(&imports).iter().any(|files| files.len() > 1), "{files:?}");
    }
}

#[test]
fn what_is_no_circle_is_not_taken_for_one() {
    let trees: [&[(&str, &str)]; 5] = [
        &[
            ("lib.rs", "mod a; mod b; pub use a::A;"),
            ("a.rs", "use crate::b::B; struct A;"),
            ("b.rs", "struct B;"),
        ],
        // Siblings, by way of the face, in one direction.
        &[
            ("a/mod.rs", "mod one; mod two; pub use one::One; pub use two::Two;"),
            ("a/one.rs", "use super::Two; pub struct One;"),
            ("a/two.rs", "pub struct Two;"),
        ],
        // Tests may look up, a macro's paths are of whoever uses it, and another crate may be named alike.
        &[("a.rs", "use crate::b::B;"), ("b.rs", "struct B; #[cfg(test)] mod tests { use crate::a::A; }")],
        &[("a.rs", "use crate::b::B;"), ("b.rs", "macro_rules! m { () => { $crate::a::A } }")],
        &[("http/a.rs", "use super::b::B;"), ("http/b.rs", "use http::a::A; use std::fmt; struct B;")],
    ];
    for files in trees {
        let imports = made_up(files);
        assert_eq!(circles(&imports), [[""; 0]; 0], "{files:?}");
    }
}

#[test]
fn what_a_room_takes_from_its_face_may_be_left_out_and_nothing_else() {
    let shared = [
        ("a.rs", "mod room; use room::Room; pub struct Face;"),
        ("a/room.rs", "use super::Face; pub struct Room;"),
    ];
    assert_eq!(circles(&without_faces(&made_up(&shared))), [[""; 0]; 0]);
    let beside = [
        ("a.rs", "use crate::b::room::Room; pub struct A;"),
        ("b/mod.rs", ""),
        ("b/room.rs", "use crate::a::A; pub struct Room;"),
    ];
    assert_eq!(circles(&without_faces(&made_up(&beside))).len(), 1);
}

#[test]
fn an_import_that_goes_up_is_found() {
    let files = [("low.rs", "use crate::high::room::Room;"), ("high/room.rs", "pub struct Room;")];
    let layers = [layer("below", &["low"]), layer("above", &["high/"])];
    let wrong_way = "low.rs (below) imports high/room.rs (above), which is above it";
    assert_eq!(wrong(&made_up(&files), &layers), [wrong_way]);
    let turned = [layer("below", &["high/"]), layer("above", &["low"])];
    assert_eq!(wrong(&made_up(&files), &turned), [""; 0]);
    assert_eq!(wrong(&made_up(&files), &layers[..1]), ["high/room.rs is in no layer"]);
}
