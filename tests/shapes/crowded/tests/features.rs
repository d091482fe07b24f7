//! The client among crates that have switched on everything reqwest has.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "../../../common/mod.rs"]
mod common;
#[path = "../../tls.rs"]
mod tls;

use std::io::Write;
use std::sync::Arc;

use common::server::{Reply, Server, client, public_key};
use flate2::Compression;
use flate2::write::GzEncoder;
use tls::Authority;
use tokio_rustls::rustls::client::danger::HandshakeSignatureValid;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::{CertificateDer, UnixTime};
use tokio_rustls::rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use tokio_rustls::rustls::{self, DigitallySignedStruct, ServerConfig, SignatureScheme};
use wechatpay::Error;
use wechatpay::crypto::ClientIdentity;
use wechatpay::transport::ReqwestTransport;
use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get::Request;

const PAID: &str = r#"{"trade_state":"SUCCESS"}"#;

fn query() -> Request {
    Request::new("order-1")
}

/// Signed bytes must arrive as they were signed: they are not asked for packed, and whatever a header says
/// of them, nobody unpacks them on the way.
#[tokio::test]
async fn answers_arrive_as_they_were_signed() {
    let mut packed = GzEncoder::new(Vec::new(), Compression::default());
    packed.write_all(PAID.as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    for coding in ["gzip", "br", "zstd", "deflate"] {
        let said = Reply::json(200, PAID).header("Content-Encoding", coding).signed_by(&public_key());
        let server = Server::start(move |_| said.clone());
        let client = client(&server).build().unwrap();
        assert_eq!(query().send(&client).await.unwrap().body(), PAID.as_bytes(), "{coding}");
        assert_eq!(server.only_request().header("Accept-Encoding"), None);
    }
    let signed = Reply::json(200, packed.clone()).header("Content-Encoding", "gzip").signed_by(&public_key());
    let server = Server::start(move |_| signed.clone());
    let client = client(&server).build().unwrap();
    // The signature is right; that it is no JSON is another matter.
    let error = query().send(&client).await.unwrap_err();
    let Error::Answer(unreadable) = &error else { panic!("{error:?}") };
    assert_eq!(unreadable.answer().body, packed);
}

/// Takes whatever certificate it is shown, and wants one.
#[derive(Debug)]
struct Anybody;

impl ClientCertVerifier for Anybody {
    fn root_hint_subjects(&self) -> &[rustls::DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: UnixTime,
    ) -> Result<ClientCertVerified, rustls::Error> {
        Ok(ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = aws_lc_rs::default_provider().signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, certificate, signature, &algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = aws_lc_rs::default_provider().signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, certificate, signature, &algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        aws_lc_rs::default_provider().signature_verification_algorithms.supported_schemes()
    }
}

/// TLS stays rustls', which takes the certificate as PEM, and HTTP stays 1.1, where a server offers more.
#[tokio::test]
async fn tls_and_http_stay_what_they_are() {
    let authority = Authority::new();
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
    let config = config.with_safe_default_protocol_versions().unwrap();
    let config = config.with_client_cert_verifier(Arc::new(Anybody));
    let mut config = config.with_single_cert(authority.certificate, authority.key).unwrap();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let server = Server::tls(Arc::new(config), |_| Reply::json(200, PAID).signed_by(&public_key()));

    let root = reqwest::Certificate::from_pem(authority.pem.as_bytes()).unwrap();
    let trusting = || reqwest::Client::builder().tls_certs_only([root.clone()]).no_proxy();
    let (certificate, key) = authority.identity;
    let identity = ClientIdentity::from_pem(certificate, key).unwrap();
    let transport = ReqwestTransport::from_builder(trusting).unwrap();
    let transport = transport.with_client_identity(&identity, trusting).unwrap();
    let client = client(&server).api_v2_key("0123456789abcdef0123456789ABCDEF");
    let client = client.transport(Arc::new(transport)).build().unwrap();

    let error = query().send(&client).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "nobody comes in without a certificate: {error:?}");
    let refund = wechatpay::v2::secapi::pay::refund::post::Request::new(
        wechatpay::v2::secapi::pay::refund::post::Required {
            appid: "wx1",
            order: wechatpay::v2::secapi::pay::refund::post::OrderKey::OutTradeNo("order-1"),
            out_refund_no: "refund-1",
            total_fee: 100.into(),
            refund_fee: 100.into(),
        },
    );
    let error = refund.send(&client).await.unwrap_err();
    assert!(matches!(error, Error::Answer(_)), "it came, and the answer was read: {error:?}");
    assert_eq!(server.only_request().path(), "/secapi/pay/refund");
}
