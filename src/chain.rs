//! Chains of errors, in which nothing is said twice.

use std::error::Error;
use std::fmt;

/// The first error down the chain that says more than `said` does. A message has its cause in it, and who
/// prints the whole chain does not want to read it twice.
pub(crate) fn unsaid<'e>(
    said: &dyn fmt::Display,
    mut source: Option<&'e (dyn Error + 'static)>,
) -> Option<&'e (dyn Error + 'static)> {
    let said = said.to_string();
    while let Some(error) = source
        && said.contains(&error.to_string())
    {
        source = error.source();
    }
    source
}
