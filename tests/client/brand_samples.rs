//! The samples of notifications on the official pages of brands: opened, decoded, and nothing of them is lost.

use std::path::Path;

use serde_json::{Value, json};
use wechatpay::catalog::{Kind, entries};
use wechatpay::model::{self, Model};
use wechatpay::notify::Notifications;
use wechatpay::secret::ApiV3Key;

use crate::common::notify::{Message, NOW, SECRET, keyring};

/// A page: what its front matter says, and its samples in the order of the page.
struct Page {
    number: String,
    events: Vec<String>,
    samples: Vec<Value>,
}

/// Read by hand: nothing here knows the generator.
fn pages() -> Vec<Page> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec/official/brand");
    let mut pages = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let says = |key: &str| text.lines().find_map(|line| line.strip_prefix(key)).map(str::to_owned);
        // The samples of requests stand under another heading.
        let blocks = text.split("\n## 应答示例\n```json\n").skip(1);
        let samples = blocks.map(|block| serde_json::from_str(block.split("\n```").next().unwrap()).unwrap());
        pages.push(Page {
            number: path.file_stem().unwrap().to_str().unwrap().to_owned(),
            events: says("event_type: ").iter().flat_map(|all| all.split(", ")).map(str::to_owned).collect(),
            samples: samples.collect(),
        });
    }
    pages.sort_by(|a, b| a.number.cmp(&b.number));
    pages
}

/// What of a sample is not in what was read: names from the top.
fn lost(path: &str, sample: &Value, read: &Value, into: &mut Vec<String>) {
    match (sample, read) {
        (Value::Object(sample), _) => {
            for (name, value) in sample {
                lost(&format!("{path}.{name}"), value, read.get(name).unwrap_or(&Value::Null), into);
            }
        }
        (Value::Array(sample), Value::Array(read)) if sample.len() == read.len() => {
            sample.iter().zip(read).for_each(|(sample, read)| lost(path, sample, read, into));
        }
        _ if sample == read => {}
        // A list that is empty says as much as none.
        (Value::Array(sample), Value::Null) if sample.is_empty() => {}
        _ => into.push(path.trim_start_matches('.').to_owned()),
    }
}

fn written(model: &dyn Model) -> Value {
    serde_json::from_slice(&model::body_json(model, None).unwrap()).unwrap()
}

/// Encrypted with the brand's key and signed by WeChat Pay's, as they come.
#[test]
fn every_notification_of_the_pages_is_opened_and_read_whole() {
    let opener = Notifications::from_keys(keyring(), ApiV3Key::of_brand(SECRET).unwrap()).with_clock(|| NOW);
    let mut seen = std::collections::BTreeSet::new();
    for page in pages() {
        let document =
            |sample: &&Value| sample.get("resource").is_none() && sample.get("code") != Some(&json!("FAIL"));
        for event in &page.events {
            let sample = page.samples.iter().find(document).unwrap_or_else(|| panic!("{}", page.number));
            let entry = entries().find(|entry| {
                entry.module.starts_with("brand::webhook::")
                    && entry.kind == Kind::Notification(leaked(event))
            });
            let entry = entry.unwrap_or_else(|| panic!("{event}"));
            let message =
                Message::of(event, sample).with("Wechatpay-Signature-Type", "WECHATPAY-BRAND-SHA256-RSA2048");
            let notification = opener.open_now(&message.headers, &message.body).unwrap();
            let mut resource = (entry.blank)();
            let problems = notification.decode_into(leaked(event), resource.as_mut()).unwrap();
            assert_eq!(problems, [], "{event}");
            let mut paths = Vec::new();
            lost("", sample, &written(resource.as_ref()), &mut paths);
            assert_eq!(paths, [""; 0], "{event}");
            seen.insert(event.clone());
        }
    }
    let expected = [
        "BRAND_MEMBER_CARD.USER_CARD.CREATE",
        "BRAND_MEMBER_CARD.USER_CARD.DELETE",
        "DELIVERY_PLAN.CHANGE",
        "PRODUCT_COUPON.IMAGE_GENERATION",
        "PRODUCT_COUPON.SEND",
    ];
    assert_eq!(seen.iter().map(String::as_str).collect::<Vec<_>>(), expected);
}

fn leaked(text: &str) -> &'static str {
    String::leak(text.to_owned())
}
