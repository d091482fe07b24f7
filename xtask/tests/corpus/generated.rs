//! `generated/` is what `spec/` says, to the last byte.

use std::sync::OnceLock;

use xtask::codegen;
use xtask::output::Files;
use xtask::spec::Spec;

use crate::common::{files, root, spec};

fn generated() -> &'static (Files, String) {
    static GENERATED: OnceLock<(Files, String)> = OnceLock::new();
    GENERATED.get_or_init(|| {
        let (files, features, _) = codegen::generate(spec()).unwrap_or_else(|problems| panic!("{problems}"));
        (files, features)
    })
}

#[test]
fn what_is_on_disk_is_what_would_be_written() {
    let (files, features) = generated();
    codegen::check(&root(), files, features).unwrap_or_else(|problems| panic!("{problems}"));
}

#[test]
fn two_runs_write_the_same_bytes() {
    let again = Spec::parse(files()).unwrap();
    let (files, features, _) = codegen::generate(&again).unwrap();
    let different: Vec<&String> =
        files.keys().filter(|name| generated().0.get(*name) != files.get(*name)).collect();
    assert_eq!(different, [""; 0]);
    assert_eq!((files.len(), &features), (generated().0.len(), &generated().1));
}

#[test]
fn no_file_is_larger_than_a_person_can_open() {
    for (name, text) in &generated().0 {
        assert!(text.len() <= 256 * 1024, "{name}: {} bytes", text.len());
    }
}

#[test]
fn every_file_names_the_command_that_wrote_it() {
    for (name, text) in &generated().0 {
        let head = text.lines().take(3).collect::<Vec<_>>().join("\n");
        assert!(head.contains("ritten by `cargo xtask codegen`"), "{name}: {head}");
    }
}
