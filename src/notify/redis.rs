//! The notifications a fleet has seen, in Redis.

use std::fmt;
use std::time::Duration;

use redis::aio::ConnectionManager;
use redis::{AsyncCommands, Script};

use super::{Claim, RETENTION, SeenKey, SeenStore, StoreFuture};
use crate::crypto::random_nonce;

/// The value of a key once the business is done; a claim's token is longer.
const COMPLETED: &str = "completed";

/// Takes a key that is free, and says what holds one that is not.
const CLAIM: &str = "\
local held = redis.call('GET', KEYS[1])
if not held then redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) end
return held";

/// Frees a key that this claim holds.
const RELEASE: &str = "\
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0";

/// A [`SeenStore`] in Redis, shared by all processes of a fleet.
///
/// Each notification is one key, `wechatpay:seen:EVENT:ID` unless the prefix is another, and ends by
/// itself. A Redis that does not answer within a second makes a notification fail, so that WeChat Pay
/// sends it again.
///
/// Redis must not drop these keys by itself: set `maxmemory-policy noeviction`, or give it memory enough.
/// A key that was evicted, or lost with a Redis that kept nothing on disk or failed over to a replica
/// that lagged behind, is a notification nobody remembers, and its next delivery does the business again.
/// So the business itself should still look, as by a unique key on the order's number in the database
/// where the money is booked.
#[derive(Clone)]
pub struct RedisStore {
    connection: ConnectionManager,
    prefix: String,
    claim: Script,
    release: Script,
}

impl RedisStore {
    /// Keeps its keys behind this connection, which reconnects by itself.
    #[must_use]
    pub fn new(connection: ConnectionManager) -> Self {
        Self {
            connection,
            prefix: "wechatpay:seen:".to_owned(),
            claim: Script::new(CLAIM),
            release: Script::new(RELEASE),
        }
    }

    /// With another prefix of its keys, where programs share a Redis and no merchant.
    #[must_use]
    pub fn with_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    fn name(&self, key: &SeenKey) -> String {
        format!("{}{key}", self.prefix)
    }
}

impl SeenStore for RedisStore {
    fn claim<'a>(&'a self, key: &'a SeenKey, lease: Duration) -> StoreFuture<'a, Claim> {
        Box::pin(async move {
            let token = random_nonce()?;
            let mut connection = self.connection.clone();
            let mut script = self.claim.key(self.name(key));
            script.arg(&token).arg(milliseconds(lease));
            let held: Option<String> = script.invoke_async(&mut connection).await?;
            Ok(match held.as_deref() {
                None => Claim::Granted { token },
                Some(COMPLETED) => Claim::Completed,
                Some(_) => Claim::Held,
            })
        })
    }

    fn complete<'a>(&'a self, key: &'a SeenKey) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            let mut connection = self.connection.clone();
            let () = connection.pset_ex(self.name(key), COMPLETED, milliseconds(RETENTION)).await?;
            Ok(())
        })
    }

    fn release<'a>(&'a self, key: &'a SeenKey, token: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            let mut connection = self.connection.clone();
            let mut script = self.release.key(self.name(key));
            let () = script.arg(token).invoke_async(&mut connection).await?;
            Ok(())
        })
    }
}

/// Redis takes whole milliseconds, more than none and less than some 290 million years.
fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX).clamp(1, 1 << 52)
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}
