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
    let mut hostile = order("order-a1", 4200);
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
    let body = refund("order-a1", "r0", 1, 4200).to_string();
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
            let mut order = order("order-h1", 700);
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
}

/// Keeps a picture of the page, where somebody wants to look at it.
fn keep_picture(page: &mut Browser, name: &str) {
    if let Ok(directory) = std::env::var("SANDBOX_PICTURES") {
        let picture = wechatpay::crypto::base64::decode(&page.picture()).unwrap();
        std::fs::write(format!("{directory}/{name}.png"), picture).unwrap();
    }
}

/// A sandbox in which something of every kind has happened.
async fn lively() -> (Sandbox, Caller) {
    let sandbox = Sandbox::builder().test_keys().start().await.unwrap();
    let caller = Caller::new(&sandbox);
    for (number, total) in [("order-long-number-000000000001", 4200), ("order-2", 100), ("order-3", 990)] {
        assert_eq!(caller.post("/v3/pay/transactions/jsapi", &order(number, total)).await.0, 200);
    }
    sandbox.customer().pay("order-2").await.unwrap();
    let mut back = refund("order-2", "refund-1", 60, 100);
    back["reason"] = json!("sandbox:refund-processing");
    caller.post("/v3/refund/domestic/refunds", &back).await;
    caller.post("/v3/refund/domestic/refunds", &refund("order-9", "refund-2", 1, 100)).await;
    sandbox.deposit("1900000001", 500).await.unwrap();
    let transfer = json!({
        "appid": "wx1", "out_bill_no": "transfer1", "openid": "o1", "transfer_amount": 100, "transfer_remark": "r",
        "transfer_scene_id": "1000", "transfer_scene_report_infos": [{ "info_type": "a", "info_content": "b" }],
    });
    caller.post("/v3/fund-app/mch-transfer/transfer-bills", &transfer).await;
    sandbox.delivered().await;
    (sandbox, caller)
}

/// The buttons that are not whole on the screen, in one line, or are covered.
const HIDDEN_BUTTONS: &str = "[...document.querySelectorAll('button')].filter(button => {
    if (!button.checkVisibility()) return false;
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, bottom, width, height } = button.getBoundingClientRect();
    const covering = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return left < 0 || right > innerWidth || width < 24 || height > 52 || !button.contains(covering);
}).map(button => button.outerHTML)";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_fits_a_phone_and_a_wide_screen_in_both_languages() {
    let (sandbox, _caller) = lively().await;
    let mut page = Browser::open(&format!("{}/", sandbox.url()));
    for lang in ["en", "zh-CN"] {
        for (width, height) in [(390, 844), (1024, 768), (1920, 1080)] {
            page.resize(width, height);
            let wide = page.value("document.documentElement.scrollWidth").as_u64().unwrap();
            assert!(wide <= u64::from(width), "{lang} at {width}: {wide} wide");
            assert_eq!(page.value(HIDDEN_BUTTONS), json!([]), "{lang} at {width}");
            assert!(page.value("document.querySelectorAll('#orders button').length").as_u64().unwrap() >= 2);
            page.value("scrollTo(0, 0)");
            keep_picture(&mut page, &format!("{lang}-{width}"));
        }
        assert_eq!(page.value("document.documentElement.lang"), lang);
        page.value("document.querySelector('#lang').click()");
        page.wait(&format!(
            "document.documentElement.lang !== '{lang}' && document.readyState === 'complete'"
        ));
    }
    assert_eq!(page.value("document.documentElement.lang"), "en", "there and back");

    // Dark and light, and it stays.
    let color = "getComputedStyle(document.documentElement).backgroundColor";
    let before = page.value(color);
    page.value("document.querySelector('#theme').click()");
    page.wait(&format!("{color} !== {before}"));
    let dark = page.value("document.documentElement.dataset.theme");
    page.go(&format!("{}/sandbox/operations?q=refund", sandbox.url()));
    assert_eq!(page.value("document.documentElement.dataset.theme"), dark);
    page.resize(390, 844);
    assert!(page.value("document.documentElement.scrollWidth").as_u64().unwrap() <= 390);
    keep_picture(&mut page, "operations-390-dark");
    page.go(&format!("{}/", sandbox.url()));
    page.resize(1024, 768);
    keep_picture(&mut page, "dark-1024");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_is_live_filtered_and_worked_by_keys() {
    let (sandbox, caller) = lively().await;
    let mut page = Browser::open(&format!("{}/", sandbox.url()));
    page.wait("document.documentElement.dataset.live === 'yes'");
    page.value("document.querySelector('#requests details').open = true");
    page.value("document.querySelector('#find').focus()");
    caller.post("/v3/pay/transactions/jsapi", &order("order-live", 77)).await;
    page.wait("document.querySelector('#orders').innerText.includes('order-live')");
    assert_eq!(
        page.value("document.querySelectorAll('#requests details[open]').length"),
        1,
        "what is read stays open"
    );

    let shown = "[...document.querySelectorAll('#orders tbody tr')].filter(row => !row.hidden).length";
    assert_eq!(page.value(shown), 4);
    let find = |page: &mut Browser, id: &str, text: &str| {
        page.value(&format!(
            "(() => {{ const it = document.querySelector('#{id}'); it.value = '{text}'; \
             it.dispatchEvent(new Event('input', {{ bubbles: true }})) }})()"
        ));
    };
    find(&mut page, "find", "order-live");
    assert_eq!(page.value(shown), 1);
    find(&mut page, "find", "");
    find(&mut page, "standing", "done");
    assert_eq!(page.value(shown), 1, "the one that is paid");
    find(&mut page, "standing", "");
    let key = |page: &mut Browser, key: &str| {
        page.value(&format!("document.activeElement.blur(), document.body.dispatchEvent(new KeyboardEvent('keydown', {{ key: '{key}', bubbles: true }}))"));
    };
    key(&mut page, "/");
    assert_eq!(page.value("document.activeElement.id"), "find");
    key(&mut page, "4");
    assert_eq!(page.value("location.hash"), "#notifications");

    // Sent again, by hand.
    let told = sandbox.notifications().await.unwrap()[0].deliveries.len();
    page.value("document.querySelector('#notifications button').click()");
    page.wait(&format!("document.querySelector('#notifications summary').innerText !== '{told}'"));
    // A refund that is under way, ended by its button.
    page.value("document.querySelector('#refunds button').click()");
    page.wait("document.querySelector('#refunds').innerText.includes('SUCCESS')");
    // A scene.
    page.value("document.querySelector('#scene details').open = true");
    page.value("document.querySelector('#play').requestSubmit()");
    page.wait("document.querySelector('#played').innerText.includes('scene-0001')");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_has_paid_goes_back_to_the_shop() {
    let (sandbox, caller) = lively().await;
    let mut h5 = order("order-h5", 700);
    h5["description"] = json!("<img src=x onerror=document.title='owned'>");
    h5["scene_info"] = json!({ "payer_client_ip": "127.0.0.1", "h5_info": { "type": "Wap" } });
    let (_, answer) = caller.post("/v3/pay/transactions/h5", &h5).await;
    let url = answer["h5_url"].as_str().unwrap();
    // The shop: the sandbox's own list of operations will do.
    let shop = format!("{}/sandbox/operations?q=paid", sandbox.url());
    let escaped: String = shop.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let mut page = Browser::open(&format!("{url}&redirect_url={escaped}"));
    page.resize(390, 844);
    assert_eq!(page.value("document.title"), "Pay");
    assert_eq!(page.value("document.querySelector('.back').href"), shop);
    assert!(page.value("document.documentElement.scrollWidth").as_u64().unwrap() <= 390);
    keep_picture(&mut page, "checkout-390");
    page.value("document.querySelector('#checkout button').click()");
    page.wait("document.querySelector('#checkout')?.innerText.includes('SUCCESS')");
    keep_picture(&mut page, "checkout-paid-390");
    let there = json!(shop);
    page.wait(&format!("location.href === {there}"));

    // Nobody is sent to what is no page.
    let hostile = "javascript%3Aalert(1)";
    page.go(&format!("{url}&redirect_url={hostile}"));
    assert_eq!(page.value("document.querySelectorAll('.back, [data-redirect]').length"), 0);
    // An h5_url is five minutes old, and no more.
    let mut old = order("order-old", 5);
    old["scene_info"] = h5["scene_info"].clone();
    let (_, answer) = caller.post("/v3/pay/transactions/h5", &old).await;
    sandbox.advance(std::time::Duration::from_secs(300)).await.unwrap();
    page.go(answer["h5_url"].as_str().unwrap());
    assert_eq!(page.value("document.querySelectorAll('#checkout button').length"), 0);
    assert!(
        page.value("document.querySelector('#checkout').innerText")
            .as_str()
            .unwrap()
            .contains("five minutes")
    );
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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_operation_is_looked_up_field_by_field_and_all_are_one_document() {
    let sandbox = Sandbox::builder().test_keys().start().await.unwrap();
    let mut page = Browser::open(&format!("{}/sandbox/operations?q=jsapi+pay+transactions", sandbox.url()));
    page.value("document.querySelector('#operations a').click()");
    page.wait("document.querySelector('#request')?.innerText.includes('amount.total')");
    let url = page.value("location.href");
    assert!(url.as_str().unwrap().contains("/sandbox/operation?method=POST&path=/v3/"), "{url}");
    page.resize(390, 844);
    assert!(page.value("document.documentElement.scrollWidth").as_u64().unwrap() <= 390);
    keep_picture(&mut page, "operation-390");
    let document = page.value(
        "fetch('/openapi.json').then(answer => answer.json()).then(it => ({
        version: it.openapi, url: it.servers[0].url,
        total: it.paths['/v3/pay/transactions/jsapi'].post.requestBody.content['application/json'].schema
            .properties.amount.properties.total.type,
    }))",
    );
    assert_eq!(document, json!({ "version": "3.1.0", "url": sandbox.url(), "total": "integer" }));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_string_that_was_signed_is_shown_for_what_went_well() {
    let (sandbox, _caller) = lively().await;
    let mut page = Browser::open(&format!("{}/", sandbox.url()));
    let signed = page.value("document.querySelector('#requests details[data-key^=signed] pre').textContent");
    let signed = signed.as_str().unwrap();
    assert!(signed.starts_with("POST\\n\n/v3/fund-app/mch-transfer/transfer-bills\\n\n"), "{signed}");
    assert!(signed.contains("\"out_bill_no\":\"transfer1\""), "{signed}");
}
