//! Regular expressions that are constants of the dialect.

use regex::Regex;

/// Compiles a constant of this module's siblings.
#[expect(clippy::expect_used, reason = "the patterns are constants, each used by a test")]
pub(crate) fn pattern(source: &str) -> Regex {
    Regex::new(source).expect("a constant pattern")
}
