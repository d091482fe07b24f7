//! The tables an operation wants: what is sent, then what comes back.

use super::{Operation, TableKind};

/// A fault of the tables of an operation, or of a notification.
pub(super) fn check(operation: &Operation, notification: bool) -> Option<(usize, String, String)> {
    let line = operation.line.0;
    let answers = if notification { "应答规范" } else { "返回字典 or 异常字典" };
    let Some(first) = operation.tables.first() else {
        return Some((line, "an operation with no tables".into(), format!("请求参数, then {answers}")));
    };
    if first.kind != TableKind::Request {
        return Some((line, "an operation without a request table".into(), "a table headed 请求参数".into()));
    }
    for (at, table) in operation.tables.iter().enumerate().skip(1) {
        let fits = match table.kind {
            TableKind::Request => false,
            TableKind::Response | TableKind::Exception => !notification,
            TableKind::Reply => notification,
        };
        if !fits {
            let expected = "返回字典 or 异常字典 for an operation, 应答规范 for a notification";
            return Some((table.line.0, format!("a table headed {}", table.kind.header()), expected.into()));
        }
        if at > 1 {
            return Some((
                table.line.0,
                "a second table of what comes back".into(),
                "one, with all rows".into(),
            ));
        }
    }
    (operation.tables.len() < 2).then(|| {
        (line, "an operation without a table of what comes back".into(), format!("a table headed {answers}"))
    })
}
