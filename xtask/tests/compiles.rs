//! What codegen accepts compiles: whole trees of nasty pages, held against rustc.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "what does not hold is a failed test")]

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::{self, toy};
use crate::nasty;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, TestRunner};
use xtask::output::Files;
use xtask::spec::Spec;
use xtask::{codegen, emit};

/// How many trees there are: so many that most pairs of nasty things meet.
const TREES: usize = 120;

/// The features that the runtime is checked with: a client, without anything written in C.
const RUNTIME: &str = "rustcrypto,catalog";

#[test]
fn what_codegen_accepts_compiles() {
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let mut accepted = nasty::around();
    let (mut pages, mut refused) = (0, 0);
    for number in 0..TREES {
        let tree = nasty::tree(number).new_tree(&mut runner).unwrap().current();
        // A page that is refused takes the others of its tree along: each is asked about beside its neighbours.
        for (name, text) in tree {
            let mut more = accepted.clone();
            more.insert(name, text);
            let beside = nasty::of_tree(&more, number);
            if toy::wrong(&beside).is_empty() {
                accepted = more;
                pages += 1;
            } else {
                refused += 1;
            }
        }
    }
    // Were most refused, nothing would be tried.
    assert!(pages > TREES && pages > refused, "{pages} pages accepted, {refused} refused");
    let spec = Spec::parse(&toy::translated(&accepted)).unwrap_or_else(|problems| panic!("{problems}"));
    let (mut files, features, summary) =
        codegen::generate(&spec).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(summary.operations > pages && summary.types > 10 * TREES, "{summary}");
    // The runtime includes these by their paths, and names what is in them.
    for name in ["codes.rs", "constants.rs"] {
        let text = std::fs::read_to_string(common::root().join("generated").join(name)).unwrap();
        files.insert(name.to_owned(), text);
    }
    let root = tempfile::tempdir().unwrap();
    repository(root.path(), &files, &features);
    let output = Command::new(env!("CARGO"))
        .current_dir(root.path())
        .args(["check", "--quiet", "--offline", "--lib", "--no-default-features", "--features"])
        .arg(format!("{RUNTIME},{}", nasty::FEATURE))
        .arg("--target-dir")
        .arg(target())
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    let errors: Vec<&str> = said.lines().skip_while(|line| !line.starts_with("error")).take(60).collect();
    assert!(output.status.success(), "{}\n{}", errors.join("\n"), shown(&said, &files));
}

/// The file of the first error, to be looked at: the folder is gone when the test has ended.
fn shown(said: &str, files: &Files) -> String {
    let error = said.find("\nerror").unwrap_or_default();
    let place = said[error..].split("--> ").nth(1).and_then(|rest| rest.split(':').next());
    let name = place.and_then(|place| place.split("generated/").nth(1)).unwrap_or_default();
    files.get(name).cloned().unwrap_or_default()
}

/// The package with `generated` in place of its own, and without what else stands in the workspace.
fn repository(root: &Path, generated: &Files, features: &str) {
    let home = common::root();
    for (name, text) in generated {
        let path = root.join("generated").join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    for name in xtask::output::read(&home.join("src")).unwrap().keys() {
        let path = root.join("src").join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::copy(home.join("src").join(name), path).unwrap();
    }
    std::fs::copy(home.join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
    std::fs::copy(home.join("README.md"), root.join("README.md")).unwrap();
    let manifest = std::fs::read_to_string(home.join("Cargo.toml")).unwrap();
    let mut manifest: toml::Table = emit::splice(&manifest, features).unwrap().parse().unwrap();
    for beside in ["dev-dependencies", "example", "bench", "test"] {
        manifest.remove(beside);
    }
    manifest["workspace"].as_table_mut().unwrap().remove("members");
    std::fs::write(root.join("Cargo.toml"), manifest.to_string()).unwrap();
}

/// Where the workspace is built: what the package depends on is there already, or is there the next time.
fn target() -> PathBuf {
    Path::new(env!("CARGO_BIN_EXE_xtask")).ancestors().nth(2).unwrap().to_path_buf()
}
