//! Runtimes that stand still or lack something, and settings without bound: errors at most.

use std::time::Duration;

use tokio::runtime::Builder;
use wechatpay::client::ClientBuilder;
use wechatpay::{Error, RetryPolicy};

use crate::calls::{PAID, order, query};
use crate::common::server::{
    API_V3_KEY, Gate, Reply, Server, certificate_list, certificates, client, merchant_client, public_key,
};

/// Answers like WeChat Pay, the first list of certificates only when the gate is open.
fn slow_at_first(gate: &Gate) -> Server {
    let gate = gate.clone();
    let first = std::sync::atomic::AtomicBool::new(true);
    Server::start(move |request| {
        let [(pem, signer), _] = certificates();
        if request.path() != "/v3/certificates" {
            return Reply::json(200, PAID).signed_by(&signer);
        }
        let reply = Reply::json(200, certificate_list(&[("1A2B", pem)])).signed_by(&signer);
        let is_first = first.swap(false, std::sync::atomic::Ordering::Relaxed);
        if is_first { reply.behind(&gate) } else { reply }
    })
}

/// Who began to fetch the certificates may never go on. Nobody else waits for that.
#[test]
fn a_fetch_on_a_runtime_that_stands_still_is_nobody_elses() {
    let gate = Gate::closed();
    let server = slow_at_first(&gate);
    let client = merchant_client(&server).api_v3_key(API_V3_KEY).retry(RetryPolicy::never()).build().unwrap();
    let standing = Builder::new_current_thread().enable_all().build().unwrap();
    let begun = client.clone();
    let first = standing.spawn(async move { query().send(&begun).await.map(drop) });
    standing.block_on(server.arrived(1));

    // Nothing drives `standing` from here on.
    let other = Builder::new_current_thread().enable_all().build().unwrap();
    let answer =
        other.block_on(async { query().send(&client).timeout(Duration::from_secs(20)).await }).unwrap();
    assert_eq!(answer.trade_state.as_ref().unwrap().as_str(), "SUCCESS");
    assert_eq!(server.count_of("/v3/certificates"), 2);

    // And where it goes on, it comes to its end.
    gate.open();
    standing.block_on(first).unwrap().unwrap();
}

#[test]
fn a_runtime_without_a_clock_is_an_error() {
    let server = Server::start(|_| Reply::json(200, PAID).signed_by(&public_key()));
    let of_public_key = client(&server).build().unwrap();
    let of_certificates = merchant_client(&server).api_v3_key(API_V3_KEY).build().unwrap();
    let runtime = Builder::new_current_thread().enable_io().build().unwrap();
    for client in [of_public_key, of_certificates] {
        let error = runtime.block_on(async { order().send(&client).await }).unwrap_err();
        assert!(matches!(error, Error::Config(_)) && !error.may_have_taken_effect(), "{error:?}");
        assert!(error.to_string().contains("a clock in the tokio runtime"), "{error}");
    }
    assert_eq!(server.count(), 0);
}

fn endless() -> RetryPolicy {
    let mut policy = RetryPolicy::default();
    policy.attempts = u32::MAX;
    policy.backoff = Duration::MAX;
    policy.longest_backoff = Duration::MAX;
    policy.attempt_timeout = Duration::MAX;
    policy
}

/// A wait that is longer than the call may take is not begun: the failure is told at once.
#[tokio::test]
async fn settings_without_bound_are_settings() {
    let unbounded = |builder: ClientBuilder| builder.retry(endless()).build().unwrap();
    let server = Server::start(|_| Reply::json(200, PAID).signed_by(&public_key()));
    let patient = unbounded(client(&server).timeout(Duration::MAX));
    query().send(&patient).await.unwrap();
    query().send(&patient).timeout(Duration::MAX).retry(endless()).await.unwrap();

    let busy = Server::start(|_| Reply::json(503, "{}").header("Retry-After", u64::MAX.to_string()));
    let error = query().send(&unbounded(client(&busy))).await.unwrap_err();
    assert_eq!((error.api().unwrap().status().as_u16(), busy.count()), (503, 1));
    let error = query().send(&unbounded(client(&busy).timeout(Duration::ZERO))).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
}
