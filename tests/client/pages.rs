//! Lists that come a page at a time, over a transport of one's own.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::TryStreamExt;
use http::{Request, Response};
use serde_json::{Value, json};
use wechatpay::Client;
use wechatpay::crypto::{PrivateKey, base64};
use wechatpay::transport::{Body, BoxFuture, Transport, TransportError};
use wechatpay::v3::marketing::favor::stocks::by_stock_id::merchants::get as merchants;
use wechatpay::v3::marketing::favor::stocks::get as stocks;
use wechatpay::v3::merchant_service::complaints_v2::get as complaints;

use crate::common::openssl::{merchant, platform};

const NOW: i64 = 1_790_000_000;

/// Answers with a page of a list of `all` elements, and remembers what it was asked for.
struct Lists {
    all: u64,
    /// Whether `offset` counts pages.
    in_pages: bool,
    says_total: bool,
    element: fn(u64) -> Value,
    asked: Mutex<Vec<(u64, Option<u64>)>>,
}

impl Lists {
    fn page(&self, query: &str) -> Value {
        let parameter = |name: &str| {
            let value = query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
            Some(value.parse().unwrap())
        };
        let (offset, limit): (u64, Option<u64>) = (parameter("offset").unwrap(), parameter("limit"));
        self.asked.lock().unwrap().push((offset, limit));
        let size = limit.unwrap_or(10);
        let start = if self.in_pages { offset * size } else { offset };
        let data: Vec<Value> = (start..self.all.min(start + size)).map(self.element).collect();
        let mut page = json!({ "data": data });
        if self.says_total {
            page["total_count"] = json!(self.all);
        }
        page
    }
}

impl Transport for Lists {
    fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let body = self.page(request.uri().query().unwrap()).to_string();
        let signed = format!("{NOW}\nnonce\n{body}\n");
        let signature = PrivateKey::parse(&platform().pkcs8).unwrap().sign(signed.as_bytes()).unwrap();
        let answer = Response::builder()
            .header("Wechatpay-Serial", "PUB_KEY_ID_1")
            .header("Wechatpay-Timestamp", NOW)
            .header("Wechatpay-Nonce", "nonce")
            .header("Wechatpay-Signature", base64::encode(&signature))
            .body(Body::full(body))
            .unwrap();
        Box::pin(std::future::ready(Ok(answer)))
    }
}

fn client(lists: &Arc<Lists>) -> Client {
    Client::builder()
        .merchant_id("1900007291")
        .certificate_serial("5157F09EFDC096DE15EBE81A47057A7232F1B8E1")
        .private_key(&merchant().pkcs8)
        .public_key("PUB_KEY_ID_1", &platform().spki)
        .transport(Arc::<Lists>::clone(lists))
        .clock(|| NOW)
        .build()
        .unwrap()
}

fn lists(all: u64, in_pages: bool, says_total: bool, element: fn(u64) -> Value) -> Arc<Lists> {
    Arc::new(Lists { all, in_pages, says_total, element, asked: Mutex::default() })
}

#[tokio::test]
async fn an_offset_of_elements_goes_on_by_what_came() {
    for says_total in [true, false] {
        let lists = lists(23, false, says_total, |number| json!({"complaint_id": number.to_string()}));
        let client = client(&lists);
        let request = complaints::Request::new(complaints::Required {
            begin_date: "2026-01-01".into(),
            end_date: "2026-01-31".into(),
        })
        .limit(10);
        let items: Vec<_> = request.pages(&client).items().try_collect().await.unwrap();
        let ids: Vec<String> = items.iter().filter_map(|item| item.complaint_id.clone()).collect();
        assert_eq!(ids, (0..23).map(|number| number.to_string()).collect::<Vec<_>>());
        assert_eq!(*lists.asked.lock().unwrap(), [(0, Some(10)), (10, Some(10)), (20, Some(10))]);
    }
}

#[tokio::test]
async fn the_first_page_is_the_requests_own_and_the_size_may_be_the_servers() {
    let lists = lists(25, false, true, |number| json!({"complaint_id": number.to_string()}));
    let client = client(&lists);
    let request = complaints::Request::new(complaints::Required {
        begin_date: "2026-01-01".into(),
        end_date: "2026-01-31".into(),
    })
    .offset(5);
    let pages: Vec<_> = request.pages(&client).answers().try_collect().await.unwrap();
    let sizes: Vec<usize> = pages.iter().map(|page| page.data.len()).collect();
    assert_eq!(sizes, [10, 10]);
    assert_eq!(*lists.asked.lock().unwrap(), [(5, None), (15, None)]);
}

#[tokio::test]
async fn an_offset_of_pages_goes_on_by_one() {
    for (all, says_total, asked) in
        [(23, true, 3), (23, false, 3), (20, true, 2), (20, false, 3), (0, true, 1)]
    {
        let lists = lists(all, true, says_total, |number| json!({"stock_id": number.to_string()}));
        let client = client(&lists);
        let request = stocks::Request::new(stocks::Required {
            offset: 0,
            limit: 10,
            stock_creator_mchid: "1900007291",
        });
        let items: Vec<_> = request.pages(&client).items().try_collect().await.unwrap();
        let ids: Vec<String> = items.iter().filter_map(|item| item.stock_id.clone()).collect();
        assert_eq!(ids, (0..all).map(|number| number.to_string()).collect::<Vec<_>>());
        let expected: Vec<_> = (0..asked).map(|page| (page, Some(10))).collect();
        assert_eq!(*lists.asked.lock().unwrap(), expected);
    }
}

#[tokio::test]
async fn texts_are_listed_by_their_limit() {
    let lists = lists(4, true, true, |number| json!(number.to_string()));
    let client = client(&lists);
    let request = merchants::Request::new(merchants::Required {
        stock_id: "9856000",
        offset: 0,
        limit: 2,
        stock_creator_mchid: "1900007291",
    });
    let items: Vec<String> = request.pages(&client).items().try_collect().await.unwrap();
    assert_eq!(items, ["0", "1", "2", "3"]);
    assert_eq!(*lists.asked.lock().unwrap(), [(0, Some(2)), (1, Some(2))]);
}

#[cfg(feature = "blocking")]
#[test]
fn without_async_it_is_an_iterator() {
    let lists = lists(23, false, true, |number| json!({"complaint_id": number.to_string()}));
    let client = client(&lists);
    let request = complaints::Request::new(complaints::Required {
        begin_date: "2026-01-01".into(),
        end_date: "2026-01-31".into(),
    });
    let count = request.pages(&client).items().wait().map(Result::unwrap).count();
    assert_eq!((count, lists.asked.lock().unwrap().len()), (23, 3));
}

#[test]
fn outside_of_tokio_it_is_an_error_and_no_panic() {
    let client = client(&lists(1, false, true, |_| json!({})));
    let request = complaints::Request::new(complaints::Required {
        begin_date: "2026-01-01".into(),
        end_date: "2026-01-31".into(),
    });
    let mut answers = Box::pin(request.pages(&client).answers());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let polled = futures_util::Stream::poll_next(answers.as_mut(), &mut context);
    let std::task::Poll::Ready(Some(Err(error))) = polled else { panic!("it went on") };
    assert!(error.to_string().contains("tokio runtime"), "{error}");
}
