//! The meaning of a page's tables and blocks together, once all of them are read.

use super::sample::{self, Block};
use super::unread::{Unread, Why};
use super::{Answer, Kind, Page, Part, Sample, Table};
use crate::problem::Problems;
use crate::surface::Line;

/// Takes the blocks that are sample documents.
pub(super) fn take_samples(
    page: &mut Page,
    blocks: Vec<(usize, Option<Part>, String)>,
    notification: bool,
    unread: &mut Vec<Unread>,
) {
    for (line, part, block) in blocks {
        match sample::read(&block, part, notification) {
            Block::Sample(part, json) => page.samples.push(Sample { line: Line(line), part, json }),
            Block::Broken(error) => {
                unread.push(Unread { line, why: Why::NoJson(error) });
            }
            Block::Other => {}
        }
    }
}

/// The meaning of the tables together: of which part they are, what lists hold, and whether rows hang right.
pub(super) fn settle(path: &str, page: &mut Page, notification: bool, problems: &mut Problems) {
    if notification {
        page.answer = Answer::Document;
    }
    let mut answered = false;
    for table in &mut page.tables {
        if notification && table.part == Part::Response {
            table.part = Part::Reply;
        }
        answered |= table.part == Part::Response;
        hang(path, table, problems);
    }
    if answered {
        page.answer = Answer::Document;
    } else if !notification && page.answer == Answer::Document {
        problems.push(
            path,
            0,
            "an answer without a table",
            "a table, 无应答包体 or 返回二进制流 below 应答参数",
        );
    }
    page.tables.retain(|table| !table.rows.is_empty());
}

fn hang(path: &str, table: &mut Table, problems: &mut Problems) {
    for at in 0..table.rows.len() {
        let (before, rest) = table.rows.split_at_mut(at);
        let Some(row) = rest.first() else { continue };
        let Some((_, above)) = row.path.split_last().filter(|(_, above)| !above.is_empty()) else { continue };
        let Some(parent) = before.iter_mut().rev().find(|parent| parent.path == above) else {
            let found = format!("`{}` below `{}`, which is not there", row.dotted(), above.join("."));
            problems.push(path, row.line.0, found, "what it hangs under, above it");
            continue;
        };
        // A bare `array` is one of objects where rows hang under it.
        if parent.ty.list && parent.ty.kind == Kind::String && parent.ty.length.is_none() {
            parent.ty.kind = Kind::Object;
        }
        if parent.ty.kind != Kind::Object {
            let found = format!("`{}` below a {}", row.dotted(), parent.ty.word());
            problems.push(path, row.line.0, found, "an object above");
        }
    }
}
