//! One operation: a module with its types.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::facts::{structure, use_facts};
use super::official;
use super::text::Piece;
use super::types::{Site, ident};
use super::{docs, example, nouns};
use crate::model::{self, Answer, Operation};
use crate::names::Module;
use crate::surface::{Facts, FileKind, FrontEnd, Sealing};

/// The pieces inside an operation's module.
pub(super) fn pieces(module: &Module<'_>) -> Vec<Piece> {
    let site = Site { module, response: false };
    let imports = imports(module);
    let mut pieces = if imports.is_empty() { Vec::new() } else { vec![Piece::Items(imports)] };
    if let Some(request) = &module.request {
        pieces.extend(site.structure(request));
    }
    pieces.push(Piece::Items(standing(module)));
    if let (Some(noun), model::Kind::Notification) = (&module.operation.noun, module.operation.kind) {
        pieces.extend(nouns::resource(noun, &module.operation.title));
        return pieces;
    }
    for ty in &module.types {
        pieces.extend(site.pieces(ty));
    }
    if let Some(noun) = &module.operation.noun {
        pieces.extend(nouns::answer(noun));
        return pieces;
    }
    for answer in module.response.iter().chain(&module.reply) {
        pieces.extend(site.structure(answer));
    }
    if let Some(noun) = &module.operation.lists {
        pieces.extend(nouns::listed(noun, module));
    } else if !module.response_types.is_empty() {
        let inside = Site { module, response: true };
        let facts = use_facts(module.response_types.iter().filter_map(structure));
        let mut types = if facts.is_empty() { Vec::new() } else { vec![Piece::Items(facts)] };
        types.extend(module.response_types.iter().flat_map(|ty| inside.pieces(ty)));
        pieces.push(Piece::Module {
            docs: vec!["What is nested in the response.".to_owned()],
            attributes: Vec::new(),
            name: "response".to_owned(),
            pieces: types,
        });
    }
    pieces
}

/// The doc comment of an operation's module.
pub(super) fn module_docs(module: &Module<'_>) -> Vec<String> {
    let mut lines = docs::operation(module.operation);
    if let Some(example) = example::of(module) {
        lines.push(String::new());
        lines.extend(example);
    }
    lines
}

/// The attributes of an operation's module.
pub(super) fn attributes(operation: &Operation) -> Vec<String> {
    let deprecated = operation.deprecated.iter().map(|note| format!("#[deprecated(note = {note:?})]"));
    deprecated.chain(official::aliases(operation)).collect()
}

fn imports(module: &Module<'_>) -> TokenStream {
    let own = module.operation.noun.is_none();
    let answers = module.response.iter().chain(&module.reply).filter(|_| own);
    let notification = module.operation.kind == model::Kind::Notification;
    let types = module.types.iter().filter(|_| own || !notification).filter_map(structure);
    let facts = use_facts(module.request.iter().chain(answers).chain(types));
    let endpoint = (module.operation.kind == model::Kind::Endpoint).then(|| {
        let kind = answer_kind(module.operation).is_some().then(|| quote!(AnswerKind,));
        quote!(use crate::endpoint::{#kind Endpoint, Method, Operation};)
    });
    quote!(#endpoint #facts)
}

/// The facts of an operation or notification, as constants.
fn standing(module: &Module<'_>) -> TokenStream {
    let operation = module.operation;
    if operation.kind == model::Kind::Notification {
        let event = docs::event(operation);
        let resource = ident(if module.response.is_some() { "Resource" } else { "Body" });
        if operation.is_v2() {
            return quote! {
                impl crate::endpoint::V2Notification for #resource {
                    const EVENT: &'static str = #event;
                }
            };
        }
        let kind = operation.about.as_ref().map(resource_kind);
        let reply = if module.reply.is_some() { quote!(Reply) } else { quote!(()) };
        let signed = (module.reply.is_some() && wants_authorization(operation)).then(|| {
            quote!(
                const SIGNED_REPLY: bool = true;
            )
        });
        return quote! {
            impl crate::endpoint::NotificationResource for #resource {
                const EVENT: &'static str = #event;
                #kind
                #signed
                type Reply = #reply;
            }
        };
    }
    let response = if module.response.is_some() { quote!(Response) } else { quote!(()) };
    let facts = operation_facts(operation);
    let url = url(operation);
    let pages = pages(module);
    let call = call(operation);
    let query = only_asks(operation).then(|| quote!(impl crate::endpoint::Query for Request {}));
    let prepay = operation.facts.front_end.map(prepay);
    quote! {
        /// The documentation's facts about the operation as a whole.
        pub static OPERATION: Operation = #facts;
        impl Endpoint for Request {
            const OPERATION: &'static Operation = &OPERATION;
            type Response = #response;
        }
        #query
        #call
        #prepay
        #pages
        #url
    }
}

/// The mark that tells a notification from others of its event type.
fn resource_kind(about: &model::About) -> TokenStream {
    let show = |name: &Option<String>| if let Some(name) = name { quote!(Some(#name)) } else { quote!(None) };
    let (original_type, has, lacks) = (show(&about.original_type), show(&about.has), show(&about.lacks));
    quote! {
        const KIND: crate::endpoint::ResourceKind =
            crate::endpoint::ResourceKind { original_type: #original_type, has: #has, lacks: #lacks };
    }
}

/// The name of `offset` where it counts pages; everywhere else it counts what is listed.
const PAGE_NUMBER: &str = "分页页码";

/// A request for a page of a list: one with `offset` and `limit`, whose answer has one list.
fn pages(module: &Module<'_>) -> Option<TokenStream> {
    let (request, response) = (module.request.as_ref()?, module.response.as_ref()?);
    let field = |name| request.fields.iter().find(|field| field.wire == name);
    let (offset, _) = (field("offset")?, field("limit")?);
    let mut lists = response.fields.iter().filter(|field| field.list);
    let (list, None) = (lists.next()?, lists.next()) else { return None };
    let counts = ident(if offset.label.text == PAGE_NUMBER { "Pages" } else { "Items" });
    let name = ident(&list.rust);
    let item: TokenStream = Site { module, response: false }.value(list).parse().ok()?;
    let v3 = !module.operation.is_v2();
    v3.then(|| quote!(crate::request_macros::pages!(#counts, #name, #item);))
}

/// True if nothing is done by it, whatever it is answered with.
fn only_asks(operation: &Operation) -> bool {
    let gets = !operation.is_v2() && operation.method == crate::surface::Method::Get;
    operation.answer != Answer::Redirect && (operation.asks || gets)
}

/// How the merchant sends the request: not at all where it is a redirect, which the user's browser
/// follows; and a file arrives as a stream, but for v2's.
fn call(operation: &Operation) -> Option<TokenStream> {
    match operation.answer {
        Answer::Redirect => None,
        Answer::File(_) if !operation.is_v2() => Some(quote!(crate::request_macros::download!(Request);)),
        _ => Some(quote!(crate::request_macros::call!(Request);)),
    }
}

/// True if the answer to a notification carries the merchant's signature.
fn wants_authorization(notification: &Operation) -> bool {
    let mut headers = notification.response.iter().filter(|field| field.place == model::Place::Header);
    headers.any(|field| field.name.eq_ignore_ascii_case("Authorization"))
}

/// The use of a redirect's request: the URL, signed where the page lists a signature.
fn url(operation: &Operation) -> Option<TokenStream> {
    if operation.answer != Answer::Redirect {
        return None;
    }
    Some(if operation.request.iter().any(|field| field.name == "sign") {
        quote! {
            impl Request {
                /// The URL the user's browser is sent to.
                ///
                /// `sign` is given the parameters that are there, sorted by name as v2 signs them, and
                /// answers the signature. `Client::redirect_url` does that with the client's key, and
                /// fills in the merchant's number.
                ///
                /// # Errors
                /// What keeps a parameter from being written.
                pub fn url(
                    &self,
                    sign: impl FnOnce(&[(String, String)]) -> String,
                ) -> Result<String, crate::model::EncodeError> {
                    crate::endpoint::signed_url(&OPERATION, self, sign)
                }
            }
        }
    } else {
        quote! {
            impl Request {
                /// The URL the user's browser is sent to.
                ///
                /// # Errors
                /// What keeps a parameter from being written.
                pub fn url(&self) -> Result<String, crate::model::EncodeError> {
                    crate::endpoint::url(&OPERATION, self)
                }
            }
        }
    })
}

pub(super) fn operation_facts(operation: &Operation) -> TokenStream {
    let method = ident(match operation.method {
        crate::surface::Method::Get => "Get",
        crate::surface::Method::Post => "Post",
        crate::surface::Method::Put => "Put",
        crate::surface::Method::Patch => "Patch",
        crate::surface::Method::Delete => "Delete",
    });
    let (path, title, english) = (&operation.path, &operation.title.text, &operation.title.english);
    let base = quote!(Operation::new(Method::#method, #path, #title, #english));
    let mut facts = Vec::new();
    if operation.is_v2() {
        facts.push(quote!(version: crate::endpoint::Version::V2));
    }
    if let Some(host) = &operation.host {
        facts.push(quote!(host: Some(#host)));
    }
    if let Some(fragment) = &operation.fragment {
        facts.push(quote!(fragment: Some(#fragment)));
    }
    if operation.client_certificate {
        facts.push(quote!(client_certificate: true));
    }
    if operation.nonceless {
        facts.push(quote!(nonceless: true));
    }
    if !operation.sign_types.is_empty() {
        let types = operation.sign_types.iter().map(|value| ident(sign_type(value)));
        facts.push(quote!(sign_types: &[#(crate::endpoint::SignType::#types),*]));
    }
    if let Some(answer) = answer_kind(operation) {
        facts.push(quote!(answer: AnswerKind::#answer));
    }
    if operation.unsigned_answer {
        facts.push(quote!(unsigned_answer: true));
    }
    if operation.asks {
        facts.push(quote!(asks: true));
    }
    facts.extend(told(operation));
    if let Some(note) = &operation.deprecated {
        facts.push(quote!(deprecated: Some(#note)));
    }
    if facts.is_empty() { base } else { quote!(Operation { #(#facts,)* ..#base }) }
}

/// The facts that no page says.
fn told(operation: &Operation) -> Vec<TokenStream> {
    let Facts { sealing, hash_header, workwx_sign, front_end, constant: _ } = &operation.facts;
    let mut facts = Vec::new();
    if let Some(sealing) = sealing.filter(|_| operation.is_sealed()) {
        let sealing = ident(match sealing {
            Sealing::Pkcs1v15 => "Pkcs1v15",
            Sealing::Bank => "Bank",
        });
        facts.push(quote!(sealing: crate::endpoint::Sealing::#sealing));
    }
    if let Some(header) = hash_header {
        facts.push(quote!(hash_header: Some(#header)));
    }
    if !workwx_sign.is_empty() {
        facts.push(quote!(workwx_sign: &[#(#workwx_sign),*]));
    }
    if let Some(front_end) = front_end {
        let front_end = front_end_of(*front_end);
        facts.push(quote!(front_end: Some(crate::endpoint::FrontEnd::#front_end)));
    }
    facts
}

/// The answer as one that front ends pay.
fn prepay(front_end: FrontEnd) -> TokenStream {
    let front_end = front_end_of(front_end);
    quote!(crate::request_macros::prepay!(#front_end);)
}

fn front_end_of(front_end: FrontEnd) -> Ident {
    ident(match front_end {
        FrontEnd::Jsapi => "Jsapi",
        FrontEnd::App => "App",
    })
}

/// The kind of the answer; none where it is JSON, as mostly.
fn answer_kind(operation: &Operation) -> Option<TokenStream> {
    Some(match operation.answer {
        // What v2 answers in XML begins with its return code.
        Answer::Document
            if operation.is_v2()
                && (operation.response.is_empty()
                    || operation.response.iter().any(|field| field.name == "return_code")) =>
        {
            quote!(Xml)
        }
        Answer::Document => return None,
        Answer::Empty => quote!(Empty),
        Answer::File(kind) => {
            let kind = ident(match kind {
                FileKind::Csv => "Csv",
                FileKind::Pdf => "Pdf",
                FileKind::Image => "Image",
            });
            quote!(File(crate::endpoint::FileKind::#kind))
        }
        Answer::Redirect => quote!(Redirect),
    })
}

fn sign_type(value: &str) -> &'static str {
    if value == "MD5" { "Md5" } else { "HmacSha256" }
}
