//! The version that follows from the differences.

use std::path::Path;

use serde::Serialize;

use super::{Effect, Report};
use crate::problem::Problems;

/// Which number of the version goes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Bump {
    /// The first.
    Major,
    /// The second.
    Minor,
    /// The third.
    Patch,
}

/// A version of the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u64,
    minor: u64,
    patch: u64,
}

impl Bump {
    /// The version that `report` asks of who is at `version`; nothing where nothing differs.
    #[must_use]
    pub fn of(report: &Report, version: Version) -> Option<Self> {
        // While 0.x, the second number is the one that may break.
        let young = version.major == 0;
        Some(match report.worst()? {
            Effect::Breaks if young => Self::Minor,
            Effect::Breaks => Self::Major,
            Effect::Adds | Effect::Warns if !young => Self::Minor,
            // What a worse effect hides may still be an addition.
            Effect::Behaviour if !young && report.count(Effect::Adds) + report.count(Effect::Warns) > 0 => {
                Self::Minor
            }
            _ => Self::Patch,
        })
    }

    /// As the report spells it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Major => "major",
            Self::Minor => "minor",
            Self::Patch => "patch",
        }
    }
}

impl Version {
    /// The version of the workspace at `root`.
    ///
    /// # Errors
    /// A manifest that cannot be read, or that has no such version.
    pub fn of(root: &Path) -> Result<Self, Problems> {
        let path = root.join("Cargo.toml");
        let wrong = |found: String, expected: &str| {
            let mut problems = Problems::default();
            problems.push(path.display().to_string(), 0, found, expected);
            problems
        };
        let text = std::fs::read_to_string(&path)
            .map_err(|error| wrong(error.to_string(), "the workspace's manifest"))?;
        let table: toml::Table = text.parse().map_err(|error| wrong(format!("{error}"), "TOML"))?;
        let version = table
            .get("workspace")
            .and_then(|table| table.get("package"))
            .and_then(|table| table.get("version"));
        let version = version.and_then(toml::Value::as_str);
        version
            .and_then(Self::parse)
            .ok_or_else(|| wrong(format!("the version {version:?}"), "workspace.package.version"))
    }

    /// Reads `1.2.3`, and passes over what follows a dash or a plus.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let numbers = text.split(['-', '+']).next()?;
        let mut numbers = numbers.split('.').map(str::parse);
        let version =
            Self { major: numbers.next()?.ok()?, minor: numbers.next()?.ok()?, patch: numbers.next()?.ok()? };
        numbers.next().is_none().then_some(version)
    }

    /// The version after `bump`.
    #[must_use]
    pub fn after(self, bump: Option<Bump>) -> Self {
        match bump {
            None => self,
            Some(Bump::Major) => Self { major: self.major + 1, minor: 0, patch: 0 },
            Some(Bump::Minor) => Self { minor: self.minor + 1, patch: 0, ..self },
            Some(Bump::Patch) => Self { patch: self.patch + 1, ..self },
        }
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}
