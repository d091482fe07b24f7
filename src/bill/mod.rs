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
//! [`Bill`] reads from any [`Read`](std::io::Read): a row at a time, in little memory, whatever the size.
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
//!     assert_eq!(trade.order_fen(), Some(wechatpay::Fen(4200)));
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
mod reader;
#[cfg(feature = "reconcile")]
mod reconcile;
mod row;
mod summary;
mod totals;
mod trade;

pub use date::BillDate;
pub use error::{BillError, RowProblem};
pub use fund_flow::{Direction, FundFlow};
pub use parser::Parser;
pub use reader::Bill;
#[cfg(feature = "reconcile")]
pub use reconcile::{Difference, Entry, EntryKind, ReconcileError, Reconciliation, Tally};
pub use row::Row;
/// Amounts, exactly as they are written.
pub use rust_decimal::Decimal;
pub use trade::Trade;
