//! The operation of a call, as an error names it.

use std::fmt;

use crate::endpoint::Operation;

/// The operation of a call that failed: `POST /v3/refund/domestic/refunds`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called(What);

#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    Documented(&'static Operation),
    Own { method: String, path: String },
}

impl Called {
    /// An operation of the documentation.
    pub(crate) fn documented(operation: &'static Operation) -> Self {
        Self(What::Documented(operation))
    }

    /// A request of one's own. Neither the query nor what looks like a parameter of the path is kept: it may
    /// be a token, or the number of a person.
    pub(crate) fn own(method: &str, path_and_query: &str) -> Self {
        let path = path_and_query.split('?').next().unwrap_or_default();
        Self(What::Own { method: method.to_owned(), path: without_values(path) })
    }

    /// The HTTP method, such as `POST`.
    #[must_use]
    pub fn method(&self) -> &str {
        match &self.0 {
            What::Documented(operation) => operation.method.as_str(),
            What::Own { method, .. } => method,
        }
    }

    /// The path, with its parameters in braces. Of a request of one's own, `…` stands for what looks like a
    /// parameter.
    #[must_use]
    pub fn path(&self) -> &str {
        match &self.0 {
            What::Documented(operation) => operation.path,
            What::Own { path, .. } => path,
        }
    }

    /// The facts of the operation, where it is one of the documentation.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        match self.0 {
            What::Documented(operation) => Some(operation),
            What::Own { .. } => None,
        }
    }
}

impl fmt::Display for Called {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method(), self.path())
    }
}

/// A path and query with `…` in place of parameters. What the documentation writes itself is in lower
/// case, mostly, and has no long numbers.
pub(super) fn without_values(url: &str) -> String {
    let (path, query) = url.split_once('?').map_or((url, None), |(path, query)| (path, Some(query)));
    let is_fixed = |segment: &str| {
        let digits = segment.bytes().filter(u8::is_ascii_digit).count();
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
        digits <= 2 && segment.len() <= 40 && segment.bytes().all(fits)
    };
    let part = |text| if is_fixed(text) { text } else { "…" };
    let mut shown = path.split('/').map(part).collect::<Vec<_>>().join("/");
    for (index, parameter) in query.into_iter().flat_map(|query| query.split('&')).enumerate() {
        shown.push(if index == 0 { '?' } else { '&' });
        match parameter.split_once('=') {
            Some((name, _)) => shown.extend([part(name), "=…"]),
            None => shown.push('…'),
        }
    }
    shown
}
