//! `cargo xtask test` and `cargo xtask ci`, on small workspaces with real programs of tests and search
//! paths on which programs are missing.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a command that cannot be run is a failed test")]

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// What this workspace's tests run.
const PROGRAMS: [&str; 3] = ["openssl", "redis-server", "chromium"];

/// A workspace with the names of ours: a unit test, an example in the documentation, and two programs of
/// tests, of which one fails.
fn workspace() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let file = root.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    write(
        "Cargo.toml",
        "[workspace]\n[package]\nname = \"wechatpay-rs\"\nedition = \"2024\"\n[features]\nmore = []\n",
    );
    let lib = "/// ```\n/// assert_eq!(wechatpay_rs::toy(), 1);\n/// ```\npub fn toy() -> u8 { 1 }\n\
               #[test]\nfn unit() {}\n";
    write("src/lib.rs", lib);
    write(
        "tests/keys.rs",
        "#[test]\nfn wrong() { assert_eq!(1, 2, \"what went wrong\"); }\n#[test]\nfn right() {}\n",
    );
    let notify = "mod redis_store {\n#[test]\nfn one() {}\n#[test]\nfn two() {}\n}\n\
                  #[cfg(feature = \"more\")]\n#[test]\nfn with_every_feature() {}\n";
    write("tests/notify.rs", notify);
    root
}

/// A folder of everything on the search path but these, with a stand-in for each of ours that is left.
fn path_without(folder: &Path, hidden: &[&str]) -> PathBuf {
    let all = folder.join("bin");
    fs::create_dir(&all).unwrap();
    let mut known = BTreeSet::new();
    for place in std::env::split_paths(&std::env::var_os("PATH").unwrap()) {
        for entry in fs::read_dir(place).into_iter().flatten() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            let ours = PROGRAMS.contains(&name.as_str()) || name == "apt-get";
            if !ours && known.insert(name.clone()) {
                symlink(entry.path(), all.join(name)).unwrap();
            }
        }
    }
    for name in PROGRAMS.iter().filter(|name| !hidden.contains(name)) {
        let file = all.join(name);
        fs::write(&file, "#!/bin/sh\n").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    }
    all
}

/// Runs a command where these programs are missing: whether it succeeds, and what it prints.
fn run(root: &Path, hidden: &[&str], ci: bool, arguments: &[&str]) -> (bool, String) {
    let beside = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("--root").arg(root).args(arguments).env("PATH", path_without(beside.path(), hidden));
    for name in ["CI", "CARGO_TARGET_DIR", "RUSTFLAGS", "RUSTDOCFLAGS"] {
        command.env_remove(name);
    }
    if ci {
        command.env("CI", "true");
    }
    let output = command.output().unwrap();
    (output.status.success(), String::from_utf8(output.stdout).unwrap())
}

fn last(said: &str) -> &str {
    said.lines().last().unwrap_or_default()
}

#[test]
fn all_tests_run_though_one_fails() {
    let root = workspace();
    let (good, said) = run(root.path(), &[], false, &["test"]);
    assert_eq!((good, last(&said)), (false, "6 passed, 1 failed, 0 skipped"), "{said}");
    assert!(said.contains("what went wrong"), "{said}");
    assert!(said.contains("wechatpay-rs/notify: 3 passed"), "{said}");

    let (good, said) = run(root.path(), &[], false, &["test", "redis_store"]);
    assert_eq!((good, last(&said)), (true, "2 passed, 0 failed, 0 skipped"), "{said}");

    // What breaks off before it has said anything has failed, too.
    fs::write(root.path().join("tests/keys.rs"), "#[test]\nfn wrong() { std::process::abort() }\n").unwrap();
    let (good, said) = run(root.path(), &[], false, &["test"]);
    assert_eq!((good, last(&said)), (false, "5 passed, 1 failed, 0 skipped"), "{said}");
}

#[test]
fn what_is_missing_is_said_and_its_tests_are_counted() {
    let root = workspace();
    let (good, said) = run(root.path(), &["openssl", "redis-server", "chromium"], false, &["test"]);
    let expected = "2 passed, 0 failed, 5 skipped (openssl, redis-server, chromium missing)";
    assert_eq!((good, last(&said)), (true, expected), "{said}");
    #[cfg(target_os = "linux")]
    assert!(said.contains("\n    sudo apt-get install -y openssl redis-server chromium\n"), "{said}");

    let (_, said) = run(root.path(), &["redis-server"], false, &["test"]);
    assert_eq!(last(&said), "4 passed, 1 failed, 2 skipped (redis-server missing)", "{said}");
    assert!(!said.contains("openssl is missing"), "{said}");
}

#[test]
fn in_ci_what_cannot_be_installed_fails_the_step() {
    let root = workspace();
    let (good, said) = run(root.path(), &["redis-server"], true, &["ci", "test"]);
    assert!(!good && said.contains("redis-server cannot be installed"), "{said}");
    assert_eq!(last(&said), "failed: test", "{said}");

    let (good, said) = run(root.path(), &["redis-server", "chromium"], false, &["ci", "test", "features"]);
    assert!(!good, "{said}");
    let failed: Vec<_> = said.lines().filter(|line| line.contains("failed: ")).collect();
    assert_eq!(*failed.last().unwrap(), "failed: test, features", "one step does not hide the next: {said}");
    assert!(said.contains("spec/families.toml"), "{said}");
    assert!(said.contains("where the time went:\ntest "), "{said}");
}

/// What a run says of a step, where steps go side by side.
fn of_step<'a>(said: &'a str, name: &str) -> &'a str {
    let (_, after) =
        said.split_once(&format!("\n== {name}: ")).unwrap_or_else(|| panic!("no {name}: {said}"));
    after.split("\n== ").next().unwrap().split("\nwhere the time went").next().unwrap()
}

#[test]
fn steps_side_by_side_are_told_one_by_one_and_each_that_fails_is_named() {
    let root = workspace();
    let lib = root.path().join("src/lib.rs");
    let steps = ["ci", "--lanes", "2", "test", "clippy", "families", "features"];

    let (good, said) = run(root.path(), &["redis-server"], false, &steps);
    assert!(!good, "{said}");
    let failed = last(&said).strip_prefix("failed: ").unwrap_or_else(|| panic!("{said}"));
    assert_eq!(failed.split(", ").collect::<BTreeSet<_>>(), BTreeSet::from(["families", "features", "test"]));
    let tests = of_step(&said, "test");
    assert!(tests.contains("what went wrong") && tests.contains("wechatpay-rs/notify: 1 passed"), "{said}");
    assert!(tests.contains("\ntest failed: 4 passed, 1 failed, 2 skipped (redis-server missing)"), "{said}");
    for of_features in ["families", "features"] {
        let told = of_step(&said, of_features);
        assert!(told.contains("spec/families.toml") && told.lines().count() < 4, "{said}");
    }
    let costs = said.split_once("where the time went:\n").unwrap().1;
    for step in ["test ", "clippy ", "families ", "features ", "all "] {
        assert!(costs.lines().any(|line| line.starts_with(step)), "{step}: {said}");
    }

    // The tests are built by Clippy, once for both steps.
    fs::write(&lib, fs::read_to_string(&lib).unwrap().replace("{ 1 }", "{ return 1; }")).unwrap();
    fs::write(root.path().join("tests/keys.rs"), "#[test]\nfn right() {}\n").unwrap();
    let (good, said) = run(root.path(), &[], false, &steps[..5]);
    assert_eq!((good, last(&said)), (false, "failed: clippy"), "{said}");
    assert!(of_step(&said, "clippy").contains("clippy::needless_return"), "{said}");
    assert!(of_step(&said, "test").contains("\n6 passed, 0 failed, 0 skipped"), "{said}");
}

#[test]
fn a_step_that_breaks_off_has_failed() {
    let root = workspace();
    // Nothing can be written where the step is to say what came of it.
    fs::create_dir_all(root.path().join("target/ci/families.json")).unwrap();
    let (good, said) = run(root.path(), &[], false, &["ci", "--lanes", "2", "families", "features"]);
    assert!(!good && of_step(&said, "families").contains("families broke off: "), "{said}");
    assert!(last(&said).contains("families"), "{said}");
}

#[test]
fn what_does_not_compile_is_no_success() {
    let root = workspace();
    fs::write(root.path().join("tests/keys.rs"), "#[test]\nfn wrong() { let x: u8 = \"\"; }\n").unwrap();
    let (good, said) = run(root.path(), &[], false, &["test"]);
    assert!(!good && last(&said).contains("failed"), "{said}");
}

#[test]
fn a_step_that_is_not_there_is_told_those_that_are() {
    let root = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("--root")
        .arg(root.path())
        .args(["ci", "tests"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("no step \"tests\"") && said.contains("\ntest       all tests\n"), "{said}");
}

#[test]
fn the_workflow_runs_every_step() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows/ci.yml");
    let workflow = fs::read_to_string(file).unwrap();
    let named: BTreeSet<&str> = workflow
        .lines()
        .filter(|line| line.trim_start().starts_with("- "))
        .flat_map(|line| line.split_whitespace())
        .collect();
    let steps = xtask::ci::steps::STEPS;
    assert!(steps.len() > 15, "{} steps", steps.len());
    let lacking: Vec<&str> =
        steps.iter().map(|step| step.name).filter(|name| !named.contains(name)).collect();
    assert!(lacking.is_empty(), "ci.yml lacks {lacking:?}");
}
