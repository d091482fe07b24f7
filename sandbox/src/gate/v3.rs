//! The way of a v3 request: who calls, what is asked, what is answered.

use std::sync::Arc;

use axum::http::HeaderMap;
use axum::http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use serde_json::{Value, json};
use wechatpay::crypto::Algorithm;
use wechatpay::endpoint::AnswerKind;
use wechatpay::model::Place;

use super::codes::as_documented;
use crate::answer::{self, Setting};
use crate::app::{App, wanted_key};
use crate::auth::{self, Seen, Signed, Unauthorized};
use crate::call::Call;
use crate::check::{self, Body, NamedKey, Raw, Upload};
use crate::clock;
use crate::faults::{ASKED_FOR, Fault};
use crate::files;
use crate::merchant::Merchant;
use crate::products;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::routes::Route;
use crate::text::query_pairs;

/// A request to a v3 operation.
pub(crate) struct Incoming<'a> {
    pub(crate) route: Route,
    pub(crate) method: &'a str,
    /// Path and query as sent.
    pub(crate) target: &'a str,
    pub(crate) parameters: Vec<(&'static str, String)>,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
    /// The beginning of URLs in the answer.
    pub(crate) origin: String,
    pub(crate) fault: Option<Fault>,
}

impl Incoming<'_> {
    fn header(&self, name: impl axum::http::header::AsHeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok()).filter(|text| !text.is_empty())
    }

    /// Answers the request.
    pub(crate) async fn answer(self, app: &Arc<App>) -> Result<Reply, Box<Unauthorized>> {
        if self.header(USER_AGENT).is_none() || self.header(ACCEPT).is_none() {
            let refusal = Refusal::new(400, "INVALID_REQUEST", "Http头缺少Accept或User-Agent");
            return Err(Refusal { signed: false, ..refusal }.into());
        }
        let upload = self.upload().await?;
        let body = upload.as_ref().map_or(self.body, |upload| upload.meta().as_bytes());
        let signed = Signed { method: self.method, target: self.target, body };
        let (seen, merchant) =
            auth::verify(self.header(AUTHORIZATION), signed, &app.merchants, &app.nonces, clock::wall())?;
        self.check_scheme()?;
        if seen == Seen::Before && app.faults.refuse_replay(self.route.operation.path) {
            return Err(auth::replayed().into());
        }
        match self.fault.clone() {
            Some(Fault::Error { status, code }) => Ok(refused(status, &code)),
            Some(Fault::Answer(answer)) => Ok(Reply::from(answer)),
            Some(Fault::ErrorAfterwards { status, code }) => {
                // What came of it nobody is told.
                let _ = self.authorized(app, merchant, upload.as_ref()).await;
                Ok(refused(status, &code))
            }
            _ => {
                let entry = self.route.entry;
                let answer = self.authorized(app, merchant, upload.as_ref()).await;
                Ok(answer.unwrap_or_else(|refusal| Reply::from(as_documented(entry, refusal))))
            }
        }
    }

    /// A brand signs the operations of brands, and a merchant all others.
    fn check_scheme(&self) -> Result<(), Refusal> {
        let brands = Algorithm::Sha256Rsa2048.brand_scheme();
        let by_brand = self.header(AUTHORIZATION).is_some_and(|header| header.trim().starts_with(brands));
        if by_brand == self.route.operation.is_brands() {
            return Ok(());
        }
        Err(Refusal::sign_error("Http头Authorization认证类型不正确"))
    }

    async fn upload(&self) -> Result<Option<Upload>, Refusal> {
        let content_type = self.header(CONTENT_TYPE).filter(|text| check::boundary(Some(text)));
        let Some(content_type) = content_type else { return Ok(None) };
        let request = (self.route.entry.blank)();
        let files = request.table().fields.iter().filter(|field| field.place == Place::File);
        let files: Vec<&str> = files.map(|field| field.name).collect();
        let parsed = Upload::parse(content_type, self.body.to_vec(), &files).await;
        parsed.map(Some).map_err(|refusal| Refusal { signed: false, ..refusal })
    }

    /// A body says that it is JSON, and an upload that it is one.
    fn check_content_type(&self) -> Result<(), Refusal> {
        let request = (self.route.entry.blank)();
        let wanted = if request.table().fields.iter().any(|field| field.place == Place::File) {
            "multipart/form-data"
        } else if self.body.is_empty() {
            return Ok(());
        } else {
            "application/json"
        };
        let said = self.header(CONTENT_TYPE).map(|text| text.trim().to_ascii_lowercase());
        if said.is_some_and(|text| text.starts_with(wanted)) {
            return Ok(());
        }
        let message = format!("Http头Content-Type不正确，请设置为{wanted}");
        Err(Refusal::new(400, "INVALID_REQUEST", message))
    }

    async fn authorized(
        self,
        app: &Arc<App>,
        merchant: Arc<Merchant>,
        upload: Option<&Upload>,
    ) -> Result<Reply, Refusal> {
        let (path, query) = self.target.split_once('?').unwrap_or((self.target, ""));
        let query =
            query_pairs(query).ok_or_else(|| Refusal::new(400, "INVALID_REQUEST", "请求的查询串无法解码"))?;
        let key = match wanted_key(self.headers) {
            None => NamedKey::Missing,
            Some(name) => app.platform.opener(name).map_or(NamedKey::Unknown, NamedKey::Known),
        };
        if upload.is_none() {
            self.check_content_type()?;
        }
        let body = upload.map_or(Body::Json(self.body), Body::Upload);
        let raw = Raw { route: self.route, path: &self.parameters, query: &query, body, key };
        let checked = check::check(&raw)?;
        let call = Call { route: self.route, path: path.to_owned(), origin: self.origin, merchant, checked };
        check_caller(&call)?;
        if products::is_played(call.route) { products::play(app, call).await } else { invented(app, &call) }
    }
}

/// A refusal that was asked for.
fn refused(status: u16, code: &str) -> Reply {
    Reply { status, ..Reply::from(json!({ "code": code, "message": ASKED_FOR })) }
}

/// The merchant's number in the request is that of who signed it. Elsewhere than in what is played it
/// may be another's: a shop's, or that of who made a coupon.
fn check_caller(call: &Call) -> Result<(), Refusal> {
    if !products::is_played(call.route) {
        return Ok(());
    }
    for name in ["mchid", "sp_mchid", "combine_mchid"] {
        let sent = call.fields().get(name).and_then(Value::as_str);
        if sent.is_some_and(|sent| !sent.is_empty() && sent != call.merchant.id) {
            let message = "http header中的mchid与post payload中的mchid不匹配";
            return Err(Refusal::new(400, "PARAM_ERROR", message));
        }
    }
    Ok(())
}

/// The answer of an operation that is not played through.
fn invented(app: &App, call: &Call) -> Result<Reply, Refusal> {
    let operation = call.route.operation;
    let reply = match operation.answer {
        AnswerKind::Empty => Reply::empty(),
        AnswerKind::Redirect => Reply::bare(302).with_header("Location", call.origin.clone()),
        AnswerKind::File(kind) => files::invented(kind, operation.hash_header),
        AnswerKind::Json | AnswerKind::Xml => {
            let mut answer = (call.route.entry.blank_response)();
            let setting = Setting {
                path: &call.path,
                merchant_id: &call.merchant.id,
                url: &call.origin,
                now: app.clock.now(),
            };
            answer::invent(answer.as_mut(), call.fields(), &setting);
            let key = call.merchant.identity.certificate().public_key();
            Reply::json(answer::json(answer.as_ref(), key, operation.sealing.padding())?)
        }
    };
    Ok(if operation.unsigned_answer { reply.unsigned() } else { reply })
}
