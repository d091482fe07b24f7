//! JSON where the documentation says what it is to be, and somebody else wrote it.
//!
//! What serde_json takes for an object is never refused, problems are as many as the text is long at most,
//! and what was read is written so that it reads as the same, without problems.

use std::fmt::Debug;

use serde_json::{Number, Value};
use wechatpay::model::{self, Mark, Model, Required, body};
use wechatpay::{JsonString, Sensitive, UrlEncoded, v3, webhook};

/// A document, after the byte that says what it is to be.
pub fn run(data: &[u8]) {
    let Some((kind, json)) = data.split_first() else { return };
    match kind % 6 {
        0 => read::<Everything>(json),
        1 => read::<v3::pay::transactions::out_trade_no::by_out_trade_no::get::Response>(json),
        2 => read::<webhook::v3::medical_insurance::success::Resource>(json),
        3 => read::<v3::pay::transactions::jsapi::post::Request>(json),
        4 => {
            read::<v3::merchant_service::complaints_v2::by_complaint_id::negotiation_historys::get::Response>(
                json,
            )
        }
        _ => read_form(json),
    }
}

fn read<T: Model + PartialEq + Debug>(json: &[u8]) {
    let is_object = serde_json::from_slice::<Value>(json).is_ok_and(|value| value.is_object());
    let decoded = match model::decode::<T>(json) {
        Ok(decoded) => decoded,
        Err(error) => {
            assert!(!is_object, "refused: {error}");
            assert!(!error.to_string().contains('\n'));
            return;
        }
    };
    assert!(decoded.problems.len() <= json.len(), "{} problems", decoded.problems.len());
    for problem in &decoded.problems {
        // Of the whole document it is said that it holds no documented name, and nothing else then.
        assert!(!problem.path.is_empty() || decoded.problems.len() == 1, "{problem}");
    }
    let mut strict = T::blank();
    let missed = model::decode_into(&mut strict, json, Required::Check).expect("it was read before");
    assert!(missed.len() >= decoded.problems.len());
    assert!(strict == decoded.value, "what is required changes nothing");
    assert!(!format!("{:?}", decoded.value).is_empty());

    let written = written(&decoded.value);
    let again = model::decode::<T>(&written).expect("what was written can be read");
    let text = String::from_utf8_lossy(&written);
    assert_eq!(again.value, decoded.value, "{text}");
    assert!(again.problems.is_empty(), "{:?} in {text}", again.problems);
}

fn written(model: &dyn Model) -> Vec<u8> {
    let mut json = Vec::new();
    model::serialize(model, &mut serde_json::Serializer::new(&mut json))
        .expect("what was read can be written");
    json
}

/// A form inside a text has no way to tell a `&` in a value from one between two.
fn read_form(json: &[u8]) {
    if let Ok(decoded) = model::decode::<Risk>(json) {
        model::decode::<Risk>(&written(&decoded.value)).expect("what was written can be read");
    }
}

wechatpay::open_enum! {
    /// A choice.
    pub enum State {
        /// Of this.
        Success = "SUCCESS",
        /// Of that.
        Closed = "CLOSED",
    }
}

wechatpay::forms! {
    /// Either form.
    pub enum Scene {
        /// By rail.
        Metro(Metro),
        /// By road.
        Bus(Bus),
    }
}

/// By rail.
pub struct Metro {
    station: String,
    gates: Vec<i64>,
}
wechatpay::model! { Metro { station: body("station").required(), gates: body("gates") } }

/// By road.
pub struct Bus {
    line: String,
    plate: Option<Number>,
}
wechatpay::model! { Bus { line: body("line").required(), plate: body("plate") } }

/// All that a field can be, but for a form inside a text.
struct Everything {
    text: String,
    integer: i64,
    number: Number,
    truth: bool,
    state: Option<State>,
    name: Option<Sensitive>,
    any: Option<Value>,
    scene: Option<Scene>,
    inner: Option<Inner>,
    texts: Option<Vec<String>>,
    integers: Vec<i64>,
    anys: Vec<Value>,
    states: Vec<State>,
    lists: Vec<Vec<String>>,
    inners: Vec<Inner>,
    scenes: Vec<Scene>,
    document: Option<JsonString<Inner>>,
    documents: Option<JsonString<Vec<Inner>>>,
    words: Option<JsonString<Vec<String>>>,
}
wechatpay::model! { Everything {
    text: body("text").required(),
    integer: body("integer").required(),
    number: body("number").required(),
    truth: body("truth").required(),
    state: body("state"),
    name: body("name").mark(Mark::Rsa),
    any: body("any"),
    scene: body("scene"),
    inner: body("inner"),
    texts: body("texts"),
    integers: body("integers").required(),
    anys: body("anys"),
    states: body("states"),
    lists: body("lists"),
    inners: body("inners"),
    scenes: body("scenes"),
    document: body("document").mark(Mark::Json),
    documents: body("documents").mark(Mark::Json),
    words: body("words").mark(Mark::Json),
} }

/// What an object holds, itself among it.
struct Inner {
    id: Option<String>,
    count: Option<i64>,
    rate: Option<Number>,
    state: Option<State>,
    inner: Option<Vec<Inner>>,
    detail: Option<JsonString<Vec<Inner>>>,
}
wechatpay::model! { Inner {
    id: body("id").required(),
    count: body("count"),
    rate: body("rate"),
    state: body("state"),
    inner: body("inner"),
    detail: body("detail").mark(Mark::Json),
} }

/// A form inside a text.
struct Risk {
    risk: Option<UrlEncoded<Metro>>,
    risks: Vec<UrlEncoded<Bus>>,
}
wechatpay::model! { Risk {
    risk: body("risk").mark(Mark::UrlEncoded),
    risks: body("risks").mark(Mark::UrlEncoded),
} }
