//! A payment or a refund, as it is compared.

use std::fmt;

use rust_decimal::Decimal;

use super::ReconcileError;
use crate::bill::Trade;

/// The longest number that is compared; WeChat Pay's have 64 bytes at most.
const LONGEST: usize = u16::MAX as usize;

/// A payment or a refund, by its number, with its amount in yuan.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// Which of both: an order and its refund may have the same number.
    pub kind: EntryKind,
    /// `out_trade_no` of a payment, `out_refund_no` of a refund.
    pub number: String,
    /// In yuan: what the order was of, or what was asked to be refunded, coupons included.
    pub amount: Decimal,
}

/// A payment, or a refund.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// Of an order.
    Payment,
    /// Of a part of it, or all.
    Refund,
}

impl fmt::Display for EntryKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Payment => "payment",
            Self::Refund => "refund",
        })
    }
}

impl Entry {
    /// A payment of an order, in yuan.
    #[must_use]
    pub fn payment(out_trade_no: impl Into<String>, amount: Decimal) -> Self {
        Self { kind: EntryKind::Payment, number: out_trade_no.into(), amount }
    }

    /// A refund, in yuan.
    #[must_use]
    pub fn refund(out_refund_no: impl Into<String>, amount: Decimal) -> Self {
        Self { kind: EntryKind::Refund, number: out_refund_no.into(), amount }
    }

    /// The payment or refund of a row. None of an order that was cancelled after it was paid: it stands in the bill
    /// a second time, and moved nothing.
    ///
    /// # Errors
    /// [`ReconcileError::Incomplete`]: the row has no number, or no amount.
    pub fn of(trade: &Trade) -> Result<Option<Self>, ReconcileError> {
        let incomplete =
            |lacks| ReconcileError::Incomplete { out_trade_no: trade.out_trade_no.clone(), lacks };
        let entry = match trade.trade_state.as_str() {
            "REVOKED" => return Ok(None),
            "REFUND" => {
                let number = trade.out_refund_no.clone().ok_or_else(|| incomplete("商户退款单号"))?;
                let amount = trade.requested_refund_amount.or(trade.refund_amount);
                Self::refund(number, amount.ok_or_else(|| incomplete("退款金额"))?)
            }
            _ => {
                let amount = trade.order_amount.or(trade.settlement_amount);
                Self::payment(trade.out_trade_no.clone(), amount.ok_or_else(|| incomplete("订单金额"))?)
            }
        };
        Ok(Some(entry))
    }

    /// Writes it as [`read`](Self::read) reads it.
    pub(super) fn write(&self, out: &mut Vec<u8>) -> Result<(), ReconcileError> {
        let length =
            u16::try_from(self.number.len()).map_err(|_| ReconcileError::TooLong { limit: LONGEST })?;
        out.push(u8::from(self.kind == EntryKind::Refund));
        out.extend(self.amount.serialize());
        out.extend(length.to_le_bytes());
        out.extend(self.number.as_bytes());
        Ok(())
    }

    /// Reads one off the beginning of the bytes; none where they do not begin with one.
    pub(super) fn read(bytes: &mut &[u8]) -> Option<Self> {
        let (kind, rest) = bytes.split_first()?;
        let (amount, rest) = rest.split_first_chunk::<16>()?;
        let (length, rest) = rest.split_first_chunk::<2>()?;
        let (number, rest) = rest.split_at_checked(usize::from(u16::from_le_bytes(*length)))?;
        let number = String::from_utf8(number.to_vec()).ok()?;
        *bytes = rest;
        let kind = if *kind == 0 { EntryKind::Payment } else { EntryKind::Refund };
        Some(Self { kind, number, amount: Decimal::deserialize(*amount) })
    }
}
