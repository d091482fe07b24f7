//! What programs that know nothing of the sandbox come with: hosts, proxies, names of headers, other names.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use crate::support::{Caller, now, order};
use serde_json::{Value, json};
use wechatpay::crypto::random_nonce;
use wechatpay_sandbox::Sandbox;

const NATIVE: &str = "/v3/pay/transactions/native";
const H5: &str = "/v3/pay/transactions/h5";

/// What comes back letter by letter.
fn raw(sandbox: &Sandbox, request: &str) -> String {
    let mut stream = TcpStream::connect(sandbox.url().rsplit('/').next().unwrap()).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8(answer).unwrap()
}

fn signed(caller: &Caller, method: &str, target: &str, body: &str) -> String {
    let nonce = random_nonce().unwrap();
    caller.credentials.authorization(method, target, body.as_bytes(), now(), &nonce).unwrap()
}

fn h5(number: &str) -> Value {
    let mut order = order(number, 100);
    order["scene_info"] = json!({ "payer_client_ip": "127.0.0.1", "h5_info": { "type": "Wap" } });
    order.as_object_mut().unwrap().remove("payer");
    order
}

#[tokio::test(flavor = "multi_thread")]
async fn header_names_are_written_as_wechat_pay_does() {
    let sandbox = Sandbox::builder().test_keys().start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut made = order("order-a1", 100);
    made["notify_url"] = format!("http://{}/", listener.local_addr().unwrap()).into();
    let body = made.to_string();
    let target = "/v3/pay/transactions/jsapi";
    let authorization = signed(&caller, "POST", target, &body);
    let answer = raw(
        &sandbox,
        &format!(
            "POST {target} HTTP/1.1\r\nHost: localhost\r\nUser-Agent: t\r\nAccept: */*\r\nConnection: close\r\n\
             Authorization: {authorization}\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        ),
    );
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    for name in ["Serial", "Signature", "Signature-Type", "Timestamp", "Nonce"] {
        assert!(answer.contains(&format!("\r\nWechatpay-{name}: ")), "{name}: {answer}");
    }
    for name in ["Content-Type", "Content-Length", "Request-Id"] {
        assert!(answer.contains(&format!("\r\n{name}: ")), "{name}: {answer}");
    }

    sandbox.customer().pay("order-a1").await.unwrap();
    let arrived = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let (mut arrived, mut piece) = (Vec::new(), [0; 4096]);
        while !String::from_utf8_lossy(&arrived).ends_with('}') {
            let count = stream.read(&mut piece).unwrap();
            assert_ne!(count, 0, "all of it comes");
            arrived.extend_from_slice(&piece[..count]);
        }
        stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").unwrap();
        String::from_utf8(arrived).unwrap()
    });
    sandbox.delivered().await;
    let arrived = arrived.join().unwrap();
    for head in [
        "Wechatpay-Serial: ",
        "Wechatpay-Signature: ",
        "Content-Type: application/json",
        "User-Agent: Mozilla/4.0",
    ] {
        assert!(arrived.contains(&format!("\r\n{head}")), "{head}: {arrived}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_name_is_told_nothing() {
    let sandbox = Sandbox::builder().test_keys().tls_name("shop.example").start().await.unwrap();
    let ask = |method: &str, path: &str, host: &str| {
        raw(&sandbox, &format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
    };
    for path in ["/", "/sandbox/keys", "/sandbox/checkout", "/sandbox/operations"] {
        let answer = ask("GET", path, "evil.example:8089");
        assert!(answer.starts_with("HTTP/1.1 403"), "{path}: {answer}");
        assert!(answer.contains("--tls-name evil.example") && !answer.contains("PRIVATE KEY"), "{answer}");
    }
    assert!(ask("POST", "/sandbox/clear-faults", "evil.example").starts_with("HTTP/1.1 403"));
    // The target goes before the header.
    assert!(ask("GET", "http://evil.example/sandbox/keys", "localhost").starts_with("HTTP/1.1 403"));
    for host in
        ["localhost:1", "127.0.0.1", "[::1]:8089", "shop.example", "sandbox:8089", "api.mch.weixin.qq.com"]
    {
        assert!(ask("GET", "/sandbox/clock", host).starts_with("HTTP/1.1 200"), "{host}");
    }
    // Who signs is known by his signature.
    assert!(ask("GET", "/v3/certificates", "evil.example").starts_with("HTTP/1.1 400"));
}

#[tokio::test]
async fn urls_in_answers_are_by_the_name_that_was_called() {
    let sandbox = Sandbox::builder().test_keys().start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let (status, answer) = caller.post(H5, &h5("order-a1")).await;
    assert_eq!(status, 200, "{answer}");
    assert!(answer["h5_url"].as_str().unwrap().starts_with(&format!("{}/sandbox/checkout?", sandbox.url())));
    let named =
        caller.call_with("POST", H5, h5("order-a2").to_string(), &[("Host", "pay.internal:99")]).await;
    assert!(named.text().contains("\"http://pay.internal:99/sandbox/checkout?"), "{}", named.text());

    let sandbox = Sandbox::builder().test_keys().url("https://pay.example.com/").start().await.unwrap();
    assert_eq!(sandbox.url(), "https://pay.example.com");
}

/// A program that has the sandbox for a proxy and trusts its authority.
fn proxied(sandbox: &Sandbox) -> reqwest::Client {
    let trusted = reqwest::Certificate::from_pem(sandbox.authority().as_bytes()).unwrap();
    reqwest::Client::builder()
        .user_agent("test")
        .add_root_certificate(trusted)
        .proxy(reqwest::Proxy::https(sandbox.url()).unwrap())
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_proxy_leads_wechat_pays_own_names_here() {
    let sandbox = Sandbox::builder().test_keys().start().await.unwrap();
    let mut caller = Caller::new(&sandbox);
    caller.http = proxied(&sandbox);
    for host in
        ["api.mch.weixin.qq.com", "api2.mch.weixin.qq.com", "api2.wechatpay.cn", "apihk.mch.weixin.qq.com"]
    {
        caller.url = format!("https://{host}");
        let (status, answer) = caller.post(H5, &h5(&host.replace('.', "-"))).await;
        assert_eq!(status, 200, "{answer}");
        assert!(answer["h5_url"].as_str().unwrap().starts_with(&format!("https://{host}/sandbox/checkout?")));
    }
    let elsewhere = caller.http.get("https://api.weixin.qq.com/sns/jscode2session").send().await;
    assert!(elsewhere.is_err(), "the sandbox is no way to the world");
}

#[tokio::test]
async fn the_authority_stays_with_the_file_and_a_name_can_be_listened_on() {
    let file = std::env::temp_dir().join(format!("sandbox-authority-{}.db", std::process::id()));
    let start = async || {
        let builder = Sandbox::builder().test_keys().file(&file).tls().address("localhost:0");
        let until = std::time::Instant::now() + Duration::from_secs(10);
        loop {
            match builder.clone().start().await {
                Ok(sandbox) => return sandbox,
                Err(error) => assert!(std::time::Instant::now() < until, "{error}"),
            }
            tokio::task::yield_now().await;
        }
    };
    let first = start().await;
    let authority = first.tls_certificate().unwrap().to_owned();
    drop(first);
    let second = start().await;
    assert!(second.url().starts_with("https://localhost:"), "{}", second.url());
    assert_eq!(second.tls_certificate(), Some(authority.as_str()));
    let trusted = reqwest::Certificate::from_pem(authority.as_bytes()).unwrap();
    let http = reqwest::Client::builder().add_root_certificate(trusted).no_proxy().build().unwrap();
    let clock = http.get(format!("{}/sandbox/clock", second.url())).send().await.unwrap();
    assert_eq!(clock.status().as_u16(), 200);
    // Whoever speaks plain HTTP to it is told so.
    let plain =
        http.get(format!("{}/sandbox/clock", second.url().replace("https", "http"))).send().await.unwrap();
    assert_eq!(plain.status().as_u16(), 400);
    drop(second);
    for end in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{end}", file.display()));
    }
}

#[tokio::test]
async fn a_body_says_what_it_is() {
    let sandbox = Sandbox::builder().test_keys().start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let mut order = order("order-a1", 1);
    order.as_object_mut().unwrap().remove("payer");
    for wrong in ["text/plain", "application/x-www-form-urlencoded"] {
        let answer = caller.call_with("POST", NATIVE, order.to_string(), &[("Content-Type", wrong)]).await;
        assert_eq!(
            (answer.status, answer.json()["code"].as_str()),
            (400, Some("INVALID_REQUEST")),
            "{wrong}"
        );
        caller.verify(&answer);
    }
    let right = [("Content-Type", "Application/JSON; charset=utf-8")];
    assert_eq!(caller.call_with("POST", NATIVE, order.to_string(), &right).await.status, 200);
}
