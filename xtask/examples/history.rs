//! Imports past states of the documentation, and compares each with the one before it and with one of a few that are
//! spread over the years: whatever upstream did in between, the commands answer, and what came on the way there goes
//! on the way back.
//!
//! `cargo run --release -p xtask --example history CHECKOUT [STATES [FAR]]`, by hand: docs/maintaining.md has the
//! result.

use std::path::Path;
use std::process::{Command, ExitCode};

use xtask::changes::{self, Input, Kind, Report};
use xtask::docs::Docs;
use xtask::{import, parallel};

/// How many states are held at once.
const SHARE: usize = 32;

/// The states since the first with `openapi/`, the oldest first: as many as are asked for, with equal steps between.
fn states(checkout: &Path, many: usize) -> Result<Vec<String>, String> {
    let listed = ["rev-list", "--first-parent", "--reverse", "HEAD", "--", "openapi", "webhook"];
    let output = Command::new("git").arg("-C").arg(checkout).args(listed).output();
    let output = output.map_err(|error| format!("git: {error}"))?;
    let all: Vec<String> = String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect();
    if all.len() < 2 {
        return Err(format!("{}: no history of pages", checkout.display()));
    }
    let many = many.clamp(2, all.len());
    Ok((0..many).map(|at| all[at * (all.len() - 1) / (many - 1)].clone()).collect())
}

/// How many operations or fields came and went.
fn came_and_went(report: &Report, kinds: [Kind; 2]) -> [usize; 2] {
    kinds.map(|kind| report.count_of(kind))
}

/// What is wrong with a comparison: what came on the way there goes on the way back.
fn wrong(old: &Input, new: &Input) -> Option<String> {
    let compared = [changes::compare(old, new), changes::compare(new, old)];
    let [Ok(there), Ok(back)] = &compared else {
        return Some(compared.into_iter().filter_map(Result::err).map(|wrong| wrong.to_string()).collect());
    };
    for kinds in [[Kind::OperationAdded, Kind::OperationGone], [Kind::FieldAdded, Kind::FieldGone]] {
        let [came, went] = came_and_went(there, kinds);
        let returned = came_and_went(back, kinds);
        if returned != [went, came] {
            return Some(format!("{came} came and {went} went, and back {returned:?} ({kinds:?})"));
        }
    }
    if old.name == new.name && !there.groups.is_empty() {
        return Some("differs from itself".to_owned());
    }
    None
}

/// A state as `changes` reads it, once `import` has taken it; else what is wrong with it.
fn read(root: &Path, checkout: &str, state: &str) -> Result<Input, String> {
    let name = format!("{checkout}@{state}");
    let imported = Docs::read(Path::new(&name), None).and_then(|docs| import::import(&docs));
    let (_, counts) = imported.map_err(|wrong| format!("import of {state}: {wrong}"))?;
    if counts.unexplained > 0 {
        return Err(format!("{state}: {} rows unexplained", counts.unexplained));
    }
    Input::read(root, &name).map_err(|wrong| format!("changes cannot read {state}: {wrong}"))
}

/// What was done, and how much of it went wrong.
#[derive(Default)]
struct Tally {
    states: usize,
    unread: usize,
    pairs: usize,
    differing: usize,
}

impl Tally {
    fn keep(&mut self, read: Vec<Result<Input, String>>) -> Vec<Input> {
        self.states += read.len();
        let (good, bad): (Vec<_>, Vec<_>) = read.into_iter().partition(Result::is_ok);
        self.unread += bad.len();
        bad.into_iter().filter_map(Result::err).for_each(|wrong| println!("{wrong}"));
        good.into_iter().flatten().collect()
    }

    fn compare(&mut self, pairs: &[(&Input, &Input)]) {
        self.pairs += pairs.len();
        for ((old, new), wrong) in pairs.iter().zip(parallel::map(pairs, |(old, new)| wrong(old, new))) {
            if let Some(wrong) = wrong {
                self.differing += 1;
                println!("{} -> {}: {wrong}", old.name, new.name);
            }
        }
    }
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(checkout) = arguments.next() else {
        eprintln!("which checkout of the documentation?");
        return ExitCode::FAILURE;
    };
    let mut number = |usual: usize| arguments.next().and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (many, landmarks) = (number(usize::MAX), number(12));
    let all = |many| match states(Path::new(&checkout), many) {
        Ok(states) => states,
        Err(error) => {
            eprintln!("{error}");
            Vec::new()
        }
    };
    let (states, far) = (all(many), all(landmarks));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut tally = Tally::default();
    let far = tally.keep(parallel::map(&far, |state| read(&root, &checkout, state)));
    tally.compare(&far.iter().map(|input| (input, input)).collect::<Vec<_>>());
    tally.states = 0;
    let mut last: Option<Input> = None;
    // Some at a time, for not all of them fit into memory.
    for some in states.chunks(SHARE) {
        let first = tally.states;
        let inputs = tally.keep(parallel::map(some, |state| read(&root, &checkout, state)));
        let before = last.iter().chain(&inputs);
        let mut pairs: Vec<(&Input, &Input)> =
            before.zip(inputs.iter().skip(usize::from(last.is_none()))).collect();
        pairs.extend(far.iter().cycle().skip(first).zip(&inputs));
        tally.compare(&pairs);
        last = inputs.into_iter().last();
    }
    println!("{} states imported and read, {} of them with a mistake", tally.states, tally.unread);
    println!("{} pairs compared, both ways, {} wrong", tally.pairs, tally.differing);
    let good = tally.states > 0 && tally.unread + tally.differing == 0;
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
