//! The trade bill: payments and refunds of a day.
//!
//! <https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html>

use std::collections::HashMap;

use super::day::Day;
use super::line::line;
use crate::clock;
use crate::products::payment::order::{Order, State};
use crate::products::refund::record::Refund;
use crate::refusal::Refusal;
use crate::text::text;
use crate::text::yuan;
use crate::turn::Turn;

/// The columns, each with the bills it is in.
const COLUMNS: [(&str, &str); 29] = [
    ("交易时间", EVERY),
    ("公众账号ID", EVERY),
    ("商户号", EVERY),
    ("特约商户号", EVERY),
    ("设备号", EVERY),
    ("微信订单号", EVERY),
    ("商户订单号", EVERY),
    ("用户标识", EVERY),
    ("交易类型", EVERY),
    ("交易状态", EVERY),
    ("付款银行", EVERY),
    ("货币种类", EVERY),
    ("应结订单金额", EVERY),
    ("代金券金额", EVERY),
    ("退款申请时间", "REFUND"),
    ("退款成功时间", "REFUND"),
    ("微信退款单号", "ALL REFUND"),
    ("商户退款单号", "ALL REFUND"),
    ("退款金额", "ALL REFUND"),
    ("充值券退款金额", "ALL REFUND"),
    ("退款类型", "ALL REFUND"),
    ("退款状态", "ALL REFUND"),
    ("商品名称", EVERY),
    ("商户数据包", EVERY),
    ("手续费", EVERY),
    ("费率", EVERY),
    ("订单金额", EVERY),
    ("申请退款金额", "ALL REFUND"),
    ("费率备注", EVERY),
];

const EVERY: &str = "ALL SUCCESS REFUND";

/// One line: a payment, or a refund of one.
struct Trade {
    order: Order,
    refund: Option<Refund>,
}

impl Trade {
    fn at(&self) -> i64 {
        self.refund.as_ref().map_or(self.order.paid_at.unwrap_or(0), |refund| refund.created_at)
    }

    /// The fee that WeChat Pay took for it; of a refund, below zero, what it gave back.
    fn fee(&self) -> i64 {
        self.refund.as_ref().map_or(self.order.terms.fee, |refund| -refund.course.parts.fee)
    }

    /// The cells by column. What is not said is empty. `rate` is in parts of ten thousand.
    fn cells(&self, merchant_id: &str, rate: u32) -> HashMap<&'static str, String> {
        let Self { order, refund } = self;
        let is_refund = refund.is_some();
        let paid = |amount: i64| yuan(if is_refund { 0 } else { amount });
        let back = |part: fn(&Refund) -> i64| yuan(refund.as_ref().map_or(0, part));
        let state = match (refund, order.state) {
            (None, _) => "SUCCESS",
            (Some(_), State::Revoked) => "REVOKED",
            (Some(_), _) => "REFUND",
        };
        let appid = ["/appid", "/sp_appid", "/combine_appid"].map(|at| text(&order.request, at));
        let sub_mchid = if order.mchid == merchant_id { "0" } else { &order.mchid };
        let time = |at: Option<i64>| at.map(clock::date_and_time).unwrap_or_default();
        let of = |value: fn(&Refund) -> &str| refund.as_ref().map_or("0", value).to_owned();
        let said = |word: &str| if refund.is_some() { word.to_owned() } else { String::new() };
        HashMap::from([
            ("交易时间", time(Some(self.at()))),
            (
                "公众账号ID",
                appid.iter().find(|appid| !appid.is_empty()).copied().unwrap_or_default().to_owned(),
            ),
            ("商户号", merchant_id.to_owned()),
            ("特约商户号", sub_mchid.to_owned()),
            ("微信订单号", order.reference().to_owned()),
            ("商户订单号", order.out_trade_no.clone()),
            ("用户标识", order.openid.clone()),
            ("交易类型", order.trade_type.clone()),
            ("交易状态", state.to_owned()),
            ("付款银行", "OTHERS".to_owned()),
            ("货币种类", "CNY".to_owned()),
            ("应结订单金额", paid(order.settlement_total())),
            ("代金券金额", paid(order.terms.coupon_amount())),
            ("退款申请时间", time(refund.as_ref().map(|refund| refund.created_at))),
            ("退款成功时间", time(refund.as_ref().and_then(|refund| refund.success_at))),
            ("微信退款单号", of(|refund| &refund.number)),
            ("商户退款单号", of(|refund| &refund.out_refund_no)),
            ("退款金额", back(|refund| refund.course.parts.settlement)),
            ("充值券退款金额", back(|refund| refund.course.parts.settlement - refund.course.parts.payer)),
            ("退款类型", said("ORIGINAL")),
            ("退款状态", refund.as_ref().map_or("", |refund| refund.status.name()).to_owned()),
            ("商品名称", text(&order.request, "/description").to_owned()),
            ("商户数据包", text(&order.request, "/attach").to_owned()),
            ("手续费", fee(self.fee())),
            ("费率", format!("{}%", yuan(i64::from(rate)))),
            ("订单金额", paid(order.total)),
            ("申请退款金额", back(|refund| refund.amount)),
        ])
    }
}

/// The bill of a day, `kind` being `ALL`, `SUCCESS` or `REFUND`; nothing for a day without business.
pub(super) fn bill(
    turn: &Turn<'_>,
    day: Day,
    sub_mchid: &str,
    kind: &str,
) -> Result<Option<String>, Refusal> {
    let mut trades = Vec::new();
    if kind != "REFUND" {
        let condition = "paid_at >= ?1 AND paid_at < ?2 AND (?3 = '' OR mchid = ?3)";
        let orders = Order::many(turn.db, condition, (day.from, day.to, sub_mchid))?;
        trades.extend(orders.into_iter().map(|order| Trade { order, refund: None }));
    }
    if kind != "SUCCESS" {
        for (refund, order_id) in Refund::of_day(turn.db, day.from, day.to, sub_mchid)? {
            let order = Order::by_id(turn.db, order_id)?.ok_or_else(Refusal::system_error)?;
            trades.push(Trade { order, refund: Some(refund) });
        }
    }
    trades.retain(|trade| trade.order.owner() == turn.merchant.id());
    if trades.is_empty() {
        return Ok(None);
    }
    trades.sort_by_key(Trade::at);
    Ok(Some(written(turn, &trades, kind)))
}

fn written(turn: &Turn<'_>, trades: &[Trade], kind: &str) -> String {
    let columns = COLUMNS.iter().filter(|(_, bills)| bills.split(' ').any(|bill| bill == kind));
    let columns: Vec<&str> = columns.map(|(column, _)| *column).collect();
    let mut bill = format!("\u{feff}{}\r\n", columns.join(","));
    for trade in trades {
        let cells = trade.cells(&turn.merchant.id, turn.app.fee_rate);
        bill.push_str(&line(columns.iter().map(|column| cells.get(column).map_or("", String::as_str))));
    }
    let orders = || trades.iter().filter(|trade| trade.refund.is_none()).map(|trade| &trade.order);
    let refunds = || trades.iter().filter_map(|trade| trade.refund.as_ref());
    let settled = yuan(orders().map(Order::settlement_total).sum());
    let total = yuan(orders().map(|order| order.total).sum());
    let fees = fee(trades.iter().map(Trade::fee).sum());
    let count = trades.len().to_string();
    if kind == "SUCCESS" {
        bill.push_str("总交易单数,应结订单总金额,手续费总金额,订单总金额\r\n");
        bill.push_str(&line([count.as_str(), &settled, &fees, &total]));
    } else {
        let back = yuan(refunds().map(|refund| refund.course.parts.settlement).sum());
        let coupons =
            yuan(refunds().map(|refund| refund.course.parts.settlement - refund.course.parts.payer).sum());
        let asked = yuan(refunds().map(|refund| refund.amount).sum());
        bill.push_str("总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n");
        bill.push_str(&line([count.as_str(), &settled, &back, &coupons, &fees, &total, &asked]));
    }
    bill
}

/// A fee as bills write it: `0.60000`.
fn fee(fen: i64) -> String {
    format!("{}000", yuan(fen))
}
