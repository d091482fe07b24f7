//! The settings of one call.

use std::time::Duration;

use serde_json::{Map, Value};

use crate::retry::RetryPolicy;

/// The settings of a call that differ from the client's.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) host: Option<String>,
    pub(crate) extra: Map<String, Value>,
    pub(crate) retry: Option<RetryPolicy>,
    /// Of v2: whether an answer without a signature is taken.
    pub(crate) accept_unsigned: bool,
}

/// The settings that everything that is awaited has.
macro_rules! options {
    () => {
        /// The time it may take, all attempts together, in place of the client's setting.
        pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }

        /// The host, such as `https://apihk.mch.weixin.qq.com`, in place of the client's and the
        /// operation's. There is no backup for it.
        pub fn host(mut self, host: impl Into<String>) -> Self {
            self.options.host = Some(host.into());
            self
        }

        /// The number of attempts and the waits between them, in place of the client's setting.
        pub fn retry(mut self, retry: $crate::RetryPolicy) -> Self {
            self.options.retry = Some(retry);
            self
        }
    };
}
pub(crate) use options;
