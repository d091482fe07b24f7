//! A verified answer, typed.

use std::ops::{Deref, DerefMut};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::answer::Answer;
use crate::model::{FieldProblem, Model, Reading};
use crate::paid::paid;

/// The answer of an operation, verified before it was read. It dereferences to the typed fields.
///
/// Reading never fails because of a field: one that cannot be read is empty and stands in
/// [`Response::problems`], a name that no field has in [`Response::unknown`], and the raw bytes are in
/// [`Response::body`].
#[derive(Debug, Clone, PartialEq)]
pub struct Response<T> {
    value: T,
    answer: Answer,
    met: Reading,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, answer: Answer, met: Reading) -> Self {
        Self { value, answer, met }
    }

    /// The HTTP status, 200 or another 2xx: anything else is an [`Error`](crate::Error). It is not the `status`
    /// that a refund has.
    #[must_use]
    pub fn http_status(&self) -> StatusCode {
        self.answer.status
    }

    /// The answer as it arrived: what stands around the typed fields, together.
    #[must_use]
    pub fn answer(&self) -> &Answer {
        &self.answer
    }

    /// The headers, as they came.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// True if the answer was signed by WeChat Pay. It is so but for the operations that answer unsigned,
    /// and where the call was told to [accept that](crate::Call::accept_unsigned).
    #[must_use]
    pub fn is_verified(&self) -> bool {
        self.answer.verified
    }

    /// `Request-ID`, which WeChat Pay's support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// The raw bytes of the body, as they were signed.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.answer.body
    }

    /// The fields that could not be read and are empty.
    #[must_use]
    pub fn problems(&self) -> &[FieldProblem] {
        &self.met.problems
    }

    /// The names in the answer that no field has, and that no page does: see
    /// `Reading::unknown`. Their values are in [`Response::body`].
    #[must_use]
    pub fn unknown(&self) -> &[String] {
        &self.met.unknown
    }

    /// The typed fields alone, to keep; raw bytes and headers go, and problems but for what accessors tell of them.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T: Model> Response<T> {
    /// True if the answer says that a payment was made, as that of a query does: its `trade_state` is
    /// `SUCCESS`, of a combined order that of every part; v2's payment with an authorization code says it
    /// by its `result_code`. False says only that it does not say so.
    #[must_use]
    pub fn paid(&self) -> bool {
        paid(&self.value)
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}
