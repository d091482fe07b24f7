//! An order over real TLS, whose both ends are Rust.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "../../../common/mod.rs"]
mod common;
#[path = "../../tls.rs"]
mod tls;

use std::sync::Arc;

use common::server::{Reply, Server, client, public_key};
use tls::Authority;
use tokio_rustls::rustls::ServerConfig;
use wechatpay::Error;
use wechatpay::transport::{ReqwestTransport, Stage};
use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get::Request;

#[tokio::test(flavor = "current_thread")]
async fn a_signed_answer_comes_over_tls_and_strangers_are_not_trusted() {
    let authority = Authority::new();
    // First, as a program does: what brings TLS its cryptography is nobody's but the crate's business.
    let plain = ReqwestTransport::new().unwrap();
    let provider = Arc::new(rustls_graviola::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = config.with_no_client_auth().with_single_cert(authority.certificate, authority.key).unwrap();
    let server = Server::tls(Arc::new(config), |_| {
        Reply::json(200, r#"{"trade_state":"SUCCESS"}"#).signed_by(&public_key())
    });
    let root = reqwest::Certificate::from_pem(authority.pem.as_bytes()).unwrap();
    let trusting = || reqwest::Client::builder().tls_certs_only([root.clone()]).no_proxy();
    let trusting = ReqwestTransport::from_builder(trusting).unwrap();
    let query = Request::new("order-1");

    let known = client(&server).transport(Arc::new(trusting)).build().unwrap();
    let answer = query.send(&known).await.unwrap();
    assert_eq!(answer.trade_state.as_ref().map(|state| state.as_str()), Some("SUCCESS"));

    let unknown = client(&server).transport(Arc::new(plain)).build().unwrap();
    let error = query.send(&unknown).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(failure) if failure.stage() == Stage::Connect), "{error:?}");
    assert!(error.to_string().contains("certificate"), "{error}");
    assert_eq!(server.count(), 1);
}
