//! Rules by the type of an operation: what is answered to whom, and how often.

use std::marker::PhantomData;
use std::sync::Arc;

use bytes::Bytes;

use super::answer::{self, Reply};
use super::asked::Asked;
use super::keys::Keys;
use super::mock::Mock;
use super::rule::{Failure, Made};
use crate::endpoint::Endpoint;
use crate::model::{self, Model, Required};

/// The requests that a rule is for.
type When<R> = Arc<dyn Fn(&R) -> bool + Send + Sync>;

/// The beginning of a rule for one operation, by [`Mock::on`]; it counts once it says what is answered. Rules are
/// looked at in the order in which they were made, and the first that fits and is not used up answers: a sequence
/// is a row of rules that say [`once`](Self::once).
#[must_use = "a rule is one when it says what is answered"]
pub struct On<'m, R: Endpoint> {
    mock: &'m Mock,
    when: Option<When<R>>,
    times: Option<u32>,
    request: PhantomData<R>,
}

impl Mock {
    /// Begins a rule for an operation.
    pub fn on<R: Endpoint>(&self) -> On<'_, R> {
        On { mock: self, when: None, times: None, request: PhantomData }
    }
}

impl<R: Endpoint> On<'_, R> {
    /// Only for requests of which this is true; its sensitive fields are in the clear.
    pub fn when(mut self, is: impl Fn(&R) -> bool + Send + Sync + 'static) -> Self {
        self.when = Some(Arc::new(is));
        self
    }

    /// That many times, and no more; [`Mock::finished`] wants it to be that many. Unless it is said, any number.
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// Once: `times(1)`.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// Answers with a success, its sensitive fields encrypted for the merchant, signed.
    pub fn answer(self, response: R::Response) {
        self.answer_with(move |_| model::cloned(&response));
    }

    /// Answers with a success, given by the names of its fields: what a struct would be, since those of answers
    /// have no literals outside of their crate. A name at the top that the operation does not answer with is a mistake, which the
    /// call is told.
    pub fn answer_json(self, response: &serde_json::Value) {
        let response = response.clone();
        self.make(move |_, asked, keys| {
            let mut value = <R::Response as Model>::blank();
            let fields = value.table().fields;
            let names = response.as_object().into_iter().flat_map(serde_json::Map::keys);
            let is_known = |name: &&String| fields.iter().any(|field| field.name == **name);
            if let Some(unknown) = names.into_iter().find(|name| !is_known(name)) {
                return Err(format!("the operation does not answer with {unknown:?}"));
            }
            let json = response.to_string();
            let problems = model::decode_into(&mut value, json.as_bytes(), Required::Ignore);
            match problems.map_err(|error| error.to_string())?.first() {
                Some(problem) => Err(problem.to_string()),
                None => answer::success(R::OPERATION, asked, &value, keys),
            }
        });
    }

    /// Answers with a success that depends on the request.
    pub fn answer_with(self, answer: impl Fn(&R) -> R::Response + Send + Sync + 'static) {
        self.make(move |request, asked, keys| answer::success(R::OPERATION, asked, &answer(request), keys));
    }

    /// Answers with a file, as the operations do that have `download`.
    pub fn file(self, content: impl Into<Bytes>) {
        let content = content.into();
        self.make(move |_, _, _| Ok(Reply::bytes(200, "application/octet-stream", content.clone())));
    }

    /// Refuses: of v3 with an HTTP status and `{code, message}`, of v2 with `result_code` FAIL and `err_code`,
    /// where the status is 200 whatever is said here. Signed.
    pub fn refuse(self, status: u16, code: impl Into<String>, message: impl Into<String>) {
        let (code, message) = (code.into(), message.into());
        self.make(move |_, asked, keys| answer::refusal(R::OPERATION, asked, status, &code, &message, keys));
    }

    /// Fails on the way.
    pub fn fail(self, failure: Failure) {
        self.make(move |_, _, _| {
            Ok(match failure {
                Failure::Unconnected => Reply::Unconnected,
                Failure::Broken => Reply::Broken,
                Failure::Silent => Reply::Silent,
                Failure::WrongSignature => Reply::wrongly_signed(),
                Failure::Gateway => Reply::bytes(502, "text/html", "<html>Bad Gateway</html>".into()),
            })
        });
    }

    fn make(self, reply: impl Fn(&R, &Asked, &Keys) -> Result<Reply, String> + Send + Sync + 'static) {
        let when = self.when;
        self.mock.add_for(R::OPERATION, self.times, move |asked, keys| {
            let request = match asked.read::<R>(keys) {
                Ok(request) => request,
                Err(why) => return Made::Wrong(why),
            };
            if when.as_ref().is_some_and(|when| !when(&request)) {
                return Made::Nothing;
            }
            reply(&request, asked, keys).map_or_else(Made::Wrong, Made::Reply)
        });
    }
}
