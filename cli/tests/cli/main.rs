//! The program as people and scripts run it, against a sandbox: what it prints, its exit codes, and what it
//! keeps to itself.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a program that cannot be run is a failed test")]

mod agent;
mod program;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use serde_json::json;
use wechatpay_sandbox::{Fault, FaultRule};

use crate::program::{Shop, next_line, private, run, spawn, with_order};

const NATIVE: &str = "POST /v3/pay/transactions/native";
const QUERY: &str = "GET /v3/pay/transactions/out-trade-no/{out_trade_no}";

#[test]
fn search_finds_by_titles_urls_and_events() {
    let folder = tempfile::tempdir().unwrap();
    for (words, operation) in [
        (&["Native下单"][..], NATIVE),
        (&["transactions/NATIVE"], NATIVE),
        (&["pay::transactions::native"], NATIVE),
        (&["transaction.success"], "TRANSACTION.SUCCESS"),
        // The number of an official page, and its URL.
        (&["4012791877"], NATIVE),
        (&["https://pay.weixin.qq.com/doc/v3/merchant/4012791877"], NATIVE),
    ] {
        let ran = run(folder.path(), &[&["--json", "search"], words].concat());
        let found = ran.json();
        let found: Vec<_> = found.as_array().unwrap().iter().map(|entry| &entry["operation"]).collect();
        assert!(ran.code == 0 && found.contains(&&json!(operation)), "{words:?}: {found:?}");
    }
    let ran = run(folder.path(), &["search", "no such thing at all"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
}

#[test]
fn show_names_fields_places_and_values() {
    let folder = tempfile::tempdir().unwrap();
    let module = "wechatpay::v3::pay::transactions::native::post";
    for name in [NATIVE, module, "https://api.mch.weixin.qq.com/v3/pay/transactions/native"] {
        let shown = run(folder.path(), &["--json", "show", name]).json();
        assert_eq!((&shown["method"], &shown["feature"]), (&json!("POST"), &json!("payment")));
        let fields = shown["request"].as_array().unwrap();
        let field = |name: &str| fields.iter().find(|field| field["name"] == name).unwrap();
        assert_eq!(field("amount.total")["type"], "integer");
        assert_eq!(field("amount.total")["required"], true);
        assert_eq!(field("detail.goods_detail[].quantity")["type"], "integer");
    }
    // A path with a number in it is that of the template.
    let shown =
        run(folder.path(), &["--json", "show", "GET /v3/pay/transactions/out-trade-no/order-1?mchid=1"]);
    assert_eq!(shown.json()["path"], "/v3/pay/transactions/out-trade-no/{out_trade_no}");
    let ran = run(folder.path(), &["show", "transactions"]);
    assert!(ran.code == 1 && ran.error.contains("may be one of"), "{ran:?}");
}

#[test]
fn without_settings_it_says_how_to_set_up() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run(folder.path(), &["--json", "doctor"]);
    assert_eq!((ran.code, &ran.json_error()["kind"]), (1, &json!("input")));
    assert!(ran.error.contains("WECHATPAY_MERCHANT_ID"), "{ran:?}");
    // A look needs no keys.
    let ran =
        run(folder.path(), &with_order(&["call", "--dry-run", NATIVE, "--mchid=1900000001"], "order-1"));
    assert!(ran.code == 0 && ran.out.starts_with(NATIVE), "{ran:?}");
}

#[test]
fn a_file_with_a_mistake_does_not_show_its_keys() {
    let folder = tempfile::tempdir().unwrap();
    for (mistake, said) in [
        ("[merchant.a]\napi_v3_key = \"0123456789abcdef\n", "line 2"),
        ("[merchant.a]\napi_v3_kee = \"0123456789abcdef\"\n", "api_v3_kee"),
    ] {
        private(&folder.path().join("wechatpay.toml"), mistake);
        let ran = run(folder.path(), &["doctor"]);
        assert!(ran.code == 1 && ran.error.contains(said), "{ran:?}");
        assert!(!ran.error.contains("0123456789abcdef"), "{ran:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_looked_at_confirmed_sent_and_asked_for() {
    let shop = Shop::open().await;
    let shown = shop.run(&with_order(&["--json", "call", "--dry-run", NATIVE], "order-0001")).await.json();
    assert_eq!(shown["body"]["mchid"], shop.sandbox.merchant().id());
    assert_eq!(shown["body"]["amount"], json!({ "total": 4200 }));
    let partner = "GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}";
    let looked = ["call", "--dry-run", partner, "out_trade_no=order-0001", "sub_mchid=1900001001"];
    let ran = shop.run(&looked).await;
    assert!(ran.out.contains(&format!("sp_mchid={}", shop.sandbox.merchant().id())), "{ran:?}");

    let ran = shop.run(&with_order(&["call", NATIVE], "order-0001")).await;
    assert!(ran.code == 7 && ran.out.is_empty() && ran.error.contains("--yes"), "{ran:?}");
    let query = ["--json", "call", QUERY, "out_trade_no=order-0001"];
    let ran = shop.run(&query).await;
    assert_eq!(
        (ran.code, &ran.json_error()["code"]),
        (3, &json!("ORDER_NOT_EXIST")),
        "nothing was sent before"
    );

    let ran = shop.run(&with_order(&["--json", "call", "--yes", NATIVE], "order-0001")).await;
    assert!(ran.code == 0 && ran.json()["code_url"].is_string(), "{ran:?}");
    shop.sandbox.customer().pay("order-0001").await.unwrap();
    let ran = shop.run(&query).await;
    assert_eq!((ran.code, &ran.json()["trade_state"]), (0, &json!("SUCCESS")));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_said_before_anything_is_sent() {
    let shop = Shop::open().await;
    let wrong = ["call", "--yes", NATIVE, "amount.totl=1", "amount.total=much", "out_trade_no=1"];
    let ran = shop.run(&wrong).await;
    assert_eq!(ran.code, 1);
    for said in ["there is no field amount.totl", "amount.total", "appid"] {
        assert!(ran.error.contains(said), "{said}: {}", ran.error);
    }
    assert_eq!(shop.sandbox.requests().len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn failures_have_their_exit_codes() {
    let shop = Shop::open().await;
    let ran = shop.run(&["--merchant", "mixed", "--json", "call", QUERY, "out_trade_no=order-1"]).await;
    assert_eq!((ran.code, &ran.json_error()["code"]), (3, &json!("SIGN_ERROR")));
    let ran = shop.run(&["--merchant", "nobody", "cert"]).await;
    assert!(ran.code == 1 && ran.error.contains("mixed, shop"), "{ran:?}");

    shop.sandbox.add_fault(FaultRule::new(Fault::ResetAfterwards).on("/v3/pay/transactions/native"));
    let ran = shop.run(&with_order(&["call", "--yes", NATIVE], "order-2")).await;
    assert!(ran.code == 4 && ran.error.contains("Query by your own number"), "{ran:?}");
    shop.sandbox.add_fault(FaultRule::new(Fault::BadSignature).on(QUERY.split(' ').nth(1).unwrap()));
    let ran = shop.run(&["call", QUERY, "out_trade_no=order-2"]).await;
    assert!(ran.code == 6 && ran.out.is_empty(), "what is not believed is not printed: {ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bill_is_fetched_checked_and_compared() {
    let shop = Shop::open().await;
    for (number, amount) in [("order-1", "4200"), ("order-2", "100"), ("order-3", "7")] {
        let amount = format!("amount.total={amount}");
        let order = [with_order(&["call", "--yes", NATIVE], number), vec![amount.as_str()]].concat();
        assert_eq!(shop.run(&order).await.code, 0);
        shop.sandbox.customer().pay(number).await.unwrap();
    }
    // The bill of today comes tomorrow from ten o'clock on.
    shop.sandbox.advance(Duration::from_secs(34 * 3600)).await.unwrap();
    let today = Command::new("date").arg("+%F").env("TZ", "Asia/Shanghai").output().unwrap();
    let today = String::from_utf8(today.stdout).unwrap();
    let ran = shop.run(&["bill", "get", today.trim(), "--output", "bill.csv"]).await;
    assert_eq!(ran.code, 0, "{ran:?}");

    let ran = shop.run(&["--json", "bill", "check", "bill.csv"]).await;
    assert_eq!((ran.code, &ran.json()["rows"]), (0, &json!(3)), "{ran:?}");
    fs::write(shop.path("ours.csv"), "number,amount\norder-1,42.00\norder-2,1\norder-3,0.07\n").unwrap();
    let reconcile = ["--json", "bill", "reconcile", "bill.csv", "--with", "ours.csv"];
    let ran = shop.run(&reconcile).await;
    assert_eq!((ran.code, &ran.json()["matched"]), (0, &json!(3)), "{ran:?}");
    fs::write(shop.path("ours.csv"), "number,amount\norder-1,41.00\norder-2,1.00\norder-9,5\n").unwrap();
    let ran = shop.run(&reconcile).await;
    let expected = json!({
        "matched": 1,
        "missing_here": [{ "number": "order-3", "there": "0.07" }],
        "missing_there": [{ "number": "order-9", "here": "5" }],
        "different": [{ "number": "order-1", "here": "41.00", "there": "42.00" }],
        "twice": [],
    });
    assert_eq!((ran.code, ran.json()), (8, expected));

    // With their kinds, a refund is no payment of the same number.
    let kinds = "kind,number,amount\npayment,order-1,42.00\nrefund,order-2,1.00\npayment,order-3,0.07\n";
    fs::write(shop.path("ours.csv"), kinds).unwrap();
    let ran = shop.run(&reconcile).await;
    let found = ran.json();
    assert_eq!((ran.code, &found["matched"]), (8, &json!(2)), "{ran:?}");
    assert_eq!(found["missing_there"], json!([{ "kind": "refund", "number": "order-2", "here": "1.00" }]));

    // A row less, and the totals do not fit any more.
    let bill = fs::read_to_string(shop.path("bill.csv")).unwrap();
    let cut: Vec<_> = bill.lines().enumerate().filter(|(at, _)| *at != 2).map(|(_, line)| line).collect();
    fs::write(shop.path("cut.csv"), cut.join("\r\n")).unwrap();
    assert_eq!(shop.run(&["bill", "check", "cut.csv"]).await.code, 8);
}

#[tokio::test(flavor = "multi_thread")]
async fn doctor_and_cert_look_at_the_settings() {
    let shop = Shop::open().await;
    let ran = shop.run(&["--json", "doctor"]).await;
    assert_eq!(ran.code, 0, "{ran:?}");
    let findings = ran.json();
    let findings = findings["findings"].as_array().unwrap();
    assert!(findings.iter().any(|finding| finding["what"] == "a signed call"), "{findings:?}");
    assert!(findings.iter().all(|finding| finding["good"] == true), "{findings:?}");

    let ran = shop.run(&["--json", "cert"]).await;
    assert_eq!(ran.code, 0, "{ran:?}");
    let listed = ran.json();
    let serials: Vec<_> =
        listed["certificates"].as_array().unwrap().iter().map(|one| &one["serial"]).collect();
    assert!(serials.contains(&&json!(shop.sandbox.merchant().serial())), "{serials:?}");

    let ran = shop.run(&["--merchant", "mixed", "doctor"]).await;
    assert!(ran.code == 8 && ran.out.contains("do not belong together"), "{ran:?}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        fs::set_permissions(shop.path("key.pem"), fs::Permissions::from_mode(0o644)).unwrap();
        let ran = shop.run(&["doctor"]).await;
        assert!(ran.code == 8 && ran.out.contains("chmod 600"), "{ran:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sandbox_shows_its_requests_and_tells_on_demand() {
    let shop = Shop::open().await;
    assert_eq!(shop.run(&["--merchant", "mixed", "call", QUERY, "out_trade_no=order-1"]).await.code, 3);
    // The merchant's program, which nobody runs here: the sandbox keeps what it wanted to tell it.
    let trigger = ["trigger", "--url", "http://127.0.0.1:9/told", "TRANSACTION.SUCCESS"];
    let ran = shop.run(&[&trigger[..], &["out_trade_no=order-7"]].concat()).await;
    assert_eq!(ran.code, 0, "{ran:?}");
    let told = shop.sandbox.notifications().await.unwrap();
    assert_eq!((told.len(), told[0].event.as_str()), (1, "TRANSACTION.SUCCESS"));
    assert!(told[0].plaintext.contains("order-7"), "{told:?}");

    let ran = shop.run(&["log"]).await;
    assert!(ran.code == 0 && ran.out.contains("/v3/pay/transactions/out-trade-no/order-1"), "{ran:?}");
    assert!(ran.out.contains("should have been signed: \"GET\\n/v3/pay/"), "{ran:?}");
    let ran = shop.run(&["trigger", "--url", "http://127.0.0.1:9/", "NO.SUCH"]).await;
    assert_eq!(ran.code, 3, "{ran:?}");
    let ran = shop.run(&["log", "--at", "http://127.0.0.1:9"]).await;
    assert!(ran.code == 5 && ran.error.contains("`wechatpay sandbox`"), "{ran:?}");
}

/// A merchant's program: takes notifications, answers each with the next of some statuses, and keeps what came.
fn merchant(statuses: &'static [u16]) -> (String, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/told", listener.local_addr().unwrap());
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        for (stream, status) in listener.incoming().zip(statuses) {
            let mut stream = stream.unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let mut message = String::new();
            let mut length = 0;
            loop {
                let mut line = String::new();
                reader.read_line(&mut line).unwrap();
                if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
                    length = value.trim().parse().unwrap();
                }
                message.push_str(&line);
                if line == "\r\n" {
                    break;
                }
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            message.push_str(std::str::from_utf8(&body).unwrap());
            write!(stream, "HTTP/1.1 {status} X\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").unwrap();
            if tell.send(message).is_err() {
                break;
            }
        }
    });
    (url, told)
}

#[tokio::test(flavor = "multi_thread")]
async fn who_listens_has_notifications_sent_to_him_and_again() {
    let shop = Shop::open().await;
    let (url, told) = merchant(&[500, 204, 204]);
    let config = shop.path("wechatpay.toml");
    let listen = ["--config", config.to_str().unwrap(), "--json", "listen", "--forward-to", &url];
    let (listening, mut out) = spawn(shop.folder.path(), &listen);
    let listens = async {
        // The order's own address is on the internet, where nobody is.
        while shop.sandbox.requests().is_empty() || shop.sandbox.notifications().await.unwrap().is_empty() {
            let ran = shop.run(&["trigger", "TRANSACTION.SUCCESS", "out_trade_no=order-7"]).await;
            if ran.code == 0 {
                break;
            }
            // Nobody listens so far: there is nowhere to send it.
            assert!(ran.code == 3 && ran.error.contains("通知地址"), "{ran:?}");
        }
    };
    tokio::time::timeout(Duration::from_secs(60), listens).await.unwrap();
    let (first, out) = tokio::task::spawn_blocking(move || (next_line(&mut out), out)).await.unwrap();
    let mut out = out;
    assert_eq!((&first["event"], &first["status"]), (&json!("TRANSACTION.SUCCESS"), &json!(500)));
    assert_eq!(first["state"], "PENDING", "{first}");
    let message = told.recv_timeout(Duration::from_secs(10)).unwrap();
    assert!(message.starts_with("POST /told HTTP/1.1\r\n"), "{message}");

    // What came is verified and read by the same program.
    fs::write(shop.path("told.http"), &message).unwrap();
    let ran = shop.run(&["--json", "verify", "told.http"]).await;
    assert_eq!(ran.code, 0, "{ran:?}");
    let found = ran.json();
    assert_eq!((&found["what"], &found["event"]), (&json!("notification"), &json!("TRANSACTION.SUCCESS")));
    assert_eq!(found["says"]["out_trade_no"], "order-7", "{found}");
    fs::write(shop.path("told.http"), format!("{message}\n")).unwrap();
    assert_eq!(shop.run(&["verify", "told.http"]).await.code, 0, "an editor's line end is nobody's fault");
    let forged = message.replacen("\"id\":\"", "\"id\":\"0", 1);
    assert_ne!(forged, message);
    fs::write(shop.path("told.http"), forged).unwrap();
    let ran = shop.run(&["verify", "told.http"]).await;
    assert!(ran.code == 6 && ran.out.is_empty() && !ran.error.contains("order-7"), "{ran:?}");

    let ran = shop.run(&["--json", "resend", first["id"].as_str().unwrap()]).await;
    assert_eq!((ran.code, &ran.json()["event"]), (0, &json!("TRANSACTION.SUCCESS")), "{ran:?}");
    let again = tokio::task::spawn_blocking(move || next_line(&mut out)).await.unwrap();
    assert_eq!((&again["id"], &again["status"]), (&first["id"], &json!(204)));
    let ran = shop.run(&["resend", "no-such-number"]).await;
    assert!(ran.code == 1 && ran.error.contains("no-such-number"), "{ran:?}");
    drop(listening);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stored_answer_is_verified_whatever_its_age() {
    let shop = Shop::open().await;
    let client = shop.sandbox.client().unwrap();
    let answer = client.request(wechatpay::http::Method::GET, "/v3/certificates").await.unwrap();
    let headers =
        answer.headers().iter().map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap()));
    let headers: String = headers.collect();
    let body = String::from_utf8(answer.body().to_vec()).unwrap();
    fs::write(shop.path("answer"), format!("HTTP/1.1 200 OK\n{headers}\n{body}")).unwrap();
    let ran = shop.run(&["--json", "verify", "answer"]).await;
    assert_eq!((ran.code, &ran.json()["what"]), (0, &json!("answer")), "{ran:?}");
    // Without the headers nothing is known of it, and with them from the command line all is.
    fs::write(shop.path("body.json"), &body).unwrap();
    let ran = shop.run(&["verify", "body.json"]).await;
    assert!(ran.code == 6 && ran.error.contains("Wechatpay-"), "{ran:?}");
    let given: Vec<String> = headers
        .lines()
        .filter(|line| line.to_lowercase().starts_with("wechatpay-"))
        .map(|line| format!("-H{line}"))
        .collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    assert_eq!(shop.run(&[&["verify", "body.json"][..], &given].concat()).await.code, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_v2_message_is_verified_by_its_key() {
    let shop = Shop::open().await;
    // Signed by hand, by the documentation's rule: the sorted fields, then the key, MD5 in capitals.
    let key = shop.sandbox.merchant().api_v2_key().to_owned();
    let text = format!("mch_id=1900000001&result_code=SUCCESS&return_code=SUCCESS&total_fee=100&key={key}");
    let mut md5 = Command::new("openssl")
        .args(["dgst", "-md5", "-r"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    md5.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let sign = String::from_utf8(md5.wait_with_output().unwrap().stdout).unwrap()[..32].to_uppercase();
    let xml = |fee: &str| {
        format!(
            "<xml><mch_id>1900000001</mch_id><result_code>SUCCESS</result_code>\
             <return_code>SUCCESS</return_code><total_fee>{fee}</total_fee><sign>{sign}</sign></xml>"
        )
    };
    fs::write(shop.path("told.xml"), xml("100")).unwrap();
    let ran = shop.run(&["--json", "verify", "told.xml"]).await;
    assert_eq!((ran.code, &ran.json()["says"]["total_fee"]), (0, &json!("100")), "{ran:?}");
    fs::write(shop.path("told.xml"), xml("1")).unwrap();
    assert_eq!(shop.run(&["verify", "told.xml"]).await.code, 6);
}

#[test]
fn a_sandbox_that_is_started_can_be_called() {
    let folder = tempfile::tempdir().unwrap();
    let start = ["sandbox", "--address", "127.0.0.1:0", "--data", "data"];
    let (_started, mut out) = spawn(folder.path(), &start);
    let mut said = String::new();
    while !said.contains("--config") {
        assert_ne!(out.read_line(&mut said).unwrap(), 0, "{said}");
    }
    let ran = run(folder.path(), &["--config", "data/wechatpay.toml", "doctor"]);
    assert!(ran.code == 0 && ran.out.contains("sent, answered, verified"), "{ran:?}");
}

#[test]
fn completions_are_of_this_program() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run(folder.path(), &["completions", "bash"]);
    assert!(ran.code == 0 && ran.out.contains("reconcile"), "{}", ran.error);
}
