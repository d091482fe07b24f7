//! Requests, read back from what would have been sent.

use crate::model::slots_mut;
use bytes::Bytes;
use http::header;

use super::keys::Keys;
use crate::crypto::base64;
use crate::endpoint::{Endpoint, Operation};
use crate::model::{self, Field, FilePart, Model, Mut, Place, Required};
use crate::observe::Target;
use crate::xml;

/// A request on its way.
#[derive(Clone)]
pub(super) struct Asked {
    pub(super) target: Option<Target>,
    pub(super) head: http::request::Parts,
    pub(super) body: Bytes,
}

impl Asked {
    pub(super) fn of(request: http::Request<Bytes>) -> Self {
        let (head, body) = request.into_parts();
        Self { target: head.extensions.get::<Target>().copied(), head, body }
    }

    pub(super) fn is_for(&self, operation: &Operation) -> bool {
        self.target.is_some_and(|target| {
            target.path == Some(operation.path) && target.method == operation.method.as_str()
        })
    }

    /// The operation, or where it has none the path, for people.
    pub(super) fn name(&self) -> String {
        match self.target {
            Some(target) if target.path.is_some() => target.to_string(),
            _ => format!("{} {}", self.head.method, self.path_and_query()),
        }
    }

    pub(super) fn path_and_query(&self) -> &str {
        self.head.uri.path_and_query().map_or("/", |it| it.as_str())
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.head.headers.get(name)?.to_str().ok()
    }

    /// The time by the client's clock, as its signature has it; none in v2.
    pub(super) fn timestamp(&self) -> Option<&str> {
        let (_, rest) = self.header(header::AUTHORIZATION.as_str())?.split_once("timestamp=\"")?;
        rest.split('"').next()
    }

    /// A field of a v2 request, as it was sent.
    pub(super) fn v2_field(&self, name: &str) -> Option<String> {
        if let Ok(document) = xml::read(&self.body) {
            return document.get(name).map(str::to_owned);
        }
        self.query().into_iter().find_map(|(field, text)| (field == name).then_some(text))
    }

    /// The request of an operation, its sensitive fields opened with WeChat Pay's key.
    pub(super) fn read<R: Endpoint>(&self, keys: &Keys) -> Result<R, String> {
        let mut request = R::blank();
        self.read_into(R::OPERATION, keys, &mut request)?;
        Ok(request)
    }

    pub(super) fn read_into(
        &self,
        operation: &Operation,
        keys: &Keys,
        request: &mut dyn Model,
    ) -> Result<(), String> {
        let parts = self.parts()?;
        let mut problems = Vec::new();
        if let Some(parts) = parts {
            let texts = parts.iter().filter(|part| part.file_name.is_none());
            let texts: Vec<_> =
                texts.map(|part| (&*part.name, String::from_utf8_lossy(&part.content))).collect();
            if operation.is_v2() {
                problems.extend(model::read_flat(request, texts.iter().map(|(name, text)| (*name, &**text))));
            } else {
                let whole: serde_json::Map<_, _> =
                    texts.iter().map(|(name, text)| ((*name).to_owned(), text.clone().into())).collect();
                problems.extend(decode(request, serde_json::Value::Object(whole).to_string().as_bytes())?);
            }
            put_files(request, &parts);
        } else if !self.body.is_empty() && operation.is_v2() {
            let document = xml::read(&self.body).map_err(|error| error.to_string())?;
            problems.extend(document.read_into(request));
        } else if !self.body.is_empty() {
            problems.extend(decode(request, &self.body)?);
        }
        problems.extend(self.read_head(operation, request));
        let padding = operation.sealing.padding();
        problems.extend(model::open(request, &|text| {
            Ok(String::from_utf8(keys.platform.decrypt(padding, &base64::decode(text)?)?)?)
        }));
        problems.first().map_or(Ok(()), |problem| Err(format!("the request cannot be read back: {problem}")))
    }

    /// Path, query and headers.
    fn read_head(&self, operation: &Operation, request: &mut dyn Model) -> Vec<model::FieldProblem> {
        let fields: Vec<&Field> = request.table().fields.iter().collect();
        let named =
            |place: Place, name: &str| fields.iter().any(|field| field.place == place && field.name == name);
        let query = self.query();
        let in_query = |(name, _): &&(String, String)| {
            named(Place::Query, name) || (operation.is_v2() && self.body.is_empty())
        };
        let query = query.iter().filter(in_query).map(|(name, text)| (name.clone(), text.clone()));
        let headers = fields.iter().filter(|field| field.place == Place::Header);
        let headers =
            headers.filter_map(|field| Some((field.name.to_owned(), self.header(field.name)?.to_owned())));
        let all: Vec<_> = self.in_path(operation.path).into_iter().chain(query).chain(headers).collect();
        model::read_flat(request, all.iter().map(|(name, text)| (&**name, &**text)))
    }

    /// The parameters of the path. A host may have a prefix of its own before it.
    pub(super) fn in_path(&self, template: &str) -> Vec<(String, String)> {
        let template: Vec<&str> = template.split('/').skip(1).collect();
        let path: Vec<&str> = self.head.uri.path().split('/').skip(1).collect();
        let prefix = path.len().saturating_sub(template.len());
        template
            .iter()
            .zip(&path[prefix..])
            .filter_map(|(name, value)| {
                let (before, rest) = name.split_once('{')?;
                let (name, after) = rest.split_once('}')?;
                let value = value.strip_prefix(before)?.strip_suffix(after)?;
                Some((name.to_owned(), model::percent_decoded(value)?))
            })
            .collect()
    }

    pub(super) fn query(&self) -> Vec<(String, String)> {
        let query = self.head.uri.query().unwrap_or_default();
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs
            .filter_map(|(name, text)| Some((model::percent_decoded(name)?, model::percent_decoded(text)?)))
            .collect()
    }

    /// The parts of a form; none where the body is none.
    fn parts(&self) -> Result<Option<Vec<Part>>, String> {
        let kind = self.header(header::CONTENT_TYPE.as_str()).unwrap_or_default();
        let Some((_, boundary)) = kind.split_once("boundary=") else { return Ok(None) };
        let boundary = format!("--{}", boundary.trim_matches('"'));
        let mut parts = Vec::new();
        let mut rest = after(&self.body, boundary.as_bytes()).ok_or("a form without its boundary")?;
        while let Some(part) = rest.strip_prefix(b"\r\n") {
            let end =
                position(part, format!("\r\n{boundary}").as_bytes()).ok_or("a form that does not end")?;
            let (head, content) =
                part[..end].split_at(position(part, b"\r\n\r\n").ok_or("a part without head")?);
            parts.push(Part::of(&String::from_utf8_lossy(head), &content[4..])?);
            rest = &part[end + 2 + boundary.len()..];
        }
        Ok(Some(parts))
    }
}

fn decode(request: &mut dyn Model, json: &[u8]) -> Result<Vec<model::FieldProblem>, String> {
    model::decode_into(request, json, Required::Ignore).map_err(|error| error.to_string())
}

/// A part of a form.
struct Part {
    name: String,
    file_name: Option<String>,
    content: Vec<u8>,
}

impl Part {
    fn of(head: &str, content: &[u8]) -> Result<Self, String> {
        let quoted = |name: &str| {
            let (_, rest) = head.split_once(&format!(" {name}=\""))?;
            rest.split_once('"').map(|(value, _)| value.to_owned())
        };
        let name = quoted("name").ok_or("a part without a name")?;
        Ok(Self { name, file_name: quoted("filename"), content: content.to_vec() })
    }
}

fn put_files(request: &mut dyn Model, parts: &[Part]) {
    let fields = request.table().fields;
    request.edit(&mut slots_mut(|slots| {
        for (field, slot) in fields.iter().zip(slots) {
            if field.place != Place::File {
                continue;
            }
            for part in parts.iter().filter(|part| part.name == field.name) {
                let file = FilePart::new(part.file_name.clone().unwrap_or_default(), part.content.clone());
                match slot.fill() {
                    Mut::File(place) => *place = file,
                    Mut::List(list) => {
                        if let Mut::File(place) = list.item_mut(list.len()).fill() {
                            *place = file;
                        }
                    }
                    _ => {}
                }
            }
        }
    }));
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn after<'b>(bytes: &'b [u8], wanted: &[u8]) -> Option<&'b [u8]> {
    position(bytes, wanted).map(|at| &bytes[at + wanted.len()..])
}
