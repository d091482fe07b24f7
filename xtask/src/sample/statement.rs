//! Statements: a block is read one after the other until it has made its call.

use super::{
    Sample, Unreadable, cursor::Cursor, expression::Reader, lexer::Kind, text::as_text, uri::Uri,
    variables::Step,
};

/// The first call of a block. What follows it deals with the answer and is not looked at.
pub(super) fn first_call(cursor: Cursor<'_>) -> Result<Sample, Unreadable> {
    let mut reader = Reader::new(cursor);
    while reader.cursor.peek().is_some() {
        reader.statement()?;
        if let Some(call) = reader.call.take() {
            return Ok(call);
        }
    }
    let error = "a call of get, post, put, patch or delete";
    let link = reader.link.take().map(visited);
    link.ok_or_else(|| reader.cursor.error(error))
}

/// An address that was put together for a browser to go to.
fn visited(uri: Uri) -> Sample {
    Sample { method: None, options: uri.options(), path: Some(uri.path) }
}

impl Reader<'_> {
    fn statement(&mut self) -> Result<(), Unreadable> {
        if self.cursor.sees_name("use") {
            self.cursor.skip_past(";");
            return Ok(());
        }
        if self.cursor.eat(";") {
            return Ok(());
        }
        let variable = self.cursor.peek().map(|token| &token.kind) == Some(&Kind::Variable);
        if variable && self.cursor.sees_assignment() {
            self.assignment()?;
        } else {
            self.expression()?;
        }
        if self.call.is_some() || self.cursor.peek().is_none() {
            return Ok(());
        }
        self.cursor.expect(";", "`;` at the end of the statement")
    }

    /// `$name = …`, `$name['key'] = …`, `$name[] = …` or `$name->key = …`.
    fn assignment(&mut self) -> Result<(), Unreadable> {
        let start = self.cursor.at();
        let name = self.cursor.peek().map_or("", |token| token.text);
        self.cursor.step();
        let mut steps = Vec::new();
        while !self.cursor.sees("=") {
            steps.push(self.assigned_step()?);
        }
        self.cursor.step();
        let worth = self.expression()?;
        let name = name.trim_start_matches('$');
        self.variables.assign(name, &steps, worth).map_err(|expected| self.cursor.error_at(start, expected))
    }

    fn assigned_step(&mut self) -> Result<Step, Unreadable> {
        if self.cursor.eat("->") {
            let name = self.name("a property's name")?;
            return Ok(Step::Key(name.to_owned()));
        }
        self.cursor.expect("[", "`[`, `->` or `=`")?;
        if self.cursor.eat("]") {
            return Ok(Step::Push);
        }
        let start = self.cursor.at();
        let key = as_text(&self.expression()?.into_data());
        let key = key.ok_or_else(|| self.cursor.error_at(start, "a literal key"))?;
        self.cursor.expect("]", "`]` after the key")?;
        Ok(Step::Key(key))
    }
}
