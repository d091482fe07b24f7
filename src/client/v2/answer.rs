//! Answers of v2: what they say of themselves, and their signature.

use std::io::Read;

use bytes::Bytes;
use flate2::read::MultiGzDecoder;
use http::StatusCode;
use serde_json::Value;

use super::echo;
use crate::answer::Answer;
use crate::endpoint::{AnswerKind, Operation};
use crate::error::{AnswerProblem, ApiError, Error, SignatureError};
use crate::model::{self, DecodeError, Model, Reading};
use crate::sign_v2::{self, Message, Signer};
use crate::xml::{self, Document};

/// The request, which the answer is to be about.
pub(super) struct Asked<'a> {
    pub(super) operation: &'a Operation,
    pub(super) message: &'a Message,
    pub(super) signer: &'a Signer,
    /// True if an answer without a signature is taken.
    pub(super) accept_unsigned: bool,
}

impl Asked<'_> {
    /// Lets an answer with a successful status pass when its contents are a success too, WeChat Pay's, and
    /// about what was asked.
    pub(super) fn accept(&self, answer: Answer, at_most: usize) -> Result<Answer, Error> {
        let answered = Answered { asked: self, answer };
        match self.operation.answer {
            // A failure is XML whatever a success is.
            _ if answered.begins_with(b'<') => answered.xml(),
            AnswerKind::Json => answered.json(),
            AnswerKind::File(_) => answered.file(at_most),
            AnswerKind::Xml | AnswerKind::Empty | AnswerKind::Redirect => answered.xml(),
        }
    }
}

struct Answered<'a> {
    asked: &'a Asked<'a>,
    answer: Answer,
}

impl Answered<'_> {
    fn begins_with(&self, byte: u8) -> bool {
        let body = self.answer.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&self.answer.body);
        body.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&byte)
    }

    /// The return code says whether the request was understood, the result code whether it was carried
    /// out, and the signature whether that is so.
    fn xml(mut self) -> Result<Answer, Error> {
        let document = match xml::read_leniently(&self.answer.body) {
            Ok(document) => document,
            Err(error) => return Err(self.unreadable(AnswerProblem::Xml(error.to_string()))),
        };
        let Some(return_code) = text(&document, &["return_code"]) else {
            return Err(self.unreadable(AnswerProblem::Xml("an answer without return_code".to_owned())));
        };
        if return_code != SUCCESS {
            return Err(self.refusal(&document, &["return_msg", "err_code_des", "error_code_des"], false));
        }
        let signed = text(&document, &["sign"]).is_some();
        let refused = document.get("result_code").is_some_and(|code| code != SUCCESS);
        let may_be_unsigned = refused || self.asked.operation.unsigned_answer || self.asked.accept_unsigned;
        // Refusals are often unsigned. Whatever is signed must be so rightly.
        if signed || !may_be_unsigned {
            self.verify(&document)?;
        }
        if let Some(field) = echo::differing(self.asked.message, &document) {
            return Err(self.unreadable(AnswerProblem::AboutAnother { field }));
        }
        if refused {
            let messages = ["err_code_des", "error_code_des", "result_msg", "return_msg"];
            return Err(self.refusal(&document, &messages, signed));
        }
        if matches!(self.asked.operation.answer, AnswerKind::File(_)) {
            let problem = "a success where a file belongs".to_owned();
            return Err(self.unreadable(AnswerProblem::Xml(problem)));
        }
        self.answer.verified = signed;
        Ok(self.answer)
    }

    fn verify(&self, document: &Document) -> Result<(), Error> {
        let (expected, signer) = (self.asked.message.sign_type(), self.asked.signer);
        let verified = match (document.damaged_bytes(), expected) {
            (Some(bytes), _) => sign_v2::verify_damaged(document.iter(), bytes, expected, signer.key()),
            (None, Some(expected)) => signer.verify_as(document.iter(), expected),
            (None, None) => signer.verify(document.iter()),
        };
        verified.map_err(|error| {
            Error::Signature(Box::new(SignatureError {
                problem: error.into(),
                answer: self.answer.clone(),
                called: None,
                may_have_taken_effect: self.changes_something(),
            }))
        })
    }

    fn refusal(self, document: &Document, messages: &[&str], verified: bool) -> Error {
        // Everything else than FAIL is no word that v2 has.
        let refused =
            document.get("return_code") == Some(SUCCESS) && document.get("result_code") == Some("FAIL");
        let code = text(document, &["err_code", "error_code"]).unwrap_or("FAIL").to_owned();
        let message = text(document, messages).unwrap_or("no reason was given").to_owned();
        let changes = self.changes_something();
        Error::Api(Box::new(ApiError::v2(code, message, self.answer, changes, refused).verified(verified)))
    }

    /// The one answer in JSON, which is not signed.
    fn json(self) -> Result<Answer, Error> {
        let document = match model::value_of(&self.answer.body) {
            Ok((document, _)) => document,
            Err(error) => return Err(self.unreadable(AnswerProblem::Json(DecodeError::Syntax(error)))),
        };
        let text = |name| match document.get(name) {
            Some(Value::String(text)) => Some(text.clone()),
            Some(Value::Null) | None => None,
            Some(other) => Some(other.to_string()),
        };
        match text("retcode").filter(|code| code != "0") {
            None => Ok(self.answer),
            Some(code) => {
                let message = text("retmsg").unwrap_or_default();
                let changes = self.changes_something();
                let error = ApiError::v2(code, message, self.answer, changes, true).verified(false);
                Err(Error::Api(Box::new(error)))
            }
        }
    }

    /// A bill, unpacked where it was asked for packed.
    fn file(mut self, at_most: usize) -> Result<Answer, Error> {
        if self.answer.status != StatusCode::OK {
            return Err(self.unreadable(AnswerProblem::Status));
        }
        if !self.answer.body.starts_with(&[0x1f, 0x8b]) {
            return Ok(self.answer);
        }
        let mut unpacked = Vec::new();
        let limit = u64::try_from(at_most).unwrap_or(u64::MAX).saturating_add(1);
        match MultiGzDecoder::new(&*self.answer.body).take(limit).read_to_end(&mut unpacked) {
            Ok(_) if unpacked.len() > at_most => Err(self.unreadable(AnswerProblem::TooLong { at_most })),
            Ok(_) => {
                self.answer.body = Bytes::from(unpacked);
                Ok(self.answer)
            }
            Err(error) => Err(self.unreadable(AnswerProblem::Gzip(error))),
        }
    }

    fn changes_something(&self) -> bool {
        self.asked.operation.changes_something()
    }

    fn unreadable(self, problem: AnswerProblem) -> Error {
        let may_have_taken_effect = self.changes_something();
        Error::unreadable(problem, self.answer, may_have_taken_effect)
    }
}

const SUCCESS: &str = "SUCCESS";

/// The first of these that is there and not empty.
fn text<'d>(document: &'d Document, names: &[&str]) -> Option<&'d str> {
    names.iter().find_map(|name| document.get(name).filter(|text| !text.is_empty()))
}

/// Reads an accepted answer.
pub(crate) fn read(
    operation: &'static Operation,
    answer: &Answer,
    value: &mut dyn Model,
) -> Result<Reading, Error> {
    let unreadable = |problem| Error::unreadable(problem, answer.clone(), operation.changes_something());
    let met = match operation.answer {
        AnswerKind::Json => model::decode_damaged(value, &answer.body)
            .map_err(|error| unreadable(AnswerProblem::Json(error)))?,
        AnswerKind::Xml => {
            let document = xml::read_leniently(&answer.body)
                .map_err(|error| unreadable(AnswerProblem::Xml(error.to_string())))?;
            // Without it nothing says that the request was carried out.
            if has_field(value, "result_code") && document.get("result_code").is_none() {
                let problem = "an answer without result_code".to_owned();
                return Err(unreadable(AnswerProblem::Xml(problem)));
            }
            document.reading(value)
        }
        AnswerKind::File(_) | AnswerKind::Empty | AnswerKind::Redirect => Reading::default(),
    };
    Ok(met)
}

fn has_field(model: &dyn Model, name: &str) -> bool {
    model.table().fields.iter().any(|field| field.name == name)
}
