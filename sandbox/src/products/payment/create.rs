//! Making an order.

use serde_json::{Value, json};

use super::order::{Order, State};
use super::pay::{self, How};
use super::terms::Terms;
use crate::call::Call;
use crate::clock;
use crate::outcomes::{Outcome, Subject};
use crate::refusal::{Parameter, Refusal};
use crate::reply::Reply;
use crate::text::{at, text};
use crate::turn::Turn;

/// The seconds that an order can be paid at least.
const SHORTEST: i64 = 60;

/// How long an order without `time_expire` can be paid: seven days.
const LIFETIME: i64 = 7 * 86_400;

/// `POST /v3/pay/transactions/{jsapi,app,native,h5}`, and those of service providers.
pub(super) fn order(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let order = place(turn, &Wanted::single(call)?)?;
    Ok(answer(call, &order.prepay_id))
}

/// `POST …/codepay`: the customer has shown a code, and pays at once.
pub(super) fn paid_by_code(turn: &Turn<'_>, call: &Call) -> Result<Reply, Refusal> {
    let mut order = place(turn, &Wanted::single(call)?)?;
    show_code(turn, &mut order)?;
    Ok(Reply::from(order.view(turn.now)))
}

/// The customer has shown a code: he pays at once, is asked for his password, or has no money.
pub(in crate::products) fn show_code(turn: &Turn<'_>, order: &mut Order) -> Result<(), Refusal> {
    if order.state != State::NotPaid {
        return Ok(());
    }
    let texts = ["/description", "/attach"].map(|at| text(&order.request, at));
    order.state = match turn.app.outcomes.of(Subject::Payment, &order.out_trade_no, &texts) {
        Some(Outcome::UserPaying) => State::UserPaying,
        Some(Outcome::PayError) => State::PayError,
        _ => return pay::settle(turn, order, &How::default()),
    };
    Ok(order.update(turn.db)?)
}

/// The value that the front end goes on with.
pub(super) fn answer(call: &Call, prepay_id: &str) -> Reply {
    let url = &call.origin;
    Reply::from(match trade_type(call) {
        "NATIVE" => json!({ "code_url": format!("weixin://wxpay/bizpayurl?pr={prepay_id}") }),
        "MWEB" => json!({ "h5_url": format!("{url}/sandbox/checkout?prepay_id={prepay_id}") }),
        _ => json!({ "prepay_id": prepay_id }),
    })
}

/// The kind of trade by the last step of the path.
pub(super) fn trade_type(call: &Call) -> &'static str {
    match call.path.rsplit('/').next() {
        Some("app") => "APP",
        Some("native") => "NATIVE",
        Some("h5") => "MWEB",
        Some("codepay") => "MICROPAY",
        _ => "JSAPI",
    }
}

/// An order that is asked for.
pub(in crate::products) struct Wanted<'a> {
    pub(in crate::products) mchid: &'a str,
    pub(in crate::products) sp_mchid: Option<&'a str>,
    pub(in crate::products) combine_out_trade_no: Option<&'a str>,
    pub(in crate::products) trade_type: &'static str,
    pub(in crate::products) total: i64,
    pub(in crate::products) openid: &'a str,
    pub(in crate::products) notify_url: &'a str,
    pub(in crate::products) time_expire: &'a str,
    /// The part of the request that is kept.
    pub(in crate::products) request: Value,
}

impl<'a> Wanted<'a> {
    fn single(call: &'a Call) -> Result<Self, Refusal> {
        let partner = !call.text("/sp_mchid").is_empty();
        let openid = ["/payer/openid", "/payer/sp_openid", "/payer/sub_openid"];
        Ok(Self {
            mchid: call.text(if partner { "/sub_mchid" } else { "/mchid" }),
            sp_mchid: partner.then(|| call.text("/sp_mchid")),
            combine_out_trade_no: None,
            trade_type: trade_type(call),
            total: amount(call.fields(), "/amount/total")?,
            openid: openid.iter().map(|at| call.text(at)).find(|text| !text.is_empty()).unwrap_or_default(),
            notify_url: call.text("/notify_url"),
            time_expire: call.text("/time_expire"),
            request: kept(call.fields()),
        })
    }
}

/// The request without what identifies a person.
pub(super) fn kept(request: &Value) -> Value {
    let mut kept = request.clone();
    for payer in ["payer", "combine_payer_info"] {
        if let Some(fields) = kept.get_mut(payer).and_then(Value::as_object_mut) {
            fields.remove("identity");
        }
    }
    kept
}

/// The most that an order can cost, in fen: a thousand million yuan.
pub(in crate::products) const MOST: i64 = 100_000_000_000;

/// An amount of at least one fen.
pub(super) fn amount(request: &Value, pointer: &str) -> Result<i64, Refusal> {
    let value = at(request, pointer).unwrap_or(&Value::Null);
    value.as_i64().filter(|amount| (1..=MOST).contains(amount)).ok_or_else(|| {
        let issue = "an integer from 1 to 100000000000 is expected";
        let message =
            format!("输入源“/body{pointer}”映射到数值字段规则校验失败，值必须大于0且不超过100000000000");
        Refusal::parameter(&Parameter { location: "body", field: pointer, value, issue }, message)
    })
}

/// Makes an order, or gives back the one that was made with the same words.
pub(in crate::products) fn place(turn: &Turn<'_>, wanted: &Wanted<'_>) -> Result<Order, Refusal> {
    let out_trade_no = text(&wanted.request, "/out_trade_no");
    if let Some(order) = Order::by_out_trade_no(turn.db, wanted.mchid, out_trade_no)? {
        return again(turn, order, wanted);
    }
    let expires_at = expiry(turn, wanted.time_expire)?;
    let order = Order {
        id: 0,
        mchid: wanted.mchid.to_owned(),
        sp_mchid: wanted.sp_mchid.map(str::to_owned),
        out_trade_no: out_trade_no.to_owned(),
        combine_out_trade_no: wanted.combine_out_trade_no.map(str::to_owned),
        transaction_id: None,
        prepay_id: turn.prepay_id()?,
        trade_type: wanted.trade_type.to_owned(),
        state: State::NotPaid,
        total: wanted.total,
        refunded: 0,
        frozen: 0,
        profit_sharing: shares_profit(&wanted.request),
        openid: wanted.openid.to_owned(),
        notify_url: wanted.notify_url.to_owned(),
        request: wanted.request.clone(),
        created_at: turn.now,
        expires_at,
        paid_at: None,
        terms: Terms { asked_at: turn.now, prepay_at: turn.now, ..Terms::default() },
    };
    Ok(order.insert(turn.db)?)
}

/// The order that was made with the same words. Its `prepay_id` is a new one where the customer cannot pay
/// with the old one any more.
fn again(turn: &Turn<'_>, mut order: Order, wanted: &Wanted<'_>) -> Result<Order, Refusal> {
    let same = order.total == wanted.total && order.trade_type == wanted.trade_type;
    if !same || order.request != wanted.request {
        return Err(Refusal::new(403, "OUT_TRADE_NO_USED", "商户订单号重复"));
    }
    match order.state_at(turn.now) {
        // Who shows a code twice is told what became of the first time.
        _ if order.trade_type == "MICROPAY" => Ok(order),
        State::NotPaid if turn.now >= order.expires_at => {
            Err(Refusal::new(400, "INVALID_REQUEST", "该订单已过支付结束时间，请使用新的商户订单号下单"))
        }
        State::NotPaid => {
            order.terms.asked_at = turn.now;
            if turn.now >= order.terms.prepay_at.saturating_add(PREPAID_FOR) {
                order.prepay_id = turn.prepay_id()?;
                order.terms.prepay_at = turn.now;
            }
            order.update(turn.db)?;
            Ok(order)
        }
        State::Closed | State::Revoked => Err(Refusal::new(400, "ORDER_CLOSED", "该订单已关闭，请重新下单")),
        _ => Err(Refusal::new(400, "INVALID_REQUEST", "该订单已支付")),
    }
}

/// How long a customer can pay with a `prepay_id` or a `code_url`: two hours.
pub(crate) const PREPAID_FOR: i64 = 2 * 3600;

/// How long an `h5_url` can be opened: five minutes.
pub(crate) const OPENED_FOR: i64 = 300;

fn shares_profit(request: &Value) -> bool {
    at(request, "/settle_info/profit_sharing").and_then(Value::as_bool).unwrap_or(false)
}

fn expiry(turn: &Turn<'_>, time_expire: &str) -> Result<i64, Refusal> {
    if time_expire.is_empty() {
        return Ok(turn.now.saturating_add(LIFETIME));
    }
    let refused = |issue, message: &str| {
        let value = Value::from(time_expire);
        let problem = Parameter { location: "body", field: "/time_expire", value: &value, issue };
        Refusal::parameter(&problem, message)
    };
    match clock::parse_rfc3339(time_expire) {
        None => Err(refused("a time as in RFC 3339 is expected", "time_expire时间格式错误")),
        Some(at) if at < turn.now.saturating_add(SHORTEST) => {
            Err(refused("the time is over", "time_expire时间过短，刷卡至少1分钟，其他至少1分钟"))
        }
        Some(at) => Ok(at),
    }
}
