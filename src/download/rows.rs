//! A bill, row by row.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_util::{Stream, StreamExt};

use super::DownloadError;
use super::contents::FileStream;
use crate::bill::{BillError, FundFlow, Parser, Row, Trade};

/// The rows of a bill that is being downloaded, without its summary. A row that is wrong is an error
/// with its line number, and the next row comes after it; any other error is the last.
///
/// Only at its end is it known that all of it was right: do not book a row before.
pub struct Rows<'a> {
    file: FileStream<'a>,
    parser: Parser,
    ended: bool,
    /// Why the file is not whole, until that is told.
    failed: Option<DownloadError>,
}

impl<'a> Rows<'a> {
    pub(super) fn new(file: FileStream<'a>) -> Self {
        Self { file, parser: Parser::new(), ended: false, failed: None }
    }

    /// The rows of a trade bill, amounts in yuan. May be called again: it goes on where the last one
    /// stopped.
    pub fn trades(&mut self) -> impl Stream<Item = Result<Trade, DownloadError>> + Unpin + '_ {
        self.map(|row| Trade::try_from(&row?).map_err(DownloadError::Bill))
    }

    /// The rows of a fund flow bill, amounts in yuan. May be called again: it goes on where the last
    /// one stopped.
    pub fn fund_flows(&mut self) -> impl Stream<Item = Result<FundFlow, DownloadError>> + Unpin + '_ {
        self.map(|row| FundFlow::try_from(&row?).map_err(DownloadError::Bill))
    }

    /// The rows of the summary, once all rows were read.
    #[must_use]
    pub fn summary(&self) -> &[Row] {
        self.parser.summary()
    }

    /// Checks that the rows add up to the summary, as
    /// [`Bill::check_totals`](crate::bill::Bill::check_totals) does. Call it after the last row.
    ///
    /// # Errors
    /// [`BillError`]: a sum that is another, or a summary that has not come.
    pub fn check_totals(&self) -> Result<(), BillError> {
        self.parser.check_totals()
    }
}

impl Stream for Rows<'_> {
    type Item = Result<Row, DownloadError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(row) = self.parser.next_row() {
                return Poll::Ready(Some(row.map_err(DownloadError::Bill)));
            }
            if self.failed.is_some() {
                let last = self.parser.break_off().map(|row| row.map_err(DownloadError::Bill));
                return Poll::Ready(last.or_else(|| self.failed.take().map(Err)));
            }
            if self.ended {
                return Poll::Ready(None);
            }
            match ready!(self.file.as_mut().poll_next(context)) {
                Some(Ok(piece)) => self.parser.push(&piece),
                Some(Err(error)) => {
                    // What has come of the last line is no row.
                    (self.ended, self.failed) = (true, Some(error));
                }
                None => {
                    self.ended = true;
                    self.parser.finish();
                }
            }
        }
    }
}

impl fmt::Debug for Rows<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").field("parser", &self.parser).finish_non_exhaustive()
    }
}
