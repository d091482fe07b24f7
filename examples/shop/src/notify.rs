//! Notifications: what WeChat Pay tells, of all merchants, at one address.
//!
//! Anybody can post here. The router lets nothing through that is not signed by WeChat Pay and encrypted for one of
//! the merchants; what is let through is held against the shop's own records, and booked once, in the transaction
//! that says so. A handler that fails is told again, fifteen times in a day.

use std::sync::Arc;

use wechatpay::merchants::Merchants;
use wechatpay::notify::{Answer, BoxError, OfMerchants, Received, Router, ack, fail};
use wechatpay::nouns::refund::Refund;
use wechatpay::webhook::v3::refund::{abnormal, closed, success};
use wechatpay::webhook::v3::{mchtransfer, transaction};

use crate::Shop;
use crate::{orders, refunds, transfers};

/// The router of all that the shop waits for.
// ANCHOR: router
pub(crate) fn router(merchants: &Merchants, shop: Arc<Shop>) -> Router<OfMerchants, Arc<Shop>> {
    Router::new(OfMerchants::new(merchants))
        .with_state(shop)
        .on(paid)
        .on_each::<(success::Resource, closed::Resource, abnormal::Resource), _>(refunded)
        .on(transferred)
        .fallback(|other| async move {
            tracing::info!(event = %other.event_type, "nobody waits for this");
            Ok(ack())
        })
}
// ANCHOR_END: router

// ANCHOR: paid
async fn paid(payment: Received<transaction::success::Resource, Arc<Shop>>) -> Result<Answer, BoxError> {
    let shop = &payment.state;
    let order = orders::load(shop, payment.resource.out_trade_no()?).await?;
    if payment.merchant() != Some(order.merchant()) {
        return Ok(fail("another merchant's order"));
    }
    orders::paid(shop, &order, &payment.resource).await?;
    Ok(ack())
}
// ANCHOR_END: paid

/// A notification of a refund does not say the day of its bill: it is a reason to ask.
// ANCHOR: refunded
async fn refunded(refund: Received<Refund, Arc<Shop>>) -> Result<Answer, BoxError> {
    refunds::ask(&refund.state, refund.resource.out_refund_no()?).await?;
    Ok(ack())
}
// ANCHOR_END: refunded

async fn transferred(
    transfer: Received<mchtransfer::bill::finished::Resource, Arc<Shop>>,
) -> Result<Answer, BoxError> {
    transfers::ask(&transfer.state, transfer.resource.out_bill_no()?).await?;
    Ok(ack())
}
