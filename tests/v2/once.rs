//! What tells notifications of v2 apart, which have no ids of their own: one business comes to one id however
//! often it is told, and another comes to another.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use wechatpay::notify::Router;
use wechatpay::notify::v2::ack;
use wechatpay::webhook::v2::transaction_success;

use crate::notify::{notifications, open, refund_notice, req_info, sealed, with};

fn id(body: &[u8]) -> String {
    open(body).business_id()
}

fn refund(fields: &str) -> String {
    id(&refund_notice(&req_info(format!("<root>{fields}</root>").as_bytes())))
}

#[test]
fn a_refund_that_succeeded_is_one_whatever_else_is_said_of_it() {
    let succeeded = "<refund_id>50</refund_id><refund_status>SUCCESS</refund_status>";
    let again = format!("{succeeded}<success_time>2026-08-21 10:00:00</success_time>");
    assert_eq!(refund(succeeded), refund(&again));
    assert_ne!(refund(succeeded), refund(&succeeded.replace("50", "51")));
}

/// It may be tried again and fail again, and then succeed.
#[test]
fn a_refund_that_failed_is_told_apart_by_all_that_is_said_of_it() {
    let failed =
        "<refund_id>50</refund_id><refund_status>CHANGE</refund_status><out_refund_no>r</out_refund_no>";
    assert_eq!(refund(failed), refund(failed));
    for other in [
        failed.replace("CHANGE", "SUCCESS"),
        failed.replace("CHANGE", "REFUNDCLOSE"),
        failed.replace("50", "51"),
        // What stands in one text stands not in another.
        failed.replace("<out_refund_no>r</out_refund_no>", "<out_refund_no>q</out_refund_no>"),
    ] {
        assert_ne!(refund(failed), refund(&other), "{other}");
    }
}

#[test]
fn a_deposit_is_one_by_its_order() {
    let told = |order: &str, state: &str| {
        let text = format!("<xml><order_id>{order}</order_id><state>{state}</state></xml>");
        id(&sealed("CHECK.SUCCESS", text.as_bytes(), None))
    };
    assert_eq!(told("7", "PAID"), told("7", "SETTLED"));
    assert_ne!(told("7", "PAID"), told("8", "PAID"));
}

#[test]
fn a_payment_is_one_and_its_failure_another() {
    let paid = id(&with(&[]));
    assert_eq!(paid, id(&with(&[("nonce_str", "other"), ("bank_type", "CMB_DEBIT")])));
    for changed in [("result_code", "FAIL"), ("transaction_id", "1"), ("out_trade_no", "order-2")] {
        assert_ne!(paid, id(&with(&[changed])), "{changed:?}");
    }
    // An empty text says no more than one that is not there.
    assert_eq!(paid, id(&with(&[("user_repaid", "")])));
}

/// Handlers ask before they give anything out: a debit that failed has the type of one that was made.
#[tokio::test]
async fn a_handler_is_told_whether_money_came() {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let (made, failed) = (Arc::clone(&heard), Arc::clone(&heard));
    let router = Router::new(notifications())
        .on::<transaction_success::Body>(move |debit| {
            made.lock().unwrap().push(debit.paid());
            async { Ok(ack()) }
        })
        .on_failure::<transaction_success::Body>(move |debit| {
            failed.lock().unwrap().push(debit.paid());
            async { Ok(ack()) }
        });
    for body in [with(&[]), with(&[("result_code", "FAIL")])] {
        let request = http::Request::post("/notify").body(Bytes::from(body)).unwrap();
        assert_eq!(router.handle(request).await.status().as_u16(), 200);
    }
    assert_eq!(*heard.lock().unwrap(), [true, false]);
}

/// One address may be for many merchants, whose handlers ask for whom it came.
#[cfg(feature = "reqwest")]
#[test]
fn it_says_which_merchant_it_came_for() {
    use wechatpay::notify::v2::Notifications;

    let client = crate::support::builder().build().unwrap();
    let opened = Notifications::new(&client).unwrap().open(&with(&[])).unwrap();
    assert_eq!(opened.merchant(), Some(crate::support::MERCHANT));
    assert_eq!(open(&with(&[])).merchant(), None, "a key alone is nobody's");
}
