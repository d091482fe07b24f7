//! Downloads over a real socket: what arrives whole, and everything that does not.
#![cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
#![allow(clippy::unwrap_used, missing_docs)]

mod crypto_support;
mod files_support;

use std::error::Error as _;
use std::fs;
use std::io::{Read, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crypto_support::{Dir, merchant, openssl, text, try_openssl};
use files_support::{Asked, Reply, Server};
use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::StreamExt;
use wechatpay::bill::BillError;
use wechatpay::crypto::digest::Hash;
use wechatpay::crypto::{base64, cipher};
use wechatpay::download::{DownloadError, Progress};
use wechatpay::keyring::VerifyError;
use wechatpay::v3::bill::tradebill::get as tradebill;
use wechatpay::v3::ecommerce::bill::fundflowbill::get as encrypted;
use wechatpay::{Client, Error};

const BILL: &str = "\u{feff}交易时间,微信订单号,商户订单号,交易状态,订单金额\r\n\
    `2026-08-21 09:12:30,`4200000001,`order-1,`SUCCESS,`10.00\r\n\
    `2026-08-21 10:00:00,`4200000002,`order-2,`SUCCESS,`0.10\r\n\
    总交易单数,订单总金额\r\n`2,`10.10\r\n";

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn hash(name: &str, bytes: &[u8]) -> String {
    let printed = text(openssl(&["dgst", name, "-r"], bytes));
    printed.split_whitespace().next().unwrap().to_owned()
}

const PATH: &str = "/v3/billdownload/file?token=6XIv5T_%2Bab&tartype=gzip";

/// The answer that tells of the bill, and the file. `{url}` is the server's.
struct Told {
    server: Server,
    client: Client,
}

impl Told {
    /// A server that tells of a file with the hash of `content`, and sends `file`.
    fn of(content: &[u8], file: Reply) -> Self {
        Self::telling(&format!(r#""hash_type":"SHA1","hash_value":"{}""#, hash("-sha1", content)), file)
    }

    fn telling(said: &str, file: Reply) -> Self {
        let said = said.to_owned();
        let server = Server::start(move |asked| {
            if asked.target.starts_with("/v3/bill/") {
                let url = format!("http://{}{PATH}", asked.header("host"));
                Reply::json(&format!(
                    r#"{{{said}{}"download_url":"{url}"}}"#,
                    if said.is_empty() { "" } else { "," }
                ))
            } else {
                file.clone()
            }
        });
        let client = server.client();
        Self { server, client }
    }

    async fn answer(&self) -> wechatpay::Response<tradebill::Response> {
        tradebill::Request::new("2026-08-21").send(&self.client).await.unwrap()
    }

    /// Saves into an empty directory, and gives what is in it afterwards.
    async fn save(&self) -> (Result<u64, DownloadError>, Vec<(String, Vec<u8>)>) {
        let dir = Dir::new();
        let place = dir.write("bill.csv", "of yesterday");
        let saved = self.client.download(&self.answer().await).unwrap().save(&place).await;
        let files = fs::read_dir(place.parent().unwrap()).unwrap().map(|entry| {
            let entry = entry.unwrap();
            (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())
        });
        let files = files.collect();
        (saved, files)
    }

    /// The error of a save that must leave everything as it was.
    async fn save_fails(&self) -> DownloadError {
        let (saved, files) = self.save().await;
        assert_eq!(files, [("bill.csv".to_owned(), b"of yesterday".to_vec())]);
        saved.unwrap_err()
    }
}

fn is_signed(asked: &Asked) -> bool {
    let dir = Dir::new();
    let Asked { method, target, .. } = asked;
    let message =
        format!("{method}\n{target}\n{}\n{}\n\n", asked.signed("timestamp"), asked.signed("nonce_str"));
    let key = dir.write("key.pem", &merchant().spki);
    let signature = dir.write("signature", base64::decode(asked.signed("signature")).unwrap());
    let (key, signature) = (key.to_str().unwrap(), signature.to_str().unwrap());
    try_openssl(&["dgst", "-sha256", "-verify", key, "-signature", signature], message.as_bytes()).is_ok()
}

#[tokio::test]
async fn a_packed_bill_is_unpacked_hashed_and_put_in_its_place() {
    let told = Told::of(BILL.as_bytes(), Reply::file(gzip(BILL.as_bytes())));
    let (saved, files) = told.save().await;
    assert_eq!(saved.unwrap(), BILL.len() as u64);
    assert_eq!(files, [("bill.csv".to_owned(), BILL.as_bytes().to_vec())]);

    let asked = &told.server.asked()[1];
    assert_eq!((&*asked.method, &*asked.target), ("GET", PATH), "the address as it was given");
    assert!(is_signed(asked));
    assert_eq!(asked.header("Accept"), "*/*");
    assert!(asked.header("User-Agent").starts_with("wechatpay-rs/"));
    assert!(asked.body.is_empty());
}

#[tokio::test]
async fn a_bill_that_is_not_packed_with_any_hash() {
    for (name, algorithm) in [("-sha1", "SHA1"), ("-sha256", "SHA256"), ("-sha1", "SHA-1")] {
        let hash = hash(name, BILL.as_bytes()).to_uppercase();
        let said = format!(r#""hash_type":"{algorithm}","hash_value":"{hash}""#);
        let told = Told::telling(&said, Reply::file(BILL));
        let bytes = told.client.download(&told.answer().await).unwrap().bytes(BILL.len()).await.unwrap();
        assert_eq!(bytes, BILL);
    }
    let told = Told::telling("", Reply::file(BILL));
    let bytes = told.client.download(&told.answer().await).unwrap().bytes(BILL.len()).await.unwrap();
    assert_eq!(bytes, BILL);
}

#[tokio::test]
async fn another_hash_leaves_nothing_behind() {
    let told = Told::of(b"another", Reply::file(gzip(BILL.as_bytes())));
    let error = told.save_fails().await;
    let DownloadError::Hash { expected, found } = &error else { panic!("{error}") };
    assert_eq!((expected, found), (&hash("-sha1", b"another"), &hash("-sha1", BILL.as_bytes())));

    // The hash of what was sent, which other libraries compare with.
    let packed = gzip(BILL.as_bytes());
    let told = Told::of(&packed, Reply::file(packed.clone()));
    assert!(matches!(told.save_fails().await, DownloadError::Hash { .. }));
}

#[tokio::test]
async fn what_is_cut_short_or_damaged_leaves_nothing_behind() {
    let packed = gzip(BILL.as_bytes());
    let cut = Reply::file(&packed[..packed.len() - 3]);
    assert!(matches!(Told::telling("", cut).save_fails().await, DownloadError::Gzip(_)));

    let mut damaged = packed.clone();
    damaged[packed.len() / 2] ^= 1;
    assert!(matches!(Told::telling("", Reply::file(damaged)).save_fails().await, DownloadError::Gzip(_)));

    let big: Vec<u8> =
        (0..2_000_000u32).flat_map(|number| number.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
    let short = Reply { missing: 10, ..Reply::file(big.clone()) };
    let error = Told::telling("", short).save_fails().await;
    assert!(matches!(&error, DownloadError::Broken(_)), "{error}");
    assert!(error.is_retryable() && error.source().is_some());

    let reset = Reply { missing: 10, reset: true, ..Reply::file(big) };
    let error = Told::telling("", reset).save_fails().await;
    assert!(matches!(&error, DownloadError::Broken(_)), "{error}");
}

#[tokio::test]
async fn a_file_that_does_not_go_on_is_given_up() {
    let told = Told::telling("", Reply { missing: 10, hang: true, ..Reply::file(BILL) });
    let download = told.client.download(&told.answer().await).unwrap();
    let error = download.timeout(Duration::from_millis(300)).bytes(1000).await.unwrap_err();
    assert!(
        matches!(error, DownloadError::Timeout { after } if after == Duration::from_millis(300)),
        "{error}"
    );
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_refusal_is_an_api_error() {
    let refusal = r#"{"code":"NO_STATEMENT_EXIST","message":"账单文件不存在"}"#;
    let told = Told::telling("", Reply { status: 400, ..Reply::file(refusal) });
    let error = told.save_fails().await;
    let DownloadError::Call(error) = &error else { panic!("{error}") };
    assert_eq!(error.api().unwrap().code(), "NO_STATEMENT_EXIST");

    let redirect =
        Reply { status: 302, ..Reply::default() }.with("Location", "https://example.com/bill?token=1");
    let error = Told::telling("", redirect).save_fails().await;
    assert!(error.to_string().contains("redirect to \"https://example.com/bill\""), "{error}");
}

#[tokio::test]
async fn strangers_get_no_signed_request() {
    let server = Server::with(Reply::file(BILL));
    let client = server.client();
    let stranger = Server::with(Reply::file(BILL));
    for address in [
        stranger.url.as_str(),
        "http://api.mch.weixin.qq.com",
        "https://api.mch.weixin.qq.com@example.com",
        "https://api.mch.weixin.qq.com.example.com",
        "https://user@api.mch.weixin.qq.com:8443",
    ] {
        let error = client.download_url(&format!("{address}/v3/billdownload/file?token=secret")).unwrap_err();
        assert!(matches!(error, DownloadError::Address { .. }), "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    for address in ["", "/v3/billdownload/file?token=secret", "not a url?token=secret", "https://"] {
        let error = client.download_url(address).unwrap_err();
        assert!(matches!(error, DownloadError::Address { .. }), "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    assert!(server.asked().is_empty() && stranger.asked().is_empty());
    // One's own host stands for WeChat Pay's.
    let address = "https://API.mch.weixin.qq.com/v3/billdownload/file?token=secret";
    let download = client.download_url(address).unwrap();
    assert!(!format!("{download:?}").contains("secret"), "{download:?}");
    assert_eq!(download.bytes(1000).await.unwrap(), BILL);
    assert_eq!(server.one().target, "/v3/billdownload/file?token=secret");
}

#[tokio::test]
async fn an_answer_without_a_file_or_with_a_hash_that_is_not_available() {
    let told = Told::telling("", Reply::file(BILL));
    let error = told.client.download(&tradebill::Response::default()).unwrap_err();
    assert!(matches!(error, DownloadError::NoAddress));

    let told = Told::telling(r#""hash_type":"SM3","hash_value":"66c7f0f4""#, Reply::file(BILL));
    let answer = told.answer().await;
    let error = told.client.download(&answer).unwrap().bytes(1000).await.unwrap_err();
    assert!(matches!(&error, DownloadError::HashType { name } if name == "SM3"), "{error}");
    assert!(error.to_string().contains("SM3"), "{error}");
    assert_eq!(told.server.asked().len(), 1, "it was not asked for");
    let bytes = told.client.download(&answer).unwrap().without_hash().bytes(1000).await.unwrap();
    assert_eq!(bytes, BILL);
    let own = hash("-sha256", BILL.as_bytes());
    told.client.download(&answer).unwrap().verify(Hash::Sha256, own).bytes(1000).await.unwrap();
}

#[tokio::test]
async fn into_memory_no_more_than_was_said() {
    let told = Told::telling("", Reply::file(gzip(&vec![7; 100_000])));
    let answer = told.answer().await;
    let download = || told.client.download(&answer).unwrap();
    assert_eq!(download().bytes(100_000).await.unwrap().len(), 100_000);
    let error = download().bytes(99_999).await.unwrap_err();
    assert!(matches!(error, DownloadError::TooLong { at_most: 99_999 }), "{error}");
}

#[tokio::test]
async fn into_a_writer() {
    let told = Told::of(BILL.as_bytes(), Reply::file(gzip(BILL.as_bytes())));
    let answer = told.answer().await;
    let mut written = Vec::new();
    let length = told.client.download(&answer).unwrap().write_to(&mut written).await.unwrap();
    assert_eq!((length, written.as_slice()), (BILL.len() as u64, BILL.as_bytes()));

    let mut small = std::io::Cursor::new(vec![0; 10].into_boxed_slice());
    let error = told.client.download(&answer).unwrap().write_to(&mut small).await.unwrap_err();
    assert!(matches!(error, DownloadError::Write(_)), "{error}");
}

#[tokio::test]
async fn progress_is_told() {
    let content: Vec<u8> = (0..500_000u32).flat_map(u32::to_le_bytes).collect();
    let packed = gzip(&content);
    let told = Told::telling("", Reply::file(packed.clone()));
    let mut seen: Vec<Progress> = Vec::new();
    let download = told.client.download(&told.answer().await).unwrap();
    download.on_progress(|progress| seen.push(progress)).bytes(content.len()).await.unwrap();
    assert!(seen.len() > 2);
    for pair in seen.windows(2) {
        assert!(pair[0].received <= pair[1].received && pair[0].unpacked <= pair[1].unpacked, "{pair:?}");
    }
    let last = seen.last().unwrap();
    assert_eq!((last.received, last.total), (packed.len() as u64, Some(packed.len() as u64)));
    assert_eq!(last.unpacked, content.len() as u64);
}

#[tokio::test]
async fn a_download_that_is_cancelled_leaves_nothing_behind() {
    let content = vec![7; 1_000_000];
    let told = Told::telling("", Reply { missing: 10, hang: true, ..Reply::file(content) });
    let answer = told.answer().await;
    let dir = Dir::new();
    let place = dir.path("bill.csv");
    let (tell, told_so) = tokio::sync::oneshot::channel();
    let mut tell = Some(tell);
    let (client, to) = (told.client.clone(), place.clone());
    let saving = tokio::spawn(async move {
        let download = client.download(&answer).unwrap().on_progress(move |progress| {
            if progress.unpacked == 1_000_000 {
                tell.take().map(|tell| tell.send(()));
            }
        });
        download.save(&to).await
    });
    told_so.await.unwrap();
    let names = || fs::read_dir(place.parent().unwrap()).unwrap().count();
    assert_eq!(names(), 1, "it is being written beside its place");
    assert!(!place.exists());
    saving.abort();
    assert!(saving.await.unwrap_err().is_cancelled());
    assert_eq!(names(), 0);
}

#[tokio::test]
async fn a_stream_ends_with_its_error() {
    let told = Told::of(b"another", Reply::file(gzip(BILL.as_bytes())));
    let pieces: Vec<_> = told.client.download(&told.answer().await).unwrap().stream().collect().await;
    let (last, pieces) = pieces.split_last().unwrap();
    assert!(matches!(last, Err(DownloadError::Hash { .. })));
    let whole: Vec<u8> = pieces.iter().flat_map(|piece| piece.as_ref().unwrap().to_vec()).collect();
    assert_eq!(whole, BILL.as_bytes());
}

#[tokio::test]
async fn a_bill_row_by_row() {
    let told = Told::of(BILL.as_bytes(), Reply::file(gzip(BILL.as_bytes())));
    let mut rows = told.client.download(&told.answer().await).unwrap().rows();
    assert!(matches!(rows.check_totals(), Err(BillError::Unfinished)));
    let trades: Vec<_> = rows.trades().map(|trade| trade.unwrap().out_trade_no).collect().await;
    assert_eq!(trades, ["order-1", "order-2"]);
    assert_eq!(rows.summary()[0].get("订单总金额"), Some("10.10"));
    rows.check_totals().unwrap();

    let told = Told::of(b"another", Reply::file(BILL));
    let rows: Vec<_> = told.client.download(&told.answer().await).unwrap().rows().collect().await;
    assert!(matches!(&rows[..], [Ok(_), Ok(_), Err(DownloadError::Hash { .. })]), "{rows:?}");
}

/// The memory of this process, in bytes.
#[cfg(target_os = "linux")]
fn resident() -> u64 {
    let pages = fs::read_to_string("/proc/self/statm").unwrap();
    pages.split(' ').nth(1).unwrap().parse::<u64>().unwrap() * 4096
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_bomb_takes_little_memory() {
    const LENGTH: usize = 200_000_000;
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    std::io::copy(&mut std::io::repeat(0).take(LENGTH as u64), &mut encoder).unwrap();
    let bomb = encoder.finish().unwrap();
    assert!(bomb.len() < 300_000, "{}", bomb.len());
    let told = Told::telling("", Reply::file(bomb));
    let mut stream = told.client.download(&told.answer().await).unwrap().stream();
    let (before, mut most, mut length) = (resident(), 0, 0);
    while let Some(piece) = stream.next().await {
        length += piece.unwrap().len();
        most = most.max(resident());
    }
    assert_eq!(length, LENGTH);
    let grown = most.saturating_sub(before);
    assert!(grown < 100_000_000, "{grown} bytes");
}

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

    fn told(self, hash_of: &[u8]) -> Told {
        let dir = Dir::new();
        let public = dir.write("key.pem", &merchant().spki);
        let arguments = ["pkeyutl", "-encrypt", "-pubin", "-inkey", public.to_str().unwrap()];
        let sealed =
            openssl(&[&arguments[..], &["-pkeyopt", "rsa_padding_mode:oaep"]].concat(), self.key.as_bytes());
        let hash = hash("-sha1", hash_of);
        let (key, nonce) = (base64::encode(&sealed), self.nonce);
        let server = Server::start(move |asked| {
            if !asked.target.starts_with("/v3/ecommerce/") {
                return Reply::file(self.content.clone());
            }
            let item = |sequence: u32| {
                format!(
                    r#"{{"bill_sequence":{sequence},"hash_type":"SHA1","hash_value":"{hash}","encrypt_key":"{key}","nonce":"{nonce}","download_url":"http://{}/v3/bill/downloadurl?token={sequence}"}}"#,
                    asked.header("host")
                )
            };
            Reply::json(&format!(
                r#"{{"download_bill_count":2,"download_bill_list":[{},{}]}}"#,
                item(1),
                item(2)
            ))
        });
        let client = server.client();
        Told { server, client }
    }
}

async fn encrypted_answer(told: &Told) -> wechatpay::Response<encrypted::Response> {
    let algorithm = encrypted::Algorithm::from("AEAD_AES_256_GCM");
    let request = encrypted::Request::new("2026-08-21", encrypted::AccountType::All, algorithm);
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
    let asked = told.server.asked();
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
    use wechatpay::v3::global::statements::get::Request;

    let sha1 = hash("-sha1", BILL.as_bytes());
    let signed = |signed_sha1: &str, said: &str| {
        Reply::file(BILL)
            .with("Wechatpay-Statement-Sha1", said)
            .signed_over(format!("{{\"sha1\":\"{signed_sha1}\"}}").as_bytes())
    };
    let request = Request::new("20260821", "1900000109");
    let fetch = async |reply: Reply| {
        let server = Server::with(reply);
        let bytes = request.download(&server.client()).bytes(10_000).await;
        assert_eq!(server.one().target, "/v3/global/statements?date=20260821&mchid=1900000109");
        bytes
    };
    assert_eq!(fetch(signed(&sha1, &sha1)).await.unwrap(), BILL);
    let packed =
        Reply { body: gzip(BILL.as_bytes()), ..signed(&sha1, &sha1) }.with("Content-Encoding", "gzip");
    assert_eq!(fetch(packed).await.unwrap(), BILL);

    let other = hash("-sha1", b"another");
    assert!(matches!(fetch(signed(&other, &other)).await, Err(DownloadError::Hash { .. })));
    for (reply, expected) in [
        (signed(&other, &sha1), VerifyError::InvalidSignature),
        (Reply::file(BILL).signed_over(BILL.as_bytes()), VerifyError::InvalidSignature),
        (
            Reply::file(BILL).with("Wechatpay-Statement-Sha1", &sha1),
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
    use wechatpay::v3::statements::get::Request;

    let sha1 = hash("-sha1", BILL.as_bytes());
    let reply = Reply::file(BILL).with("Wechatpay-Statement-Sha1", &sha1);
    let server = Server::with(reply.signed_over(format!("{{\"sha1\":\"{sha1}\"}}").as_bytes()));
    let request = Request::new("20260821", "1900000109");
    assert_eq!(request.download(&server.client()).bytes(10_000).await.unwrap(), BILL);
    assert_eq!(server.one().target, "/hk/v3/statements?date=20260821&mchid=1900000109");
    assert!(is_signed(&server.one()));
}

#[tokio::test]
async fn six_operations_answer_unsigned() {
    use wechatpay::v3;

    let server = Server::with(Reply::file("%PDF-1.4"));
    let client = &server.client();
    let bill = v3::billdownload::file::get::Request::new("token");
    let picture = v3::merchant_service::images::by_media_id::get::Request::new("a/../b");
    let global = v3::global::merchant_service::images::by_media_id::get::Request::new("id", "2002");
    let invoice =
        v3::new_tax_control_fapiao::download::get::Request::new("token", "19", "openid", "code", "no", "id");
    let voucher = v3::transferdownload::elecvoucherfile::get::Request::new("token", "elecsign");
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
        server.asked().iter().map(|asked| asked.target.split('?').next().unwrap().to_owned()).collect();
    assert_eq!(
        paths,
        [
            "/v3/billdownload/file",
            "/v3/merchant-service/images/a%2F..%2Fb",
            "/v3/global/merchant-service/images/id",
            "/v3/new-tax-control-fapiao/download",
            "/v3/transferdownload/elecvoucherfile",
            "/v3/transferdownload/signfile",
        ]
    );
    assert!(server.asked().iter().all(is_signed));

    let hash = hash("-sha256", b"another");
    let error = bill.download(client).verify(Hash::Sha256, hash).bytes(100).await.unwrap_err();
    assert!(matches!(error, DownloadError::Hash { .. }), "{error}");
}

#[tokio::test]
async fn a_flow_of_coupons_has_its_address_under_another_name() {
    use wechatpay::v3::marketing::favor::stocks::by_stock_id::use_flow::get::Request;

    let hash = hash("-sha1", BILL.as_bytes());
    let server = Server::start(move |asked| {
        if asked.target.starts_with("/v3/marketing/") {
            let host = asked.header("host");
            Reply::json(&format!(
                r#"{{"url":"http://{host}/flow","hash_type":"SHA1","hash_value":"{hash}"}}"#
            ))
        } else {
            Reply::file(BILL)
        }
    });
    let client = server.client();
    let answer = Request::new("9865000").send(&client).await.unwrap();
    assert_eq!(client.download(&answer).unwrap().bytes(1000).await.unwrap(), BILL);
    assert_eq!(server.asked()[1].target, "/flow");
}

#[cfg(feature = "blocking")]
#[test]
fn without_async() {
    let told = Told::of(BILL.as_bytes(), Reply::file(gzip(BILL.as_bytes())));
    let answer = tradebill::Request::new("2026-08-21").send(&told.client).wait().unwrap();
    let download = || told.client.download(&answer).unwrap();
    assert_eq!(download().bytes_blocking(1000).unwrap(), BILL);
    let dir = Dir::new();
    assert_eq!(download().save_blocking(dir.path("bill.csv")).unwrap(), BILL.len() as u64);
    assert_eq!(fs::read(dir.path("bill.csv")).unwrap(), BILL.as_bytes());
}

#[tokio::test]
async fn watchers_may_share_what_they_see() {
    let told = Told::telling("", Reply::file(BILL));
    let seen = Arc::new(Mutex::new(0));
    let watched = Arc::clone(&seen);
    let download = told.client.download(&told.answer().await).unwrap();
    download.on_progress(move |progress| *watched.lock().unwrap() = progress.unpacked).stream().count().await;
    assert_eq!(*seen.lock().unwrap(), BILL.len() as u64);
}
