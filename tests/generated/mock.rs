//! Every request that can be made is read back as it was, and every answer arrives as it was given: the mock by entries
//! of the catalog, and all of what is generated on the way there and back.

use wechatpay::Client;
use wechatpay::catalog::{self, Entry, Kind};
use wechatpay::endpoint::{AnswerKind, Operation};
use wechatpay::model::{self, List, Model, Mut, Slot, slots_mut};
use wechatpay::testing::Mock;

/// A request in a message.
struct Shown<'a>(&'a dyn Model);

impl std::fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        model::debug(self.0, f)
    }
}

/// Fills all fields, and each list with that many elements.
fn fill(request: &mut dyn Model, elements: usize) {
    let table = request.table();
    request.edit(&mut slots_mut(|slots| {
        for (field, slot) in table.fields.iter().zip(slots) {
            fill_slot(*slot, field.name, elements);
        }
    }));
}

fn fill_slot(slot: &mut dyn Slot, name: &str, elements: usize) {
    match slot.fill() {
        Mut::Text(text) => {
            *text = match name {
                _ if name.ends_with("url") => "https://shop.example/notify".to_owned(),
                "sign_type" => "MD5".to_owned(),
                "sha256" | "file_digest" => HASH.to_owned(),
                "digest" => SM3.to_owned(),
                _ => name.replace(['_', '-'], ""),
            }
        }
        Mut::Time(text, form) => form.expected().rsplit(' ').next().unwrap_or_default().clone_into(text),
        Mut::Sensitive(text) => text.replace("张三".to_owned()),
        Mut::Integer(number) => *number = 1,
        Mut::Number(number) => *number = 1.into(),
        Mut::Bool(truth) => *truth = true,
        Mut::Choice(choice) => {
            let value = choice.values()[0];
            choice.set(value);
        }
        Mut::Untyped(value) => *value = serde_json::json!({ "a": 1 }),
        Mut::File(file) => *file = model::FilePart::new("a.png", b"file".to_vec()),
        Mut::Json(inner) => fill_slot(inner, name, elements),
        Mut::Model(model) | Mut::Encoded(model) => fill(model, elements),
        Mut::Forms(forms) => fill(forms.form_mut(), elements),
        Mut::List(list) => {
            for index in 0..elements {
                fill_slot(List::item_mut(list, index), name, elements);
            }
        }
    }
}

/// The hash of `file`, by `sha256sum`.
const HASH: &str = "3b9c358f36f0a31b6ad3e14f309c7cf198ac9246e8316f9ce543d5b19ac02b80";

/// The same by `openssl dgst -sm3`, which the pages with a `digest` want.
const SM3: &str = "08b00717ea37c68584e406b093566e12ed3514324c76e16f442ddb72d3a2bd30";

/// The operations whose messages `fill` does not make as their pages want them.
const NOT_FILLED: [&str; 8] = [
    "/appauth/getaccesstoken",
    "/mmpaymkttransfers/queryworkwxredpack",
    "/mmpaymkttransfers/sendworkwxredpack",
    "/mmpaysptrans/pay_bank",
    "/papay/partner/querycontract",
    "/secapi/mch/submchmanage",
    "/secapi/mch/uploadmedia",
    "/v3/global/merchant-storage/file/upload",
];

/// The operations that are called, with one and with two elements in each list.
fn calls() -> impl Iterator<Item = (&'static Entry, &'static Operation, String, usize)> {
    let operations = catalog::entries().filter_map(|entry| match entry.kind {
        // The mock is a merchant's. What `fill` cannot make is left out: hashes of one name and several kinds, and
        // old answers of v2 whose fields say of themselves that they are refusals.
        Kind::Endpoint(operation)
            if operation.answer != AnswerKind::Redirect
                && !operation.is_brands()
                && !NOT_FILLED.contains(&operation.path) =>
        {
            Some((entry, operation))
        }
        _ => None,
    });
    operations.flat_map(|(entry, operation)| {
        let what = format!("{} {} with", operation.method.as_str(), operation.path);
        [1, 2].map(|elements| (entry, operation, format!("{what} {elements}"), elements))
    })
}

fn filled(mut model: Box<dyn Model>, elements: usize) -> Box<dyn Model> {
    fill(model.as_mut(), elements);
    model
}

/// Takes the signature out, which the mock makes.
fn unsigned(model: &mut dyn Model) {
    let table = model.table();
    model.edit(&mut slots_mut(|slots| {
        let signature = table.fields.iter().zip(slots).find(|(field, _)| field.name == "sign");
        if let Some((_, slot)) = signature {
            slot.clear();
        }
    }));
}

fn mock() -> (Mock, Client) {
    let mock = Mock::start().unwrap();
    let client = mock.client().build().unwrap();
    (mock, client)
}

#[tokio::test]
async fn every_request_is_read_back_as_it_was() {
    let (mut read, mut wrong) = (0, Vec::new());
    for (entry, _, what, elements) in calls() {
        let (mock, client) = mock();
        // What cannot be read back is told to the call, by the rule.
        mock.answer_entry(entry, (entry.blank_response)());
        let request = filled((entry.blank)(), elements);
        let error = client.call(entry, request.as_ref()).await.err();
        match mock.requests_of(entry).as_slice() {
            [back] if model::equal(request.as_ref(), back.as_ref()) => read += 1,
            [back] => {
                let (request, back) = (Shown(request.as_ref()), Shown(back.as_ref()));
                wrong.push(format!("{what}: {request:?} is read back as {back:?}"));
            }
            asked => wrong.push(format!("{what}: {} requests: {error:?}", asked.len())),
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), wrong.len() + read, wrong.join("\n"));
    assert!(read > 2000, "{read}");
}

#[tokio::test]
async fn every_answer_arrives_as_it_was_given() {
    let (mut arrived, mut wrong) = (0, Vec::new());
    for (entry, operation, what, elements) in calls() {
        if matches!(operation.answer, AnswerKind::File(_)) {
            continue;
        }
        let (mock, client) = mock();
        let mut response = filled((entry.blank_response)(), elements);
        mock.answer_entry(entry, filled((entry.blank_response)(), elements));
        let request = filled((entry.blank)(), elements);
        match client.call(entry, request.as_ref()).await {
            Ok(mut answer) => {
                unsigned(response.as_mut());
                unsigned(&mut **answer);
                if model::equal(response.as_ref(), &**answer) {
                    arrived += 1;
                } else {
                    let (given, got) = (Shown(response.as_ref()), Shown(&**answer));
                    wrong.push(format!("{what}: {given:?} arrives as {got:?}"));
                }
            }
            Err(error) => wrong.push(format!("{what}: {error}")),
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), wrong.len() + arrived, wrong.join("\n"));
    assert!(arrived > 2000, "{arrived}");
}
