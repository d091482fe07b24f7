//! The steps that decide whether work lands, and the tests by themselves.
//!
//! [`steps::STEPS`] says what there is; [`need`] what the machine must have for it, [`shell`] runs it. A whole run does
//! steps side by side in [`lanes`].

mod beside;
pub mod features;
pub mod guards;
pub mod lanes;
pub mod need;
mod readme;
pub mod release;
mod run;
mod shapes;
pub mod shell;
pub mod step;
pub mod steps;
pub mod tests;

use std::path::{Path, PathBuf};
use std::time::Duration;

use need::{Consent, Need, OF_TESTS, line_to_paste, missing};
use run::Run;
use shell::{Shell, Stopwatch};
use step::Step;
use steps::STEPS;
use tests::Sum;

use crate::parallel::processors;
use crate::say::say;

/// A whole run may take half an hour on two processors: what comes last is begun only where it still fits.
const LONGEST: Duration = Duration::from_secs(30 * 60);
/// The lanes of a whole run: the compiler of one large package keeps one processor busy.
const LANES: usize = 2;
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

/// The steps to run, and how.
#[derive(Debug, Default)]
pub struct Choice {
    /// The names of the steps; all, where there are none.
    pub names: Vec<String>,
    /// Allows what is missing to be installed outside of CI.
    pub install: bool,
    /// How many steps go side by side. By itself all steps go in two lanes where there are two processors, and those
    /// named one after the other.
    pub lanes: Option<usize>,
    /// The part of a run that this is.
    pub part: Option<Part>,
}

/// A step that a run does in a process of its own.
#[derive(Debug)]
pub struct Part {
    /// The file for what came of it.
    pub report: PathBuf,
    /// See [`Shell::linted`].
    pub linted: bool,
}

/// Runs the steps with these names, or all, and says whether none failed.
///
/// # Errors
/// There is no step of that name, or no place for what a run writes.
pub fn run(root: &Path, choice: &Choice) -> Result<bool, String> {
    let chosen: Vec<&'static Step> = match choice.names.as_slice() {
        [] => STEPS.iter().collect(),
        names => names
            .iter()
            .map(|name| steps::find(name).ok_or_else(|| unknown(name)))
            .collect::<Result<_, _>>()?,
    };
    let (mut shell, whole) = (Shell::new(root), Stopwatch::start());
    let consent = Consent::of(choice.install);
    if let Some(Part { report, linted }) = &choice.part {
        shell.linted = *linted;
        let done = Run::in_order(&chosen, consent, &shell, &whole, false);
        done.write(report)?;
        return Ok(done.failed.is_empty());
    }
    let lanes = choice.lanes.unwrap_or(if choice.names.is_empty() { LANES.min(processors()) } else { 1 });
    let mut run = match lanes {
        0 | 1 => Run::in_order(&chosen, consent, &shell, &whole, true),
        lanes => beside::run(chosen, lanes, consent, &shell, &whole)?,
    };
    if choice.names.is_empty() {
        run.skip(BY_HAND.to_owned());
    }
    run.tell(whole.read());
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
