//! A bill, row by row, from whatever reads.

use std::fmt;
use std::io::{ErrorKind, Read};

use super::{BillError, FundFlow, Parser, Row, Trade};

/// How much is read at a time.
const CHUNK: usize = 64 * 1024;

/// A bill as it is read: an iterator over its rows, without the summary.
///
/// A row that is wrong is an error with its line number, and the next row comes after it. Once
/// reading itself fails there are no more.
pub struct Bill<R> {
    source: R,
    chunk: Vec<u8>,
    parser: Parser,
    ended: bool,
    /// Why reading failed, until that is told.
    failed: Option<BillError>,
}

impl<R: Read> Bill<R> {
    /// A bill from a file, bytes, or whatever reads. It is read in large pieces, and needs no buffer
    /// of its own.
    #[must_use]
    pub fn new(source: R) -> Self {
        Self { source, chunk: Vec::new(), parser: Parser::new(), ended: false, failed: None }
    }

    /// The rows of a trade bill.
    pub fn trades(&mut self) -> impl Iterator<Item = Result<Trade, BillError>> + '_ {
        self.map(|row| Trade::try_from(&row?))
    }

    /// The rows of a fund flow bill.
    pub fn fund_flows(&mut self) -> impl Iterator<Item = Result<FundFlow, BillError>> + '_ {
        self.map(|row| FundFlow::try_from(&row?))
    }

    /// The names of the columns, once a row was read.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.parser.columns()
    }

    /// The rows of the summary, once all rows were read. Trade bills and fund flow bills have one.
    #[must_use]
    pub fn summary(&self) -> &[Row] {
        self.parser.summary()
    }

    /// Compares the summary of a trade bill or fund flow bill with the rows that were read: their
    /// number, and the sum of each amount that both have.
    ///
    /// # Errors
    /// A bill that was not read to its end, one without a summary that is known here, and the first
    /// sum that differs.
    pub fn check_totals(&self) -> Result<(), BillError> {
        self.parser.check_totals()
    }

    fn read(&mut self) {
        self.chunk.resize(CHUNK, 0);
        let count = loop {
            match self.source.read(&mut self.chunk) {
                Ok(count) => break count,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => {
                    (self.ended, self.failed) = (true, Some(BillError::Read(error)));
                    return;
                }
            }
        };
        match self.chunk.get(..count) {
            None | Some([]) => {
                self.ended = true;
                self.parser.finish();
            }
            Some(bytes) => self.parser.push(bytes),
        }
    }
}

/// Prints how far it is read, not what it says: payers and orders.
impl<R> fmt::Debug for Bill<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bill").field("parser", &self.parser).finish_non_exhaustive()
    }
}

impl<R: Read> Iterator for Bill<R> {
    type Item = Result<Row, BillError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(row) = self.parser.next_row() {
                return Some(row);
            }
            if self.failed.is_some() {
                return self.parser.break_off().or_else(|| self.failed.take().map(Err));
            }
            if self.ended {
                return None;
            }
            self.read();
        }
    }
}
