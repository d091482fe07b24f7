//! Answers of v2.

use wechatpay::crypto::random_nonce;
use wechatpay::endpoint::{AnswerKind, SignType};
use wechatpay::secret::ApiV2Key;
use wechatpay::sign_v2;

use serde_json::{Map, Value};

use super::document;
use super::message::Call;
use crate::answer::{self, Setting};
use crate::app::App;
use crate::merchant::Merchant;
use crate::refusal::Refusal;
use crate::reply::{Reply, Signature};
use crate::routes::Route;

/// The real service says so too.
const TEXT: &str = "text/plain";

fn reply(body: String) -> Reply {
    let reply = Reply::json(body.into_bytes());
    Reply { content_type: TEXT, signature: Signature::Nothing, ..reply }
}

/// A request that was not let in: nothing of it is signed. Only what is missing has a code.
pub(crate) fn not_understood(refusal: &Refusal) -> Reply {
    let words = [("return_code", "FAIL"), ("return_msg", refusal.message.as_str())];
    let code = [("err_code", refusal.code), ("err_code_des", refusal.message.as_str())];
    let fields = words.into_iter().chain(code.into_iter().filter(|_| !refusal.code.is_empty()));
    document::write("xml", fields).map_or_else(|_| Reply::bare(500), reply)
}

/// A request that was let in and not carried out.
pub(crate) fn refused(merchant: &Merchant, route: Route, sign_type: SignType, refusal: &Refusal) -> Reply {
    let fields = failed(code_of(refusal), &refusal.message);
    success(merchant, route, sign_type, fields).unwrap_or_else(Reply::from)
}

/// The words on a request that was not carried out.
pub(crate) fn failed(code: &str, words: &str) -> Vec<(String, String)> {
    let fields = [("result_code", "FAIL"), ("err_code", code), ("err_code_des", words)];
    fields.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()
}

/// The fields of a JSON object, as XML has them: texts.
pub(crate) fn fields_of(object: &Value) -> Vec<(String, String)> {
    let fields = object.as_object().into_iter().flatten();
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    fields.map(|(name, value)| (name.clone(), text(value))).collect()
}

/// An answer with these fields, and those that every answer has, signed.
pub(crate) fn success(
    merchant: &Merchant,
    route: Route,
    sign_type: SignType,
    fields: Vec<(String, String)>,
) -> Result<Reply, Refusal> {
    let key = merchant.v2_key().map_err(|_| Refusal::system_error())?;
    let key = (!route.operation.unsigned_answer).then_some((&key, sign_type));
    let mut all = vec![
        ("return_code".to_owned(), "SUCCESS".to_owned()),
        ("return_msg".to_owned(), "OK".to_owned()),
        ("mch_id".to_owned(), merchant.id().to_owned()),
    ];
    if !fields.iter().any(|(name, _)| name == "result_code") {
        all.push(("result_code".to_owned(), "SUCCESS".to_owned()));
    }
    all.retain(|(name, _)| !fields.iter().any(|(other, _)| other == name));
    all.extend(fields);
    signed_xml(all, key).map(reply)
}

/// A message with a nonce and, where there is a key, its signature.
pub(crate) fn signed_xml(
    mut fields: Vec<(String, String)>,
    key: Option<(&ApiV2Key, SignType)>,
) -> Result<String, Refusal> {
    fields.retain(|(name, text)| !text.is_empty() && name != "nonce_str" && name != "sign");
    if let Some((key, sign_type)) = key {
        for (_, text) in fields.iter_mut().filter(|(name, _)| name == "sign_type") {
            sign_type.as_str().clone_into(text);
        }
        fields.push(("nonce_str".to_owned(), random_nonce().map_err(|_| Refusal::system_error())?));
        let pairs = fields.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let signature = sign_v2::sign(pairs, sign_type, key);
        fields.push(("sign".to_owned(), signature));
    }
    let pairs = fields.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    document::write("xml", pairs).map_err(|_| Refusal::system_error())
}

/// The answer of an operation that is not played through.
pub(crate) fn invented(app: &App, call: &Call) -> Result<Reply, Refusal> {
    let operation = call.route.operation;
    let request: Map<String, Value> =
        call.message.iter().map(|(name, text)| (name.to_owned(), text.into())).collect();
    let mut response = (call.route.entry.blank_response)();
    let setting = Setting {
        path: operation.path,
        merchant_id: call.merchant.id(),
        url: &call.origin,
        now: app.clock.now(),
    };
    answer::invent(response.as_mut(), &Value::Object(request), &setting);
    let (key, padding) = (call.merchant.identity.certificate().public_key(), operation.sealing.padding());
    match operation.answer {
        AnswerKind::Json => {
            let json = answer::json(response.as_ref(), key, padding)?;
            let mut fields: Map<String, Value> =
                serde_json::from_slice(&json).map_err(|_| Refusal::system_error())?;
            fields.insert("retcode".to_owned(), "0".into());
            fields.insert("retmsg".to_owned(), "ok".into());
            Ok(Reply::from(Value::Object(fields)).unsigned())
        }
        AnswerKind::File(_) => Ok(Reply::file(TEXT, "\u{feff}交易时间,公众账号ID\r\n".into())),
        AnswerKind::Xml | AnswerKind::Empty | AnswerKind::Redirect => {
            let mut fields = answer::flat(response.as_ref(), key, padding)?;
            let said = ["return_code", "return_msg", "result_code", "err_code", "err_code_des"];
            let failed = ["error_code", "error_code_des", "result_msg"];
            fields.retain(|(name, _)| !said.contains(&name.as_str()) && !failed.contains(&name.as_str()));
            success(&call.merchant, call.route, call.sign_type, fields)
        }
    }
}

/// A refusal of v3 by the code that v2 has for it.
fn code_of(refusal: &Refusal) -> &str {
    match refusal.code {
        "ORDER_NOT_EXIST" | "RESOURCE_NOT_EXISTS" => "ORDERNOTEXIST",
        "ORDER_CLOSED" => "ORDERCLOSED",
        "NOT_ENOUGH" => "NOTENOUGH",
        "SYSTEM_ERROR" => "SYSTEMERROR",
        "TRADE_OVERDUE" => "TRADE_OVERDUE",
        "INVALID_REQUEST" if refusal.message == "该订单已支付" => "ORDERPAID",
        code => code,
    }
}
