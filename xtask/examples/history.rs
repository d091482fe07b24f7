//! Imports past states of the documentation, and compares each with any other: whatever upstream did in between, the
//! commands answer, and what came on the way there goes on the way back.
//!
//! `cargo run -p xtask --example history CHECKOUT [STATES [PAIRS]]`, by hand: docs/maintaining.md has the result.

use std::path::Path;
use std::process::{Command, ExitCode};

use xtask::changes::{self, Input, Kind, Report};
use xtask::docs::Docs;
use xtask::{import, parallel};

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

/// Every pair, or of more than are asked for: neighbours both ways, the ends with all, and a spread of the others.
fn pairs(states: usize, many: usize) -> Vec<(usize, usize)> {
    let all = (0..states).flat_map(|old| (0..states).map(move |new| (old, new)));
    let (mut first, rest): (Vec<_>, Vec<_>) = all.partition(|&(old, new): &(usize, usize)| {
        old.abs_diff(new) <= 1 || [old, new].iter().any(|end| [0, states - 1].contains(end))
    });
    let step = (rest.len() / many.saturating_sub(first.len()).max(1)).max(1);
    first.extend(rest.into_iter().step_by(step));
    first
}

/// How many operations came and went.
fn came_and_went(report: &Report) -> [usize; 2] {
    [Kind::OperationAdded, Kind::OperationGone].map(|kind| {
        let changes = report.groups.iter().flat_map(|group| &group.changes);
        changes.filter(|change| change.kind == kind).count()
    })
}

/// What is wrong with a comparison.
fn wrong(old: &Input, new: &Input) -> Option<String> {
    let compared = [changes::compare(old, new), changes::compare(new, old)];
    let [Ok(there), Ok(back)] = &compared else {
        return Some(compared.into_iter().filter_map(Result::err).map(|wrong| wrong.to_string()).collect());
    };
    let [came, went] = came_and_went(there);
    if came_and_went(back) != [went, came] {
        return Some(format!("{came} came and {went} went, and back {:?}", came_and_went(back)));
    }
    if old.name == new.name && !there.groups.is_empty() {
        return Some("differs from itself".to_owned());
    }
    None
}

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(checkout) = arguments.next() else {
        eprintln!("which checkout of the documentation?");
        return ExitCode::FAILURE;
    };
    let mut number = |usual: usize| arguments.next().and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (many, most) = (number(107), number(usize::MAX));
    let states = match states(Path::new(&checkout), many) {
        Ok(states) => states,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut failed = 0;
    let mut inputs = Vec::new();
    let read = parallel::map(&states, |state| {
        let name = format!("{checkout}@{state}");
        let imported = Docs::read(Path::new(&name), None).and_then(|docs| import::import(&docs));
        (imported.map(|(_, counts)| counts), Input::read(&root, &name))
    });
    for (state, (imported, input)) in states.iter().zip(read) {
        match imported {
            Ok(counts) if counts.unexplained == 0 => {}
            Ok(counts) => {
                failed += 1;
                println!("{state}: {} rows unexplained", counts.unexplained);
            }
            Err(wrong) => {
                failed += 1;
                println!("import of {state}: {wrong}");
            }
        }
        match input {
            Ok(input) => inputs.push(input),
            Err(wrong) => {
                failed += 1;
                println!("changes cannot read {state}: {wrong}");
            }
        }
    }
    println!("{} states imported and read, {failed} of them with a mistake", states.len());
    let pairs = pairs(inputs.len(), most);
    let compared = parallel::map(&pairs, |&(old, new)| wrong(&inputs[old], &inputs[new]));
    let mut differing = 0;
    for ((old, new), wrong) in pairs.iter().zip(compared) {
        if let Some(wrong) = wrong {
            differing += 1;
            println!("{} -> {}: {wrong}", inputs[*old].name, inputs[*new].name);
        }
    }
    println!("{} pairs compared, both ways, {differing} wrong", pairs.len());
    if failed + differing == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
