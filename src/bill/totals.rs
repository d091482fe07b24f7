//! The summary against the rows.

use rust_decimal::Decimal;

use super::{BillError, Row};

/// A column of a summary, and what of the rows it is the sum of.
struct Total {
    summary: &'static str,
    /// The column that is summed; without one, rows are counted.
    column: Option<&'static str>,
    /// Only of rows that hold this.
    only: Option<(&'static str, &'static str)>,
}

const fn count(summary: &'static str) -> Total {
    Total { summary, column: None, only: None }
}

const fn sum(summary: &'static str, column: &'static str) -> Total {
    Total { summary, column: Some(column), only: None }
}

const fn of_flows(summary: &'static str, column: Option<&'static str>, direction: &'static str) -> Total {
    Total { summary, column, only: Some(("收支类型", direction)) }
}

/// The totals of the documentation: of trade bills, of trade bills as some merchants still get them,
/// and of fund flow bills.
/// [Trade bills](https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html),
/// [fund flow bills](https://pay.weixin.qq.com/docs/merchant/products/bill-download/structure/fund-bill.html)
static TOTALS: [Total; 16] = [
    count("总交易单数"),
    sum("应结订单总金额", "应结订单金额"),
    sum("退款总金额", "退款金额"),
    sum("充值券退款总金额", "充值券退款金额"),
    sum("手续费总金额", "手续费"),
    sum("订单总金额", "订单金额"),
    sum("申请退款总金额", "申请退款金额"),
    sum("总交易额", "总金额"),
    sum("总退款金额", "退款金额"),
    sum("总企业红包退款金额", "企业红包退款金额"),
    sum("总代金券或立减优惠退款金额", "代金券或立减优惠退款金额"),
    count("资金流水总笔数"),
    of_flows("收入笔数", None, "收入"),
    of_flows("收入金额", Some("收支金额(元)"), "收入"),
    of_flows("支出笔数", None, "支出"),
    of_flows("支出金额", Some("收支金额(元)"), "支出"),
];

/// The sums of the rows so far.
#[derive(Debug, Default)]
pub(super) struct Totals(Vec<Running>);

#[derive(Debug)]
struct Running {
    summary: &'static str,
    column: Option<usize>,
    only: Option<(usize, &'static str)>,
    /// `None` once a row could not be added.
    sum: Option<Decimal>,
}

impl Totals {
    /// Those that a bill with these columns can have.
    pub(super) fn of(columns: &[String]) -> Self {
        let find = |name: &str| columns.iter().position(|column| super::columns::same(column, name));
        let running = |total: &Total| {
            let column = total.column.map(|name| find(name).ok_or(()));
            let only = total.only.map(|(name, text)| find(name).map(|index| (index, text)).ok_or(()));
            Some(Running {
                summary: total.summary,
                column: column.transpose().ok()?,
                only: only.transpose().ok()?,
                sum: Some(Decimal::ZERO),
            })
        };
        Self(TOTALS.iter().filter_map(running).collect())
    }

    /// Adds a row; `None` is one that could not be read.
    pub(super) fn add(&mut self, row: Option<&Row>) {
        for running in &mut self.0 {
            running.sum = running.sum.and_then(|sum| sum.checked_add(running.of(row?)?));
        }
    }

    pub(super) fn check(&self, summary: &[Row]) -> Result<(), BillError> {
        let [summary] = summary else {
            return Err(BillError::NoSummary);
        };
        let mut known = false;
        for running in &self.0 {
            let Some(stated) = summary.amount(running.summary)? else { continue };
            known = true;
            if running.sum != Some(stated) {
                return Err(BillError::Totals {
                    column: running.summary,
                    summary: stated,
                    rows: running.sum,
                });
            }
        }
        if known { Ok(()) } else { Err(BillError::NoSummary) }
    }
}

impl Running {
    /// The amount that a row adds; `None` where it cannot be read.
    fn of(&self, row: &Row) -> Option<Decimal> {
        if let Some((index, text)) = self.only
            && row.at(index) != Some(text)
        {
            return Some(Decimal::ZERO);
        }
        match self.column {
            None => Some(Decimal::ONE),
            Some(index) => Some(row.amount_at(index).ok()?.unwrap_or_default()),
        }
    }
}
