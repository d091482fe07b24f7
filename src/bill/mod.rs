//! Bills: the tables that WeChat Pay sends once a day.
//!
//! A bill is text: a row of column names, one row a payment, refund or booking, and at the end a
//! summary with column names of its own. Each value of a row has a backtick before it, and amounts
//! are in yuan, which this module reads as [`Decimal`], exactly.
//!
//! Nothing is escaped in a bill, and what people wrote may have commas, backticks and newlines in it.
//! Where a cell ends is decided by the number of columns and by what those hold that people do not
//! write. Where that leaves two ways, the row is an error, and no cell is guessed.
//!
//! [`Bill`] reads from any [`Read`]: a row at a time, in little memory, whatever the size.
//!
//! ```
//! use wechatpay::bill::Bill;
//!
//! let text = "\u{feff}交易时间,微信订单号,商户订单号,交易状态,商品名称,订单金额,手续费,费率备注\r\n\
//!     `2026-08-22 10:00:00,`4200001234,`order-1,`SUCCESS,`Tea, green,`42.00,`0.25000,`\r\n\
//!     总交易单数,手续费总金额,订单总金额\r\n\
//!     `1,`0.25000,`42.00\r\n";
//! let mut bill = Bill::new(text.as_bytes());
//! for trade in bill.trades() {
//!     let trade = trade?;
//!     assert_eq!(trade.out_trade_no, "order-1");
//!     assert_eq!(trade.order_amount.map(|yuan| yuan.to_string()).as_deref(), Some("42.00"));
//! }
//! bill.check_totals()?; // the rows add up to the summary
//! # Ok::<(), wechatpay::bill::BillError>(())
//! ```
//!
//! [`trades`](Bill::trades) and [`fund_flows`](Bill::fund_flows) are the documented columns of trade
//! bills and fund flow bills. Of every other bill (profit sharing, statements of the global
//! interface, …) the rows answer by the name of the column: [`Row::get`], [`Row::amount`].
//!
//! Bytes that arrive in pieces go to a [`Parser`]. A downloaded bill is WeChat Pay's once its hash is
//! checked, which happens at its end: do not book a row before.

mod cells;
mod columns;
mod date;
mod error;
mod fund_flow;
mod lines;
mod open_row;
mod parser;
mod row;
mod summary;
mod totals;
mod trade;

pub use date::BillDate;
pub use error::{BillError, RowProblem};
pub use fund_flow::{Direction, FundFlow};
pub use parser::Parser;
pub use row::Row;
/// Amounts, exactly as they are written.
pub use rust_decimal::Decimal;
pub use trade::Trade;

use std::fmt;
use std::io::{ErrorKind, Read};

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
