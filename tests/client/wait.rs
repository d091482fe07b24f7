//! Calls without async.

use wechatpay::{Error, Fen};

use crate::calls::{PAID, query};
use crate::common::server::{
    API_V3_KEY, Reply, Server, certificate_list, certificates, client, merchant_client, public_key,
};

#[test]
fn plain_threads_wait_for_their_calls() {
    let server = Server::start(|_| Reply::json(200, PAID).signed_by(&public_key()));
    let client = client(&server).build().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..5 {
                    let answer = query().send(&client).wait().unwrap();
                    assert_eq!(answer.amount.as_ref().unwrap().total, Some(Fen(100)));
                }
            });
        }
    });
    let answer = client.request(http::Method::GET, "/v3/x").wait().unwrap();
    assert_eq!(answer["trade_state"], "SUCCESS");
    assert_eq!(server.count(), 41);
}

#[test]
fn certificates_are_fetched_for_them_too() {
    let server = Server::start(|request| {
        let [(pem, signer), _] = certificates();
        let list = request.path() == "/v3/certificates";
        let body = if list { certificate_list(&[("1A2B", pem)]) } else { PAID.to_owned() };
        Reply::json(200, body).signed_by(&signer)
    });
    let client = merchant_client(&server).api_v3_key(API_V3_KEY).build().unwrap();
    query().send(&client).wait().unwrap();
    query().send(&client).wait().unwrap();
    assert_eq!(server.count(), 3);
}

#[tokio::test]
async fn inside_of_async_it_says_so() {
    let server = Server::start(|_| Reply::json(200, PAID).signed_by(&public_key()));
    let client = client(&server).build().unwrap();
    let error = query().send(&client).wait().unwrap_err();
    assert!(matches!(error, Error::Config(_)) && !error.may_have_taken_effect(), "{error:?}");
    assert!(error.to_string().contains("inside of async code, which it would block; await"), "{error}");
    assert_eq!(server.count(), 0);
    query().send(&client).await.unwrap();
}

/// A client may be used both ways, and its last clone may be dropped anywhere.
#[test]
fn a_client_that_waited_may_be_dropped_inside_of_async() {
    let server = Server::start(|_| Reply::json(200, PAID).signed_by(&public_key()));
    let client = client(&server).build().unwrap();
    query().send(&client).wait().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async move {
        query().send(&client).await.unwrap();
        drop(client);
    });
}

/// On threads that may wait, the runtime around does not matter; in a task it does, and it is said.
#[test]
fn in_a_blocking_thread_of_tokio_it_waits() {
    let server = Server::start(|_| Reply::json(200, PAID).signed_by(&public_key()));
    let client = client(&server).build().unwrap();
    let paid = move || query().send(&client).wait().map(|answer| answer.amount.as_ref().unwrap().total);
    let many = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let one = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for runtime in [&many, &one] {
        let waiting = paid.clone();
        let waited = runtime.block_on(async { tokio::task::spawn_blocking(waiting).await.unwrap() });
        assert_eq!(waited.unwrap(), Some(Fen(100)));
        let _entered = runtime.enter();
        assert_eq!(paid().unwrap(), Some(Fen(100)), "a thread that is only near a runtime");
    }
    let in_place = paid.clone();
    let in_place =
        many.block_on(async { tokio::spawn(async { tokio::task::block_in_place(in_place) }).await });
    assert_eq!(in_place.unwrap().unwrap(), Some(Fen(100)));
    assert_eq!(server.count(), 5);

    let inside = paid.clone();
    let task = paid.clone();
    let refused = [
        many.block_on(async { inside() }),
        one.block_on(async { tokio::spawn(async move { task() }).await.unwrap() }),
        one.block_on(tokio::task::unconstrained(async { paid() })),
    ];
    for refused in refused {
        let error = refused.unwrap_err();
        assert!(error.to_string().contains("inside of async code"), "{error}");
    }
    assert_eq!(server.count(), 5);
}
