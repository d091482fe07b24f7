//! What makes a file believable: a signature over its hash, a seal, or that it comes from where a signed
//! answer says.

use wechatpay::Error;
use wechatpay::crypto::digest::Hash;
use wechatpay::crypto::{base64, cipher};
use wechatpay::download::DownloadError;
use wechatpay::keyring::VerifyError;
use wechatpay::v3::ecommerce::bill::fundflowbill::get as encrypted;

use crate::bill_server::{BILL, BillServer, gzip, hash, is_signed};
use crate::common::openssl::{Dir, merchant, openssl};
use crate::common::server::{MERCHANT_ID, Reply, Server, client_once, public_key};

/// A bill as the documentation says it is sealed: a key of 32 characters, encrypted for the merchant.
struct Sealed {
    key: &'static str,
    nonce: &'static str,
    content: Vec<u8>,
}

const BILL_KEY: &str = "k7Qw2ZpL9xVn4RtY6uIo8PaSdFgHjKlM";

impl Sealed {
    fn new(plaintext: &[u8]) -> Self {
        let nonce = "4ff1d3b41e8c";
        let content = cipher::seal(BILL_KEY.as_bytes().try_into().unwrap(), nonce, None, plaintext).unwrap();
        Self { key: BILL_KEY, nonce, content }
    }

    fn told(self, hash_of: &[u8]) -> BillServer {
        let dir = Dir::new();
        let public = dir.write("key.pem", &merchant().spki);
        let arguments = ["pkeyutl", "-encrypt", "-pubin", "-inkey", public.to_str().unwrap()];
        let sealed =
            openssl(&[&arguments[..], &["-pkeyopt", "rsa_padding_mode:oaep"]].concat(), self.key.as_bytes());
        let hash = hash("-sha1", hash_of);
        let (key, nonce) = (base64::encode(&sealed), self.nonce);
        let server = Server::unchecked(move |asked| {
            if !asked.target.starts_with("/v3/ecommerce/") {
                return Reply::new(200, self.content.clone());
            }
            let item = |sequence: u32| {
                format!(
                    r#"{{"bill_sequence":{sequence},"hash_type":"SHA1","hash_value":"{hash}","encrypt_key":"{key}","nonce":"{nonce}","download_url":"http://{}/v3/bill/downloadurl?token={sequence}"}}"#,
                    asked.header("host").unwrap()
                )
            };
            Reply::signed_json(format!(
                r#"{{"download_bill_count":2,"download_bill_list":[{},{}]}}"#,
                item(1),
                item(2)
            ))
        });
        let client = client_once(&server);
        BillServer { server, client }
    }
}

async fn encrypted_answer(told: &BillServer) -> wechatpay::Response<encrypted::Response> {
    let algorithm = encrypted::Algorithm::from("AEAD_AES_256_GCM");
    let request = encrypted::Request::new(encrypted::Required {
        bill_date: "2026-08-21".into(),
        account_type: encrypted::AccountType::All,
        algorithm,
    });
    request.send(&told.client).await.unwrap()
}

#[tokio::test]
async fn an_encrypted_bill_in_parts() {
    let told = Sealed::new(&gzip(BILL.as_bytes())).told(BILL.as_bytes());
    let answer = encrypted_answer(&told).await;
    let error = told.client.download(&answer).unwrap_err();
    assert!(matches!(error, DownloadError::Several { found: 2 }), "{error}");
    for part in told.client.downloads(&answer).unwrap() {
        assert_eq!(part.bytes(1000).await.unwrap(), BILL);
    }
    let asked = told.server.requests();
    let targets: Vec<&str> = asked.iter().skip(1).map(|asked| &*asked.target).collect();
    assert_eq!(targets, ["/v3/bill/downloadurl?token=1", "/v3/bill/downloadurl?token=2"]);
    // One item of the list is enough, too.
    let part = told.client.download(&answer.download_bill_list[1]).unwrap();
    assert_eq!(part.bytes(1000).await.unwrap(), BILL);
}

#[tokio::test]
async fn nothing_of_a_forged_bill_is_handed_out() {
    let mut forged = Sealed::new(&vec![b'x'; 3_000_000]);
    *forged.content.last_mut().unwrap() ^= 1;
    let told = forged.told(b"");
    let answer = encrypted_answer(&told).await;
    let download = || told.client.download(&answer.download_bill_list[0]).unwrap();
    let mut written = Vec::new();
    let error = download().write_to(&mut written).await.unwrap_err();
    assert!(matches!(error, DownloadError::Decrypt(_)), "{error}");
    assert!(written.is_empty());
    assert!(!format!("{error:?} {error} {:?}", download()).contains(BILL_KEY));
    let error = download().longest_encrypted(1_000_000).bytes(1).await.unwrap_err();
    assert!(matches!(error, DownloadError::TooLong { at_most: 1_000_000 }), "{error}");
}

#[tokio::test]
async fn a_key_that_cannot_be_one() {
    let short = Sealed { key: "short", ..Sealed::new(b"") };
    let told = short.told(b"");
    let error = told.client.downloads(&encrypted_answer(&told).await).unwrap_err();
    assert!(matches!(error, DownloadError::Key { .. }), "{error}");
    assert!(!error.to_string().contains("short"), "{error}");
}

#[tokio::test]
async fn statements_are_signed_over_their_hash() {
    use wechatpay::v3::global::statements::get::{Request, Required};

    let sha1 = hash("-sha1", BILL.as_bytes());
    let signed = |signed_sha1: &str, said: &str| {
        Reply::new(200, BILL)
            .header("Wechatpay-Statement-Sha1", said)
            .signed_over(format!("{{\"sha1\":\"{signed_sha1}\"}}").as_bytes(), &public_key())
    };
    let request = Request::new(Required { date: "20260821", mchid: MERCHANT_ID });
    let fetch = async |reply: Reply| {
        let server = Server::always(reply);
        let bytes = request.download(&client_once(&server)).bytes(10_000).await;
        assert_eq!(server.only_request().target, "/v3/global/statements?date=20260821&mchid=1900000001");
        bytes
    };
    assert_eq!(fetch(signed(&sha1, &sha1)).await.unwrap(), BILL);
    let packed = signed(&sha1, &sha1).but_body(gzip(BILL.as_bytes())).header("Content-Encoding", "gzip");
    assert_eq!(fetch(packed).await.unwrap(), BILL);

    let other = hash("-sha1", b"another");
    assert!(matches!(fetch(signed(&other, &other)).await, Err(DownloadError::Hash { .. })));
    for (reply, expected) in [
        (signed(&other, &sha1), VerifyError::InvalidSignature),
        (Reply::new(200, BILL).signed_over(BILL.as_bytes(), &public_key()), VerifyError::InvalidSignature),
        (
            Reply::new(200, BILL).header("Wechatpay-Statement-Sha1", &sha1),
            VerifyError::MissingHeader { name: "Wechatpay-Signature" },
        ),
    ] {
        let Err(DownloadError::Call(error)) = fetch(reply).await else { panic!() };
        let Error::Signature(error) = *error else { panic!("{error}") };
        assert_eq!(std::mem::discriminant(error.problem()), std::mem::discriminant(&expected));
    }
}

#[tokio::test]
#[allow(deprecated, reason = "its prefix is part of what is signed")]
async fn the_statement_of_old_has_its_prefix() {
    use wechatpay::v3::statements::get::{Request, Required};

    let sha1 = hash("-sha1", BILL.as_bytes());
    let reply = Reply::new(200, BILL).header("Wechatpay-Statement-Sha1", &sha1);
    let server =
        Server::always(reply.signed_over(format!("{{\"sha1\":\"{sha1}\"}}").as_bytes(), &public_key()));
    let request = Request::new(Required { date: "20260821", mchid: MERCHANT_ID });
    assert_eq!(request.download(&client_once(&server)).bytes(10_000).await.unwrap(), BILL);
    assert_eq!(server.only_request().target, "/hk/v3/statements?date=20260821&mchid=1900000001");
    assert!(is_signed(&server.only_request()));
}

#[tokio::test]
async fn six_operations_answer_unsigned() {
    use wechatpay::v3;

    let server = Server::always(Reply::new(200, "%PDF-1.4"));
    let client = &client_once(&server);
    let bill = {
        use v3::billdownload::file::get::Request;
        Request::new("token")
    };
    let picture = v3::merchant_service::images::by_media_id::get::Request::new("a/../b");
    let global = v3::global::merchant_service::images::by_media_id::get::Request::new(
        v3::global::merchant_service::images::by_media_id::get::Required {
            media_id: "https://apihk.mch.weixin.qq.com/v3/global/merchant-service/images/Chsy%2FMDA%3D%3D",
            complaint_id: "2002",
        },
    );
    let invoice = v3::new_tax_control_fapiao::download::get::Request::new(
        v3::new_tax_control_fapiao::download::get::Required {
            token: "token",
            mchid: "19",
            openid: "openid",
            invoice_code: "code",
            invoice_no: "no",
            fapiao_id: "id",
        },
    );
    let voucher = v3::transferdownload::elecvoucherfile::get::Request::new(
        v3::transferdownload::elecvoucherfile::get::Required { token: "token", source: "elecsign" },
    );
    let receipt = v3::transferdownload::signfile::get::Request::new("token");
    let all = [
        bill.download(client),
        picture.download(client),
        global.download(client),
        invoice.download(client),
        voucher.download(client),
        receipt.download(client),
    ];
    for download in all {
        assert_eq!(download.bytes(100).await.unwrap(), "%PDF-1.4");
    }
    let paths: Vec<_> =
        server.requests().iter().map(|asked| asked.target.split('?').next().unwrap().to_owned()).collect();
    assert_eq!(
        paths,
        [
            "/v3/billdownload/file",
            "/v3/merchant-service/images/a%2F..%2Fb",
            "/v3/global/merchant-service/images/Chsy%2FMDA%3D%3D",
            "/v3/new-tax-control-fapiao/download",
            "/v3/transferdownload/elecvoucherfile",
            "/v3/transferdownload/signfile",
        ]
    );
    assert!(server.requests().iter().all(is_signed));

    let hash = hash("-sha256", b"another");
    let error = bill.download(client).verify(Hash::Sha256, hash).bytes(100).await.unwrap_err();
    assert!(matches!(error, DownloadError::Hash { .. }), "{error}");
}
