//! The fund flow bill: what came into the merchant's account in a day, and what left it.
//!
//! <https://pay.weixin.qq.com/docs/merchant/products/bill-download/structure/fund-bill.html>

use rusqlite::{Connection, OptionalExtension};

use super::day::Day;
use super::line::line;
use crate::clock;
use crate::refusal::Refusal;
use crate::store::document::{Document, Kind};
use crate::store::ledger::{Account, Entry};
use crate::text::yuan;
use crate::turn::Turn;

const HEAD: &str = "\u{feff}记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号\r\n";

const FOOT: &str = "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\r\n";

/// The bill of a day; nothing for a day without business.
pub(super) fn bill(turn: &Turn<'_>, day: Day, sub_mchid: &str) -> Result<Option<String>, Refusal> {
    let mchid = if sub_mchid.is_empty() { &turn.merchant.id } else { sub_mchid };
    let account = Account::Merchant(mchid.to_owned()).to_string();
    let entries = Entry::of_account(turn.db, &account, day.from, day.to)?;
    if entries.is_empty() {
        return Ok(None);
    }
    let mut bill = HEAD.to_owned();
    for entry in &entries {
        let direction = if entry.amount > 0 { "收入" } else { "支出" };
        bill.push_str(&line([
            clock::date_and_time(entry.at).as_str(),
            &entry.reference,
            &format!("1900{:024}", entry.posting),
            &entry.kind,
            &entry.kind,
            direction,
            &yuan(entry.amount.saturating_abs()),
            &yuan(entry.balance),
            "system",
            "",
            &voucher(turn.db, &entry.reference)?,
        ]));
    }
    let count = |entries: &[&Entry]| entries.len().to_string();
    let sum = |entries: &[&Entry]| yuan(entries.iter().map(|entry| entry.amount.saturating_abs()).sum());
    let (came, left): (Vec<&Entry>, Vec<&Entry>) = entries.iter().partition(|entry| entry.amount > 0);
    bill.push_str(FOOT);
    let total = entries.len().to_string();
    bill.push_str(&line([total.as_str(), &count(&came), &sum(&came), &count(&left), &sum(&left)]));
    Ok(Some(bill))
}

/// The number that the merchant gave to what the entry is for, an order, a refund, a transfer; for anything else WeChat
/// Pay's, which the entry has.
fn voucher(db: &Connection, reference: &str) -> rusqlite::Result<String> {
    let sql = "SELECT out_trade_no FROM orders WHERE transaction_id = ?1
               UNION ALL SELECT out_refund_no FROM refunds WHERE refund_id = ?1";
    let found = db.prepare_cached(sql)?.query_row([reference], |row| row.get(0)).optional()?;
    if let Some(number) = found {
        return Ok(number);
    }
    let transfer = Document::numbered(db, Kind::Transfer, reference)?;
    Ok(transfer.map_or_else(|| reference.to_owned(), |transfer| transfer.merchants_number().to_owned()))
}
