//! The steps that decide whether work lands, and the tests by themselves.
//!
//! [`steps::STEPS`] says what there is; [`need`] what the machine must have for it, [`shell`] runs it.

pub mod features;
pub mod need;
mod readme;
pub mod release;
mod shapes;
pub mod shell;
pub mod step;
pub mod steps;
pub mod tests;

use std::path::Path;
use std::time::Duration;

use need::{Consent, Need, OF_TESTS, line_to_paste, missing};
use shell::{Cost, Shell, Stopwatch};
use step::{Outcome, Step, Work};
use steps::STEPS;
use tests::Sum;

use crate::say::say;

/// A whole run may take half an hour on two processors: what comes last is begun only where it still fits.
const LONGEST: Duration = Duration::from_secs(30 * 60);
/// Steps that no run does, and why.
const BY_HAND: &str =
    "fuzzing (fuzz/README.md), benchmarks (benches/): by hand, they take hours and a quiet machine";

/// Runs all tests, or those with a name, and says whether none failed. `install` allows what is missing to
/// be installed outside of CI.
#[must_use]
pub fn test(root: &Path, install: bool, filter: Option<&str>) -> bool {
    let shell = Shell::new(root);
    let lacking = lacking(OF_TESTS, Consent::of(install), &shell);
    match all_tests(&shell, &lacking, filter) {
        Ok(sum) => {
            say!("{}", last_line(sum, &lacking));
            sum.is_good()
        }
        Err(error) => {
            say!("{error}");
            false
        }
    }
}

/// Runs the steps with these names, or all, and says whether none failed.
///
/// # Errors
/// There is no step of that name.
pub fn run(root: &Path, install: bool, names: &[String]) -> Result<bool, String> {
    let chosen = match names {
        [] => STEPS.iter().collect(),
        names => names
            .iter()
            .map(|name| steps::find(name).ok_or_else(|| unknown(name)))
            .collect::<Result<Vec<_>, _>>()?,
    };
    let (shell, whole) = (Shell::new(root), Stopwatch::start());
    let mut run =
        Run { consent: Consent::of(install), skipped: Vec::new(), failed: Vec::new(), costs: Vec::new() };
    for step in chosen {
        say!("\n== {}: {} ({} s)", step.name, step.title, whole.read().clock.as_secs());
        let (left, watch) = (LONGEST.saturating_sub(whole.read().clock), Stopwatch::start());
        match run.step(step, &shell, left) {
            Ok(Outcome::Good(note)) if note.is_empty() => {}
            Ok(Outcome::Good(note)) => say!("{note}"),
            Ok(Outcome::Skipped(why)) => run.skip(why),
            Err(error) => {
                say!("{} failed: {error}", step.name);
                run.failed.push(step.name);
            }
        }
        run.costs.push((step.name, watch.read()));
    }
    if names.is_empty() {
        run.skip(BY_HAND.to_owned());
    }
    run.report(whole.read());
    Ok(run.failed.is_empty())
}

/// The steps, one a line.
#[must_use]
pub fn list() -> String {
    STEPS.iter().map(|step| format!("{:<11}{}\n", step.name, step.title)).collect()
}

fn unknown(name: &str) -> String {
    format!("there is no step {name:?}; these there are:\n{}", list().trim_end())
}

/// A run, as far as it has come.
struct Run {
    consent: Consent,
    skipped: Vec<String>,
    failed: Vec<&'static str>,
    costs: Vec<(&'static str, Cost)>,
}

impl Run {
    fn step(&mut self, step: &Step, shell: &Shell, left: Duration) -> step::Done {
        if step.minutes.is_some_and(|minutes| Duration::from_secs(minutes * 60) > left) {
            return Ok(Outcome::Skipped(format!("{}: of the half hour too little is left", step.title)));
        }
        let lacking = lacking(step.needs, self.consent, shell);
        let refused: Vec<_> = lacking.iter().copied().filter(|need| need.expected).collect();
        if !refused.is_empty() && self.consent == Consent::Given {
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

    /// Steps left out are told where they are left out and once more at the end.
    fn skip(&mut self, what: String) {
        say!("skipped: {what}");
        self.skipped.push(what);
    }

    fn report(&self, whole: Cost) {
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

fn all_tests(shell: &Shell, lacking: &[&Need], filter: Option<&str>) -> Result<Sum, String> {
    let built = tests::build(shell).map_err(|error| error.to_string())?;
    built.run(shell, lacking, filter).map_err(|error| error.to_string())
}

/// The programs that are missing, told with the line that installs them.
fn lacking<'a>(needs: &'a [Need], consent: Consent, shell: &Shell) -> Vec<&'a Need> {
    let lacking = missing(needs, consent, shell);
    let to_install: Vec<_> = lacking.iter().copied().filter(|need| need.expected).collect();
    for need in &to_install {
        say!("{} is missing, which {}", need.program, need.used_for);
    }
    if !to_install.is_empty() {
        say!("to install what is missing:\n    {}", line_to_paste(&to_install));
    }
    lacking
}

fn last_line(sum: Sum, lacking: &[&Need]) -> String {
    if lacking.is_empty() { sum.to_string() } else { format!("{sum} ({} missing)", names(lacking)) }
}

fn names(needs: &[&Need]) -> String {
    needs.iter().map(|need| need.program).collect::<Vec<_>>().join(", ")
}
