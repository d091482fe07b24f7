//! Uploads as they arrive on a socket: taken apart by hand, signatures verified by openssl.

use std::io::ErrorKind;

use bytes::Bytes;
use serde_json::{Value, json};
use wechatpay::Error;
use wechatpay::crypto::base64;
use wechatpay::model::FilePart;
use wechatpay::upload::UploadError;
use wechatpay::v3::marketing::shopping_receipt::shoppingreceipts::post as receipts;
use wechatpay::v3::mch_operation_manage::enhanced_due_diligence::by_due_diligence_id::upload::post as diligence;
use wechatpay::v3::merchant::media::upload::post as media;
use wechatpay::v3::new_tax_control_fapiao::fapiao_applications::upload_fapiao_file::post as fapiao;

use crate::common::openssl::{Dir, Key, merchant, openssl, platform, text, try_openssl};
use crate::common::server::{PUBLIC_KEY_ID, Reply, Request, Server, client_once, public_key};

/// One part of a form: its headers as they are written, and its bytes.
#[derive(Debug, PartialEq)]
struct Part {
    head: String,
    content: Vec<u8>,
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

/// Takes a form apart as RFC 2046 says, and nothing more leniently.
fn parts(asked: &Request) -> Vec<Part> {
    let boundary =
        asked.header("Content-Type").unwrap().strip_prefix("multipart/form-data; boundary=").unwrap();
    let delimiter = format!("\r\n--{boundary}").into_bytes();
    let body = [b"\r\n", &asked.body[..]].concat();
    let mut rest = &body[find(&body, &delimiter).unwrap() + delimiter.len()..];
    assert_eq!(find(&body, &delimiter), Some(0), "something stands before the first part");
    let mut parts = Vec::new();
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let end = find(part, &delimiter).unwrap();
        let head = find(part, b"\r\n\r\n").unwrap();
        parts.push(Part {
            head: String::from_utf8(part[..head].to_vec()).unwrap(),
            content: part[head + 4..end].to_vec(),
        });
        rest = &part[end + delimiter.len()..];
    }
    assert_eq!(rest, b"--\r\n");
    parts
}

fn sha256(bytes: &[u8]) -> String {
    openssl_hash("-sha256", bytes)
}

fn openssl_hash(name: &str, bytes: &[u8]) -> String {
    let printed = text(openssl(&["dgst", name, "-r"], bytes));
    printed.split_whitespace().next().unwrap().to_owned()
}

/// Whether openssl verifies the request's signature over this as its body.
fn is_signed_over(asked: &Request, body: &[u8]) -> bool {
    let dir = Dir::new();
    let Request { method, target, .. } = asked;
    let head = format!("{method}\n{target}\n{}\n{}\n", asked.signed("timestamp"), asked.signed("nonce_str"));
    let message = [head.as_bytes(), body, b"\n"].concat();
    let key = dir.write("key.pem", &merchant().spki);
    let signature = dir.write("signature", base64::decode(asked.signed("signature")).unwrap());
    let (key, signature) = (key.to_str().unwrap(), signature.to_str().unwrap());
    try_openssl(&["dgst", "-sha256", "-verify", key, "-signature", signature], &message).is_ok()
}

fn opened(key: &Key, sealed: &str) -> String {
    let dir = Dir::new();
    let key = dir.write("key.pem", &key.pkcs8);
    let mut arguments = vec!["pkeyutl", "-decrypt", "-inkey", key.to_str().unwrap()];
    arguments.extend(["-pkeyopt", "rsa_padding_mode:oaep"]);
    text(openssl(&arguments, &base64::decode(sealed).unwrap()))
}

fn answering() -> Server {
    Server::always(Reply::signed_json(
        r#"{"media_id":"H1ihR9JUtVj-J7CJqBUY5ZOrG_Je75H-rKhTG7FUmg9sxNTbRN54dFiUHnhg"}"#,
    ))
}

#[tokio::test]
async fn a_picture_with_its_meta_computed() {
    let server = answering();
    // What would end a part if the boundary were guessed, and bytes that are no text.
    let picture = [b"\x89PNG\r\n\r\n--boundary--\r\n".as_slice(), &[0, 0xFF, b'\r', b'\n']].concat();
    let request = media::Request::new(media::Required {
        file: FilePart::new("营业执照 \"1\".png", picture.clone()),
        meta: media::Meta::new(),
    });
    let answer = request.send(&client_once(&server)).await.unwrap();
    assert!(answer.media_id.as_deref().unwrap().starts_with("H1ihR9JU"));

    let asked = server.only_request();
    assert_eq!((&*asked.method, &*asked.target), ("POST", "/v3/merchant/media/upload"));
    let [meta, file] = &parts(&asked)[..] else { panic!() };
    assert_eq!(meta.head, "Content-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json");
    assert_eq!(
        file.head,
        "Content-Disposition: form-data; name=\"file\"; filename=\"营业执照 %221%22.png\"\r\nContent-Type: image/png"
    );
    assert_eq!(file.content, picture);
    let said: Value = serde_json::from_slice(&meta.content).unwrap();
    assert_eq!(said, json!({"filename": "营业执照 \"1\".png", "sha256": sha256(&picture)}));
    assert!(is_signed_over(&asked, &meta.content));
    assert!(!is_signed_over(&asked, &asked.body));
    assert_eq!(asked.header("Wechatpay-Serial").unwrap(), PUBLIC_KEY_ID);
    assert_eq!(asked.header("Accept").unwrap(), "application/json");
}

/// A success that names no file, where the documentation has a `media_id`, is none.
#[tokio::test]
async fn an_answer_without_the_file_it_took_is_an_error() {
    let body = r#"{"media_id":"H1ihR9JUtVj"}"#;
    for (status, body, taken) in [
        (200, body, true),
        (201, body, true),
        (202, body, false),
        (206, body, false),
        (200, "", false),
        (204, "", false),
    ] {
        let server = Server::always(Reply::json(status, body).signed_by(&public_key()));
        let request = media::Request::new(media::Required {
            file: FilePart::new("a.png", b"a"),
            meta: media::Meta::new(),
        });
        let answered = request.send(&client_once(&server)).await;
        assert_eq!(answered.is_ok(), taken, "{status} {body}: {answered:?}");
        if let Err(error) = answered {
            assert!(error.may_have_taken_effect(), "{error}");
        }
    }
}

#[tokio::test]
async fn every_form_has_its_own_boundary() {
    let server = answering();
    let request =
        media::Request::new(media::Required { file: FilePart::new("a.png", b"a"), meta: media::Meta::new() });
    for _ in 0..2 {
        request.send(&client_once(&server)).await.unwrap();
    }
    let asked = server.requests();
    let boundary =
        |asked: &Request| asked.header("Content-Type").unwrap().rsplit_once('=').unwrap().1.to_owned();
    assert_eq!(boundary(&asked[0]).len(), 32);
    assert_ne!(boundary(&asked[0]), boundary(&asked[1]));
}

#[tokio::test]
async fn other_names_and_what_else_the_meta_holds() {
    let server = answering();
    let file = FilePart::new("proof.pdf", b"%PDF-1.4");
    diligence::Request::new(diligence::Required {
        due_diligence_id: "30020",
        due_diligence_file: file,
        meta: diligence::Meta::new(diligence::MetaRequired { sub_mchid: "1900000208", item_id: 7 }),
    })
    .send(&client_once(&server))
    .await
    .unwrap();
    let asked = server.only_request();
    assert_eq!(asked.target, "/v3/mch-operation-manage/enhanced-due-diligence/30020/upload");
    let [meta, file] = &parts(&asked)[..] else { panic!() };
    assert!(file.head.contains("name=\"due_diligence_file\"; filename=\"proof.pdf\""), "{}", file.head);
    assert!(file.head.ends_with("Content-Type: application/pdf"), "{}", file.head);
    let said: Value = serde_json::from_slice(&meta.content).unwrap();
    let digest = sha256(b"%PDF-1.4");
    let expected =
        json!({"sub_mchid": "1900000208", "item_id": 7, "file_name": "proof.pdf", "file_digest": digest});
    assert_eq!(said, expected);
    assert!(is_signed_over(&asked, &meta.content));
}

#[tokio::test]
async fn sensitive_texts_in_the_meta_are_encrypted() {
    let server = answering();
    let meta = receipts::Meta::new(receipts::MetaRequired {
        transaction_id: "4200001234",
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    })
    .merchant_contact_information(
        receipts::MerchantContactInformation::new().consultation_phone_number("0755-86013388"),
    );
    let request =
        receipts::Request::new(receipts::Required { file: FilePart::new("receipt.jpg", b"jpg"), meta });
    request.send(&client_once(&server)).extra("new_field", "x").await.unwrap();
    let asked = server.only_request();
    let [meta, _] = &parts(&asked)[..] else { panic!() };
    let said: Value = serde_json::from_slice(&meta.content).unwrap();
    let sealed = said["merchant_contact_information"]["consultation_phone_number"].as_str().unwrap();
    assert_eq!(opened(platform(), sealed), "0755-86013388");
    assert_eq!(said["sha256"], sha256(b"jpg"));
    assert_eq!(said["new_field"], "x");
    assert_eq!(said.get("filename"), None, "this operation has none");
    assert!(is_signed_over(&asked, &meta.content));
}

#[tokio::test]
async fn a_hash_that_is_given_is_compared() {
    let server = answering();
    let meta = |hash: String| media::Meta::new().sha256(hash).filename("other.png");
    let upload = async |hash| {
        let request =
            media::Request::new(media::Required { file: FilePart::new("a.png", b"a"), meta: meta(hash) });
        request.send(&client_once(&server)).await.map(|_| ())
    };
    let right = sha256(b"a");
    upload(right.to_uppercase()).await.unwrap();
    let said: Value = serde_json::from_slice(&parts(&server.only_request())[0].content).unwrap();
    assert_eq!(said, json!({"sha256": right, "filename": "other.png"}));

    let error = upload(sha256(b"b")).await.unwrap_err();
    let Error::Upload(unsent) = &error else { panic!("{error}") };
    let UploadError::Hash { field: "sha256", computed } = unsent.problem() else { panic!("{error}") };
    assert_eq!(*computed, right);
    assert!(!error.may_have_taken_effect() && !error.is_retryable());
    assert_eq!(server.requests().len(), 1, "it was not sent");
}

fn invoice(digest: Option<&str>, algorithm: fapiao::DigestAlogrithm) -> fapiao::Request {
    let digest = digest.map(str::to_owned);
    let meta = fapiao::Meta::new(fapiao::MetaRequired {
        file_type: fapiao::FileType::Pdf,
        digest_alogrithm: algorithm,
    })
    .digest_opt(digest);
    fapiao::Request::new(fapiao::Required { file: FilePart::new("invoice.pdf", b"%PDF"), meta })
}

#[tokio::test]
async fn of_an_invoice_the_sm3_hash() {
    let server = answering();
    let client = client_once(&server);
    let hash = openssl_hash("-sm3", b"%PDF");
    let invoice = |digest: Option<&str>| invoice(digest, fapiao::DigestAlogrithm::Sm3);
    invoice(None).send(&client).await.unwrap();
    invoice(Some(&hash.to_uppercase())).send(&client).await.unwrap();
    for asked in server.requests() {
        let said: Value = serde_json::from_slice(&parts(&asked)[0].content).unwrap();
        assert_eq!(said, json!({"file_type": "PDF", "digest_alogrithm": "SM3", "digest": hash}));
    }

    let error = invoice(Some(&sha256(b"%PDF"))).send(&client).await.unwrap_err();
    let Error::Upload(unsent) = &error else { panic!("{error}") };
    let UploadError::Hash { field: "digest", computed } = unsent.problem() else { panic!("{error}") };
    assert_eq!(*computed, hash);
    assert_eq!(server.requests().len(), 2, "it was not sent");
}

#[tokio::test]
async fn a_hash_that_is_not_known_is_asked_for() {
    let server = answering();
    let invoice = |digest| invoice(digest, fapiao::DigestAlogrithm::from("SM9"));
    let error = invoice(None).send(&client_once(&server)).await.unwrap_err();
    assert!(matches!(&error, Error::Upload(unsent) if matches!(
        unsent.problem(),
        UploadError::Algorithm { field: "digest", algorithm } if algorithm == "SM9"
    )));
    assert!(error.to_string().contains("SM9"), "{error}");
    assert!(server.requests().is_empty());

    invoice(Some("by hand")).send(&client_once(&server)).await.unwrap();
    let said: Value = serde_json::from_slice(&parts(&server.only_request())[0].content).unwrap();
    assert_eq!(said, json!({"file_type": "PDF", "digest_alogrithm": "SM9", "digest": "by hand"}));
}

#[tokio::test]
async fn a_file_without_a_name_is_refused() {
    let server = answering();
    let request =
        media::Request::new(media::Required { file: FilePart::new("", b"a"), meta: media::Meta::new() });
    let error = request.send(&client_once(&server)).await.unwrap_err();
    assert!(matches!(&error, Error::Upload(unsent) if matches!(unsent.problem(), UploadError::NoFileName)));
}

#[tokio::test]
async fn files_from_the_disk_a_reader_and_a_stream() {
    let dir = Dir::new();
    let content: Vec<u8> = (0..100_000u32).flat_map(u32::to_le_bytes).collect();
    let expected = FilePart::new("营业执照.png", content.clone());
    let path = dir.write("营业执照.png", &content);
    assert_eq!(FilePart::from_path(&path).unwrap(), expected);
    assert_eq!(FilePart::from_path(dir.path("none")).unwrap_err().kind(), ErrorKind::NotFound);

    let file = tokio::fs::File::open(&path).await.unwrap();
    assert_eq!(FilePart::from_reader("营业执照.png", file, content.len()).await.unwrap(), expected);
    let error = FilePart::from_reader("a", &content[..], content.len() - 1).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::FileTooLarge);

    let pieces = || {
        futures_util::stream::iter(
            content.chunks(1000).map(|piece| Ok::<_, std::io::Error>(Bytes::copy_from_slice(piece))),
        )
    };
    assert_eq!(FilePart::from_stream("营业执照.png", pieces(), content.len()).await.unwrap(), expected);
    let error = FilePart::from_stream("a", pieces(), 999).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::FileTooLarge);
    let broken = futures_util::stream::iter([Ok(Bytes::from_static(b"a")), Err("gone")]);
    assert_eq!(FilePart::from_stream("a", broken, 10).await.unwrap_err().to_string(), "gone");
}
