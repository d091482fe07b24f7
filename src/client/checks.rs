//! Mistakes that WeChat Pay would not tell of.

use crate::error::{ConfigError, Error};
use crate::model::{Model, text_of};

/// Refuses what can be seen to go wrong later: a `notify_url` with a query, to which no notification
/// ever comes.
pub(crate) fn check(request: &dyn Model) -> Result<(), Error> {
    match text_of(request, "notify_url") {
        Some(url) if url.contains(['?', '#']) => {
            let why = "WeChat Pay notifies no URL with a query or a fragment; what the order is about belongs into \
                       the path, or into `attach`";
            Err(Error::from(ConfigError::Invalid { what: "notify_url", why: why.to_owned() }))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::body;

    struct Order {
        notify_url: Option<String>,
    }
    crate::model! { Order { notify_url: body("notify_url") } }

    fn refused(url: &str) -> bool {
        matches!(check(&Order { notify_url: Some(url.to_owned()) }), Err(Error::Config(_)))
    }

    #[test]
    fn a_notify_url_has_no_query() {
        assert!(refused("https://example.com/wechatpay?order=1") && refused("https://example.com/#a"));
        assert!(!refused("https://example.com/wechatpay/orders/1"));
        assert!(check(&Order { notify_url: None }).is_ok() && check(&()).is_ok());
    }
}
