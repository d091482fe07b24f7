//! How what the documentation promises of an answer is read: an accessor a field.

use super::docs;
use super::text::{Piece, doc};
use super::types::Site;
use crate::names::{Field, Kind, Struct};
use crate::surface::Mark;

impl Site<'_> {
    /// The call that gives the struct `of` its accessors, where anything is promised.
    pub(super) fn promised(self, of: &Struct) -> Option<Piece> {
        let promised = of.fields.iter().enumerate().filter(|(_, field)| field.promised);
        let entries: Vec<String> = promised
            .flat_map(|(at, field)| {
                [doc("///", &docs::field(field)), format!("{} {at}({}),", field.rust, self.answers(field))]
            })
            .collect();
        (!entries.is_empty()).then(|| Piece::Call {
            head: Vec::new(),
            open: vec![format!("crate::promised::promised! {{ {} {{", of.name)],
            entries,
            close: &["} }"],
        })
    }

    /// The type that an accessor gives: `&str`, `i64`, `[Item]` of a list that is no `Option`.
    fn answers(self, field: &Field) -> String {
        let one = match (&field.kind, field.mark) {
            (Kind::String, _) => "&str".to_owned(),
            (kind @ (Kind::Integer | Kind::Fen | Kind::Boolean), _) => self.one(kind),
            (Kind::Document(of, true), _) => format!("&[{}]", self.one(of)),
            (Kind::Document(of, false), Some(Mark::UrlEncode)) => format!("&{}", self.one(of)),
            (Kind::Document(of, false), _) if **of == Kind::String => "&str".to_owned(),
            (Kind::Document(of, false), _) => format!("&{}", self.one(of)),
            (kind, _) => format!("&{}", self.one(kind)),
        };
        if field.list { format!("[{}]", self.value(field)) } else { one }
    }
}
