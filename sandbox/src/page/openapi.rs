//! The operations that are built in, as one `OpenAPI` 3.1 document: made from the catalog, so that it is what the
//! sandbox answers.

use serde_json::{Map, Value, json};
use wechatpay::TimeForm;
use wechatpay::catalog::{self, Entry, Kind};
use wechatpay::endpoint::{AnswerKind, Operation};
use wechatpay::model::slots_mut;
use wechatpay::model::{Field, Model, Mut, Place, Slot};

/// How deep schemas go: no page of the documentation goes as far.
const DEEPEST: usize = 10;

/// The document, for who calls the sandbox by that URL.
pub(super) fn document(url: &str) -> Value {
    let mut paths = Map::new();
    for family in catalog::FAMILIES {
        for entry in family.entries {
            if let Kind::Endpoint(operation) = entry.kind {
                let path = paths.entry(operation.path).or_insert_with(|| json!({}));
                path[operation.method.as_str().to_ascii_lowercase()] =
                    self::operation(entry, operation, family.feature);
            }
        }
    }
    let tags: Vec<Value> = catalog::FAMILIES
        .iter()
        .map(|family| json!({ "name": family.feature, "description": format!("{} · {}", family.english, family.title) }))
        .collect();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "WeChat Pay sandbox · 微信支付沙箱",
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "servers": [{ "url": url }],
        "tags": tags,
        "paths": paths,
        "components": { "securitySchemes": { "signature": {
            "type": "http", "scheme": "WECHATPAY2-SHA256-RSA2048", "description": "The merchant's signature of v3",
        } } },
    })
}

fn operation(entry: &Entry, operation: &Operation, feature: &str) -> Value {
    let mut request = (entry.blank)();
    let mut said = json!({
        "operationId": entry.module,
        "summary": operation.english,
        "description": operation.title,
        "tags": [feature],
        "x-rust-path": format!("wechatpay::{}", entry.module),
        "deprecated": operation.deprecated.is_some(),
        "responses": { "default": { "description": "Refused" } },
    });
    let parameters = parameters(request.as_mut());
    let places = |place| request.table().fields.iter().any(|field| field.place == place);
    let (has_body, has_file) = (places(Place::Body), places(Place::File));
    if has_body || has_file {
        let kind = match (operation.is_v2(), has_file) {
            (_, true) => "multipart/form-data",
            (true, _) => "text/xml",
            (false, _) => "application/json",
        };
        let schema = object(request.as_mut(), &|field| matches!(field.place, Place::Body | Place::File), 0);
        said["requestBody"] = json!({ "required": true, "content": { kind: { "schema": schema } } });
    }
    said["parameters"] = parameters.into();
    if !operation.is_v2() {
        said["security"] = json!([{ "signature": [] }]);
    }
    let (status, answer) = answer(entry, operation);
    said["responses"][status] = answer;
    said
}

fn parameters(request: &mut dyn Model) -> Vec<Value> {
    let table = request.table();
    let mut list = Vec::new();
    request.edit(&mut slots_mut(|slots| {
        for (field, slot) in table.fields.iter().zip(slots) {
            let place = match field.place {
                Place::Path => "path",
                Place::Query => "query",
                Place::Header => "header",
                Place::Body | Place::File => continue,
            };
            let required = field.required || field.place == Place::Path;
            let schema = schema(*slot, 0);
            list.push(json!({ "name": field.name, "in": place, "required": required, "schema": schema }));
        }
    }));
    list
}

fn answer(entry: &Entry, operation: &Operation) -> (&'static str, Value) {
    let said = |content: Value| json!({ "description": "Carried out", "content": content });
    let schema = || object((entry.blank_response)().as_mut(), &|_| true, 0);
    match operation.answer {
        AnswerKind::Empty => ("204", json!({ "description": "Carried out" })),
        AnswerKind::Redirect => ("302", json!({ "description": "The user's browser goes there" })),
        AnswerKind::File(_) => ("200", said(json!({ "application/octet-stream": {} }))),
        AnswerKind::Json => ("200", said(json!({ "application/json": { "schema": schema() } }))),
        AnswerKind::Xml => ("200", said(json!({ "text/xml": { "schema": schema() } }))),
    }
}

/// An object with those of the model's fields that are wanted.
fn object(model: &mut dyn Model, wanted: &dyn Fn(&Field) -> bool, depth: usize) -> Value {
    if depth > DEEPEST {
        return json!({ "type": "object" });
    }
    let table = model.table();
    let (mut properties, mut required) = (Map::new(), Vec::new());
    model.edit(&mut slots_mut(|slots| {
        for (field, slot) in table.fields.iter().zip(slots).filter(|(field, _)| wanted(field)) {
            properties.insert(field.name.to_owned(), schema(*slot, depth + 1));
            if field.required {
                required.push(field.name);
            }
        }
    }));
    if required.is_empty() {
        return json!({ "type": "object", "properties": properties });
    }
    json!({ "type": "object", "properties": properties, "required": required })
}

fn schema(slot: &mut dyn Slot, depth: usize) -> Value {
    let below = |model: &mut dyn Model| object(model, &|_| true, depth);
    match slot.fill() {
        Mut::Text(_) | Mut::Time(_, TimeForm::Compact) => json!({ "type": "string" }),
        Mut::Time(_, TimeForm::Date) => json!({ "type": "string", "format": "date" }),
        Mut::Time(..) => json!({ "type": "string", "format": "date-time" }),
        Mut::Sensitive(_) => json!({ "type": "string", "x-encryption": "rsa" }),
        Mut::Integer(_) => json!({ "type": "integer", "format": "int64" }),
        Mut::Number(_) => json!({ "type": "number" }),
        Mut::Bool(_) => json!({ "type": "boolean" }),
        // What WeChat Pay takes and says may grow: the documented values are examples.
        Mut::Choice(choice) => json!({ "type": "string", "examples": choice.values() }),
        Mut::Untyped(_) => json!({}),
        Mut::File(_) => json!({ "type": "string", "contentMediaType": "application/octet-stream" }),
        Mut::Json(inner) => json!({
            "type": "string", "contentMediaType": "application/json", "contentSchema": schema(inner, depth),
        }),
        Mut::Encoded(model) => json!({
            "type": "string", "contentMediaType": "application/x-www-form-urlencoded", "contentSchema": below(model),
        }),
        Mut::Model(model) => below(model),
        Mut::Forms(forms) => below(forms.form_mut()),
        Mut::List(list) => json!({ "type": "array", "items": schema(list.item_mut(0), depth) }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_there_with_its_parameters() {
        let document = document("http://127.0.0.1:8089");
        let jsapi = &document["paths"]["/v3/pay/transactions/jsapi"]["post"];
        let body = &jsapi["requestBody"]["content"]["application/json"]["schema"];
        assert_eq!(body["properties"]["amount"]["properties"]["total"]["type"], "integer");
        assert!(body["required"].as_array().unwrap().contains(&json!("out_trade_no")), "{body}");
        let mut count = 0;
        for (path, methods) in document["paths"].as_object().unwrap() {
            for operation in methods.as_object().unwrap().values() {
                let named = operation["parameters"].as_array().unwrap().iter();
                let mut named: Vec<_> =
                    named.filter(|it| it["in"] == "path").map(|it| it["name"].as_str().unwrap()).collect();
                let mut wanted: Vec<_> =
                    path.split('/').filter_map(|step| step.strip_prefix('{')?.strip_suffix('}')).collect();
                named.sort_unstable();
                wanted.sort_unstable();
                assert_eq!(named, wanted, "{path}");
                count += 1;
            }
        }
        let known = catalog::entries().filter(|it| matches!(it.kind, Kind::Endpoint(_))).count();
        assert_eq!(count, known);
    }
}
