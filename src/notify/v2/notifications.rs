//! The opener of notifications of v2.

use std::fmt;
use std::sync::Arc;

use super::{Notification, NotificationError};
use crate::client::Client;
use crate::error::ConfigError;
use crate::notify::watch::Watching;
use crate::secret::{ApiV2Key, ApiV3Key};

/// Opens v2 notifications of one merchant: verifies or decrypts, and types them.
#[derive(Clone)]
pub struct Notifications {
    key: ApiV2Key,
    api_v3_key: Option<ApiV3Key>,
    pub(super) watching: Watching,
    merchant: Option<Arc<str>>,
}

impl Notifications {
    /// Opens with the keys of a client.
    ///
    /// # Errors
    /// A client without the v2 key.
    pub fn new(client: &Client) -> Result<Self, ConfigError> {
        let key = client.api_v2_key().ok_or(ConfigError::Missing {
            what: "the v2 key, which v2 notifications are signed with (`api_v2_key`)",
        })?;
        let api_v3_key = client.api_v3_key().cloned();
        let merchant = Some(client.merchant_id()).filter(|id| !id.is_empty()).map(Arc::from);
        Ok(Self { key: key.clone(), api_v3_key, watching: Watching::of(client), merchant })
    }

    /// Opens with this key alone.
    #[must_use]
    pub fn from_key(key: ApiV2Key) -> Self {
        Self { key, api_v3_key: None, watching: Watching::default(), merchant: None }
    }

    /// With the `APIv3` key too, which notifications of deposits and rentals are encrypted with.
    #[must_use]
    pub fn with_api_v3_key(self, key: ApiV3Key) -> Self {
        Self { api_v3_key: Some(key), ..self }
    }

    /// Verifies or decrypts a notification: the body as it came.
    ///
    /// # Errors
    /// Why it is not one of WeChat Pay's for this merchant.
    pub fn open(&self, body: &[u8]) -> Result<Notification, NotificationError> {
        let opened = Notification::open(body, &self.key, self.api_v3_key.as_ref())?;
        Ok(opened.for_merchant(self.merchant.clone()))
    }
}

impl fmt::Debug for Notifications {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notifications").finish_non_exhaustive()
    }
}
