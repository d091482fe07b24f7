//! Bills: the tables that WeChat Pay sends once a day.
//!
//! A bill is text: a row of column names, one row a payment, refund or booking, and at the end a
//! summary with column names of its own. Each value of a row has a backtick before it, and amounts
//! are in yuan, which this module reads as [`Decimal`], exactly.
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

mod error;
mod fund_flow;
mod lines;
mod parser;
mod row;
mod totals;
mod trade;

pub use error::{BillError, RowProblem};
pub use fund_flow::{Direction, FundFlow};
pub use parser::Parser;
pub use row::Row;
/// Amounts, exactly as they are written.
pub use rust_decimal::Decimal;
pub use trade::Trade;

use std::io::{ErrorKind, Read};

/// How much is read at a time.
const CHUNK: usize = 64 * 1024;

/// A bill as it is read: an iterator over its rows, without the summary.
///
/// A row that is wrong is an error with its line number, and the next row comes after it. Once
/// reading itself fails there are no more.
#[derive(Debug)]
pub struct Bill<R> {
    source: R,
    chunk: Vec<u8>,
    parser: Parser,
    ended: bool,
}

impl<R: Read> Bill<R> {
    /// A bill from a file, bytes, or whatever reads. It is read in large pieces, and needs no buffer
    /// of its own.
    #[must_use]
    pub fn new(source: R) -> Self {
        Self { source, chunk: Vec::new(), parser: Parser::new(), ended: false }
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

    fn read(&mut self) -> Result<(), BillError> {
        self.chunk.resize(CHUNK, 0);
        let count = loop {
            match self.source.read(&mut self.chunk) {
                Ok(count) => break count,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => {
                    self.ended = true;
                    return Err(BillError::Read(error));
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
        Ok(())
    }
}

impl<R: Read> Iterator for Bill<R> {
    type Item = Result<Row, BillError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(row) = self.parser.next_row() {
                return Some(row);
            }
            if self.ended {
                return None;
            }
            if let Err(error) = self.read() {
                return Some(Err(error));
            }
        }
    }
}
