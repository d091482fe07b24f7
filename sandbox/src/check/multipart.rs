//! Uploads: `multipart/form-data`.

use axum::body::Body;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use serde_json::Value;
use wechatpay::model::{self, FilePart, List, Model, Mut, Place};

use super::issue::Problem;
use super::strict;
use crate::refusal::Refusal;
use crate::routes::Route;

/// An upload, taken apart.
#[derive(Debug, Default)]
pub(crate) struct Upload {
    texts: Vec<(String, String)>,
    files: Vec<(String, FilePart)>,
}

/// Whether a content type is that of an upload.
pub(crate) fn boundary(content_type: Option<&str>) -> bool {
    content_type.is_some_and(|text| text.trim_start().to_ascii_lowercase().starts_with("multipart/form-data"))
}

impl Upload {
    /// Takes the body apart. A part is a file where it says a file name, or where `files` holds its
    /// name.
    pub(crate) async fn parse(content_type: &str, body: Vec<u8>, files: &[&str]) -> Result<Self, Refusal> {
        let broken = |_| Refusal::new(400, "INVALID_REQUEST", "请求报文不是合法的multipart/form-data");
        let request = Request::builder().header(CONTENT_TYPE, content_type).body(Body::from(body));
        let request = request.map_err(|_| Refusal::system_error())?;
        let refused = |_| Refusal::new(400, "INVALID_REQUEST", "请求报文不是合法的multipart/form-data");
        let mut parts = Multipart::from_request(request, &()).await.map_err(refused)?;
        let mut upload = Self::default();
        while let Some(part) = parts.next_field().await.map_err(broken)? {
            let name = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            let content = part.bytes().await.map_err(broken)?;
            if file_name.is_some() || files.contains(&name.as_str()) {
                let file = FilePart::new(file_name.unwrap_or_default(), content.to_vec());
                upload.files.push((name, file));
            } else {
                upload.texts.push((name, String::from_utf8_lossy(&content).into_owned()));
            }
        }
        Ok(upload)
    }

    /// What is signed in place of the body.
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
                Place::File => self.files.iter().any(|(name, _)| name == field.name),
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
        for (name, file) in &self.files {
            put_file(request, name, file);
        }
        Ok(())
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
    request.edit(&mut |slots| {
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
    });
}

fn push_file(list: &mut dyn List, file: &FilePart) {
    let end = list.len();
    if let Mut::File(to) = list.item_mut(end).fill() {
        *to = file.clone();
    }
}
