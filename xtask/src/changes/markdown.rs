//! The report for a changelog and a pull request.

use super::text::{line, summary};
use super::{Effect, Report, Version};

/// The report as markdown: a list for each effect, the worst first, an operation a line.
#[must_use]
pub fn markdown(report: &Report, version: Version) -> String {
    let mut out = String::new();
    for effect in Effect::ALL {
        let mut list = String::new();
        for group in &report.groups {
            let changes: Vec<String> =
                group.changes.iter().filter(|change| change.effect == effect).map(line).collect();
            if changes.is_empty() {
                continue;
            }
            let of = match (&group.module, &group.http) {
                (Some(module), Some(http)) => format!("`{module}` ({http})"),
                _ => "The crate".to_owned(),
            };
            list.push_str(&format!("- {of}: {}\n", changes.join("; ")));
        }
        if !list.is_empty() {
            out.push_str(&format!("### {}\n\n{list}\n", heading(effect)));
        }
    }
    for note in &report.notes {
        out.push_str(&format!("> {note}\n"));
    }
    let summary: Vec<String> = summary(report, version).lines().map(str::to_owned).collect();
    out.push_str(&format!("{}\n", summary.join("  \n")));
    out
}

fn heading(effect: Effect) -> &'static str {
    match effect {
        Effect::Breaks => "Breaks",
        Effect::Behaviour => "Changes what is sent or read",
        Effect::Warns => "Warns",
        Effect::Adds => "Adds",
        Effect::Docs => "Documentation",
    }
}
