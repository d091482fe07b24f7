//! Corrections of the rows of one table.

use super::rows::{Wrong, find, nothing, paths, wrong};
use super::{Add, Fix, Set, nearest};
use crate::surface::{self, Field, Row, Says, Scalar, Table, Type};

impl Add {
    pub(super) fn apply(&self, table: &mut Table) -> Result<(), Wrong> {
        let paths = paths(&table.rows);
        let at = find(table, &self.after)?;
        let Says::Field(before) = &table.rows[at].says else {
            return Err(nearest::no_row(&paths, &self.after));
        };
        let parent = self.after.rsplit_once('.').map_or("", |(parent, _)| parent);
        if paths.contains(&format!("{parent}.{}", self.name)) {
            return Err(wrong("an addition of a row the page has", "a row the page lacks, or no entry"));
        }
        let mut field = Field {
            name: self.name.clone(),
            required: false,
            depth: before.depth,
            ty: Type { of: Scalar::String, list: false },
            mark: None,
            label: self.label.clone(),
            unit: None,
            values: self.values.clone(),
            host: None,
        };
        self.set.on(&mut field)?;
        let line = table.rows[at].line;
        let bridge = self.bridged.then_some(Row { line, says: Says::Bridge });
        let rows = bridge.into_iter().chain([Row { line, says: Says::Field(field) }]);
        let after = at + 1;
        table.rows.splice(after..after, rows);
        Ok(())
    }
}

impl Fix {
    pub(super) fn apply(&self, table: &mut Table) -> Result<(), Wrong> {
        let at = find(table, &self.row)?;
        let is = surface::row_text(&table.rows[at].says);
        if let Some(was) = self.was.as_ref().filter(|was| **was != is) {
            let found = format!("a correction of a row that is `{is}` by now");
            return Err(wrong(found, format!("`{was}`, or another look at it")));
        }
        match &self.set {
            set if set.remove => {
                table.rows.drain(at..end_of(&table.rows, at));
                Ok(())
            }
            set if set.dissolve => {
                self.dissolve(table, at);
                Ok(())
            }
            set if set.hoist => Self::hoist(table, at),
            Set { before: Some(other), .. } => Self::move_before(other, table, at),
            _ => self.set_row(table, at),
        }
    }

    fn hoist(table: &mut Table, at: usize) -> Result<(), Wrong> {
        if matches!(&table.rows[at].says, Says::Field(field) if field.depth == 0) {
            return Err(nothing());
        }
        let mut row = table.rows.remove(at);
        if let Says::Field(field) = &mut row.says {
            field.depth = 0;
            field.required = true;
        }
        table.rows.insert(0, row);
        Ok(())
    }

    fn move_before(other: &str, table: &mut Table, at: usize) -> Result<(), Wrong> {
        let to = find(table, other)?;
        if to >= at {
            return Err(nothing());
        }
        let row = table.rows.remove(at);
        table.rows.insert(to, row);
        Ok(())
    }

    fn set_row(&self, table: &mut Table, at: usize) -> Result<(), Wrong> {
        let Says::Field(field) = &mut table.rows[at].says else { return Err(nothing()) };
        let before = field.clone();
        self.set.on(field)?;
        if *field == before {
            return Err(nothing());
        }
        Ok(())
    }

    /// Takes the rows of that path away, and the bridges between them; what hung under them stays at
    /// its depth, which puts it under the row above.
    fn dissolve(&self, table: &mut Table, first: usize) {
        let paths = paths(&table.rows);
        let mut seen = std::collections::HashSet::new();
        let mut kept = Vec::new();
        for (at, row) in std::mem::take(&mut table.rows).into_iter().enumerate() {
            let gone = paths[at] == self.row
                || (at > first
                    && row.says == Says::Bridge
                    && paths.get(at + 1).is_some_and(|next| *next == self.row))
                || (paths[at].starts_with(&format!("{}.", self.row)) && !seen.insert(paths[at].clone()));
            if !gone {
                kept.push(row);
            }
        }
        table.rows = kept;
    }
}

/// Where what hangs under the row ends.
fn end_of(rows: &[Row], at: usize) -> usize {
    let depth = |row: &Row| if let Says::Field(field) = &row.says { Some(field.depth) } else { None };
    let own = depth(&rows[at]);
    let mut end = at + 1;
    for (next, row) in rows.iter().enumerate().skip(at + 1) {
        match depth(row) {
            // A bridge belongs to what follows it.
            None => {}
            inner if inner > own => end = next + 1,
            Some(_) => break,
        }
    }
    end
}
