//! The report for people.

use std::fmt::Write as _;

use super::{Bump, Change, Effect, Kind, Report, Version};

/// The report as text: a block an operation, a line a difference, a summary.
#[must_use]
pub fn text(report: &Report, version: Version) -> String {
    let mut out = String::new();
    for group in &report.groups {
        let feature = group.feature.as_ref().map(|feature| format!("  [{feature}]")).unwrap_or_default();
        match (&group.module, &group.http) {
            (Some(module), Some(http)) => _ = writeln!(out, "{module}\n  {http}{feature}"),
            _ => out.push_str("the crate\n"),
        }
        for change in &group.changes {
            _ = writeln!(out, "    {:<9} {}", change.effect.word(), line(change));
        }
        out.push('\n');
    }
    for note in &report.notes {
        _ = writeln!(out, "note: {note}");
    }
    out.push_str(&summary(report, version));
    out
}

pub(super) fn summary(report: &Report, version: Version) -> String {
    let [old, new] = &report.names;
    let [before, after] = report.operations;
    let Some(bump) = Bump::of(report, version) else {
        return format!("{old} -> {new}: nothing changed, operations {after}; {version} stays\n");
    };
    let counts: Vec<String> =
        Effect::ALL.iter().map(|effect| format!("{} {}", report.count(*effect), effect.word())).collect();
    format!(
        "{old} -> {new}: operations {before} -> {after}, {} added, {} gone, {} changed\n{}\n{version} -> {} ({})\n",
        report.count_of(Kind::OperationAdded),
        report.count_of(Kind::OperationGone),
        report.changed(),
        counts.join(", "),
        version.after(Some(bump)),
        bump.word(),
    )
}

/// `request amount.currency: optional -> required (…)`.
pub(super) fn line(change: &Change) -> String {
    let mut line = String::new();
    if let Some(side) = change.side {
        _ = write!(line, "{} ", side.word());
    }
    if let Some(path) = &change.path {
        _ = write!(line, "{path}: ");
    }
    let what = what(change.kind);
    let came_or_went = what.ends_with(':');
    let words = match (change.old.as_deref(), change.new.as_deref()) {
        (Some(one), None) | (None, Some(one)) if came_or_went => one.to_owned(),
        (None, None) => String::new(),
        (old, new) => format!("{} -> {}", old.unwrap_or("none"), new.unwrap_or("none")),
    };
    line.push_str(format!("{what} {words}").trim());
    match change.inside {
        0 => {}
        1 => line.push_str(", with 1 field in it"),
        many => _ = write!(line, ", with {many} fields in it"),
    }
    if let Some(rust) = &change.rust {
        _ = write!(line, " ({rust})");
    }
    line
}

/// The words of a kind; a colon at the end where they say that there was or is nothing.
fn what(kind: Kind) -> &'static str {
    match kind {
        Kind::FeatureGone => "feature gone:",
        Kind::FeatureAdded => "feature added:",
        Kind::OperationGone => "operation gone:",
        Kind::OperationAdded => "operation added:",
        Kind::OperationRenamed => "renamed",
        Kind::Feature => "feature",
        Kind::Http => "now called by",
        Kind::Host => "host",
        Kind::Fragment => "fragment",
        Kind::ClientCertificate => "client certificate",
        Kind::Nonceless => "without nonce_str",
        Kind::UnsignedAnswer => "unsigned answer",
        Kind::Asks => "asks",
        Kind::Sealing => "sealing",
        Kind::HashHeader => "header of the hash",
        Kind::WorkwxSign => "covered by workwx_sign",
        Kind::FrontEnd => "front end",
        Kind::Constant => "constant",
        Kind::About => "told apart by",
        Kind::Noun => "noun",
        Kind::Answer => "answer",
        Kind::RefusalsGone => "refusals gone:",
        Kind::RefusalsAdded => "refusals added:",
        Kind::Deprecated => "deprecated",
        Kind::Closed => "closed to new merchants",
        Kind::Title => "title",
        Kind::Links => "links",
        Kind::Sample => "sample",
        Kind::FieldGone => "field gone:",
        Kind::FieldAdded => "field added:",
        Kind::FormGone => "form gone:",
        Kind::FormAdded => "form added:",
        Kind::Type => "type",
        Kind::Required => "",
        Kind::Mark => "coding",
        Kind::Place => "place",
        Kind::ValuesGone => "values gone:",
        Kind::ValuesAdded => "values added:",
        Kind::ValueSpelling => "value",
        Kind::Label => "label",
        Kind::Unit => "unit",
        Kind::Time => "form of the time",
        Kind::Length => "length",
        Kind::Bounds => "bounds",
        Kind::Only => "for",
        Kind::Meaning => "meaning",
        Kind::Finals => "final values",
        Kind::OneOf => "one of",
        Kind::RustType => "Rust type",
        Kind::TypeRenamed => "type renamed",
        Kind::RustItem => "Rust item",
    }
}
