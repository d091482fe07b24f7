//! The settings that a sandbox in a file is started with again: keys, and how far its clock was turned.

use std::collections::HashMap;

use rusqlite::Connection;

/// A setting by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Setting {
    MerchantId,
    Merchant,
    /// The merchants after the first, a JSON list.
    Merchants,
    /// WeChat Pay's certificates, a JSON list.
    Platform,
    PublicKeyId,
    PublicKey,
    /// How merchants know them.
    Mode,
    ApiV3Key,
    ApiV2Key,
    /// Who makes the certificates of TLS.
    Authority,
    /// Seconds.
    ClockAhead,
    /// Where the clock stands still, in Unix seconds; empty where it runs.
    ClockStill,
}

impl Setting {
    const fn name(self) -> &'static str {
        match self {
            Self::MerchantId => "merchant_id",
            Self::Merchant => "merchant",
            Self::Merchants => "merchants",
            Self::Platform => "platform",
            Self::PublicKeyId => "public_key_id",
            Self::PublicKey => "public_key",
            Self::Mode => "mode",
            Self::Authority => "authority",
            Self::ApiV3Key => "api_v3_key",
            Self::ApiV2Key => "api_v2_key",
            Self::ClockAhead => "clock_ahead",
            Self::ClockStill => "clock_still",
        }
    }
}

/// All settings of a store.
#[derive(Debug, Clone, Default)]
pub(crate) struct Settings(HashMap<String, String>);

impl Settings {
    pub(crate) fn read(db: &Connection) -> rusqlite::Result<Self> {
        let mut statement = db.prepare("SELECT name, value FROM settings")?;
        let pairs = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Self(pairs.collect::<rusqlite::Result<_>>()?))
    }

    pub(crate) fn get(&self, setting: Setting) -> Option<String> {
        self.0.get(setting.name()).cloned()
    }
}

/// Keeps a setting.
pub(crate) fn set(db: &Connection, setting: Setting, value: &str) -> rusqlite::Result<()> {
    db.execute("INSERT OR REPLACE INTO settings VALUES (?1, ?2)", [setting.name(), value])?;
    Ok(())
}
