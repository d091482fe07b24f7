//! All mistakes of a run at once, in order.

use xtask::problem::{Problem, Problems};

use crate::common::toy::{self, page, wrong};

#[test]
fn every_problem_of_every_file_in_one_run() {
    let mut files = toy::files();
    let mut add = |path: &str, rows: &[&str]| _ = files.insert(path.into(), page(rows));
    add(
        "openapi/v3/refund/one.md",
        &["| json | object | x", "| a {data-indent=1} | strin | x", "| b {data-indent=1 | string | x"],
    );
    add(
        "openapi/v3/bill/one.md",
        &["| query | object | x", "| a {data-indent=3} | string | x", "| jsn | object | x"],
    );
    add("openapi/v3/parking/one.md", &["| query | object | x"]);
    files.insert(
        "errata.toml".into(),
        "[[fix]]\npage = \"openapi/v3/pay/gone.md\"\ntable = \"request\"\nrow = \"a\"\nreason = \"r\"\nlink = \"l\"\n\
         set = { required = true }\n"
            .into(),
    );
    let problems = wrong(&files);
    let places: Vec<&str> = problems.iter().map(|line| line.split(": ").next().unwrap()).collect();
    assert_eq!(
        places,
        [
            "spec/errata.toml:2",
            "spec/openapi/v3/bill/one.md:10",
            "spec/openapi/v3/bill/one.md:11",
            "spec/openapi/v3/parking/one.md",
            "spec/openapi/v3/refund/one.md:10",
            "spec/openapi/v3/refund/one.md:11",
        ],
        "{problems:#?}"
    );
}

#[test]
fn one_spoilt_page_makes_no_problem_elsewhere() {
    // The only page of its family, and one that a correction is for.
    let mut files = toy::with("openapi/v3/bill/one.md", page(&["| json | strin | x"]));
    files.insert(
        "errata.toml".into(),
        "[[fix]]\npage = \"openapi/v3/bill/one.md\"\ntable = \"request\"\nrow = \"json\"\nreason = \"r\"\nlink = \"l\"\n\
         set = { required = true }\n"
            .into(),
    );
    let problems = wrong(&files);
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(
        problems[0].starts_with("spec/openapi/v3/bill/one.md:9: an unknown type `strin`"),
        "{problems:#?}"
    );
}

#[test]
fn lines_sort_as_numbers_and_a_problem_is_said_once() {
    let mut problems = Problems::default();
    for line in [10, 9, 10] {
        problems.push("a.md", line, "x", "y");
    }
    problems.push("a.md", 0, "x", "y");
    let lines: Vec<usize> = problems.or(()).unwrap_err().0.iter().map(|problem| problem.line).collect();
    assert_eq!(lines, [0, 9, 10]);
}

#[test]
fn the_message_says_file_line_found_and_expected() {
    let problem =
        |line| Problem { file: "spec/a.md".into(), line, found: "a `b`".into(), expected: "a `c`".into() };
    assert_eq!(problem(42).to_string(), "spec/a.md:42: a `b`, expected a `c`");
    assert_eq!(problem(0).to_string(), "spec/a.md: a `b`, expected a `c`");
    let all = Problems(vec![problem(1), problem(2)]).to_string();
    assert!(all.ends_with("\n2 problem(s), nothing was written"), "{all}");
}
