//! The functions, classes and methods that samples call, and what each is worth.

use serde_json::{Map, Value};

use super::{
    Sample, Unreadable,
    expression::{A_VALUE, Reader},
    route,
    text::as_text,
    uri,
    uri::Uri,
    value::{Code, Worth, decoded, encoded},
};

impl Reader<'_> {
    /// `name(…)` or `Class::name(…)`.
    pub(super) fn known_call(&mut self) -> Result<Worth, Unreadable> {
        let start = self.cursor.at();
        let mut name = last_part(self.name(A_VALUE)?).to_owned();
        if self.cursor.eat("::") {
            let member = self.name("a method's name after `::`")?;
            name = format!("{name}::{member}");
        }
        if !self.cursor.eat("(") {
            return Err(self.cursor.error_at(start, A_VALUE));
        }
        let Some(function) = function(&name) else {
            return Err(self.cursor.error_at(start, A_VALUE));
        };
        Ok(match function {
            Function::Code(kind) => {
                self.cursor.skip_past(")");
                Worth::code(kind)
            }
            Function::Of(apply) => Worth::Data(apply(self.first_argument()?)),
            Function::Substring => {
                let mut arguments = self.arguments(2)?.into_iter();
                let text = arguments.next().unwrap_or(Value::Null);
                Worth::Data(substring(&text, arguments.next().as_ref()))
            }
        })
    }

    /// `new Class(…)`.
    pub(super) fn new_object(&mut self) -> Result<Worth, Unreadable> {
        self.cursor.step();
        let start = self.cursor.at();
        let class = last_part(self.name("a class's name after `new`")?);
        let arguments = if self.cursor.eat("(") { self.arguments(1)? } else { Vec::new() };
        let first = arguments.into_iter().next();
        let text = || first.as_ref().and_then(as_text).unwrap_or_default();
        Ok(match class {
            "MediaUtil" => Worth::Upload { name: text(), meta: None },
            "Uri" => Worth::Uri(Uri::parse(&text())),
            "Client" => Worth::Browser,
            "LazyOpenStream" | "SplFileObject" => Worth::code(Code::File),
            "MultipartStream" => Worth::Data(first.unwrap_or_default()),
            "stdClass" | "ArrayObject" => Worth::Data(Value::Object(Map::new())),
            _ => return Err(self.cursor.error_at(start, "a known class after `new`")),
        })
    }

    /// The first of the arguments. Further ones are flags and keys, which do not change the facts.
    fn first_argument(&mut self) -> Result<Value, Unreadable> {
        let first = self.arguments(1)?.into_iter().next();
        Ok(first.unwrap_or_else(|| Code::Variable.mark()))
    }

    /// Up to `most` arguments, of which the rest is skipped, and the closing bracket.
    fn arguments(&mut self, most: usize) -> Result<Vec<Value>, Unreadable> {
        let mut arguments = Vec::new();
        while arguments.len() < most && !self.cursor.sees(")") {
            arguments.push(self.expression()?.into_data());
            if !self.cursor.eat(",") {
                self.cursor.expect(")", "`,` or `)` after the argument")?;
                return Ok(arguments);
            }
        }
        self.cursor.skip_past(")");
        Ok(arguments)
    }

    /// The steps behind a value: `->name`, `->name(…)`, `->{'name'}`, `['key']` and `(…)`.
    pub(super) fn steps(&mut self, variable: &str, mut worth: Worth) -> Result<Worth, Unreadable> {
        loop {
            worth = if self.cursor.eat("->") || self.cursor.eat("?->") {
                self.member(variable, worth)?
            } else if self.cursor.sees("[") {
                let key = self.bracketed("]")?;
                indexed(worth, &key)
            } else if self.cursor.eat("(") {
                self.call_variable(variable)?
            } else {
                return Ok(worth);
            };
        }
    }

    /// A call of a closure that the block was given: what it encrypts is the value.
    fn call_variable(&mut self, variable: &str) -> Result<Worth, Unreadable> {
        if !variable.to_ascii_lowercase().contains("encrypt") {
            self.cursor.skip_past(")");
            return Ok(Worth::code(Code::Variable));
        }
        self.first_argument().map(Worth::Data)
    }

    fn bracketed(&mut self, closing: &str) -> Result<String, Unreadable> {
        self.cursor.step();
        let start = self.cursor.at();
        let text = as_text(&self.expression()?.into_data());
        let text = text.ok_or_else(|| self.cursor.error_at(start, "a literal key"))?;
        self.cursor.expect(closing, "a closing bracket after the key")?;
        Ok(text)
    }

    /// The token that follows an arrow.
    fn member(&mut self, variable: &str, worth: Worth) -> Result<Worth, Unreadable> {
        if self.cursor.sees("{") {
            let key = self.bracketed("}")?;
            return Ok(indexed(worth, &key));
        }
        let start = self.cursor.at();
        let name = self.name("a name after `->`")?;
        if !self.cursor.sees("(") {
            return Ok(match worth {
                Worth::Api(_) => indexed(worth, &route::segment(name)),
                other => indexed(other, name),
            });
        }
        self.cursor.step();
        match worth {
            Worth::Api(segments) => self.api_call(start, name, segments),
            Worth::Browser => self.browser_call(start, name),
            Worth::Uri(uri) => self.uri_call(name, uri),
            Worth::Upload { name: file, meta } => self.upload_call(variable, name, file, meta),
            Worth::Data(_) => {
                self.cursor.skip_past(")");
                Ok(Worth::code(Code::Variable))
            }
        }
    }

    fn api_call(&mut self, start: usize, name: &str, mut segments: Vec<String>) -> Result<Worth, Unreadable> {
        if name == "getDriver" {
            self.cursor.skip_past(")");
            return Ok(Worth::code(Code::Variable));
        }
        if name == "chain" {
            let first = self.arguments(1)?.into_iter().next();
            let path = first.as_ref().and_then(as_text);
            segments.push(path.ok_or_else(|| self.cursor.error_at(start, "chain('a/path')"))?);
            return Ok(Worth::Api(segments));
        }
        let Some(method) = route::method(name) else {
            let expected = "chain, get, post, put, patch or delete, perhaps with Async behind";
            return Err(self.cursor.error_at(start, expected));
        };
        let argument = self.arguments(1)?.into_iter().next();
        let path = route::path(&segments);
        self.made(start, method, path, Map::new(), argument)
    }

    fn browser_call(&mut self, start: usize, name: &str) -> Result<Worth, Unreadable> {
        let Some(method) = route::method(name) else {
            return Err(self.cursor.error_at(start, "get, post, put, patch or delete"));
        };
        let mut arguments = self.arguments(2)?.into_iter();
        let address = arguments.next().as_ref().and_then(as_text);
        let address = address.ok_or_else(|| self.cursor.error_at(start, "a literal address"))?;
        let uri = Uri::parse(&address);
        let options = uri.options();
        self.made(start, method, uri.path, options, arguments.next())
    }

    /// Keeps the call; its answer is worth nothing literal.
    fn made(
        &mut self,
        start: usize,
        method: &str,
        path: String,
        mut options: Map<String, Value>,
        argument: Option<Value>,
    ) -> Result<Worth, Unreadable> {
        match argument {
            Some(Value::Object(entries)) if !entries.contains_key("$code") => {
                options.extend(entries);
            }
            None => {}
            Some(Value::Array(items)) if items.is_empty() => {}
            Some(_) => return Err(self.cursor.error_at(start, "an array of options with keys")),
        }
        self.call.get_or_insert(Sample { method: Some(method.to_owned()), path: Some(path), options });
        Ok(Worth::code(Code::Variable))
    }

    fn uri_call(&mut self, name: &str, mut uri: Uri) -> Result<Worth, Unreadable> {
        let argument = self.arguments(1)?.into_iter().next();
        match name {
            "getPath" => return Ok(Worth::text(format!("/{}", uri.path))),
            "withQuery" => uri.query = argument,
            "withFragment" => uri.fragment = argument.as_ref().and_then(as_text),
            _ => return Ok(Worth::code(Code::Variable)),
        }
        self.link = Some(uri.clone());
        Ok(Worth::Uri(uri))
    }

    fn upload_call(
        &mut self,
        variable: &str,
        name: &str,
        file: String,
        meta: Option<Value>,
    ) -> Result<Worth, Unreadable> {
        let argument = self.arguments(1)?.into_iter().next();
        match name {
            "getContentType" => Ok(Worth::code(Code::Header)),
            "getMeta" => Ok(Worth::Data(encoded(meta.unwrap_or_else(|| default_meta(&file))))),
            "getStream" => Ok(Worth::Upload { name: file, meta }),
            "setMeta" => {
                let meta = argument.map(decoded);
                let upload = Worth::Upload { name: file, meta };
                let assigned = self.variables.assign(variable, &[], upload.clone());
                assigned.map(|()| upload).map_err(|expected| self.cursor.error(expected))
            }
            _ => Ok(Worth::code(Code::Variable)),
        }
    }
}

/// The work of a known function.
enum Function {
    /// Something that is worked out when the program runs.
    Code(Code),
    /// Something that can be worked out from its first argument.
    Of(fn(Value) -> Value),
    /// `substr`, the one whose second argument counts.
    Substring,
}

/// The functions that occur in samples, and their near relatives.
fn function(name: &str) -> Option<Function> {
    Some(match name {
        "json_encode" => Function::Of(encoded),
        "json_decode" => Function::Of(decoded),
        "urlencode" => Function::Of(|value| text_or_code(&value, |t| Some(uri::encode(t)))),
        "rawurldecode" => Function::Of(|value| text_or_code(&value, uri::decode)),
        "strtoupper" => Function::Of(|value| text_or_code(&value, |t| Some(t.to_uppercase()))),
        "substr" => Function::Substring,
        "Rsa::encrypt" | "Query::build" => Function::Of(|value| value),
        "Formatter::ksort" => Function::Of(sorted),
        "Formatter::queryStringLike" => Function::Of(|value| {
            uri::query_string(&value).map_or_else(|| Code::Variable.mark(), Value::String)
        }),
        "Formatter::timestamp" | "time" => Function::Code(Code::Timestamp),
        "Formatter::nonce" | "uniqid" => Function::Code(Code::Nonce),
        "Hash::sign" | "Hash::md5" | "Hash::hmac" | "Rsa::sign" | "md5" | "hash_hmac" => {
            Function::Code(Code::Signature)
        }
        "Utils::hash" | "hash_file" | "Utils::tryFopen" | "Utils::streamFor" | "fopen"
        | "file_get_contents" => Function::Code(Code::File),
        "Rsa::from" => Function::Code(Code::Key),
        _ => return None,
    })
}

/// Applies a function to a literal text; what is not known keeps its mark.
fn text_or_code(value: &Value, apply: impl Fn(&str) -> Option<String>) -> Value {
    let text = as_text(value).and_then(|text| apply(&text));
    match (text, value) {
        (Some(text), _) => Value::String(text),
        (None, Value::Object(entries)) if entries.contains_key("$code") => value.clone(),
        _ => Code::Variable.mark(),
    }
}

/// The same entries in the order of their keys.
fn sorted(mut value: Value) -> Value {
    if let Some(entries) = value.as_object_mut() {
        entries.sort_keys();
    }
    value
}

/// `substr` with a start only.
fn substring(value: &Value, start: Option<&Value>) -> Value {
    let start = start.and_then(|start| usize::try_from(start.as_u64()?).ok());
    text_or_code(value, |text| text.get(start?..).map(str::to_owned))
}

/// The document the library writes itself if none is set.
fn default_meta(file: &str) -> Value {
    let name = file.rsplit('/').next().unwrap_or(file);
    let mut meta = Map::new();
    meta.insert("filename".into(), name.into());
    meta.insert("sha256".into(), Code::File.mark());
    Value::Object(meta)
}

/// A further segment of a path, or an entry of a value.
fn indexed(worth: Worth, key: &str) -> Worth {
    match worth {
        Worth::Api(mut segments) => {
            segments.push(key.to_owned());
            Worth::Api(segments)
        }
        other => {
            let value = other.into_data();
            let entry = match &value {
                Value::Array(items) => key.parse().ok().and_then(|at: usize| items.get(at)),
                other => other.get(key),
            };
            Worth::Data(entry.cloned().unwrap_or_else(|| Code::Variable.mark()))
        }
    }
}

fn last_part(name: &str) -> &str {
    name.rsplit('\\').next().unwrap_or(name)
}
