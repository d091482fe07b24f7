//! Operations: the facts of the documentation about each as a whole, and the requests that belong to them.

pub use crate::operation::{AnswerKind, FileKind, FrontEnd, Method, Operation, Sealing, SignType, Version};

use crate::model::{self, EncodeError, Model};

/// A request that belongs to an operation. Generated requests implement it.
pub trait Endpoint: Model {
    /// The facts of the operation.
    const OPERATION: &'static Operation;

    /// The contents of a successful answer.
    type Response: Model;
}

/// A request that only asks: whatever it is answered with, nothing was done. Generated requests of such
/// operations implement it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does more than ask",
    note = "that nothing is found is an error of an operation that changes something"
)]
pub trait Query: Endpoint {}

/// A request for one page of a list: it has `offset` and `limit`.
pub trait Paged: Endpoint + Clone {
    /// An element of the list.
    type Item: Send + 'static;

    /// The things that `offset` counts.
    const OFFSET: Offset;

    /// The list in an answer.
    fn items(response: &mut Self::Response) -> &mut Vec<Self::Item>;
}

/// The things that the `offset` of a request counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Offset {
    /// The elements before the page.
    Items,
    /// The pages before it.
    Pages,
}

/// The contents of a notification once it is decrypted.
pub trait NotificationResource: Model {
    /// The event type, such as `TRANSACTION.SUCCESS`.
    const EVENT: &'static str;

    /// The kind of its document, among those of its event type.
    const KIND: ResourceKind = ResourceKind::ANY;

    /// True if the answer is signed with the merchant's key.
    const SIGNED_REPLY: bool = false;

    /// The contents of its answer, where WeChat Pay asks something; `()` where it only tells.
    type Reply: Model;
}

/// A kind of document among those of one event type: `TRANSACTION.SUCCESS` brings payments, combined
/// payments, and shares of payments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResourceKind {
    /// The original type they come with.
    pub original_type: Option<&'static str>,
    /// A name they have at the top.
    pub has: Option<&'static str>,
    /// A name they have not.
    pub lacks: Option<&'static str>,
}

impl ResourceKind {
    /// Every document of the event type.
    pub const ANY: Self = Self { original_type: None, has: None, lacks: None };
}

impl std::fmt::Display for ResourceKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a document of the original type {}", self.original_type.unwrap_or("any"))?;
        self.has.map_or(Ok(()), |name| write!(f, " with {name}"))?;
        self.lacks.map_or(Ok(()), |name| write!(f, " without {name}"))
    }
}

/// The contents of a notification of v2, decrypted where it comes encrypted. Its events have names of their
/// own, apart from those of v3 that are spelt alike.
pub trait V2Notification: Model {
    /// The event, by the name of its page: `transaction-success`.
    const EVENT: &'static str;
}

/// The host of every operation that names no other.
pub const HOST: &str = "https://api.mch.weixin.qq.com/";

/// The URL of a redirect operation: host, path, query and fragment.
///
/// # Errors
/// [`EncodeError::PathParameter`] when a parameter of the path is missing, and those of
/// [`complete`](model::complete).
pub fn url(operation: &Operation, request: &dyn Model) -> Result<String, EncodeError> {
    url_with(operation, request, &model::query_of(request, None)?)
}

/// The URL of a redirect operation of v2, whose query is signed: `sign` is given the parameters that
/// are there, sorted by name and not yet escaped, and answers the signature.
///
/// # Errors
/// [`EncodeError::PathParameter`] when a parameter of the path is missing, those of
/// [`complete`](model::complete), and [`EncodeError::Ambiguous`] when a text holds an `&`: the user sees the signature.
pub fn signed_url(
    operation: &Operation,
    request: &dyn Model,
    sign: impl FnOnce(&[(String, String)]) -> String,
) -> Result<String, EncodeError> {
    let parameters = model::query_texts(request, None)?.into_iter().filter(|(_, value)| !value.is_empty());
    let mut parameters: Vec<_> = parameters.map(|(name, text)| (name.to_owned(), text)).collect();
    parameters.sort();
    model::unambiguous(parameters.iter().map(|(name, text)| (name.as_str(), text.as_str())))?;
    parameters.push(("sign".to_owned(), sign(&parameters)));
    url_with(operation, request, &model::query_string(&parameters))
}

pub(crate) fn url_with(
    operation: &Operation,
    request: &dyn Model,
    query: &str,
) -> Result<String, EncodeError> {
    model::complete(request, &|_| false)?;
    let host = operation.host.unwrap_or(HOST).trim_end_matches('/');
    let path = model::path_of(operation.path, request)?;
    let mark = if query.is_empty() { "" } else { "?" };
    Ok(format!("{host}{path}{mark}{query}{}", operation.fragment.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::query;

    /// A request of the tests.
    struct Contract {
        plan_id: String,
        notify_url: String,
        version: Option<String>,
    }
    crate::model! { Contract {
        plan_id: query("plan_id").required(),
        notify_url: query("notify_url").required(),
        version: query("version"),
    } }

    static REDIRECT: Operation = Operation {
        version: Version::V2,
        fragment: Some("#wechat_redirect"),
        answer: AnswerKind::Redirect,
        ..Operation::new(Method::Get, "/papay/entrustweb", "公众号签约", "Sign a contract")
    };

    fn contract() -> Contract {
        Contract { plan_id: "12535".into(), notify_url: "https://example.com/a?b".into(), version: None }
    }

    #[test]
    fn a_redirect_is_a_url_with_its_fragment() {
        let expected = "https://api.mch.weixin.qq.com/papay/entrustweb\
                        ?plan_id=12535&notify_url=https%3A%2F%2Fexample.com%2Fa%3Fb#wechat_redirect";
        assert_eq!(url(&REDIRECT, &contract()).unwrap(), expected);
    }

    #[test]
    fn a_signed_redirect_signs_sorted_raw_values_and_ends_in_the_signature() {
        let built = signed_url(&REDIRECT, &contract(), |parameters| {
            let names: Vec<&str> = parameters.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(names, ["notify_url", "plan_id"]);
            assert_eq!(parameters[0].1, "https://example.com/a?b");
            "ABC".to_owned()
        });
        assert!(built.unwrap().ends_with("&plan_id=12535&sign=ABC#wechat_redirect"));
    }
    #[test]
    fn a_parameter_that_could_stand_for_others_is_not_signed() {
        let forging = Contract { plan_id: "1&result_code=SUCCESS".into(), ..contract() };
        let refused = signed_url(&REDIRECT, &forging, |_| panic!("it was signed"));
        assert!(matches!(refused, Err(EncodeError::Ambiguous(error)) if error.field == "plan_id"));
    }
}
