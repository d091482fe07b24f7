//! A verified success is not lost because of a character, or of millions of odd values.

use std::sync::{Arc, Mutex};

use wechatpay::model::{FieldProblem, Found};
use wechatpay::{Error, Fen};

use crate::calls::{order, query};
use crate::common::openssl::next_platform;
use crate::common::process::is_alone;
use crate::common::server::{PUBLIC_KEY_ID, Reply, Server, Signer, client, public_key};

const TEXTS: [(&[u8], &str); 9] = [
    (br"\ud83d", "\u{fffd}"),
    (br"a\udc00b", "a\u{fffd}b"),
    (b"a\x01b", "a\u{fffd}b"),
    (b"a\tb", "a\u{fffd}b"),
    (b"\0", "\u{fffd}"),
    (b"\xe4\xbd", "\u{fffd}"),
    (b"\xff\xe4\xbd\xa0", "\u{fffd}\u{4f60}"),
    (br"\x", "\u{fffd}x"),
    (br"\ud83d\ude00\ud83d", "\u{1f600}\u{fffd}"),
];

/// What some software puts around a document.
const AROUND: [(&[u8], &[u8]); 4] =
    [(b"\xef\xbb\xbf", b""), (b"", b"\0"), (b"", b"\0\0\n"), (b"\xef\xbb\xbf", b"\0")];

fn paid(attach: &[u8]) -> Vec<u8> {
    [br#"{"trade_state":"SUCCESS","attach":""#, attach, br#"","amount":{"total":100}}"#].concat()
}

fn answering(body: &[u8]) -> Server {
    let reply = Reply::json(200, body).signed_by(&public_key());
    Server::start(move |_| reply.clone())
}

fn damaged(path: &str) -> impl Fn(&FieldProblem) -> bool {
    move |problem| problem.path == path && problem.found == Found::Damaged
}

#[tokio::test]
async fn a_paid_order_is_paid_whatever_its_texts_hold() {
    for (broken, read) in TEXTS {
        let body = paid(broken);
        let server = answering(&body);
        let client = client(&server).build().unwrap();
        let answer = query().send(&client).await.unwrap();
        assert_eq!(answer.trade_state.as_ref().unwrap().as_str(), "SUCCESS");
        assert_eq!(answer.amount.as_ref().unwrap().total, Some(Fen(100)));
        assert_eq!(answer.attach.as_deref(), Some(read));
        assert!(answer.problems().len() == 1 && answer.problems().iter().all(damaged("attach")));
        assert_eq!(answer.body(), &body, "the raw bytes stay");

        let answer = client.request(http::Method::GET, "/v3/x").await.unwrap();
        assert_eq!((answer["attach"].as_str(), answer["amount"]["total"].as_i64()), (Some(read), Some(100)));
        assert!(answer.problems().len() == 1 && answer.problems().iter().all(damaged("attach")));
    }
}

/// A path of one's own is no other: what cannot be read of the answer to a POST leaves open what it did.
#[tokio::test]
async fn an_answer_to_a_path_of_ones_own_that_cannot_be_read_leaves_it_open() {
    let server = answering(b"no json");
    let client = client(&server).build().unwrap();
    for (method, open) in [(http::Method::POST, true), (http::Method::GET, false)] {
        let error = client.request(method.clone(), "/v3/x").await.unwrap_err();
        assert_eq!(error.may_have_taken_effect(), open, "{method}: {error}");
    }
}

#[tokio::test]
async fn what_stands_around_a_document_does_not_matter() {
    for (before, after) in AROUND {
        let body = [before, &paid(b"x"), after].concat();
        let server = answering(&body);
        let answer = query().send(&client(&server).build().unwrap()).await.unwrap();
        assert_eq!((answer.attach.as_deref(), answer.body()), (Some("x"), &body.into()));
        assert!(answer.problems().len() == 1 && answer.problems().iter().all(damaged("")));
    }
    for blank in [&b"\xef\xbb\xbf"[..], b"\0", b" \n"] {
        let server = answering(blank);
        assert_eq!(query().send(&client(&server).build().unwrap()).await.unwrap().trade_state, None);
    }
}

/// Leniency is for what is WeChat Pay's word, byte by byte.
#[tokio::test]
async fn damage_on_the_way_is_a_wrong_signature() {
    let reply = Reply::json(200, paid(b"ab")).signed_by(&public_key()).but_body(paid(br"\ud83d"));
    let unsigned = Reply::json(200, paid(br"\ud83d"));
    let other = Signer::new(next_platform(), PUBLIC_KEY_ID);
    let stranger = Reply::json(200, paid(br"\ud83d")).signed_by(&other);
    for reply in [reply, unsigned, stranger] {
        let server = Server::start(move |_| reply.clone());
        let error = order().send(&client(&server).build().unwrap()).await.unwrap_err();
        assert!(matches!(error, Error::Signature(_)) && error.may_have_taken_effect(), "{error:?}");
    }
}

#[tokio::test]
async fn a_refusal_is_read_whatever_its_texts_hold() {
    for (broken, read) in TEXTS {
        let body =
            [br#"{"code":"PARAM_ERROR","message":""#, broken, br#"","detail":{"field":"/a","issue":"i"}}"#]
                .concat();
        let server = Server::start(move |_| Reply::json(400, body.clone()));
        let error = query().send(&client(&server).build().unwrap()).await.unwrap_err();
        let api = error.api().unwrap();
        assert_eq!((api.raw_code(), api.message()), ("PARAM_ERROR", read));
        assert!(error.to_string().contains("(/a: i)"), "{error}");
    }
}

/// What a program logs.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// One line a field in the log, and a report of bounded length, however many values are odd. It reads what is
/// logged, and so is alone in its process.
#[tokio::test]
async fn millions_of_odd_values_are_a_few_problems_and_a_line() {
    if !is_alone("damage::millions_of_odd_values_are_a_few_problems_and_a_line") {
        return;
    }
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone()).init();

    let odd = "1,".repeat(1_000_000);
    let body = format!(
        r#"{{"trade_state":"SUCCESS","attach":{{}},"promotion_detail":[{{"goods_detail":[{odd}{{"goods_id":"c"}}]}}]}}"#
    );
    let server = answering(body.as_bytes());
    let answer = query().send(&client(&server).build().unwrap()).await.unwrap();
    assert_eq!(answer.promotion_detail[0].goods_detail.len(), 1);
    let problems = answer.problems();
    assert!(problems.len() < 100, "{}", problems.len());
    assert!(problems.iter().any(|problem| problem.path == "promotion_detail[0].goods_detail[0]"));
    assert!(problems.iter().any(|problem| problem.path == "attach"));
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert_eq!(log.lines().filter(|line| line.contains("WARN")).count(), 2, "{log}");
    assert_eq!(log.lines().filter(|line| line.contains("goods_detail")).count(), 1, "{log}");
}

/// A page may be behind: what it does not have is said, and its value stays in the body alone.
#[tokio::test]
async fn names_that_no_page_has_are_kept_with_the_answer() {
    let server = answering(
        br#"{"trade_state":"SUCCESS","colour":"red","promotion_detail":[{"coupon_id":"1","shape":{}}]}"#,
    );
    let answer = query().send(&client(&server).build().unwrap()).await.unwrap();
    assert_eq!(
        (answer.unknown(), answer.problems()),
        (&["colour", "promotion_detail[].shape"].map(str::to_owned)[..], &[][..])
    );
    assert_eq!(answer.promotion_detail[0].coupon_id.as_deref(), Some("1"));
}
