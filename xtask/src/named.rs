//! Names of generated code in the runtime's: each is there, or codegen says where it is missed.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;

use crate::model::Operation;
use crate::names;
use crate::problem::Problems;

/// Paths in code: from the crate's root, or as the lists of operations in macros have them.
#[expect(clippy::expect_used, reason = "a constant pattern, used by a test")]
static PATH: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?:\bcrate::| of )((?:v2|v3|webhook)(?:::[a-z][a-z0-9_]*)+)").expect("a constant pattern")
});

/// True if the line may: most do not, and are not searched.
fn names_one(code: &str) -> bool {
    ["v2::", "v3::", "webhook::"].iter().any(|root| code.contains(root))
}

/// True if all that `src/` below `root` names of `operations` is among them; a repository without `src/` names
/// nothing.
///
/// # Errors
/// Every path that is not, with its file and line.
pub fn check(root: &Path, operations: &[Operation]) -> Result<(), Problems> {
    let mut known: HashSet<String> = HashSet::new();
    for path in operations.iter().map(names::module_path) {
        known.extend((1..=path.len()).map(|length| path[..length].join("::")));
    }
    let mut problems = Problems::default();
    let mut folders = vec![root.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs")
                && let Ok(text) = fs::read_to_string(&path)
            {
                let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
                for (line, code) in (1..).zip(text.lines()).filter(|(_, code)| names_one(code)) {
                    let code = code.split("//").next().unwrap_or_default();
                    for found in PATH.captures_iter(code).filter(|found| !known.contains(&found[1])) {
                        let expected = "an operation of spec/, or no code that needs it";
                        problems.push(
                            &name,
                            line,
                            format!("`{}`, which spec/ does not have", &found[1]),
                            expected,
                        );
                    }
                }
            }
        }
    }
    problems.or(())
}
