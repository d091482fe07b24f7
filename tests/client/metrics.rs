//! The example of metrics, against a server: what Prometheus would read.

#[path = "../../examples/metrics.rs"]
#[allow(dead_code, reason = "the example's program is not run here")]
mod example;

use std::sync::Arc;

use wechatpay::RetryPolicy;

use crate::calls::{PAID, order, query};
use crate::common::openssl::{certificate, merchant};
use crate::common::server::{End, Reply, Server, client, public_key};

#[test]
fn calls_are_counted_and_measured_by_operation_and_code() {
    let server = Server::start(|request| match request.method.as_str() {
        "GET" if request.query().contains("mchid=1900000001") => {
            Reply::json(200, PAID).signed_by(&public_key())
        }
        "GET" => Reply::json(400, r#"{"code":"PARAM_ERROR","message":"x"}"#),
        _ => Reply::none(End::Reset),
    });
    let recorder = example::prometheus().unwrap().build_recorder();
    let handle = recorder.handle();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    metrics::with_local_recorder(&recorder, || {
        runtime.block_on(async {
            let own = certificate(&merchant().pkcs8, "5EA1AB1E", "20200101000000Z", "20991231000000Z");
            let client = client(&server).certificate(own).retry(RetryPolicy::never());
            let client = client.observer(Arc::new(example::Metrics)).build().unwrap();
            query().send(&client).await.unwrap();
            query().send(&client).await.unwrap();
            let mut wrong = query();
            wrong.mchid = Some("1900000009".into());
            wrong.send(&client).await.unwrap_err();
            order().send(&client).await.unwrap_err();
        });
    });
    let text = handle.render();
    let asked = r#"merchant="1900000001",operation="GET /v3/pay/transactions/out-trade-no/{out_trade_no}""#;
    let ordered = r#"operation="POST /v3/pay/transactions/jsapi""#;
    for line in [
        format!(r#"wechatpay_calls_total{{{asked},outcome="success",code=""}} 2"#),
        format!(r#"wechatpay_calls_total{{{asked},outcome="refused",code="PARAM_ERROR"}} 1"#),
        format!(r#"wechatpay_call_seconds_count{{{asked},outcome="success",code=""}} 2"#),
        format!(r#"wechatpay_call_seconds_bucket{{{asked},outcome="success",code="",le="30"}} 2"#),
        format!("wechatpay_open_calls_total{{{ordered}}} 1"),
        r#"wechatpay_key_not_after_seconds{owner="merchant",serial="5EA1AB1E"} 4102358400"#.to_owned(),
    ] {
        assert!(text.lines().any(|it| it == line), "{line} is not in\n{text}");
    }
    assert!(!text.contains("order-1"), "{text}");
}
