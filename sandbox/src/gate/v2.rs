//! The way of a v2 request: XML that is signed with the v2 key, both ways.

use std::sync::Arc;

use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use wechatpay::endpoint::AnswerKind;
use wechatpay::model::{self, Found, Place};
use wechatpay::{sign_v2, xml};

use super::{certificate, required};
use crate::app::App;
use crate::check::{self, Upload, boundary};
use crate::faults::{ASKED_FOR, Fault};
use crate::merchant::Merchant;
use crate::products;
use crate::refusal::Refusal;
use crate::reply::Reply;
use crate::routes::Route;
use crate::server::wire::Shown;
use crate::text::query_pairs;
use crate::v2::answer;
use crate::v2::fault::spoiled;
use crate::v2::message::{Call, Message};

/// A request to a v2 operation.
pub(crate) struct Incoming<'a> {
    pub(crate) route: Route,
    /// Path and query as sent.
    pub(crate) target: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
    pub(crate) shown: &'a Shown,
    /// The beginning of URLs in the answer.
    pub(crate) origin: String,
}

impl Incoming<'_> {
    /// Answers the request, with what is to go wrong with the signature. A refusal is an answer like any
    /// other here: 200, and XML.
    pub(crate) async fn answer(self, app: &Arc<App>, fault: Option<Fault>) -> Reply {
        let operation = self.route.operation;
        let turned_away = operation.client_certificate.then(|| certificate::turned_away(app, self.shown));
        if let Some(page) = turned_away.flatten() {
            return page;
        }
        if operation.answer == AnswerKind::Redirect {
            return Reply::bare(302).with_header("Location", self.origin);
        }
        let call = match self.let_in(app).await {
            Ok(call) => call,
            Err(refusal) => return answer::not_understood(&refusal),
        };
        let merchant = Arc::clone(&call.merchant);
        let reply = let_happen(app, call, fault.as_ref()).await;
        match merchant.v2_key() {
            Ok(key) => Reply { body: spoiled(reply.body, &key, fault.as_ref()), ..reply },
            Err(_) => reply,
        }
    }

    /// The message, if it is a merchant's and as documented.
    async fn let_in(&self, app: &App) -> Result<Call, Refusal> {
        let words = |message: &str| Refusal::new(200, "", message);
        let message = self.message().await.map_err(|message| words(&message))?;
        let merchant = caller(app, &message).ok_or_else(|| words("mch_id参数不正确"))?;
        let key = merchant.v2_key().map_err(|_| words("系统错误"))?;
        if !self.route.operation.sign_types.is_empty() && sign_v2::verify(message.iter(), &key).is_err() {
            return Err(words("签名错误"));
        }
        if self.route.operation.client_certificate && !certificate::is_of(&merchant, self.shown) {
            return Err(words("证书与mch_id不匹配"));
        }
        if let Some(name) = required::missing((self.route.entry.blank)().as_mut(), &message) {
            return Err(Refusal::new(200, "LACK_PARAMS", format!("缺少参数{name}")));
        }
        let mut request = (self.route.entry.blank)();
        // A time in another form passes: the documentation may be wrong there.
        let problems = model::read_flat(request.as_mut(), message.iter());
        if let Some(problem) = problems.iter().find(|problem| problem.found != Found::NoTime) {
            return Err(words(&format!("参数错误：{}格式不正确", problem.path)));
        }
        if let Some(name) = check::message(self.route.operation.path, message.iter()) {
            return Err(words(&format!("参数错误：{name}格式不正确")));
        }
        let sign_type = message.sign_type();
        Ok(Call { route: self.route, merchant, message, sign_type, origin: self.origin.clone() })
    }

    async fn message(&self) -> Result<Message, String> {
        let content_type = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        if let Some(content_type) = content_type.filter(|text| boundary(Some(text))) {
            let request = (self.route.entry.blank)();
            let files = request.table().fields.iter().filter(|field| field.place == Place::File);
            let files: Vec<&str> = files.map(|field| field.name).collect();
            let upload = Upload::parse(content_type, self.body.to_vec(), &files).await;
            let upload = upload.and_then(|upload| upload.check_files(self.route).map(|()| upload));
            return upload.map(|upload| Message(upload.into_texts())).map_err(|refusal| refusal.message);
        }
        if self.body.is_empty() {
            let query = self.target.split_once('?').map_or("", |(_, query)| query);
            return query_pairs(query).map(Message).ok_or_else(|| "参数格式错误".to_owned());
        }
        let document = xml::read(self.body).map_err(|_| "XML格式错误".to_owned())?;
        Ok(Message(document.iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect()))
    }
}

/// The reply to a message, with what is to go wrong.
async fn let_happen(app: &Arc<App>, call: Call, fault: Option<&Fault>) -> Reply {
    let (route, sign_type, merchant) = (call.route, call.sign_type, Arc::clone(&call.merchant));
    let told = |fields| answer::success(&merchant, route, sign_type, fields).unwrap_or_else(Reply::from);
    match fault {
        Some(Fault::Error { code, .. }) => return told(answer::failed(code, ASKED_FOR)),
        Some(Fault::ErrorAfterwards { code, .. }) => {
            // What came of it nobody is told.
            let _ = products::v2::play(app, call).await;
            return told(answer::failed(code, ASKED_FOR));
        }
        Some(Fault::Answer(asked)) => return told(answer::fields_of(asked)),
        _ => {}
    }
    match products::v2::play(app, call).await {
        Ok(reply) => reply,
        Err(refusal) => answer::refused(&merchant, route, sign_type, &refusal),
    }
}

/// Who sends a message: whom it names or, where it names nobody, whose key signed it, or the first of all.
fn caller(app: &App, message: &Message) -> Option<Arc<Merchant>> {
    let named = ["mch_id", "mchid", "combine_mch_id"].map(|name| message.get(name));
    if let Some(id) = named.into_iter().find(|id| !id.is_empty()) {
        return app.merchants.named(id);
    }
    let signed = |merchant: &Arc<Merchant>| {
        merchant.v2_key().is_ok_and(|key| sign_v2::verify(message.iter(), &key).is_ok())
    };
    app.merchants.all().into_iter().find(signed).or_else(|| Some(Arc::clone(&app.merchant)))
}
