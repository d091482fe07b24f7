//! Files that cannot be read.

use std::path::Path;

use xtask::spec::Spec;

use crate::common::toy;

fn read(root: &Path) -> Vec<String> {
    let problems = Spec::read(&root.join("spec")).unwrap_err();
    problems.0.iter().map(ToString::to_string).collect()
}

#[test]
fn every_file_that_is_not_text_is_named() {
    let root = tempfile::tempdir().unwrap();
    toy::write(root.path(), &toy::with_rows(&["| json | strin | x"]));
    std::fs::write(root.path().join("spec/openapi/v3/bill/one.md"), b"# \xff\xfe").unwrap();
    std::fs::write(root.path().join("spec/openapi/v3/refund/one.md"), b"\x80").unwrap();
    let problems = read(root.path());
    let [bill, pay, refund] = problems.as_slice() else { panic!("{problems:#?}") };
    let not_text = "stream did not contain valid UTF-8, expected a file of text";
    assert_eq!(bill, &format!("spec/openapi/v3/bill/one.md: {not_text}"));
    assert!(pay.starts_with("spec/openapi/v3/pay/one.md:9: an unknown type `strin`"), "{pay}");
    assert_eq!(refund, &format!("spec/openapi/v3/refund/one.md: {not_text}"));
}

#[test]
fn families_that_are_not_text() {
    let root = tempfile::tempdir().unwrap();
    toy::write(root.path(), &toy::files());
    std::fs::write(root.path().join("spec/families.toml"), b"\xff").unwrap();
    let not_text = "stream did not contain valid UTF-8, expected a file of text";
    assert_eq!(read(root.path()), [format!("spec/families.toml: {not_text}")]);
}

#[test]
fn families_that_are_missing() {
    let mut files = toy::files();
    files.remove("families.toml");
    assert_eq!(
        toy::wrong(&files),
        [
            "spec/families.toml:1: missing field `family`, expected [[family]] with feature, title, english and pages"
        ]
    );
}

#[cfg(unix)]
#[test]
fn a_link_to_nowhere() {
    let root = tempfile::tempdir().unwrap();
    toy::write(root.path(), &toy::files());
    std::os::unix::fs::symlink("gone.md", root.path().join("spec/openapi/v3/pay/two.md")).unwrap();
    let problems = read(root.path());
    let [only] = problems.as_slice() else { panic!("{problems:#?}") };
    assert!(only.starts_with("spec/openapi/v3/pay/two.md: No such file"), "{only}");
}

#[test]
fn a_folder_that_is_missing() {
    let root = tempfile::tempdir().unwrap();
    let problems = read(root.path());
    let [only] = problems.as_slice() else { panic!("{problems:#?}") };
    assert!(only.starts_with(&format!("{}: ", root.path().join("spec").display())), "{only}");
    assert!(only.ends_with(", expected the folder of facts"), "{only}");
}
