//! The fields that a v2 message must have.

use wechatpay::model::{Model, Mut, Place};

use crate::v2::message::Message;

/// Numbers that stand for each other: the pages mark all of them, and one is enough.
const ORDER: [&str; 2] = ["transaction_id", "out_trade_no"];

/// The same of an operation that marks `refund_id`: it asks for an order's refunds, or for one.
const REFUND: [&str; 4] = ["transaction_id", "out_trade_no", "out_refund_no", "refund_id"];

/// The first required field that a message, which is the body, leaves out. Lists and objects are not looked for: v2 spreads
/// them over several names. How it is signed, the signature itself says.
pub(super) fn missing(request: &mut dyn Model, message: &Message) -> Option<&'static str> {
    let table = request.table();
    let required = |name| table.fields.iter().any(|field| field.required && field.name == name);
    let either: &[&str] = if required("refund_id") { &REFUND } else { &ORDER };
    let said = |name: &str| !message.get(name).is_empty();
    let is_said = |name: &str| said(name) || either.contains(&name) && either.iter().any(|name| said(name));
    let mut missing = None;
    request.edit(&mut |slots| {
        let wanted = table.fields.iter().zip(slots).filter(|(field, _)| {
            field.required
                && field.place == Place::Body
                && !matches!(field.name, "sign" | "sign_type" | "nonce_str")
        });
        for (field, slot) in wanted {
            let spread = matches!(slot.fill(), Mut::Model(_) | Mut::Forms(_) | Mut::List(_));
            if missing.is_none() && !spread && !is_said(field.name) {
                missing = Some(field.name);
            }
        }
    });
    missing
}
