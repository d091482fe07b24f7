//! Steps one after the other, and what came of them.

use std::fs;
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::need::Consent;
use super::shell::{self, Cost, Shell, Stopwatch};
use super::step::{Done, Outcome, Step, Work};
use super::{LONGEST, all_tests, lacking, last_line, names};
use crate::say::say;

/// A run, as far as it has come.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Run {
    pub(super) skipped: Vec<String>,
    pub(super) failed: Vec<String>,
    pub(super) costs: Vec<(String, Cost)>,
}

impl Run {
    /// Does these steps, each with a headline where nobody else has one for it.
    pub(super) fn in_order(
        steps: &[&Step],
        consent: Consent,
        shell: &Shell,
        whole: &Stopwatch,
        headlines: bool,
    ) -> Self {
        let mut run = Self::default();
        for step in steps {
            let (now, watch) = (whole.read().clock, Stopwatch::start());
            if headlines {
                say!("\n== {}: {} ({} s)", step.name, step.title, now.as_secs());
            }
            match too_late(step, now)
                .map_or_else(|| work(step, consent, shell), |why| Ok(Outcome::Skipped(why)))
            {
                Ok(Outcome::Good(note)) if note.is_empty() => {}
                Ok(Outcome::Good(note)) => say!("{note}"),
                Ok(Outcome::Skipped(why)) => run.skip(why),
                Err(error) => run.fail(step.name, &error),
            }
            run.costs.push((step.name.to_owned(), watch.read()));
        }
        run
    }

    /// Steps left out are told where they are left out and once more at the end.
    pub(super) fn skip(&mut self, what: String) {
        say!("skipped: {what}");
        self.skipped.push(what);
    }

    /// So are those that failed.
    pub(super) fn fail(&mut self, name: &str, error: &str) {
        say!("{name} failed: {error}");
        self.failed.push(name.to_owned());
    }

    /// Takes over what came of others.
    pub(super) fn add(&mut self, other: Self) {
        self.skipped.extend(other.skipped);
        self.failed.extend(other.failed);
        self.costs.extend(other.costs);
    }

    /// Writes it to a file, for the process that began this one.
    pub(super) fn write(&self, file: &Path) -> Result<(), String> {
        let text = serde_json::to_string(self).map_err(|error| error.to_string())?;
        fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
    }

    /// Reads what another process has written.
    pub(super) fn read(file: &Path) -> Option<Self> {
        serde_json::from_str(&fs::read_to_string(file).ok()?).ok()
    }

    /// Says where the time went, what was left out, and what failed.
    pub(super) fn tell(&self, whole: Cost) {
        say!("\nwhere the time went:");
        for (name, cost) in &self.costs {
            say!("{name:<11}{cost}");
        }
        say!("{:<11}{whole}", "all");
        if !self.skipped.is_empty() {
            say!("\nnot run:");
        }
        for what in &self.skipped {
            say!("- {what}");
        }
        if !self.failed.is_empty() {
            say!("\nfailed: {}", self.failed.join(", "));
        }
    }
}

/// Why a step is not begun so late in a run, if it is not.
pub(super) fn too_late(step: &Step, now: Duration) -> Option<String> {
    let minutes = step.minutes?;
    let fits = Duration::from_secs(minutes * 60) <= LONGEST.saturating_sub(now);
    (!fits).then(|| format!("{}: of the half hour too little is left", step.title))
}

fn work(step: &Step, consent: Consent, shell: &Shell) -> Done {
    let lacking = lacking(step.needs, consent, shell);
    let refused: Vec<_> = lacking.iter().copied().filter(|need| need.expected).collect();
    if !refused.is_empty() && consent == Consent::Given {
        return Err(format!("{} cannot be installed", names(&refused)));
    }
    match step.work {
        Work::Tests => {
            let sum = all_tests(shell, &lacking, None)?;
            let line = last_line(sum, &lacking);
            match (sum.is_good(), lacking.is_empty()) {
                (true, true) => Ok(Outcome::Good(line)),
                (true, false) => Ok(Outcome::Skipped(line)),
                (false, _) => Err(line),
            }
        }
        _ if !lacking.is_empty() => {
            Ok(Outcome::Skipped(format!("{}: {} is missing", step.title, names(&lacking))))
        }
        Work::Function(work) => work(shell),
        Work::Cargo(commands) => {
            for arguments in commands {
                shell::succeed(&mut shell.cargo(arguments)).map_err(|error| error.to_string())?;
            }
            Ok(Outcome::Good(String::new()))
        }
    }
}
