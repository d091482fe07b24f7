//! Refunds.

mod ecommerce;

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Value, json};

use super::payment::order::{Order, State};
use super::turn::{Play, Turn};
use crate::clock;
use crate::gate::Call;
use crate::notify::{self, News};
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::store::ledger::{Account, Movement, Purpose, balance, post};

/// How often an order can be refunded.
const MOST: i64 = 50;

/// How long an order can be refunded: a year.
const LIFETIME: i64 = 365 * 86_400;

/// Who plays an operation of refunds.
pub(super) fn find(method: &str, path: &str) -> Option<Play> {
    Some(match (method, path) {
        ("POST", "/v3/refund/domestic/refunds") => apply,
        ("GET", "/v3/refund/domestic/refunds/{out_refund_no}") => query,
        _ => return ecommerce::find(method, path),
    })
}

/// A refund, as it is kept.
pub(crate) struct Refund {
    /// WeChat Pay's number.
    pub(crate) number: String,
    pub(crate) out_refund_no: String,
    /// In fen.
    pub(crate) amount: i64,
    /// Unix seconds.
    pub(crate) created_at: i64,
    pub(crate) success_at: Option<i64>,
    request: Value,
}

impl Refund {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        let request: String = row.get("request")?;
        Ok(Self {
            number: row.get("refund_id")?,
            out_refund_no: row.get("out_refund_no")?,
            amount: row.get("amount")?,
            created_at: row.get("created_at")?,
            success_at: row.get("success_at")?,
            request: serde_json::from_str(&request).unwrap_or_default(),
        })
    }

    fn find(db: &Connection, mchid: &str, out_refund_no: &str) -> rusqlite::Result<Option<(Self, i64)>> {
        db.prepare_cached("SELECT * FROM refunds WHERE mchid = ?1 AND out_refund_no = ?2")?
            .query_row([mchid, out_refund_no], |row| Ok((Self::of(row)?, row.get("order_id")?)))
            .optional()
    }

    /// The refunds of a time, each with the number of its order in the table.
    pub(super) fn of_day(
        db: &Connection,
        from: i64,
        to: i64,
        mchid: &str,
    ) -> rusqlite::Result<Vec<(Self, i64)>> {
        let sql = "SELECT * FROM refunds WHERE created_at >= ?1 AND created_at < ?2
                   AND (?3 = '' OR mchid = ?3) ORDER BY id";
        db.prepare_cached(sql)?
            .query_map(params![from, to, mchid], |row| Ok((Self::of(row)?, row.get("order_id")?)))?
            .collect()
    }

    /// The latest refunds, each with the merchant's number of its order.
    pub(crate) fn latest(db: &Connection, count: i64) -> rusqlite::Result<Vec<(Self, String)>> {
        let sql = "SELECT refunds.*, orders.out_trade_no FROM refunds JOIN orders ON orders.id = order_id
                   ORDER BY refunds.id DESC LIMIT ?1";
        db.prepare_cached(sql)?
            .query_map([count], |row| Ok((Self::of(row)?, row.get("out_trade_no")?)))?
            .collect()
    }

    /// All refunds of an order, in their order.
    pub(super) fn of_order(db: &Connection, order: i64) -> rusqlite::Result<Vec<Self>> {
        db.prepare_cached("SELECT * FROM refunds WHERE order_id = ?1 ORDER BY id")?
            .query_map([order], Self::of)?
            .collect()
    }

    /// A refund by WeChat Pay's number or the merchant's, with its order.
    pub(super) fn by_either(
        db: &Connection,
        mchid: &str,
        number: &str,
        out_refund_no: &str,
    ) -> rusqlite::Result<Option<(Self, Order)>> {
        let sql =
            "SELECT * FROM refunds WHERE mchid = ?1 AND (refund_id = ?2 OR ?2 = '' AND out_refund_no = ?3)";
        let found = db
            .prepare_cached(sql)?
            .query_row([mchid, number, out_refund_no], |row| Ok((Self::of(row)?, row.get("order_id")?)))
            .optional()?;
        let Some((refund, order)) = found else { return Ok(None) };
        Ok(Order::by_id(db, order)?.map(|order| (refund, order)))
    }

    fn view(&self, order: &Order, status: &str) -> Value {
        let mut view = json!({
            "refund_id": self.number,
            "out_refund_no": self.out_refund_no,
            "transaction_id": order.reference(),
            "out_trade_no": order.out_trade_no,
            "channel": "ORIGINAL",
            "user_received_account": RECEIVED,
            "create_time": clock::rfc3339(self.created_at),
            "status": status,
            "funds_account": if order.profit_sharing { "UNSETTLED" } else { "AVAILABLE" },
            "amount": {
                "total": order.total, "refund": self.amount, "payer_total": order.total,
                "payer_refund": self.amount, "settlement_refund": self.amount, "settlement_total": order.total,
                "discount_refund": 0, "currency": "CNY", "refund_fee": 0,
            },
        });
        if let (Some(at), Some(fields)) =
            (self.success_at.filter(|_| status == "SUCCESS"), view.as_object_mut())
        {
            fields.insert("success_time".to_owned(), clock::rfc3339(at).into());
        }
        view
    }
}

/// Where the money goes back to.
const RECEIVED: &str = "支付用户零钱";

/// A refund that is asked for.
pub(super) struct Asked<'a> {
    /// Who was paid.
    pub(super) mchid: &'a str,
    /// Who gives what is not frozen any more: who was paid, or a platform that lays it out for him.
    pub(super) payer: &'a str,
    pub(super) transaction_id: &'a str,
    pub(super) out_trade_no: &'a str,
    pub(super) out_refund_no: &'a str,
    /// In fen.
    pub(super) amount: i64,
    /// What the merchant says that the order was for.
    pub(super) total: Option<i64>,
    pub(super) notify_url: &'a str,
    /// What is kept of the request.
    pub(super) request: Value,
}

impl<'a> Asked<'a> {
    /// As v3 asks for it.
    fn of(call: &'a Call, mchid: &'a str, payer: &'a str) -> Self {
        Self {
            mchid,
            payer,
            transaction_id: call.text("/transaction_id"),
            out_trade_no: call.text("/out_trade_no"),
            out_refund_no: call.text("/out_refund_no"),
            amount: call.integer("/amount/refund").unwrap_or(0),
            total: call.integer("/amount/total"),
            notify_url: call.text("/notify_url"),
            request: call.fields().clone(),
        }
    }
}

/// A refund that was made, now or before.
pub(super) struct Placed {
    pub(super) order: Order,
    pub(super) refund: Refund,
    pub(super) is_new: bool,
    /// What of a new one was the payer's and not frozen, in fen.
    from_payer: i64,
}

/// `POST /v3/refund/domestic/refunds`.
fn apply(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let payee = payee(turn, call);
    let placed = place(turn, &Asked::of(call, payee, payee))?;
    if placed.is_new {
        tell(turn, call, &placed.order, &placed.refund)?;
    }
    // As with the real one, the first answer says that it is under way.
    Ok(Reply::from(placed.refund.view(&placed.order, "PROCESSING")))
}

/// Who was paid: the direct merchant, or the sub-merchant.
fn payee<'a>(turn: &'a Turn<'_>, call: &'a Call) -> &'a str {
    match call.text("/sub_mchid") {
        "" => turn.app.merchant.id(),
        sub_mchid => sub_mchid,
    }
}

/// Makes a refund, or gives back the one that was made with the same words.
pub(super) fn place(turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Placed, Refusal> {
    let mut order = order_of(turn, asked)?;
    if let Some((refund, order_id)) = Refund::find(turn.db, asked.mchid, asked.out_refund_no)? {
        if order_id != order.id || refund.request.get("amount") != asked.request.get("amount") {
            return Err(mismatch());
        }
        return Ok(Placed { order, refund, is_new: false, from_payer: 0 });
    }
    check(turn, asked, &order)?;
    let from_payer = move_back(turn, &mut order, asked.amount, asked.payer)?;
    order.state = State::Refunded;
    order.update(turn.db)?;
    let refund = Refund {
        number: turn.number("5030")?,
        out_refund_no: asked.out_refund_no.to_owned(),
        amount: asked.amount,
        created_at: turn.now,
        success_at: Some(turn.now),
        request: asked.request.clone(),
    };
    insert(turn, &order, &refund, asked.notify_url)?;
    Ok(Placed { order, refund, is_new: true, from_payer })
}

fn order_of(turn: &Turn<'_>, asked: &Asked<'_>) -> Result<Order, Refusal> {
    let found = match (asked.transaction_id, asked.out_trade_no) {
        ("", "") => {
            let message = "transaction_id和out_trade_no二选一，不能都为空";
            return Err(Refusal::new(400, "INVALID_REQUEST", message));
        }
        ("", out_trade_no) => Order::by_out_trade_no(turn.db, asked.mchid, out_trade_no)?,
        (transaction_id, _) => Order::by_transaction_id(turn.db, transaction_id)?,
    };
    let paid = |order: &Order| matches!(order.state, State::Paid | State::Refunded);
    found
        .filter(|order| order.mchid == asked.mchid && paid(order))
        .ok_or_else(|| Refusal::new(404, "RESOURCE_NOT_EXISTS", "订单不存在"))
}

fn mismatch() -> Refusal {
    Refusal::new(400, "INVALID_REQUEST", "订单金额或退款金额与之前请求不一致，请核实后再试")
}

fn check(turn: &Turn<'_>, asked: &Asked<'_>, order: &Order) -> Result<(), Refusal> {
    if asked.amount <= 0 {
        return Err(Refusal::new(400, "PARAM_ERROR", "退款金额必须大于0"));
    }
    if asked.total != Some(order.total) {
        return Err(mismatch());
    }
    if asked.amount > order.total - order.refunded {
        return Err(Refusal::new(400, "INVALID_REQUEST", "申请退款金额大于订单剩余可退金额"));
    }
    if order.paid_at.is_some_and(|paid_at| turn.now - paid_at > LIFETIME) {
        return Err(Refusal::new(403, "TRADE_OVERDUE", "订单已经超过可退款的最大期限(支付完成后一年内)"));
    }
    let count: i64 =
        turn.db
            .query_row("SELECT count(*) FROM refunds WHERE order_id = ?1", [order.id], |row| row.get(0))?;
    if count >= MOST {
        return Err(Refusal::new(400, "INVALID_REQUEST", "一笔订单最多支持50次部分退款"));
    }
    Ok(())
}

/// The money goes back to who paid: first what is frozen, then what the payer has. Gives back how much
/// is the payer's.
fn move_back(turn: &Turn<'_>, order: &mut Order, amount: i64, payer: &str) -> Result<i64, Refusal> {
    let from_frozen = amount.min(order.frozen);
    let from_payer = amount - from_frozen;
    let payer = Account::Merchant(payer.to_owned());
    if balance(turn.db, &payer)? < from_payer {
        return Err(Refusal::new(403, "NOT_ENOUGH", "基本账户余额不足，请充值后重新发起"));
    }
    for (from, amount) in [(Account::Frozen(order.mchid.clone()), from_frozen), (payer, from_payer)] {
        if amount > 0 {
            let to = Account::Customer(order.openid.clone());
            let (reference, at) = (order.reference(), turn.now);
            post(turn.db, &Movement { from, to, amount, purpose: Purpose::Refund, reference, at })?;
        }
    }
    order.frozen -= from_frozen;
    order.refunded += amount;
    Ok(from_payer)
}

/// Gives back all of an order that is reversed. It is in the bills as a refund is.
pub(super) fn give_back(turn: &Turn<'_>, order: &mut Order) -> Result<(), Refusal> {
    let amount = order.total - order.refunded;
    let payer = order.mchid.clone();
    move_back(turn, order, amount, &payer)?;
    let number = turn.number("5030")?;
    let refund = Refund {
        out_refund_no: number.clone(),
        number,
        amount,
        created_at: turn.now,
        success_at: Some(turn.now),
        request: Value::Null,
    };
    Ok(insert(turn, order, &refund, "")?)
}

fn insert(turn: &Turn<'_>, order: &Order, refund: &Refund, notify_url: &str) -> rusqlite::Result<()> {
    turn.db
        .prepare_cached(
            "INSERT INTO refunds (refund_id, order_id, mchid, out_refund_no, amount, status, notify_url,
                 request, created_at, success_at)
             VALUES (?1, ?2, ?3, ?4, ?5, 'SUCCESS', ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            refund.number,
            order.id,
            order.mchid,
            refund.out_refund_no,
            refund.amount,
            notify_url,
            refund.request.to_string(),
            refund.created_at,
            refund.success_at,
        ])?;
    Ok(())
}

fn tell(turn: &Turn<'_>, call: &Call, order: &Order, refund: &Refund) -> Result<(), Refusal> {
    let mut resource = json!({
        "out_trade_no": order.out_trade_no,
        "transaction_id": order.reference(),
        "out_refund_no": refund.out_refund_no,
        "refund_id": refund.number,
        "refund_status": "SUCCESS",
        "success_time": clock::rfc3339(turn.now),
        "user_received_account": RECEIVED,
        "amount": {
            "total": order.total, "refund": refund.amount,
            "payer_total": order.total, "payer_refund": refund.amount,
        },
    });
    let ours = &turn.app.merchant.id;
    let own: &[(&str, &str)] = match call.text("/sub_mchid") {
        "" => &[("mchid", ours)],
        sub_mchid => &[("sp_mchid", ours), ("sub_mchid", sub_mchid)],
    };
    let source = ("refund_account", call.text("/refund_account"));
    let own = own.iter().chain([&source]).filter(|(_, text)| !text.is_empty());
    if let Some(fields) = resource.as_object_mut() {
        fields.extend(own.map(|(name, text)| ((*name).to_owned(), Value::from(*text))));
    }
    let news = News {
        event: "REFUND.SUCCESS",
        summary: "退款成功",
        original_type: "refund",
        url: call.text("/notify_url"),
        reference: &refund.out_refund_no,
    };
    notify::add(turn, &news, &resource)
}

fn query(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let (refund, order) = named(turn, call)?;
    Ok(Reply::from(refund.view(&order, "SUCCESS")))
}

/// The refund that a call names by WeChat Pay's number or the merchant's, with its order.
fn named(turn: &Turn<'_>, call: &Call) -> Result<(Refund, Order), Refusal> {
    let (number, out_refund_no) = (call.text("/refund_id"), call.text("/out_refund_no"));
    let found = Refund::by_either(turn.db, payee(turn, call), number, out_refund_no)?;
    found.ok_or_else(|| Refusal::new(404, "RESOURCE_NOT_EXISTS", "退款单不存在"))
}
