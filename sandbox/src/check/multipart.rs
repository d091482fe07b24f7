//! Uploads: `multipart/form-data`.

use std::borrow::Cow;
use wechatpay::model::slots_mut;

use axum::body::Body;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use serde_json::Value;
use wechatpay::model::{self, FilePart, List, Model, Mut, Place};

use super::issue::Problem;
use super::limits::{self, Sent};
use super::strict;
use crate::refusal::Refusal;
use crate::routes::Route;

/// An upload, taken apart.
#[derive(Debug, Default)]
pub(crate) struct Upload {
    texts: Vec<(String, String)>,
    files: Vec<File>,
}

/// A part that is a file.
#[derive(Debug)]
struct File {
    field: String,
    name: String,
    content_type: Option<String>,
    content: Vec<u8>,
}

/// True if a content type is that of an upload.
pub(crate) fn boundary(content_type: Option<&str>) -> bool {
    content_type.is_some_and(|text| text.trim_start().to_ascii_lowercase().starts_with("multipart/form-data"))
}

/// The content type with the boundary that the body begins with, where it says none: Python's wechatpayv3 says
/// none, and the real service takes its uploads.
fn with_boundary<'a>(content_type: &'a str, body: &[u8]) -> Cow<'a, str> {
    let first = body.split(|byte| matches!(byte, b'\r' | b'\n')).next().unwrap_or_default();
    match std::str::from_utf8(first).ok().and_then(|line| line.strip_prefix("--")) {
        Some(boundary) if !content_type.to_ascii_lowercase().contains("boundary=") => {
            Cow::Owned(format!("{content_type}; boundary={boundary}"))
        }
        _ => Cow::Borrowed(content_type),
    }
}

impl Upload {
    /// Takes the body apart. A part is a file where it says a file name, or where `files` holds its
    /// name.
    pub(crate) async fn parse(content_type: &str, body: Vec<u8>, files: &[&str]) -> Result<Self, Refusal> {
        let broken = |_| Refusal::new(400, "INVALID_REQUEST", "请求报文不是合法的multipart/form-data");
        let content_type = with_boundary(content_type, &body);
        let request = Request::builder().header(CONTENT_TYPE, content_type.as_ref()).body(Body::from(body));
        let mut request = request.map_err(|_| Refusal::system_error())?;
        // How much a request may have was looked at where it came in.
        DefaultBodyLimit::disable().apply(&mut request);
        let refused = |_| Refusal::new(400, "INVALID_REQUEST", "请求报文不是合法的multipart/form-data");
        let mut parts = Multipart::from_request(request, &()).await.map_err(refused)?;
        let mut upload = Self::default();
        while let Some(part) = parts.next_field().await.map_err(broken)? {
            let name = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            let content_type = part.content_type().map(str::to_owned);
            let content = part.bytes().await.map_err(broken)?;
            if file_name.is_some() || files.contains(&name.as_str()) {
                let (field, name, content) = (name, file_name.unwrap_or_default(), content.to_vec());
                upload.files.push(File { field, name, content_type, content });
            } else {
                upload.texts.push((name, String::from_utf8_lossy(&content).into_owned()));
            }
        }
        Ok(upload)
    }

    /// The bytes signed in place of the body.
    pub(crate) fn meta(&self) -> &str {
        self.texts.iter().find(|(name, _)| name == "meta").map_or("", |(_, text)| text)
    }

    /// The parts that are no files.
    pub(crate) fn into_texts(self) -> Vec<(String, String)> {
        self.texts
    }

    /// Reads the parts into a request.
    pub(super) fn read(&self, request: &mut dyn Model, route: Route) -> Result<(), Refusal> {
        let table = request.table();
        for field in table.fields.iter().filter(|field| field.required) {
            let there = match field.place {
                Place::Body => self.texts.iter().any(|(name, text)| name == field.name && !text.is_empty()),
                Place::File => self.files.iter().any(|file| file.field == field.name),
                _ => true,
            };
            if !there {
                return Err(Problem::missing("").below(field.name).refusal("body"));
            }
        }
        self.check_documents(route)?;
        let texts = self.texts.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        if let Some(problem) = model::read_flat(request, texts).first() {
            let problem = Problem::of_type(format!("/{}", problem.path), problem.expected, Value::Null);
            return Err(problem.refusal("body"));
        }
        self.check_files(route)?;
        for File { field, name, content, .. } in &self.files {
            put_file(request, field, &FilePart::new(name.clone(), content.clone()));
        }
        Ok(())
    }

    /// The files, held against what the operation takes.
    pub(crate) fn check_files(&self, route: Route) -> Result<(), Refusal> {
        let meta: Value = serde_json::from_str(self.meta()).unwrap_or_default();
        self.files.iter().try_for_each(|File { field, name, content_type, content }| {
            let file = Sent { field, name, content_type: content_type.as_deref(), content };
            limits::check(route.operation.path, file, &meta)
        })
    }

    /// The JSON documents among the parts, strictly.
    fn check_documents(&self, route: Route) -> Result<(), Refusal> {
        let documents = self.texts.iter().filter(|(_, text)| text.trim_start().starts_with('{'));
        for (name, text) in documents {
            let mut scratch = (route.entry.blank)();
            if let Some(problem) = strict::part(name, text, scratch.as_mut()) {
                return Err(problem.refusal("body"));
            }
        }
        Ok(())
    }
}

fn put_file(request: &mut dyn Model, name: &str, file: &FilePart) {
    let table = request.table();
    request.edit(&mut slots_mut(|slots| {
        for (field, slot) in table.fields.iter().zip(slots) {
            if field.name != name || field.place != Place::File {
                continue;
            }
            match slot.fill() {
                Mut::File(to) => *to = file.clone(),
                Mut::List(list) => push_file(list, file),
                _ => {}
            }
        }
    }));
}

fn push_file(list: &mut dyn List, file: &FilePart) {
    let end = list.len();
    if let Mut::File(to) = list.item_mut(end).fill() {
        *to = file.clone();
    }
}
