//! Answers from the documented fields, for operations that are not played through.

mod invent;

use serde_json::{Map, Value};
use wechatpay::crypto::{Padding, PublicKey, base64};
use wechatpay::model::slots_mut;
use wechatpay::model::{self, EncodeError, Forms, List, Model, Mut, Seal, SealError, Slot};

use crate::refusal::Refusal;
use invent::Inventor;
pub(crate) use invent::Setting;

/// Fills a blank answer: a field of the request under the same name is given back, and everything
/// else is invented, the same for the same request.
pub(crate) fn invent(answer: &mut dyn Model, request: &Value, setting: &Setting<'_>) {
    let inventor = Inventor::new(setting, request);
    fill_model(answer, &Scope { request, here: request.as_object(), inventor: &inventor }, "");
}

/// The JSON of an answer, its sensitive fields encrypted for the merchant.
pub(crate) fn json(answer: &dyn Model, key: &PublicKey, padding: Padding) -> Result<Vec<u8>, Refusal> {
    let seal = ForMerchant { key, padding };
    model::body_json(answer, Some(&seal)).map_err(|_: EncodeError| Refusal::system_error())
}

/// The names and texts of an answer of v2, its sensitive fields encrypted for the merchant.
pub(crate) fn flat(
    answer: &dyn Model,
    key: &PublicKey,
    padding: Padding,
) -> Result<Vec<(String, String)>, Refusal> {
    let seal = ForMerchant { key, padding };
    model::flat(answer, Some(&seal)).map_err(|_: EncodeError| Refusal::system_error())
}

struct ForMerchant<'a> {
    key: &'a PublicKey,
    padding: Padding,
}

impl Seal for ForMerchant<'_> {
    fn seal(&self, plaintext: &str) -> Result<String, SealError> {
        Ok(base64::encode(&self.key.encrypt(self.padding, plaintext.as_bytes())?))
    }
}

/// Where the filling stands.
#[derive(Clone, Copy)]
struct Scope<'a> {
    /// The whole request.
    request: &'a Value,
    /// The object of the request that answers to this object of the answer.
    here: Option<&'a Map<String, Value>>,
    inventor: &'a Inventor<'a>,
}

impl<'a> Scope<'a> {
    /// The word of the request about a field: in the object of the same place, else at the top.
    fn sent(&self, name: &str) -> Option<&'a Value> {
        let here = self.here.and_then(|fields| fields.get(name));
        let top = || self.request.get(name).filter(|value| !value.is_object() && !value.is_array());
        here.or_else(top)
    }

    fn at(self, here: Option<&'a Value>) -> Self {
        Self { here: here.and_then(Value::as_object), ..self }
    }
}

fn fill_model(answer: &mut dyn Model, scope: &Scope<'_>, path: &str) {
    let table = answer.table();
    answer.edit(&mut slots_mut(|slots| {
        for (field, slot) in table.fields.iter().zip(slots) {
            let sent = scope.sent(field.name);
            fill_slot(*slot, field.name, sent, scope, &format!("{path}/{}", field.name));
        }
    }));
}

fn fill_slot(slot: &mut dyn Slot, name: &str, sent: Option<&Value>, scope: &Scope<'_>, path: &str) {
    match slot.fill() {
        Mut::Model(model) | Mut::Encoded(model) => fill_model(model, &scope.at(sent), path),
        Mut::Forms(forms) => fill_form(forms, &scope.at(sent), path),
        Mut::Json(inner) => {
            let document = sent.and_then(Value::as_str).and_then(|text| serde_json::from_str(text).ok());
            let document: Option<Value> = document;
            let here = document.as_ref();
            fill_slot(inner, name, here, &Scope { here: here.and_then(Value::as_object), ..*scope }, path);
        }
        Mut::List(list) => fill_list(list, name, sent, scope, path),
        value => scope.inventor.put(value, name, sent, path),
    }
}

fn fill_form(forms: &mut dyn Forms, scope: &Scope<'_>, path: &str) {
    fill_model(forms.form_mut(), scope, path);
}

/// As many elements as the request has under that name, else one.
fn fill_list(list: &mut dyn List, name: &str, sent: Option<&Value>, scope: &Scope<'_>, path: &str) {
    let items = sent.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    for index in 0..items.len().max(1) {
        fill_slot(list.item_mut(index), name, items.get(index), scope, &format!("{path}/{index}"));
    }
}
