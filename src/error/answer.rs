//! An answer that is WeChat Pay's and still not what was asked for.

use std::error::Error;
use std::fmt;
use std::num::NonZeroU64;

use super::called::Called;
use crate::answer::Answer;
use crate::chain::unsaid;
use crate::model::DecodeError;

/// A successful answer that cannot be read as what the operation answers with.
#[derive(Debug)]
pub struct UnreadableAnswer {
    pub(crate) problem: AnswerProblem,
    pub(crate) answer: Answer,
    pub(crate) called: Option<Box<Called>>,
    pub(crate) may_have_taken_effect: bool,
}

/// The fault of an answer.
#[derive(Debug)]
#[non_exhaustive]
pub enum AnswerProblem {
    /// It is no JSON object.
    Json(DecodeError),
    /// It is longer than the client takes.
    TooLong {
        /// The most bytes that are taken.
        at_most: usize,
    },
    /// It sends the request somewhere else. Redirects are not followed: the signature is for one path.
    Redirect {
        /// The scheme, host and port that it names, without its path, in which numbers and tokens may stand;
        /// nothing where it names another path of the same host, or no address.
        origin: Option<String>,
    },
    /// A v2 document that cannot be read, in the words of its reader.
    Xml(String),
    /// A packed file of v2 that does not unpack.
    Gzip(std::io::Error),
    /// It is about something else than what was asked: another order, merchant or app.
    AboutAnother {
        /// The field that says so.
        field: &'static str,
    },
    /// The answer's body is missing where one belongs.
    Empty,
    /// The status is a success, and not one that a file comes or is taken with: 202, which is too early,
    /// 204, 206, which is a part.
    Status,
}

impl UnreadableAnswer {
    /// The fault of the answer.
    #[must_use]
    pub fn problem(&self) -> &AnswerProblem {
        &self.problem
    }

    /// The answer with its headers and its raw body.
    #[must_use]
    pub fn answer(&self) -> &Answer {
        &self.answer
    }

    /// `Request-ID`, which WeChat Pay's support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// WeChat Pay's own reason, a number that its support knows: [`Answer::reason`].
    #[must_use]
    pub fn reason(&self) -> Option<NonZeroU64> {
        self.answer.reason()
    }
}

impl fmt::Display for UnreadableAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unexpected answer, status {}: ", self.answer.status.as_u16())?;
        match &self.problem {
            AnswerProblem::Json(error) => error.fmt(f)?,
            AnswerProblem::TooLong { at_most } => write!(f, "longer than {at_most} bytes")?,
            AnswerProblem::Redirect { origin: Some(origin) } => {
                write!(f, "a redirect to {origin}, which is not followed")?;
            }
            AnswerProblem::Redirect { origin: None } => f.write_str("a redirect, which is not followed")?,
            AnswerProblem::Xml(problem) => f.write_str(problem)?,
            AnswerProblem::Gzip(error) => write!(f, "a packed file that does not unpack: {error}")?,
            AnswerProblem::AboutAnother { field } => write!(f, "it is about another {field}")?,
            AnswerProblem::Empty => f.write_str("nothing in it")?,
            AnswerProblem::Status => f.write_str("no file comes or is taken with that status")?,
        }
        f.write_str(&self.answer.request_id_note())
    }
}

impl Error for UnreadableAnswer {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: Option<&(dyn Error + 'static)> = match &self.problem {
            AnswerProblem::Json(error) => Some(error),
            AnswerProblem::Gzip(error) => Some(error),
            _ => None,
        };
        unsaid(self, source)
    }
}
