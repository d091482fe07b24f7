//! The operations that are played through, with state.

pub(crate) mod bill;
mod certificates;
pub(crate) mod complaint;
pub(crate) mod payment;
pub(crate) mod payscore;
mod profitsharing;
pub(crate) mod refund;
pub(crate) mod transfer;
pub(crate) mod v2;

use std::sync::Arc;

use wechatpay::endpoint::Method;

use crate::app::App;
use crate::call::Call;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::routes::Route;
use crate::store::document::Document;
use crate::turn::{Play, Turn};

/// True if an operation is played through, and not only answered.
pub(crate) fn is_played(route: Route) -> bool {
    let path = route.operation.path;
    path == "/v3/certificates" || find(route).is_some() || (route.is_v2() && v2::is_played(path))
}

fn find(route: Route) -> Option<Play> {
    let (method, path) = (route.operation.method.as_str(), route.operation.path);
    let products = [
        payment::find,
        refund::find,
        bill::find,
        transfer::find,
        profitsharing::find,
        payscore::find,
        complaint::find,
    ];
    products.iter().find_map(|find| find(method, path))
}

/// Events that happen by themselves as time goes by: transfers nobody took go back, bills are
/// collected, frozen money is set free. Each happens
/// at its own time, in their order.
pub(crate) fn elapse(turn: &Turn<'_>) -> Result<(), Refusal> {
    let mut last = None;
    loop {
        let next = Document::next_due(turn.db)?.filter(|at| *at <= turn.now && Some(*at) != last);
        let Some(at) = next else { return Ok(()) };
        let turn = &turn.at(at);
        transfer::elapse(turn)?;
        v2::redpack::elapse(turn)?;
        payscore::elapse(turn)?;
        profitsharing::elapse(turn)?;
        last = next;
    }
}

/// Plays an operation through, one that [is played](is_played).
pub(crate) async fn play(app: &Arc<App>, call: Call) -> Result<Reply, Refusal> {
    if call.route.operation.path == "/v3/certificates" {
        return certificates::list(app, &call.merchant);
    }
    let play = find(call.route).ok_or_else(Refusal::system_error)?;
    let merchant = Arc::clone(&call.merchant);
    // Who only asks has nothing to be told of.
    let asks = call.route.operation.method == Method::Get;
    let play = move |turn: &Turn<'_>| play(turn, &call);
    if asks { app.quietly_of(&merchant, play).await } else { app.turn_of(&merchant, play).await }
}
