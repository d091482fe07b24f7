//! The tests of the generator, of what is committed, and of the commands.
//!
//! One program: two dozen, each with its own copy of all that is linked, took longer to build than to run.

mod common;
mod nasty;

mod api_paths;
mod changes;
#[cfg(unix)]
mod ci;
mod commands;
mod compiles;
mod corpus;
mod docs;
mod guide;
mod join;
mod layers;
mod links;
mod lone;
mod malformed;
mod official;
mod properties;
mod readme;
mod recipes;
mod reexports;
mod sample_calls;
mod sample_malformed;
mod sample_values;
mod snapshots;
mod update;

/// A file that is no module here would be compiled by nobody, and no test of it run.
#[test]
fn every_file_is_of_this_program() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let source = include_str!("it.rs");
    for entry in std::fs::read_dir(folder).expect("the folder of the tests") {
        let path = entry.expect("a file of the tests").path();
        let is_module = path.extension().is_some_and(|it| it == "rs") || path.join("mod.rs").is_file();
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let named = name == "it" || source.contains(&format!("\nmod {name};\n"));
        assert!(!is_module || named, "{name} is not in it.rs");
    }
}
