//! A system that trusts nobody, as a small container has no root certificates.

use wechatpay::transport::Stage;
use wechatpay::{Error, RetryPolicy};

use crate::calls::{PAID, query};
use crate::common::process::is_alone_with;
use crate::common::server::{Reply, Server, client, public_key};

#[tokio::test]
async fn without_root_certificates_a_sandbox_is_reached_and_https_says_what_to_install() {
    let test = "roots::without_root_certificates_a_sandbox_is_reached_and_https_says_what_to_install";
    if !is_alone_with(test, &[("SSL_CERT_FILE", "/dev/null"), ("SSL_CERT_DIR", "/nowhere")]) {
        return;
    }
    let server = Server::start(|_| Reply::json(200, PAID).signed_by(&public_key()));
    let plain = client(&server).retry(RetryPolicy::never()).build().unwrap();
    assert_eq!(query().send(&plain).await.unwrap().trade_state.as_ref().unwrap().as_str(), "SUCCESS");

    let origin = server.origin.replace("http://", "https://");
    let secure = client(&server).host(&origin).retry(RetryPolicy::never()).build().unwrap();
    let error = query().send(&secure).await.unwrap_err();
    assert!(error.to_string().contains("the package ca-certificates"), "{error}");
    assert!(error.to_string().contains("SSL_CERT_FILE"), "{error}");
    let Error::Transport(failure) = &error else { panic!("{error:?}") };
    assert_eq!(failure.stage(), Stage::Connect);
    assert!(!error.may_have_taken_effect());
    assert_eq!(server.requests().len(), 1);
}
