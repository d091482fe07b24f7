//! How a sandbox begins and ends.

use std::time::{Duration, Instant};

use crate::support::{Caller, order};
use wechatpay_sandbox::{Identity, PlatformMode, Sandbox, StartError};

#[tokio::test]
async fn dropping_it_stops_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    // This connection is kept alive.
    assert_eq!(caller.post("/v3/pay/transactions/jsapi", &order("order-a1", 1)).await.0, 200);
    let address = sandbox.url().strip_prefix("http://").unwrap().to_owned();
    drop(sandbox);
    let until = Instant::now() + Duration::from_secs(10);
    while tokio::net::TcpStream::connect(&address).await.is_ok() {
        assert!(Instant::now() < until, "it still listens");
        tokio::task::yield_now().await;
    }
    let url = format!("{}/sandbox/clock", caller.url);
    while caller.http.get(&url).send().await.is_ok() {
        assert!(Instant::now() < until, "it still answers");
    }
}

#[tokio::test]
async fn keys_are_made_or_given() {
    let made = Sandbox::start().await.unwrap();
    let merchant = made.merchant();
    let given = Sandbox::builder()
        .merchant_id("1900000777")
        .merchant_identity(merchant.identity().clone())
        .platform_identity(made.certificates()[0].clone())
        .platform_mode(PlatformMode::Certificates)
        .api_v3_key(merchant.api_v3_key())
        .api_v2_key("a v2 key that has 32 characters.")
        .start()
        .await
        .unwrap();
    assert_eq!((given.merchant().id(), given.merchant().serial()), ("1900000777", merchant.serial()));
    assert_eq!(given.merchant().api_v2_key(), "a v2 key that has 32 characters.");
    // The client knows certificates only, and fetches them.
    let client = given.client().unwrap();
    let request = wechatpay::v3::certificates::get::Request::new();
    let answer = request.send(&client).await.unwrap();
    assert_eq!(answer.data[0].serial_no.as_deref(), Some(made.certificates()[0].certificate().serial()));
    assert!(!format!("{given:?}").contains(merchant.api_v3_key()), "a secret in Debug");

    let short = Sandbox::builder().api_v3_key("too short").start().await;
    assert!(matches!(short, Err(StartError::Keys(_))));
    let other =
        Identity::from_pem(merchant.identity().private_key_pem(), made.certificates()[0].certificate_pem());
    assert!(other.is_err(), "a key and the certificate of another");
}

#[tokio::test]
async fn a_file_is_one_sandboxes_and_keeps_its_clock() {
    let file = std::env::temp_dir().join(format!("sandbox-lifetime-{}.db", std::process::id()));
    let remove = || {
        for end in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{end}", file.display()));
        }
    };
    remove();
    let first = Sandbox::builder().file(&file).start().await.unwrap();
    let serial = first.merchant().serial().to_owned();
    first.rotate_certificate().await.unwrap();
    first.advance(Duration::from_secs(1_000_000)).await.unwrap();
    assert!(
        matches!(Sandbox::builder().file(&file).start().await, Err(StartError::Store { .. })),
        "it is in use"
    );
    drop(first);
    let second = Sandbox::builder().file(&file).start().await.unwrap();
    assert_eq!((second.merchant().serial(), second.certificates().len()), (serial.as_str(), 2));
    let clock = reqwest::get(format!("{}/sandbox/clock", second.url())).await.unwrap().bytes().await.unwrap();
    let clock: serde_json::Value = serde_json::from_slice(&clock).unwrap();
    assert!(clock["now"].as_i64().unwrap() >= crate::support::now() + 999_990);
    drop(second);
    remove();
}
