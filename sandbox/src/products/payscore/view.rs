//! A pay score order as answers and notifications show it.

use serde_json::{Map, Value, json};

use super::state;
use crate::clock;
use crate::store::document::Document;
use crate::text::text;
use crate::turn::Turn;

/// The part of the service that is shown as it was given.
const GIVEN: [&str; 12] = [
    "sub_mchid",
    "sub_appid",
    "sub_openid",
    "service_introduction",
    "post_payments",
    "post_discounts",
    "risk_fund",
    "time_range",
    "location",
    "attach",
    "notify_url",
    "total_amount",
];

/// The numbers alone.
pub(super) fn numbers(turn: &Turn<'_>, order: &Document) -> Value {
    json!({
        "appid": order.text("/service/appid"),
        "mchid": turn.merchant.id,
        "out_order_no": order.merchants_number(),
        "service_id": order.text("/service/service_id"),
        "order_id": order.number,
    })
}

/// The answer to the making of an order: what the front end goes on with is in `package`. What was collected
/// since is not told to who makes it again: the page of that answer has no place for it.
pub(super) fn created(turn: &Turn<'_>, order: &Document) -> Value {
    let mut view = whole(turn, order);
    if let Value::Object(view) = &mut view {
        for name in ["total_amount", "need_collection", "collection"] {
            view.shift_remove(name);
        }
    }
    with(view, [("package", Value::from(format!("DJIOSQPYWDxsjdldeuwhdodwxasd_{}", order.number)))])
}

/// All of an order.
pub(super) fn whole(turn: &Turn<'_>, order: &Document) -> Value {
    let (name, description) = match order.state.as_str() {
        state::CREATED => ("CREATED", None),
        state::CONFIRMED => ("DOING", Some("USER_CONFIRM")),
        state::PAYING => ("DOING", Some("MCH_COMPLETE")),
        state::DONE => ("DONE", None),
        _ => ("REVOKED", None),
    };
    let mut view = with(numbers(turn, order), [("state", name.into())]);
    let service = &order.body["service"];
    let given = GIVEN.iter().filter_map(|name| Some((*name, service.get(name)?.clone())));
    view = with(view, given);
    view = with(view, description.map(|description| ("state_description", description.into())));
    let openid = match order.text("/openid") {
        "" => text(service, "/openid"),
        openid => openid,
    };
    view =
        with(view, Some(openid).filter(|openid| !openid.is_empty()).map(|openid| ("openid", openid.into())));
    if matches!(order.state.as_str(), state::PAYING | state::DONE) {
        let total = order.integer("/service/total_amount");
        view = with(view, [("need_collection", Value::from(total > 0))]);
        view = with(view, (total > 0).then(|| ("collection", collection(order, total))));
    }
    view
}

fn collection(order: &Document, total: i64) -> Value {
    let paid = order.state == state::DONE;
    let amounts = json!({
        "state": if paid { "USER_PAID" } else { "USER_PAYING" },
        "total_amount": total,
        "paying_amount": if paid { 0 } else { total },
        "paid_amount": if paid { total } else { 0 },
    });
    let otherwise = order.body["paid_otherwise"] == true;
    let details = paid.then(|| {
        let detail = json!({
            "seq": 1,
            "amount": total,
            "paid_type": if otherwise { "MCH" } else { "NEWTON" },
            "paid_time": clock::digits(order.integer("/paid_at")),
            "transaction_id": order.text("/transaction_id"),
        });
        ("details", json!([detail]))
    });
    with(amounts, details)
}

fn with<'a>(object: Value, fields: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    let mut object = match object {
        Value::Object(object) => object,
        _ => Map::new(),
    };
    object.extend(fields.into_iter().map(|(name, value)| (name.to_owned(), value)));
    Value::Object(object)
}
