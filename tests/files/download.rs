//! Downloads over a real socket: what arrives whole, and everything that does not.

use std::fs;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt;
use wechatpay::Client;
use wechatpay::bill::BillError;
use wechatpay::crypto::digest::Hash;
use wechatpay::download::{DownloadError, Progress};
use wechatpay::transport::{Body, BoxFuture, Transport, TransportError};
use wechatpay::v3::bill::tradebill::get as tradebill;

use crate::bill_server::{BILL, BillServer, PATH, gzip, hash, is_signed};
use crate::common::openssl::{Dir, merchant, platform};
use crate::common::server::{End, MERCHANT_ID, MERCHANT_SERIAL, PUBLIC_KEY_ID, Reply, Server, client_once};

#[tokio::test]
async fn a_packed_bill_is_unpacked_hashed_and_put_in_its_place() {
    let told = BillServer::of(BILL.as_bytes(), Reply::new(200, gzip(BILL.as_bytes())));
    let (saved, files) = told.save().await;
    assert_eq!(saved.unwrap(), BILL.len() as u64);
    assert_eq!(files, [("bill.csv".to_owned(), BILL.as_bytes().to_vec())]);

    let asked = &told.server.requests()[1];
    assert_eq!((&*asked.method, &*asked.target), ("GET", PATH), "the address as it was given");
    assert!(is_signed(asked));
    assert_eq!(asked.header("Accept").unwrap(), "*/*");
    assert!(asked.header("User-Agent").unwrap().starts_with("wechatpay-rs/"));
    assert!(asked.body.is_empty());
}

#[tokio::test]
async fn a_bill_that_is_not_packed_with_any_hash() {
    for (name, algorithm) in [("-sha1", "SHA1"), ("-sha256", "SHA256"), ("-sm3", "SM3"), ("-sha1", "SHA-1")] {
        let hash = hash(name, BILL.as_bytes()).to_uppercase();
        let said = format!(r#""hash_type":"{algorithm}","hash_value":"{hash}""#);
        let told = BillServer::telling(&said, Reply::new(200, BILL));
        let bytes = told.client.download(&told.answer().await).unwrap().bytes(BILL.len()).await.unwrap();
        assert_eq!(bytes, BILL);
    }
    let told = BillServer::telling("", Reply::new(200, BILL));
    let bytes = told.client.download(&told.answer().await).unwrap().bytes(BILL.len()).await.unwrap();
    assert_eq!(bytes, BILL);
}

#[tokio::test]
async fn another_hash_leaves_nothing_behind() {
    let told = BillServer::of(b"another", Reply::new(200, gzip(BILL.as_bytes())));
    let error = told.save_fails().await;
    let DownloadError::Hash { expected, found } = &error else { panic!("{error}") };
    assert_eq!((expected, found), (&hash("-sha1", b"another"), &hash("-sha1", BILL.as_bytes())));
    assert!(error.is_retryable());

    // The hash of what was sent, which other libraries compare with.
    let packed = gzip(BILL.as_bytes());
    let told = BillServer::of(&packed, Reply::new(200, packed.clone()));
    assert!(matches!(told.save_fails().await, DownloadError::Hash { .. }));
}

#[tokio::test]
async fn what_is_cut_short_or_damaged_leaves_nothing_behind() {
    let packed = gzip(BILL.as_bytes());
    let cut = Reply::new(200, &packed[..packed.len() - 3]);
    assert!(matches!(BillServer::telling("", cut).save_fails().await, DownloadError::Gzip(_)));

    let mut damaged = packed.clone();
    damaged[packed.len() / 2] ^= 1;
    assert!(matches!(
        BillServer::telling("", Reply::new(200, damaged)).save_fails().await,
        DownloadError::Gzip(_)
    ));

    let big: Vec<u8> =
        (0..2_000_000u32).flat_map(|number| number.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
    let short = Reply::new(200, big.clone()).lacking(10, End::Closed);
    let error = BillServer::telling("", short).save_fails().await;
    assert!(matches!(&error, DownloadError::Broken(_)), "{error}");
    assert!(error.is_retryable());

    let reset = Reply::new(200, big).lacking(10, End::Reset);
    let error = BillServer::telling("", reset).save_fails().await;
    assert!(matches!(&error, DownloadError::Broken(_)), "{error}");
}

#[tokio::test]
async fn a_file_that_does_not_go_on_is_given_up() {
    let told = BillServer::telling("", Reply::new(200, BILL).lacking(10, End::Stalled));
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
    let told = BillServer::telling("", Reply::new(400, refusal));
    let error = told.save_fails().await;
    let DownloadError::Call(error) = &error else { panic!("{error}") };
    assert_eq!(error.api().unwrap().raw_code(), "NO_STATEMENT_EXIST");
    assert!(!error.is_retryable());
    let busy = BillServer::telling("", Reply::new(503, "busy")).save_fails().await;
    assert!(busy.is_retryable(), "{busy}");

    let redirect = Reply::new(302, "").header("Location", "https://example.com/bill?token=1");
    let error = BillServer::telling("", redirect).save_fails().await;
    assert!(error.to_string().contains("a redirect to https://example.com, which"), "{error}");
}

/// A token gives the bill to whoever has it.
#[tokio::test]
async fn the_token_of_an_address_shows_nowhere() {
    let theirs = format!("GET\\n{PATH}\\n1\\nN\\n\\n");
    let detail = format!(r#"{{"sign_information":{{"truncated_sign_message":"{theirs}"}}}}"#);
    let refusal = format!(r#"{{"code":"SIGN_ERROR","message":"错误的签名","detail":{detail}}}"#);
    for reply in [
        Reply::new(401, refusal.as_str()),
        Reply::new(403, "no"),
        Reply::new(202, ""),
        Reply::new(200, "other"),
        Reply::none(End::Reset),
        Reply::new(302, "").header("Location", format!("https://example.com{PATH}")),
    ] {
        let told = BillServer::of(BILL.as_bytes(), reply);
        let answer = told.answer().await;
        assert!(answer.download_url.as_deref().unwrap().contains("6XIv5T"));
        let download = told.client.download(&answer).unwrap();
        let mut shown = format!("{answer:?} {answer:#?} {:?} {download:?}", *answer);
        let error = download.bytes(BILL.len()).await.unwrap_err();
        shown += &format!("{error:?} {error:#?}");
        let mut next: Option<&dyn std::error::Error> = Some(&error);
        while let Some(error) = next {
            shown += &format!("{error} {error:?}");
            next = error.source();
        }
        assert!(shown.contains("/v3/billdownload/file") && !shown.contains("6XIv5T"), "{shown}");
    }
}

/// Not there yet, not there, a part: each of them a success, and no file.
#[tokio::test]
async fn only_200_comes_with_a_file() {
    for status in [201, 202, 203, 204, 205, 206, 207, 226] {
        let body = if matches!(status, 204 | 205) { "" } else { BILL };
        let error = BillServer::of(body.as_bytes(), Reply::new(status, body)).save_fails().await;
        let said = format!(
            "GET /v3/billdownload/file: unexpected answer, status {status}: no file comes or is taken with that status"
        );
        assert_eq!(error.to_string(), said);
        let DownloadError::Call(error) = &error else { panic!("{error}") };
        assert!(!error.may_have_taken_effect(), "{status}");
    }
}

#[tokio::test]
async fn strangers_get_no_signed_request() {
    let server = Server::always(Reply::new(200, BILL));
    let client = client_once(&server);
    let stranger = Server::always(Reply::new(200, BILL));
    for address in [
        stranger.origin.as_str(),
        "http://api.mch.weixin.qq.com",
        "https://api.mch.weixin.qq.com@example.com",
        "https://api.mch.weixin.qq.com.example.com",
        "https://user@api.mch.weixin.qq.com:8443",
    ] {
        let error = client.download_url(&format!("{address}/v3/billdownload/file?token=secret")).unwrap_err();
        assert!(matches!(error, DownloadError::Address { .. }), "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    for address in [
        "",
        "/v3/billdownload/file?token=secret",
        "not a url?token=secret",
        "https://",
        "token=secret",
        "https://?token=secret",
        "https://user:secret@example.com/",
        "https://example.com/secret",
        "https:\\\\example.com\\secret",
    ] {
        let error = client.download_url(address).unwrap_err();
        assert!(matches!(error, DownloadError::Address { .. }), "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    assert!(server.requests().is_empty() && stranger.requests().is_empty());
    // One's own host stands for WeChat Pay's.
    let address = "https://API.mch.weixin.qq.com/v3/billdownload/file?token=secret";
    let download = client.download_url(address).unwrap();
    assert!(!format!("{download:?}").contains("secret"), "{download:?}");
    assert_eq!(download.bytes(1000).await.unwrap(), BILL);
    assert_eq!(server.only_request().target, "/v3/billdownload/file?token=secret");
}

#[tokio::test]
async fn an_answer_without_a_file_or_with_a_hash_that_is_not_known() {
    let told = BillServer::telling("", Reply::new(200, BILL));
    let error = told.client.download(&tradebill::Response::default()).unwrap_err();
    assert!(matches!(error, DownloadError::NoAddress) && !error.is_retryable());
    // An address of the merchant's own is none of a file.
    #[cfg(feature = "complaint")]
    {
        use wechatpay::v3::merchant_service::complaint_notifications::get::Response;

        let mut own = Response::default();
        own.url = Some("https://shop.example/complaints".to_owned());
        let error = told.client.download(&own).unwrap_err();
        assert!(matches!(error, DownloadError::NoAddress), "{error}");
    }

    let told = BillServer::telling(r#""hash_type":"SHA512","hash_value":"66c7f0f4""#, Reply::new(200, BILL));
    let answer = told.answer().await;
    let error = told.client.download(&answer).unwrap().bytes(1000).await.unwrap_err();
    assert!(matches!(&error, DownloadError::HashType { name } if name == "SHA512"), "{error}");
    assert!(error.to_string().contains("SHA512"), "{error}");
    assert_eq!(told.server.requests().len(), 1, "it was not asked for");
    let bytes = told.client.download(&answer).unwrap().without_hash().bytes(1000).await.unwrap();
    assert_eq!(bytes, BILL);
    let own = hash("-sha256", BILL.as_bytes());
    told.client.download(&answer).unwrap().verify(Hash::Sha256, own).bytes(1000).await.unwrap();
}

#[tokio::test]
async fn into_memory_no_more_than_was_said() {
    let told = BillServer::telling("", Reply::new(200, gzip(&vec![7; 100_000])));
    let answer = told.answer().await;
    let download = || told.client.download(&answer).unwrap();
    assert_eq!(download().bytes(100_000).await.unwrap().len(), 100_000);
    let error = download().bytes(99_999).await.unwrap_err();
    assert!(matches!(error, DownloadError::TooLong { at_most: 99_999 }) && !error.is_retryable(), "{error}");
}

#[tokio::test]
async fn into_a_writer() {
    let told = BillServer::of(BILL.as_bytes(), Reply::new(200, gzip(BILL.as_bytes())));
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
    let told = BillServer::telling("", Reply::new(200, packed.clone()));
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
    let told = BillServer::telling("", Reply::new(200, content).lacking(10, End::Stalled));
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
    let told = BillServer::of(b"another", Reply::new(200, gzip(BILL.as_bytes())));
    let pieces: Vec<_> = told.client.download(&told.answer().await).unwrap().stream().collect().await;
    let (last, pieces) = pieces.split_last().unwrap();
    assert!(matches!(last, Err(DownloadError::Hash { .. })));
    let whole: Vec<u8> = pieces.iter().flat_map(|piece| piece.as_ref().unwrap().to_vec()).collect();
    assert_eq!(whole, BILL.as_bytes());
}

#[tokio::test]
async fn a_bill_row_by_row() {
    let told = BillServer::of(BILL.as_bytes(), Reply::new(200, gzip(BILL.as_bytes())));
    let mut rows = told.client.download(&told.answer().await).unwrap().rows();
    assert!(matches!(rows.check_totals(), Err(BillError::Unfinished)));
    let trades: Vec<_> = rows.trades().map(|trade| trade.unwrap().out_trade_no).collect().await;
    assert_eq!(trades, ["order-1", "order-2"]);
    assert_eq!(rows.summary()[0].get("订单总金额"), Some("10.10"));
    rows.check_totals().unwrap();

    let told = BillServer::of(b"another", Reply::new(200, BILL));
    let rows: Vec<_> = told.client.download(&told.answer().await).unwrap().rows().collect().await;
    assert!(matches!(&rows[..], [Ok(_), Ok(_), Err(DownloadError::Hash { .. })]), "{rows:?}");
}

#[tokio::test]
async fn a_flow_of_coupons_has_its_address_under_another_name() {
    use wechatpay::v3::marketing::favor::stocks::by_stock_id::use_flow::get::Request;

    let hash = hash("-sha1", BILL.as_bytes());
    let server = Server::unchecked(move |asked| {
        if asked.target.starts_with("/v3/marketing/") {
            let host = asked.header("host").unwrap();
            Reply::signed_json(format!(
                r#"{{"url":"http://{host}/flow","hash_type":"SHA1","hash_value":"{hash}"}}"#
            ))
        } else {
            Reply::new(200, BILL)
        }
    });
    let client = client_once(&server);
    let answer = Request::new("9865000").send(&client).await.unwrap();
    assert_eq!(client.download(&answer).unwrap().bytes(1000).await.unwrap(), BILL);
    assert_eq!(server.requests()[1].target, "/flow");
}

#[cfg(feature = "blocking")]
#[test]
fn without_async() {
    let told = BillServer::of(BILL.as_bytes(), Reply::new(200, gzip(BILL.as_bytes())));
    let answer = tradebill::Request::new("2026-08-21").send(&told.client).wait().unwrap();
    let download = || told.client.download(&answer).unwrap();
    assert_eq!(download().wait().bytes(1000).unwrap(), BILL);
    let dir = Dir::new();
    assert_eq!(download().wait().save(dir.path("bill.csv")).unwrap(), BILL.len() as u64);
    assert_eq!(fs::read(dir.path("bill.csv")).unwrap(), BILL.as_bytes());
}

#[tokio::test]
async fn watchers_may_share_what_they_see() {
    let told = BillServer::telling("", Reply::new(200, BILL));
    let seen = Arc::new(Mutex::new(0));
    let watched = Arc::clone(&seen);
    let download = told.client.download(&told.answer().await).unwrap();
    download.on_progress(move |progress| *watched.lock().unwrap() = progress.unpacked).stream().count().await;
    assert_eq!(*seen.lock().unwrap(), BILL.len() as u64);
}

/// Says that more comes than does, and does not notice.
struct Careless;

impl Transport for Careless {
    fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let answer =
            http::Response::builder().header("Content-Length", BILL.len() + 1).body(Body::full(BILL));
        Box::pin(async { Ok(answer.unwrap()) })
    }
}

#[tokio::test]
async fn a_transport_that_does_not_notice_the_end() {
    let client = Client::builder()
        .merchant_id(MERCHANT_ID)
        .certificate_serial(MERCHANT_SERIAL)
        .private_key(&merchant().pkcs8)
        .public_key(PUBLIC_KEY_ID, &platform().spki)
        .transport(Arc::new(Careless))
        .build()
        .unwrap();
    let download = client.download_url("https://api.mch.weixin.qq.com/v3/billdownload/file?token=1").unwrap();
    let error = download.bytes(1000).await.unwrap_err();
    assert!(matches!(error, DownloadError::Broken(_)), "{error}");
}
