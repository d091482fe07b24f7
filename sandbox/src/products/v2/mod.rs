//! The v2 operations that are played through. Orders and refunds are the same as those of v3: what is
//! made here can be asked for there.

mod bank_key;
mod fields;
pub(super) mod notice;
mod payment;
pub(crate) mod redpack;
mod refund;

use std::sync::Arc;

use crate::app::App;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::turn::Turn;
use crate::v2::answer::{invented, success};
use crate::v2::message::Call;
use fields::Fields;

/// Plays a v2 operation.
type Play = fn(&Turn<'_>, &Call) -> Result<Fields, Refusal>;

fn find(path: &str) -> Option<Play> {
    Some(match path {
        "/pay/unifiedorder" => payment::create,
        "/pay/micropay" => payment::paid_by_code,
        "/pay/orderquery" => payment::query,
        "/pay/closeorder" => payment::close,
        "/secapi/pay/reverse" => payment::reverse,
        "/secapi/pay/refund" | "/secapi/pay/refundv2" => refund::apply,
        "/pay/refundquery" => refund::query,
        "/mmpaymkttransfers/sendredpack" => redpack::send,
        "/mmpaymkttransfers/gethbinfo" => redpack::query,
        "/risk/getpublickey" => bank_key::ask,
        _ => return None,
    })
}

/// True if an operation is played through, and not only answered.
pub(super) fn is_played(path: &str) -> bool {
    find(path).is_some()
}

/// Plays an operation through, or answers it.
pub(crate) async fn play(app: &Arc<App>, call: Call) -> Result<Reply, Refusal> {
    let Some(play) = find(call.route.operation.path) else { return invented(app, &call) };
    let (route, sign_type, merchant) = (call.route, call.sign_type, Arc::clone(&call.merchant));
    let fields = app.turn_of(&merchant, move |turn| play(turn, &call)).await?;
    success(&merchant, route, sign_type, fields)
}
