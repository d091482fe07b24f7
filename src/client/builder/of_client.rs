//! The app and the address for notifications that requests may take from their client.

use super::ClientBuilder;

impl ClientBuilder {
    /// The app (`appid`) that a request means which says [`OF_CLIENT`](crate::OF_CLIENT), and
    /// [`Client::launch`](crate::Client::launch) too. It is never filled in unasked, since a merchant may have several.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.of_client.appid = given(appid.into());
        self
    }

    /// The address for notifications (`notify_url`) that a request means which says
    /// [`OF_CLIENT`](crate::OF_CLIENT).
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.of_client.notify_url = given(notify_url.into());
        self
    }
}

/// A text that is one; of an empty one the request's field stays required and empty.
fn given(text: String) -> Option<String> {
    Some(text).filter(|text| !text.trim().is_empty())
}
