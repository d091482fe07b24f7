//! The shop's own API: what its pages and its staff ask for.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::rejection::JsonRejection;
use axum::extract::{ConnectInfo, Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};
use subtle::ConstantTimeEq;

use crate::error::ShopError;
use crate::orders::{self, NewOrder, Order, Pay};
use crate::reconcile::{self, Report};
use crate::refunds::{self, NewRefund, Refund};
use crate::sharing::{self, NewShare, Share};
use crate::store::now;
use crate::transfers::{self, NewTransfer, Transfer};
use crate::watch::{self, Look};
use crate::{Shop, notify};

type Of<T> = Result<Json<T>, ShopError>;
type Body<T> = Result<Json<T>, JsonRejection>;

/// All routes: those of customers, those of the staff, and the one of WeChat Pay.
// ANCHOR: app
pub(crate) fn app(shop: &Arc<Shop>) -> Router {
    let staff = Router::new()
        .route("/orders/{number}/refunds", post(refund))
        .route("/orders/{number}/share", post(share))
        .route("/shares/{number}", get(shown_share))
        .route("/transfers", post(transfer))
        .route("/transfers/{number}", get(shown_transfer))
        .route("/reconcile/{date}", post(reconciled))
        .route("/watch", post(looked))
        .layer(from_fn_with_state(Arc::clone(shop), of_staff));
    Router::new()
        .route("/orders", post(order))
        .route("/orders/{number}", get(shown_order))
        .merge(staff)
        .with_state(Arc::clone(shop))
        .route("/wechatpay", notify::router(&shop.merchants, Arc::clone(shop)).into_route())
}
// ANCHOR_END: app

async fn order(
    State(shop): State<Arc<Shop>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    wish: Body<NewOrder>,
) -> Of<Value> {
    let ip = customers_ip(&shop, peer, &headers);
    let order = orders::place(&shop, wish?.0, &ip).await?;
    view(&shop, &order).await
}

async fn shown_order(State(shop): State<Arc<Shop>>, Path(number): Path<String>) -> Of<Value> {
    let order = orders::load(&shop, &number).await?;
    view(&shop, &order).await
}

/// An order as its customer sees it. Whoever has its number may: nobody guesses it.
async fn view(shop: &Shop, order: &Order) -> Of<Value> {
    Ok(Json(json!({
        "number": order.number(),
        "state": order.state(),
        "total": order.total(),
        "pay": Pay::of(shop, order).await?,
        "refunds": refunds::of_order(shop, order.number()).await?,
    })))
}

async fn refund(
    State(shop): State<Arc<Shop>>,
    Path(number): Path<String>,
    wish: Body<NewRefund>,
) -> Of<Refund> {
    refunds::refund(&shop, &number, wish?.0).await.map(Json)
}

async fn share(State(shop): State<Arc<Shop>>, Path(number): Path<String>, wish: Body<NewShare>) -> Of<Share> {
    sharing::share(&shop, &number, wish?.0).await.map(Json)
}

async fn shown_share(State(shop): State<Arc<Shop>>, Path(number): Path<String>) -> Of<Share> {
    sharing::load(&shop, &number).await.map(Json)
}

async fn transfer(State(shop): State<Arc<Shop>>, wish: Body<NewTransfer>) -> Of<Transfer> {
    transfers::transfer(&shop, wish?.0).await.map(Json)
}

async fn shown_transfer(State(shop): State<Arc<Shop>>, Path(number): Path<String>) -> Of<Transfer> {
    transfers::load(&shop, &number).await.map(Json)
}

async fn reconciled(State(shop): State<Arc<Shop>>, Path(date): Path<String>) -> Of<Vec<Report>> {
    reconcile::reconcile(&shop, &date).await.map(Json)
}

async fn looked(State(shop): State<Arc<Shop>>) -> Of<Look> {
    watch::look(&shop, now()).await.map(Json)
}

/// Lets nobody through but the staff, whose word takes as long to be wrong as to be right.
async fn of_staff(State(shop): State<Arc<Shop>>, request: Request, next: Next) -> Response {
    let word = request.headers().get(header::AUTHORIZATION).map_or(&b""[..], |value| value.as_bytes());
    let expected = format!("Bearer {}", shop.staff_token);
    if bool::from(word.ct_eq(expected.as_bytes())) {
        next.run(request).await
    } else {
        ShopError::Stranger.into_response()
    }
}

/// The customer's address, which H5 orders need. Only a proxy of one's own is believed about it.
fn customers_ip(shop: &Shop, peer: SocketAddr, headers: &HeaderMap) -> String {
    let forwarded = headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
    let last = forwarded.and_then(|list| list.rsplit(',').next()).map(str::trim);
    match last.filter(|_| shop.settings.behind_proxy) {
        Some(ip) => ip.to_owned(),
        None => peer.ip().to_string(),
    }
}

impl From<JsonRejection> for ShopError {
    fn from(error: JsonRejection) -> Self {
        Self::Invalid(error.body_text())
    }
}

/// What went wrong, as far as it concerns who asked.
// ANCHOR: answer
impl IntoResponse for ShopError {
    fn into_response(self) -> Response {
        let (status, words) = match &self {
            Self::Stranger => (StatusCode::UNAUTHORIZED, self.to_string()),
            Self::Unknown(_) => (StatusCode::NOT_FOUND, self.to_string()),
            Self::Invalid(_) => (StatusCode::BAD_REQUEST, self.to_string()),
            Self::Conflict(_) => (StatusCode::CONFLICT, self.to_string()),
            open if open.is_open() => (
                StatusCode::SERVICE_UNAVAILABLE,
                "nobody knows yet: the same again, with the same key".into(),
            ),
            Self::Call(error) => {
                let code = error.api().map_or("refused", |refusal| refusal.raw_code());
                (StatusCode::UNPROCESSABLE_ENTITY, code.to_owned())
            }
            _ => (StatusCode::INTERNAL_SERVER_ERROR, "something is wrong here".to_owned()),
        };
        if !matches!(self, Self::Stranger | Self::Unknown(_) | Self::Invalid(_) | Self::Conflict(_)) {
            tracing::warn!(error = %self, "not done");
        }
        (status, Json(json!({ "error": words }))).into_response()
    }
}
// ANCHOR_END: answer
