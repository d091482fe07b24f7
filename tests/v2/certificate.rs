//! The v2 operations that ask for the client certificate, over real TLS with certificates made here.

use std::process::Command;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};
use wechatpay::crypto::{ClientIdentity, base64, digest, hex};
use wechatpay::model::FilePart;
use wechatpay::transport::{ReqwestTransport, Stage};
use wechatpay::{Client, Error, Fen, v2};

use crate::common::openssl::{Dir, merchant, openssl, platform};
use crate::common::server::{Request, Server};
use crate::support::{KEY, MERCHANT, Xml, borrowed, builder, reply, signature, signed, success, xml};

/// An authority, and what it made for both ends.
struct Certificates {
    authority: String,
    server: Arc<ServerConfig>,
    client: ClientIdentity,
}

fn certificates() -> Certificates {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let server_key = KeyPair::generate().unwrap();
    let server =
        CertificateParams::new(["127.0.0.1".to_owned()]).unwrap().signed_by(&server_key, &authority).unwrap();
    // The merchant's key is RSA, as WeChat Pay's are.
    let client_key = KeyPair::from_pem(&merchant().pkcs8).unwrap();
    let client = CertificateParams::new(Vec::new()).unwrap().signed_by(&client_key, &authority).unwrap();

    let mut roots = RootCertStore::empty();
    roots.add(authority.der().clone()).unwrap();
    let verifier = WebPkiClientVerifier::builder(Arc::new(roots)).build().unwrap();
    let key = PrivateKeyDer::try_from(server_key.serialize_der()).unwrap();
    let config = ServerConfig::builder().with_client_cert_verifier(verifier);
    let config = config.with_single_cert(vec![server.der().clone()], key).unwrap();
    Certificates {
        authority: authority.pem(),
        server: Arc::new(config),
        client: ClientIdentity::from_pem(client.pem(), &merchant().pkcs8).unwrap(),
    }
}

/// A server that lets in who shows a certificate of the authority, and nobody else.
fn server(
    certificates: &Certificates,
    answer: impl Fn(&Request) -> Vec<u8> + Send + Sync + 'static,
) -> Server {
    Server::tls(Arc::clone(&certificates.server), move |request| reply(200, answer(request)))
}

fn client(server: &Server, certificates: &Certificates) -> Client {
    customised(server, certificates, |builder| builder)
}

fn customised(
    server: &Server,
    certificates: &Certificates,
    settings: impl Fn(wechatpay::client::ClientBuilder) -> wechatpay::client::ClientBuilder,
) -> Client {
    let root = reqwest::Certificate::from_pem(certificates.authority.as_bytes()).unwrap();
    let trusting = || reqwest::Client::builder().tls_certs_only([root.clone()]);
    let transport = ReqwestTransport::from_builder(trusting).unwrap();
    let transport = transport.with_client_identity(&certificates.client, trusting).unwrap();
    let builder = builder().host(&server.origin).transport(Arc::new(transport));
    settings(builder).build().unwrap()
}

fn refund() -> v2::secapi::pay::refund::post::Request {
    v2::secapi::pay::refund::post::Request::new(v2::secapi::pay::refund::post::Required {
        appid: "wx1",
        order: v2::secapi::pay::refund::post::OrderKey::OutTradeNo("order-1"),
        out_refund_no: "refund-1",
        total_fee: Fen(100),
        refund_fee: Fen(100),
    })
}

#[tokio::test]
async fn a_refund_shows_the_certificate_and_an_order_does_not() {
    let certificates = certificates();
    let server = server(&certificates, |_| signed(&success(&[("refund_id", "r1")])));
    let client = client(&server, &certificates);
    let answer = refund().send(&client).await.unwrap();
    assert_eq!(answer.refund_id.as_deref(), Some("r1"));
    let seen = server.only_request();
    assert_eq!((seen.path(), seen.field("mch_id").as_str()), ("/secapi/pay/refund", MERCHANT));

    let query = v2::pay::orderquery::post::Request::new(v2::pay::orderquery::post::Required {
        appid: "wx1",
        order: v2::pay::orderquery::post::OrderKey::OutTradeNo("order-1"),
    });
    let error = query.send(&client).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "this server lets nobody in without one: {error:?}");
    assert_eq!(server.requests().len(), 1);
}

/// The certificate as the builder takes it, with the machine's trust: in a process of its own, whose
/// environment names the authority.
#[test]
fn the_builder_takes_the_certificate() {
    const ADDRESS: &str = "WECHATPAY_TEST_ADDRESS";
    const FILES: &str = "WECHATPAY_TEST_FILES";
    let runtime = tokio::runtime::Runtime::new().unwrap();
    if let (Ok(address), Ok(files)) = (std::env::var(ADDRESS), std::env::var(FILES)) {
        let (certificate, key) = (format!("{files}/cert.pem"), format!("{files}/key.pem"));
        let host = address;
        let explicit = builder().host(&host).client_certificate_files(&certificate, &key);
        // Those of v3 are the same.
        let v3 = builder().host(&host).certificate_file(&certificate).private_key_file(&key);
        let v3 = v3.public_key("PUB_KEY_ID_1", &platform().spki);
        let from_environment = wechatpay::client::ClientBuilder::from_vars(|name| {
            let text = match name {
                "WECHATPAY_MERCHANT_ID" => MERCHANT,
                "WECHATPAY_API_V2_KEY" => KEY,
                "WECHATPAY_HOST" => &host,
                "WECHATPAY_CLIENT_CERTIFICATE_FILE" => &certificate,
                "WECHATPAY_CLIENT_KEY_FILE" => &key,
                _ => return None,
            };
            Some(text.to_owned())
        });
        for builder in [explicit, v3, from_environment] {
            let client = builder.build().unwrap();
            let answer = runtime.block_on(async { refund().send(&client).await }).unwrap();
            assert_eq!(answer.refund_id.as_deref(), Some("r1"));
        }
        return;
    }
    let certificates = certificates();
    let server = server(&certificates, |_| signed(&success(&[("refund_id", "r1")])));
    let dir = Dir::new();
    let authority = dir.write("authority.pem", &certificates.authority);
    dir.write("cert.pem", certificates.client.to_pem());
    let key = dir.write("key.pem", certificates.client.to_pem());
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["certificate::the_builder_takes_the_certificate", "--exact"])
        .env(ADDRESS, &server.origin)
        .env(FILES, key.parent().unwrap())
        .env("SSL_CERT_FILE", authority)
        .output()
        .unwrap();
    assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stdout));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_certificate_of_another_authority_is_not_let_in() {
    let (ours, theirs) = (certificates(), certificates());
    let server = server(&theirs, |_| signed(&success(&[])));
    let mixed = Certificates {
        authority: theirs.authority.clone(),
        server: Arc::clone(&theirs.server),
        client: ours.client,
    };
    let error = refund().send(&client(&server, &mixed)).await.unwrap_err();
    assert!(
        matches!(&error, Error::Transport(failure) if failure.stage() != Stage::ClientCertificate),
        "{error:?}"
    );
    assert_eq!(server.requests().len(), 0);
}

/// What openssl makes of a text that was encrypted for the bank.
fn opened_by_the_bank(ciphertext: &str) -> String {
    let dir = Dir::new();
    let key = dir.write("bank.pem", &platform().pkcs8);
    let options =
        ["pkeyutl", "-decrypt", "-pkeyopt", "rsa_padding_mode:oaep", "-inkey", key.to_str().unwrap()];
    String::from_utf8(openssl(&options, &base64::decode(ciphertext).unwrap())).unwrap()
}

#[tokio::test]
async fn payments_to_banks_are_encrypted_with_the_fetched_key() {
    let certificates = certificates();
    // Made before anybody waits for it: the key is asked for again where it takes long.
    let key = xml(&success(&[("pub_key", &platform().public_pkcs1)]));
    let server = server(&certificates, move |seen| match seen.path() {
        "/risk/getpublickey" => key.clone(),
        _ => xml(&success(&[("payment_no", "p1")])),
    });
    let client = client(&server, &certificates);
    let payment =
        v2::mmpaysptrans::pay_bank::post::Request::new(v2::mmpaysptrans::pay_bank::post::Required {
            partner_trade_no: "pay-1",
            enc_bank_no: "6225760008219524",
            enc_true_name: "张三",
            bank_code: "1001",
            amount: Fen(100_000),
        });
    assert_eq!(payment.send(&client).await.unwrap().payment_no.as_deref(), Some("p1"));
    payment.send(&client).await.unwrap();

    let mut seen = server.requests();
    assert_eq!(seen.len(), 3, "one fetch for both");
    let fetch = seen.remove(0);
    assert_eq!(fetch.names(), ["mch_id", "sign_type", "nonce_str", "sign"]);
    assert_eq!(fetch.field("sign"), signature(&borrowed(&fetch.fields()), true));
    for seen in seen {
        assert_eq!(opened_by_the_bank(&seen.field("enc_bank_no")), "6225760008219524");
        assert_eq!(opened_by_the_bank(&seen.field("enc_true_name")), "张三");
        assert_eq!(seen.field("sign"), signature(&borrowed(&seen.fields()), false));
        assert!(!seen.text().contains("6225760008219524") && !seen.text().contains("张三"));
    }
}

#[tokio::test]
async fn without_the_banks_key_nothing_is_paid() {
    for (answer, said) in [
        (xml(&[("return_code", "FAIL"), ("return_msg", "no permission")]), "no permission"),
        (xml(&success(&[])), "without pub_key"),
        (xml(&success(&[("pub_key", "-----BEGIN RSA PUBLIC KEY-----")])), "END"),
    ] {
        let certificates = certificates();
        let server = server(&certificates, move |_| answer.clone());
        let payment =
            v2::mmpaysptrans::pay_bank::post::Request::new(v2::mmpaysptrans::pay_bank::post::Required {
                partner_trade_no: "pay-1",
                enc_bank_no: "6225",
                enc_true_name: "张三",
                bank_code: "1001",
                amount: Fen(1),
            });
        let error = payment.send(&client(&server, &certificates)).await.unwrap_err();
        assert!(error.to_string().contains(said), "{error}");
        assert!(!error.may_have_taken_effect(), "{error}");
        assert!(server.requests().iter().all(|seen| seen.path() == "/risk/getpublickey"));
    }
}

/// <https://developer.work.weixin.qq.com/document/path/90281>: these fields, and the app's secret.
#[tokio::test]
async fn workwx_signs_its_own_fields_too() {
    let certificates = certificates();
    let server = server(&certificates, |_| {
        let answer = success(&[("send_listid", "l1")]);
        xml(&answer)
    });
    let client = customised(&server, &certificates, |builder| builder.workwx_secret("agent-secret"));
    let packet = v2::mmpaymkttransfers::sendworkwxredpack::post::Request::new(
        v2::mmpaymkttransfers::sendworkwxredpack::post::Required {
            mch_billno: "11111234567890",
            wxappid: "wx123456789",
            sender_name: "XX活动",
            re_openid: "oxTWIuGaIt6gTKsQRLau2M0yL16E",
            total_amount: Fen(100),
            wishing: "wish",
            act_name: "XXX",
            remark: "remark",
        },
    )
    .agentid("");
    packet.send(&client).await.unwrap();
    let payment = v2::mmpaymkttransfers::promotion::paywwsptrans2pocket::post::Request::new(
        v2::mmpaymkttransfers::promotion::paywwsptrans2pocket::post::Required {
            appid: "wx1",
            partner_trade_no: "t1",
            openid: "o1",
            check_name: "FORCE_CHECK".into(),
            amount: Fen(100),
            desc: "desc",
            spbill_create_ip: "10.0.0.1",
        },
    )
    .ww_msg_type("NORMAL_MSG".into());
    payment.send(&client).await.unwrap();

    let covered: [&[&str]; 2] = [
        &["act_name", "mch_billno", "mch_id", "nonce_str", "re_openid", "total_amount", "wxappid"],
        &["amount", "appid", "desc", "mch_id", "nonce_str", "openid", "partner_trade_no", "ww_msg_type"],
    ];
    assert!(!server.requests()[0].names().contains(&"agentid".to_owned()), "another empty text is none");
    for (seen, covered) in server.requests().iter().zip(covered) {
        let text: String = covered.iter().map(|name| format!("{name}={}&", seen.field(name))).collect();
        let hash = openssl(&["dgst", "-md5", "-r"], format!("{text}secret=agent-secret").as_bytes());
        assert_eq!(
            seen.field("workwx_sign"),
            String::from_utf8_lossy(&hash[..32]).to_uppercase(),
            "{}",
            seen.path()
        );
        assert_eq!(
            seen.field("sign"),
            signature(&borrowed(&seen.fields()), false),
            "it is signed with the rest"
        );
    }
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_picture_is_a_form_signed_over_its_hash() {
    let certificates = certificates();
    let server = server(&certificates, |_| signed(&success(&[("media_id", "m1")])));
    let client = client(&server, &certificates);
    let picture = b"\x89PNG\r\n\x1a\n".to_vec();
    let request = v2::secapi::mch::uploadmedia::post::Request::new(FilePart::new("a.png", picture.clone()));
    assert_eq!(request.send(&client).await.unwrap().media_id.as_deref(), Some("m1"));

    let seen = server.only_request();
    let hash = hex::lower(&digest::md5(&picture));
    let covered = [("media_hash", hash.as_str()), ("mch_id", MERCHANT), ("sign_type", "HMAC-SHA256")];
    let sign = signature(&covered, true);
    for (name, text) in covered.into_iter().chain([("sign", sign.as_str())]) {
        let part = format!("Content-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n");
        assert!(seen.text().contains(&part), "{name}: {}", seen.text());
    }
    assert!(!seen.text().contains("nonce_str"), "the form takes what its page lists");
    assert!(seen.header("Content-Type").unwrap().starts_with("multipart/form-data; boundary="));
    assert!(seen.body.windows(picture.len()).any(|window| window == picture));
    assert!(seen.text().contains("name=\"media\"; filename=\"a.png\"\r\nContent-Type: image/png"));

    let wrong = request.media_hash("0");
    let error = wrong.send(&client).await.unwrap_err();
    assert!(matches!(error, Error::Upload(_)) && error.to_string().contains(&hash), "{error}");
}
