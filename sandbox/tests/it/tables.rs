//! Every operation of the catalog, called as documented: routed, checked and answered by its tables.

use crate::filling::Filling;
use crate::support::{Answer, Caller};
use serde_json::json;
use wechatpay::TimeForm;
use wechatpay::catalog::{Entry, Kind, entries};
use wechatpay::credentials::Credentials;
use wechatpay::crypto::{Padding, PublicKey, base64};
use wechatpay::endpoint::{AnswerKind, Operation};
use wechatpay::model::{self, Model, Place, Required, Seal, SealError};
use wechatpay_sandbox::Sandbox;

/// What is required, with values of the documented kind.
const REQUIRED: Filling = Filling { optional: false, text: text_for, time: form_of, sensitive: "张三" };

fn text_for(name: &str) -> String {
    match name {
        _ if name.ends_with("mchid") => "1900000001".to_owned(),
        _ if name.ends_with("_date") => "2026-01-01".to_owned(),
        _ if name.ends_with("url") => "https://shop.example/notify".to_owned(),
        _ if name.ends_with("currency") => "CNY".to_owned(),
        _ if name.ends_with("_no") => name.replace('_', ""),
        _ => format!("a {name}"),
    }
}

/// A time of that form which no order has had yet, and a day that is past.
fn form_of(form: TimeForm) -> &'static str {
    match form {
        TimeForm::Compact => "20991231000000",
        TimeForm::Date => "2026-01-01",
        _ => "2099-12-31T00:00:00+08:00",
    }
}

struct ForWeChatPay(PublicKey, Padding);

impl Seal for ForWeChatPay {
    fn seal(&self, plaintext: &str) -> Result<String, SealError> {
        Ok(base64::encode(&self.0.encrypt(self.1, plaintext.as_bytes())?))
    }
}

fn operations() -> Vec<(&'static Entry, &'static Operation)> {
    let operations = entries().filter_map(|entry| match entry.kind {
        Kind::Endpoint(operation) if !operation.is_v2() => Some((entry, operation)),
        _ => None,
    });
    operations.collect()
}

/// What is said of a file, with its digest.
fn with_digest(meta: &str) -> String {
    let mut meta: serde_json::Value = serde_json::from_str(meta).unwrap();
    for name in ["sha256", "digest", "file_digest"] {
        if let Some(said) = meta.get_mut(name) {
            *said = wechatpay::crypto::hex::lower(&wechatpay::crypto::digest::sha256(b"file")).into();
        }
    }
    meta.to_string()
}

/// The body of a request as it is sent, with its type and what of it is signed.
fn body_of(path: &str, request: &dyn Model, seal: &ForWeChatPay) -> (Vec<u8>, String, Vec<u8>) {
    let has = |place| request.table().fields.iter().any(|field| field.place == place);
    if has(Place::File) {
        let mut body = String::new();
        let mut meta = String::new();
        for (name, text) in model::flat(request, Some(seal)).unwrap() {
            let text = if name == "meta" { with_digest(&text) } else { text };
            body += &format!("--xx\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n");
            if name == "meta" {
                meta = text;
            }
        }
        for (name, _) in model::files(request) {
            let (file, kind) = match path.rsplit('/').next() {
                Some("video_upload") => ("a.mp4", "video/mp4"),
                Some("upload-fapiao-file") => ("a.pdf", "application/pdf"),
                _ => ("a.png", "image/png"),
            };
            let head = format!("Content-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"");
            body += &format!("--xx\r\n{head}\r\nContent-Type: {kind}\r\n\r\nfile\r\n");
        }
        body += "--xx--\r\n";
        return (body.into_bytes(), "multipart/form-data; boundary=xx".to_owned(), meta.into_bytes());
    }
    let body = if has(Place::Body) { model::body_json(request, Some(seal)).unwrap() } else { Vec::new() };
    (body.clone(), "application/json".to_owned(), body)
}

/// The brand of the sandbox's merchant, which signs its own operations.
fn brand(sandbox: &Sandbox) -> Credentials {
    let merchant = sandbox.merchant();
    let key = merchant.identity().private_key().clone();
    Credentials::brand(merchant.brand_id(), merchant.serial(), key).unwrap()
}

async fn call(caller: &Caller, sandbox: &Sandbox, entry: &Entry, operation: &Operation) -> Answer {
    let mut request = (entry.blank)();
    REQUIRED.fill(request.as_mut());
    let (key_id, key) = sandbox.public_key();
    let padding = if operation.path.contains("/global/") { Padding::Pkcs1v15 } else { Padding::Oaep };
    let seal = ForWeChatPay(key.private_key().public_key().clone(), padding);
    let path = model::path_of(operation.path, request.as_ref()).unwrap();
    let query = model::query_of(request.as_ref(), Some(&seal)).unwrap();
    let prefix = if operation.host.is_some_and(|host| host.ends_with("/hk/")) { "/hk" } else { "" };
    let mark = if query.is_empty() { "" } else { "?" };
    let target = format!("{prefix}{path}{mark}{query}");
    let (body, content_type, signed) = body_of(operation.path, request.as_ref(), &seal);
    let nonce = wechatpay::crypto::random_nonce().unwrap();
    let method = operation.method.as_str();
    let brand = brand(sandbox);
    let credentials = if operation.is_brands() { &brand } else { &caller.credentials };
    let authorization =
        credentials.authorization(method, &target, &signed, crate::support::now(), &nonce).unwrap();
    let headers = [
        ("Authorization", authorization.as_str()),
        ("Wechatpay-Serial", &key_id),
        ("Content-Type", &content_type),
    ];
    caller.raw(method, &target, body, &headers).await
}

/// Played operations may refuse for reasons of their own: there is no such order.
const BUSINESS: [u16; 3] = [400, 403, 404];

#[tokio::test]
async fn every_operation_is_answered_as_documented() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let mut answered = 0;
    for (entry, operation) in operations() {
        let answer = call(&caller, &sandbox, entry, operation).await;
        let what = format!("{} {}: {} {}", entry.module, operation.path, answer.status, answer.text());
        if BUSINESS.contains(&answer.status) {
            let body = answer.json();
            // The list of details may be left out by its table, and then their number does not fit.
            let without_details = operation.path == "/v3/partner-transfer/batches";
            assert!(without_details || body["code"] != "PARAM_ERROR", "{what}");
            caller.verify(&answer);
            continue;
        }
        answered += 1;
        match operation.answer {
            AnswerKind::Json => {
                assert_eq!(answer.status, 200, "{what}");
                let mut response = (entry.blank_response)();
                let problems = model::decode_into(response.as_mut(), &answer.body, Required::Check).unwrap();
                assert_eq!(problems, [], "{what}");
            }
            AnswerKind::Empty => assert_eq!((answer.status, answer.body.len()), (204, 0), "{what}"),
            AnswerKind::File(_) => assert!(answer.status == 200 && !answer.body.is_empty(), "{what}"),
            AnswerKind::Redirect | AnswerKind::Xml => panic!("{what}"),
        }
        if operation.unsigned_answer {
            assert_eq!(answer.header("Wechatpay-Signature"), "", "{what}");
        } else if operation.path.ends_with("statements") {
            let sha1 = answer.header("Wechatpay-Statement-Sha1");
            let body = format!("{{\"sha1\":\"{sha1}\"}}").into_bytes();
            caller.verify(&Answer { body, headers: answer.headers.clone(), ..answer });
        } else {
            caller.verify(&answer);
        }
    }
    assert!(answered > 60, "{answered}");
}

#[tokio::test]
async fn what_is_sent_comes_back_and_the_rest_is_made_up_the_same() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let target = "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills";
    let (key_id, key) = sandbox.public_key();
    let name = key.private_key().public_key().encrypt(Padding::Oaep, "张三".as_bytes()).unwrap();
    let body = json!({
        "appid": "wx1", "out_bill_no": "q1", "openid": "o1", "user_name": base64::encode(&name),
        "transfer_amount": 7, "transfer_remark": "r", "transfer_scene_id": "1401",
        "transfer_scene_report_infos": [{ "info_type": "a", "info_content": "b" }],
    });
    let headers = [("Wechatpay-Serial", key_id.as_str())];
    let first = caller.call_with("POST", target, body.to_string(), &headers).await;
    assert_eq!(first.status, 200, "{}", first.text());
    let mut answer = first.json();
    assert_eq!(answer["out_bill_no"], "q1");
    // The name comes back encrypted for the merchant.
    let sealed = answer.as_object_mut().unwrap().remove("user_name").unwrap();
    let sealed = base64::decode(sealed.as_str().unwrap()).unwrap();
    let opened = sandbox.merchant().identity().private_key().decrypt(Padding::Oaep, &sealed).unwrap();
    assert_eq!(opened, "张三".as_bytes());
    let mut again = caller.call_with("POST", target, body.to_string(), &headers).await.json();
    again.as_object_mut().unwrap().remove("user_name");
    assert_eq!(again["transfer_bill_no"], answer["transfer_bill_no"]);
}

#[tokio::test]
async fn mistakes_are_named_with_their_place() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let good = json!({
        "appid": "wx1", "mchid": "1900000001", "description": "d", "out_trade_no": "o1",
        "notify_url": "https://example.com/", "amount": { "total": 1, "currency": "CNY" },
        "payer": { "openid": "o" },
    });
    let with = |pointer: &str, value: serde_json::Value| {
        let mut body = good.clone();
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        let parent = body.pointer_mut(parent).unwrap().as_object_mut().unwrap();
        if value.is_null() {
            parent.remove(name)
        } else {
            parent.insert(name.to_owned(), value)
        };
        body
    };
    let cases = [
        (with("/notify_url", json!(null)), "/notify_url", json!(null), "required"),
        (with("/description", json!("")), "/description", json!(null), "required"),
        (with("/amount/total", json!(null)), "/amount/total", json!(null), "required"),
        (with("/amount/total", json!("1")), "/amount/total", json!("1"), "an integer"),
        (with("/amount/total", json!(0.01)), "/amount/total", json!(0.01), "an integer"),
        (with("/attach", json!(1)), "/attach", json!(1), "a text"),
        (with("/amount", json!([])), "/amount", json!([]), "an object"),
        (with("/support_fapiao", json!("true")), "/support_fapiao", json!("true"), "a truth value"),
        (with("/limit_pay", json!(["no_credit", "no"])), "/limit_pay/1", json!("no"), "no_balance"),
        (
            with("/detail", json!({ "goods_detail": [{ "merchant_goods_id": "1", "quantity": 1 }] })),
            "/detail/goods_detail/0/unit_price",
            json!(null),
            "required",
        ),
    ];
    for (body, field, value, issue) in cases {
        let (status, answer) = caller.post("/v3/pay/transactions/jsapi", &body).await;
        assert_eq!((status, answer["code"].as_str()), (400, Some("PARAM_ERROR")), "{answer}");
        let detail = &answer["detail"];
        assert_eq!(detail["field"], field, "{answer}");
        assert_eq!(detail["location"], "body", "{answer}");
        assert_eq!(detail["value"], value, "{answer}");
        assert!(detail["issue"].as_str().unwrap().contains(issue), "{answer}");
        let message = answer["message"].as_str().unwrap();
        assert!(message.contains(&format!("“/body{field}”")), "{message}");
    }

    for body in ["", "{", "[]", "null", "{}x"] {
        let answer = caller.call("POST", "/v3/pay/transactions/jsapi", body).await;
        assert_eq!((answer.status, answer.json()["code"].as_str()), (400, Some("PARAM_ERROR")), "{body}");
    }
    let (status, answer) = caller.get("/v3/bill/tradebill?bill_type=ALL").await;
    assert_eq!((status, answer["detail"]["field"].as_str()), (400, Some("bill_date")), "{answer}");
    assert_eq!(answer["detail"]["location"], "query");
    let (_, answer) = caller.get("/v3/bill/tradebill?bill_date=2026-01-01&bill_type=SOME").await;
    assert_eq!(
        (answer["detail"]["field"].as_str(), answer["detail"]["value"].as_str()),
        (Some("bill_type"), Some("SOME"))
    );
}

#[tokio::test]
async fn sensitive_fields_must_open() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let (key_id, key) = sandbox.public_key();
    let target = "/v3/profitsharing/receivers/add";
    let body = |name: &str| {
        json!({ "appid": "wx1", "type": "PERSONAL_OPENID", "account": "o", "name": name, "relation_type": "PARTNER" })
            .to_string()
    };
    let encrypt = |padding| base64::encode(&key.private_key().public_key().encrypt(padding, b"Z").unwrap());
    let serial = sandbox.certificates()[0].certificate().serial().to_owned();
    let cases = [
        (encrypt(Padding::Oaep), None, "HTTP header缺少微信支付平台证书序列号"),
        (encrypt(Padding::Oaep), Some(sandbox.merchant().serial()), "平台证书序列号Wechatpay-Serial错误"),
        // Encrypted for one key, and the other one named.
        (encrypt(Padding::Oaep), Some(serial.as_str()), "解密失败"),
        (encrypt(Padding::Pkcs1v15), Some(key_id.as_str()), "解密失败"),
        ("张三".to_owned(), Some(key_id.as_str()), "解密失败"),
    ];
    for (name, serial, message) in cases {
        let headers: Vec<_> = serial.iter().map(|serial| ("Wechatpay-Serial", *serial)).collect();
        let answer = caller.call_with("POST", target, body(&name), &headers).await;
        let json = answer.json();
        assert_eq!((answer.status, json["code"].as_str()), (400, Some("PARAM_ERROR")), "{json}");
        assert!(json["message"].as_str().unwrap().contains(message), "{json}");
        if message == "解密失败" {
            assert_eq!(json["detail"]["field"], "/name");
        }
    }
}
