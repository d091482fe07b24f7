//! The tables of what comes back.

use super::tree::{self, Node};
use super::{Answer, Field, Kind, Place};
use crate::problem::Problems;
use crate::surface::{self, Says, TableKind};

/// The meaning of the answer tables of one operation.
#[derive(Debug)]
pub(super) struct Answered {
    pub(super) answer: Answer,
    pub(super) response: Vec<Field>,
    pub(super) exception: Vec<Field>,
}

/// Reads every table but the first.
pub(super) fn read(page: &str, kind: Kind, tables: &[surface::Table], problems: &mut Problems) -> Answered {
    let mut answered = Answered { answer: Answer::Document, response: Vec::new(), exception: Vec::new() };
    for table in tables {
        let special = table.rows.iter().find_map(|row| match row.says {
            Says::Empty => Some(Answer::Empty),
            Says::Redirect => Some(Answer::Redirect),
            Says::File(of) => Some(Answer::File(of)),
            Says::Field(_) | Says::Bridge => None,
        });
        let nodes = tree::build(page, &table.rows, problems);
        let answers = table.rows.iter().filter(|row| !matches!(row.says, Says::Field(_) | Says::Bridge));
        if answers.count() > 1 {
            problems.push(page, table.line.0, "an answer of two kinds", "one row that says what it is");
        }
        if special.is_some() && !nodes.is_empty() {
            problems.push(
                page,
                table.line.0,
                "an answer that is both fields and something else",
                "one or the other",
            );
        }
        if let Some(special) = special {
            answered.answer = special;
        }
        match table.kind {
            TableKind::Response if kind == Kind::Endpoint => {
                let fields: Vec<_> = nodes.into_iter().map(|node| node.into_field(Place::Body)).collect();
                if fields.iter().any(fails) {
                    answered.answer = Answer::File(surface::FileKind::Csv);
                    answered.exception = fields;
                } else {
                    answered.response = fields;
                }
            }
            TableKind::Exception if kind == Kind::Endpoint => {
                answered.answer = Answer::File(surface::FileKind::Csv);
                answered.exception = nodes.into_iter().map(|node| node.into_field(Place::Body)).collect();
            }
            TableKind::Reply if kind == Kind::Notification => {
                answered.response = nodes.into_iter().flat_map(reply).collect();
            }
            _ => {
                let expected = "返回字典 or 异常字典 for an operation, 应答规范 for a notification";
                problems.push(
                    page,
                    table.line.0,
                    format!("a table headed {}", table.kind.header()),
                    expected,
                );
            }
        }
    }
    answered
}

/// The result of a v2 table that describes failures only: a success is no document but lines of text.
fn fails(field: &Field) -> bool {
    field.name == "result_code" && field.values == ["FAIL"]
}

/// A reply's rows name the part of the HTTP answer they belong to.
fn reply(node: Node) -> Vec<Field> {
    let place = if node.row.name == "body" { Place::Body } else { Place::Header };
    match node.row.name.as_str() {
        "headers" | "body" => node.children.into_iter().map(|child| child.into_field(place)).collect(),
        _ => vec![node.into_field(place)],
    }
}
