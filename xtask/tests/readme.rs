//! What the READMEs and the documents say in numbers is what `spec/` says.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a file that cannot be read is a failed test")]

use std::fmt::Write as _;
use std::path::Path;

use xtask::families::Family;
use xtask::model::Kind;
use xtask::spec::Spec;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The table of the product families, with the titles that `title` gives.
fn table(spec: &Spec, title: impl Fn(&Family) -> &str) -> String {
    let mut rows = String::new();
    for family in &spec.families.list {
        let feature = family.feature.get_ref();
        let of = |kind| {
            let found = spec.operations.iter().filter(|operation| operation.feature == *feature);
            found.filter(|operation| operation.kind == kind).count()
        };
        let (operations, notifications) = (of(Kind::Endpoint), of(Kind::Notification));
        writeln!(rows, "| `{feature}` | {} | {operations} | {notifications} |", title(family)).unwrap();
    }
    rows
}

/// What stands between the two marks, without the head of the table.
fn shown(readme: &str) -> String {
    let (_, after) = readme.split_once("<!-- families -->\n").expect("the first mark");
    let (inside, _) = after.split_once("<!-- end of families -->").expect("the second mark");
    inside.lines().skip(2).fold(String::new(), |rows, row| rows + row + "\n")
}

#[track_caller]
fn check(name: &str, title: impl Fn(&Family) -> &str) {
    let spec = Spec::read(&root().join("spec")).unwrap();
    let readme = std::fs::read_to_string(root().join(name)).unwrap();
    let expected = table(&spec, title);
    assert!(expected.lines().count() > 40, "{expected}");
    assert_eq!(shown(&readme), expected, "the table of {name}; this is to stand there:\n{expected}");
}

#[test]
fn the_families_in_english() {
    check("docs/features.md", |family| &family.english);
}

#[test]
fn the_families_in_chinese() {
    check("docs/features.zh-CN.md", |family| &family.title);
}

#[test]
fn the_totals() {
    let spec = Spec::read(&root().join("spec")).unwrap();
    let of = |kind, folder: &str| {
        let found = spec.operations.iter().filter(|operation| operation.kind == kind);
        found.filter(|operation| operation.page.contains(folder)).count()
    };
    let thousands = |number: usize| format!("{},{:03}", number / 1000, number % 1000);
    let notifications = of(Kind::Notification, "").to_string();
    let [all, v3, v2] = ["", "/v3/", "/v2/"].map(|folder| of(Kind::Endpoint, folder));
    for name in ["README.md", "README.zh-CN.md"] {
        let readme = std::fs::read_to_string(root().join(name)).unwrap();
        for number in [&thousands(all), &thousands(v3), &v2.to_string(), &notifications] {
            assert!(readme.contains(&format!(" {number} ")), "{name} does not say {number}");
        }
    }
}

#[test]
fn what_codegen_prints() {
    let spec = Spec::read(&root().join("spec")).unwrap();
    let (_, _, summary) = xtask::codegen::generate(&spec).unwrap();
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let printed = format!("$ cargo xtask codegen\n{summary}\n");
    assert!(readme.contains(&printed), "README.md does not say\n{printed}");
}
