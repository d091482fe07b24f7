//! `cargo xtask openapi`: everything `spec/` says as one `OpenAPI` 3.1 document.
//!
//! What the standard has no word for stands in extensions: `x-rust-path` (the operation's module), `x-title-zh`
//! and `x-label-zh` (the page's own words), `x-encryption` (how a text is coded), `x-unit`, `x-feature`,
//! `x-event-type`, `x-codes` (what codes of refusals say).

mod schema;

use serde_json::{Map, Value, json};

use crate::codes::Says;
use crate::model::{Answer, Field, Kind, Label, Operation, Place, Version};
use crate::names;
use crate::spec::Spec;

/// Where requests go that name no other host.
const HOST: &str = "https://api.mch.weixin.qq.com";
/// The scheme of v3's signature.
const SIGNATURE: &str = "WECHATPAY2-SHA256-RSA2048";

/// The document of the operations of `features`, or of all where none is named, at `version` of the SDK.
#[must_use]
pub fn document(spec: &Spec, features: &[String], version: &str) -> Value {
    let wanted = |feature: &String| features.is_empty() || features.contains(feature);
    let mut paths = Map::new();
    let mut webhooks = Map::new();
    for operation in spec.operations.iter().filter(|operation| wanted(&operation.feature)) {
        match operation.kind {
            Kind::Endpoint => {
                let path = paths.entry(operation.path.clone()).or_insert_with(|| json!({}));
                path[operation.method.anchor()] = endpoint(operation);
            }
            Kind::Notification => {
                webhooks.insert(notification_name(operation), json!({ "post": notification(operation) }));
            }
        }
    }
    let families = spec.families.list.iter().filter(|family| wanted(family.feature.get_ref()));
    let tags: Vec<Value> = families
        .map(|family| json!({ "name": family.feature.get_ref(), "description": format!("{} · {}", family.english, family.title) }))
        .collect();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "WeChat Pay merchant API · 微信支付商户 API",
            "version": version,
            "description": "Every operation and notification of WeChat Pay's merchant API, from the parameter tables \
                of its documentation. What an answer requires is not to be trusted, and enumerations are open.",
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "servers": [{ "url": HOST }],
        "tags": tags,
        "paths": paths,
        "webhooks": webhooks,
        "components": components(spec),
    })
}

fn components(spec: &Spec) -> Value {
    let says = |says| spec.codes.spelt(|code| code.says == says);
    let codes = json!({
        "final": says(Says::Final),
        "uncertain": says(Says::Uncertain),
        "waiting": says(Says::Waiting),
        "busy": spec.codes.spelt(|code| code.busy),
    });
    json!({
        "securitySchemes": {
            "signature": { "type": "http", "scheme": SIGNATURE, "description": "The merchant's signature of v3" },
            "certificate": { "type": "mutualTLS", "description": "The merchant's client certificate" },
        },
        "responses": {
            "Error": {
                "description": "Refused",
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } },
            },
        },
        "schemas": {
            "Error": {
                "type": "object",
                "properties": {
                    "code": { "type": "string", "description": "why it was refused · 错误码", "x-codes": codes },
                    "message": { "type": "string", "description": "the same in words · 错误描述" },
                    "detail": { "type": "object", "description": "which field is wrong · 错误详情" },
                },
                "required": ["code", "message"],
            },
        },
    })
}

/// The common ground of endpoints and notifications.
fn common(operation: &Operation) -> Map<String, Value> {
    let module = names::module_path(operation);
    let mut of = Map::new();
    of.insert("operationId".into(), module.join(".").into());
    of.insert("summary".into(), words(&operation.title).into());
    let mut description = vec![operation.title.joined(str::to_owned)];
    let links =
        operation.links.iter().map(|link| format!("[{}]({})", link.label.joined(str::to_owned), link.url));
    description.extend(operation.deprecated.iter().map(|note| format!("Deprecated: {note}.")));
    description.extend(links);
    of.insert("description".into(), description.join("\n\n").into());
    of.insert("tags".into(), json!([operation.feature]));
    of.insert("x-title-zh".into(), operation.title.text.clone().into());
    of.insert("x-rust-path".into(), format!("wechatpay::{}", module.join("::")).into());
    if operation.deprecated.is_some() {
        of.insert("deprecated".into(), true.into());
    }
    if let Some(link) = operation.links.first() {
        of.insert("externalDocs".into(), json!({ "url": link.url, "description": words(&link.label) }));
    }
    of
}

fn words(label: &Label) -> &str {
    if label.english.is_empty() { &label.text } else { &label.english }
}

fn endpoint(operation: &Operation) -> Value {
    let mut of = common(operation);
    if let Some(host) = &operation.host {
        of.insert("servers".into(), json!([{ "url": host.trim_end_matches('/') }]));
    }
    let signed = match (operation.version, operation.client_certificate) {
        (_, true) => json!([{ "certificate": [] }]),
        (Version::V3 | Version::Brand, _) => json!([{ "signature": [] }]),
        (Version::V2, _) => json!([]),
    };
    of.insert("security".into(), signed);
    let parameters: Vec<Value> = operation.request.iter().filter_map(parameter).collect();
    of.insert("parameters".into(), parameters.into());
    if let Some(body) = body(operation) {
        of.insert("requestBody".into(), body);
    }
    of.insert("responses".into(), responses(operation));
    of.into()
}

/// A field beside the body.
fn parameter(field: &Field) -> Option<Value> {
    let place = match field.place {
        Place::Path => "path",
        Place::Query => "query",
        // How a body is written is said where the body is.
        Place::Header if matches!(field.name.as_str(), "Accept" | "Content-Type" | "Authorization") => {
            return None;
        }
        Place::Header => "header",
        Place::Body | Place::File => return None,
    };
    let mut of = schema::described(field);
    of.insert("name".into(), field.name.clone().into());
    of.insert("in".into(), place.into());
    of.insert("required".into(), (field.required || place == "path").into());
    of.insert("schema".into(), schema::value(field, schema::Way::Sent));
    Some(of.into())
}

fn body(operation: &Operation) -> Option<Value> {
    let inside = |place| operation.request.iter().filter(move |field| field.place == place);
    let upload = inside(Place::File).next().is_some();
    if !upload && inside(Place::Body).next().is_none() {
        return None;
    }
    let fields: Vec<&Field> = inside(Place::Body).chain(inside(Place::File)).collect();
    let media = match (upload, operation.version) {
        (true, _) => "multipart/form-data",
        (false, Version::V3 | Version::Brand) => "application/json",
        (false, Version::V2) => "application/xml",
    };
    let mut content = json!({ "schema": schema::object(&fields, schema::Way::Sent) });
    let sample =
        operation.sample.as_ref().and_then(|sample| sample.get("json").or_else(|| sample.get("xml")));
    if let Some(example) = sample.and_then(schema::example).filter(|_| !upload) {
        content["example"] = example;
    }
    Some(json!({ "required": true, "content": { media: content } }))
}

fn responses(operation: &Operation) -> Value {
    let fields: Vec<&Field> = operation.response.iter().collect();
    let media = if operation.version.is_v2() { "application/xml" } else { "application/json" };
    let document = json!({ media: { "schema": schema::object(&fields, schema::Way::Received) } });
    let (status, answer) = match operation.answer {
        Answer::Document => ("200", json!({ "description": "Done", "content": document })),
        Answer::Empty => ("204", json!({ "description": "Done" })),
        Answer::File(_) => {
            ("200", json!({ "description": "The file", "content": { "application/octet-stream": {} } }))
        }
        Answer::Redirect => ("302", json!({ "description": "The user's browser goes on" })),
    };
    let mut all = json!({ status: answer });
    if !operation.version.is_v2() {
        all["default"] = json!({ "$ref": "#/components/responses/Error" });
    }
    all
}

fn notification_name(operation: &Operation) -> String {
    let event = operation.path.rsplit('/').next().unwrap_or_default();
    if operation.version.is_v2() { format!("v2/{event}") } else { event.to_owned() }
}

fn notification(operation: &Operation) -> Value {
    let mut of = common(operation);
    of.insert("x-event-type".into(), notification_name(operation).into());
    let fields: Vec<&Field> = operation.request.iter().filter(|field| field.place == Place::Body).collect();
    let parameters: Vec<Value> =
        operation.request.iter().filter(|field| field.place == Place::Header).filter_map(parameter).collect();
    of.insert("parameters".into(), parameters.into());
    let media = if operation.version.is_v2() { "application/xml" } else { "application/json" };
    let told = json!({ media: { "schema": schema::object(&fields, schema::Way::Received) } });
    of.insert("requestBody".into(), json!({ "required": true, "content": told }));
    let reply: Vec<&Field> = operation.response.iter().filter(|field| field.place == Place::Body).collect();
    let reply = json!({ media: { "schema": schema::object(&reply, schema::Way::Received) } });
    of.insert("responses".into(), json!({ "200": { "description": "Taken", "content": reply } }));
    of.into()
}
