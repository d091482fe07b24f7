//! The rows of fund flow bills.

use std::fmt;

use rust_decimal::Decimal;

use super::{BillError, Row, row::Cells};
use crate::fen::Fen;

/// A booking in a fund flow bill: of the merchant, or of a sub-merchant. Amounts are in yuan, times
/// as `2026-08-22 10:00:00` in Beijing. An empty cell is `None`.
///
/// [The columns](https://pay.weixin.qq.com/docs/merchant/products/bill-download/structure/fund-bill.html)
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FundFlow {
    /// 记账时间: when it was booked.
    pub time: String,
    /// 微信支付业务单号: the payment, refund, withdrawal, … it belongs to.
    pub business_id: Option<String>,
    /// 资金流水单号: the number of the booking.
    pub flow_id: String,
    /// 业务名称: what happened, in Chinese.
    pub business_name: Option<String>,
    /// 业务类型: its kind, in Chinese.
    pub business_type: Option<String>,
    /// 收支类型: into the account or out of it.
    pub direction: Direction,
    /// 收支金额(元): how much; not negative.
    pub amount: Option<Decimal>,
    /// 账户结余(元): what the account holds afterwards.
    pub balance: Option<Decimal>,
    /// 资金变更提交申请人: who asked for it.
    pub applicant: Option<String>,
    /// 备注: a note.
    pub note: Option<String>,
    /// 业务凭证号: the merchant's number of it, such as the number of a refund.
    pub voucher_id: Option<String>,
}

/// Amounts in fen. `None` where the bill has none, and where it is no whole number of fen.
impl FundFlow {
    /// 收支金额(元): how much; not negative.
    #[must_use]
    pub fn amount_fen(&self) -> Option<Fen> {
        self.amount?.try_into().ok()
    }

    /// 账户结余(元): what the account holds afterwards.
    #[must_use]
    pub fn balance_fen(&self) -> Option<Fen> {
        self.balance?.try_into().ok()
    }
}

/// Which way money went.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Direction {
    /// 收入: into the account.
    In,
    /// 支出: out of the account.
    Out,
    /// Something the documentation does not name.
    Unknown(String),
}

impl From<String> for Direction {
    fn from(text: String) -> Self {
        match text.as_str() {
            "收入" => Self::In,
            "支出" => Self::Out,
            _ => Self::Unknown(text),
        }
    }
}

impl TryFrom<&Row> for FundFlow {
    type Error = BillError;

    fn try_from(row: &Row) -> Result<Self, BillError> {
        let mut cells = Cells::of(row);
        Ok(Self {
            time: cells.required("记账时间")?,
            business_id: cells.text(&["微信支付业务单号"]),
            flow_id: cells.required("资金流水单号")?,
            business_name: cells.text(&["业务名称"]),
            business_type: cells.text(&["业务类型"]),
            direction: cells.required("收支类型")?.into(),
            amount: cells.amount(&["收支金额(元)"])?,
            balance: cells.amount(&["账户结余(元)"])?,
            applicant: cells.text(&["资金变更提交申请人"]),
            note: cells.text(&["备注"]),
            voucher_id: cells.text(&["业务凭证号"]),
        })
    }
}

/// Prints the numbers, the kind and the amounts; not who asked for it, and not what people wrote.
impl fmt::Debug for FundFlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FundFlow")
            .field("time", &self.time)
            .field("business_id", &self.business_id)
            .field("flow_id", &self.flow_id)
            .field("business_type", &self.business_type)
            .field("direction", &self.direction)
            .field("amount", &self.amount)
            .field("balance", &self.balance)
            .field("voucher_id", &self.voucher_id)
            .finish_non_exhaustive()
    }
}
