//! The page for people, in a browser.

use crate::browser::Browser;
use crate::notifications::Shop;
use crate::support::{Caller, now, order, refund};
use serde_json::json;
use wechatpay_sandbox::{Fault, FaultRule, Sandbox};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_see_what_happened_and_play_the_customer() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = Caller::new(&sandbox);
    let mut shop = Shop::open().await;
    let mut hostile = order("a1", 4200);
    hostile["description"] = json!("<script>document.title = 'owned'</script><b>bold</b> &amp;");
    hostile["notify_url"] = json!(shop.url);
    caller.post("/v3/pay/transactions/jsapi", &hostile).await;
    sandbox.deposit("1900000001", 500).await.unwrap();
    let transfer = json!({
        "appid": "wx1", "out_bill_no": "t1", "openid": "o1", "transfer_amount": 100, "transfer_remark": "r",
        "transfer_scene_id": "1000", "transfer_scene_report_infos": [{ "info_type": "a", "info_content": "b" }],
    });
    caller.post("/v3/fund-app/mch-transfer/transfer-bills", &transfer).await;
    // A signature over another body.
    let wrong =
        caller.credentials.authorization("POST", "/v3/refund/domestic/refunds", b"{}", now(), "n").unwrap();
    let body = refund("a1", "r0", 1, 4200).to_string();
    caller.raw("POST", "/v3/refund/domestic/refunds", &body, &[("Authorization", &wrong)]).await;
    sandbox.add_fault(FaultRule::new(Fault::Status(502)).times(1));
    caller.call("GET", "/v3/certificates", "").await;

    let mut page = Browser::open(&format!("{}/", sandbox.url()));
    assert_eq!(page.value("document.title"), "WeChat Pay sandbox");
    let text = |page: &mut Browser, section: &str| {
        page.value(&format!("document.querySelector('#{section}').innerText")).as_str().unwrap().to_owned()
    };
    let orders = text(&mut page, "orders");
    assert!(orders.contains("<script>document.title = 'owned'</script><b>bold</b> &amp;"), "{orders}");
    assert!(orders.contains("NOTPAY") && orders.contains("42.00"), "{orders}");
    let requests = text(&mut page, "requests");
    assert!(requests.contains("should have signed these"), "{requests}");
    assert!(requests.contains("Asked to go wrong: status 502"), "{requests}");
    let to_sign = page.value("document.querySelector('.string-to-sign').innerText");
    let to_sign = to_sign.as_str().unwrap();
    assert!(to_sign.starts_with("POST\\n\n/v3/refund/domestic/refunds\\n\n"), "{to_sign}");
    assert!(to_sign.contains(&body), "{to_sign}");

    // The Pay button, and the page comes by itself to what it did.
    page.value("document.querySelector('#orders button').click()");
    page.wait("document.querySelector('#orders').innerText.includes('SUCCESS')");
    shop.next().await;
    sandbox.delivered().await;
    page.wait("document.querySelector('#notifications').innerText.includes('DELIVERED')");
    page.value("document.querySelector('#notifications details').open = true");
    let told = text(&mut page, "notifications");
    assert!(told.contains("TRANSACTION.SUCCESS") && told.contains("  200"), "{told}");
    page.value("document.querySelector('#others button').click()");
    page.wait("document.querySelector('#others').innerText.includes('SUCCESS')");
    assert_eq!(sandbox.ledger().await.unwrap().accounts["customer:o1"], 100 - 4200);

    // The clock.
    let clock = page.value("document.querySelector('header').innerText");
    page.value("[...document.querySelectorAll('header button')].pop().click()");
    page.wait(&format!("document.querySelector('header').innerText !== {clock}"));

    // An order that another program paid meanwhile: the button says so.
    caller
        .post("/v3/pay/transactions/h5", &{
            let mut order = order("h1", 700);
            order["scene_info"] = json!({ "payer_client_ip": "127.0.0.1", "h5_info": { "type": "Wap" } });
            order
        })
        .await;
    let prepay_id =
        sandbox.requests()[0].answer.split("prepay_id=").nth(1).unwrap().trim_end_matches("\"}").to_owned();
    page.go(&format!("{}/sandbox/checkout?prepay_id={prepay_id}", sandbox.url()));
    assert!(text(&mut page, "checkout").contains("7.00 yuan"));
    page.value("document.querySelector('#checkout button').click()");
    page.wait("document.querySelector('#checkout').innerText.includes('SUCCESS')");
    assert_eq!(page.value("document.title"), "Pay");

    if let Ok(file) = std::env::var("SANDBOX_PICTURE") {
        page.go(&format!("{}/", sandbox.url()));
        let picture = page.picture(1400, 1500);
        std::fs::write(file, wechatpay::crypto::base64::decode(&picture).unwrap()).unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn operations_are_found_by_title_url_and_rust_path() {
    let sandbox = Sandbox::start().await.unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let search = async |query: &str| {
        let encoded: String = query.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let url = format!("{}/sandbox/operations?q={encoded}", sandbox.url());
        let answer = http.get(url).send().await.unwrap();
        assert!(
            answer.headers()["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'")
        );
        String::from_utf8(answer.bytes().await.unwrap().to_vec()).unwrap()
    };
    for query in [
        "JSAPI下单",
        "place a jsapi order",
        "POST /v3/pay/transactions/jsapi",
        "wechatpay::v3::pay::transactions::jsapi",
        "v3 JSAPI pay",
    ] {
        let html = search(query).await;
        assert!(html.contains("wechatpay::v3::pay::transactions::jsapi::post"), "{query}");
        assert!(html.contains("played through"), "{query}");
    }
    let none = search("no such thing \"><script>").await;
    assert!(none.contains("None yet.") && !none.contains("\"><script>"), "{none}");
}
