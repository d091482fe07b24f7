//! The settings of the shop: a TOML file, a few of which the environment has the last word on.
//!
//! No key stands in the file: it says which file or which variable of the environment has it.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// All of it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Where the shop listens.
    #[serde(default = "address")]
    pub address: SocketAddr,
    /// The beginning of the shop's URL as WeChat Pay reaches it, `https://shop.example`. Without it, the address.
    pub url: Option<String>,
    /// The directory of the database and the bills.
    pub data: PathBuf,
    /// The word by which the shop's staff is known: who gives money away.
    pub staff_token: Elsewhere,
    /// Where WeChat Pay is, if it is a sandbox.
    pub host: Option<String>,
    /// True if requests come through a proxy of one's own, which says whom they are from.
    #[serde(default)]
    pub behind_proxy: bool,
    /// How long a customer has to pay; a minute at least.
    #[serde(default = "fifteen_minutes")]
    pub pay_within_seconds: i64,
    /// How old something is before it is asked for.
    #[serde(default = "a_minute")]
    pub ask_after_seconds: i64,
    /// How often what is open is looked at; 0 for never by itself.
    #[serde(default = "every_minute")]
    pub watch_seconds: u64,
    /// The merchants whose keys the shop has; a partner is one.
    pub merchants: Vec<Merchant>,
    /// The stores that customers order in.
    pub stores: Vec<Storefront>,
    /// The things that are sold. A price is the shop's to say, never the customer's.
    pub products: Vec<Product>,
}

/// A merchant's keys.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Merchant {
    /// The merchant's number, `mchid`.
    pub id: String,
    /// The certificate, for its serial number.
    pub certificate_file: PathBuf,
    /// The private key.
    pub private_key_file: PathBuf,
    /// The id of WeChat Pay's public key.
    pub public_key_id: Elsewhere,
    /// WeChat Pay's public key.
    pub public_key_file: PathBuf,
    /// The `APIv3` key.
    pub api_v3_key: Elsewhere,
}

/// A store: whose money is taken, and through which app.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Storefront {
    /// The name it is ordered by.
    pub name: String,
    /// The merchant that signs.
    pub merchant: String,
    /// The sub-merchant whose money it is, where the merchant is a partner.
    pub sub_merchant: Option<String>,
    /// The app, of a partner his own.
    pub appid: String,
    /// Who may get a share of what is paid. Where there is one, the money waits until it is set free.
    #[serde(default)]
    pub receivers: Vec<Receiver>,
}

/// A merchant that may get a share.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receiver {
    /// The merchant's number.
    pub account: String,
    /// The full name that the merchant is registered by.
    pub name: String,
}

/// A thing that is sold.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// The name it is ordered by.
    pub name: String,
    /// The words that the customer sees.
    pub description: String,
    /// The price of one, in fen.
    pub fen: i64,
}

/// A word that does not stand in the file, and where it is.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Elsewhere {
    /// In a variable of the environment.
    Env(String),
    /// In a file, whose last newline is none of it.
    File(PathBuf),
}

fn address() -> SocketAddr {
    (Ipv4Addr::LOCALHOST, 8080).into()
}

fn fifteen_minutes() -> i64 {
    900
}

fn a_minute() -> i64 {
    60
}

fn every_minute() -> u64 {
    60
}

impl Settings {
    /// Reads the file, and what the environment says of it: `SHOP_ADDRESS`, `SHOP_URL`, `SHOP_DATA`, `SHOP_HOST`.
    ///
    /// # Errors
    /// A file that cannot be read, or is none of settings.
    pub fn read(path: &Path) -> Result<Self, SettingsError> {
        let wrong = |why: String| SettingsError { what: path.display().to_string(), why };
        let text = std::fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
        let mut settings: Self = toml::from_str(&text).map_err(|error| wrong(error.to_string()))?;
        settings.overrule(|name| std::env::var(name).ok())?;
        settings.check()?;
        Ok(settings)
    }

    fn overrule(&mut self, variable: impl Fn(&str) -> Option<String>) -> Result<(), SettingsError> {
        if let Some(address) = variable("SHOP_ADDRESS") {
            let wrong =
                |_| SettingsError { what: "SHOP_ADDRESS".to_owned(), why: "is no address".to_owned() };
            self.address = address.parse().map_err(wrong)?;
        }
        self.url = variable("SHOP_URL").or(self.url.take());
        self.host = variable("SHOP_HOST").or(self.host.take());
        if let Some(data) = variable("SHOP_DATA") {
            self.data = data.into();
        }
        Ok(())
    }

    /// Holds the parts against each other, before the first customer does.
    fn check(&self) -> Result<(), SettingsError> {
        for store in &self.stores {
            if !self.merchants.iter().any(|merchant| merchant.id == store.merchant) {
                let why = format!("there is no merchant {}", store.merchant);
                return Err(SettingsError { what: format!("the store {}", store.name), why });
            }
        }
        if let Some(product) = self.products.iter().find(|product| product.fen <= 0) {
            let why = "costs nothing".to_owned();
            return Err(SettingsError { what: format!("the product {}", product.name), why });
        }
        if self.pay_within_seconds < 60 {
            let why = "is less than the minute that WeChat Pay gives a customer at least".to_owned();
            return Err(SettingsError { what: "pay_within_seconds".to_owned(), why });
        }
        Ok(())
    }

    /// A store by its name.
    #[must_use]
    pub fn store(&self, name: &str) -> Option<&Storefront> {
        self.stores.iter().find(|store| store.name == name)
    }

    /// A product by its name.
    #[must_use]
    pub fn product(&self, name: &str) -> Option<&Product> {
        self.products.iter().find(|product| product.name == name)
    }
}

impl Elsewhere {
    /// The word itself.
    ///
    /// # Errors
    /// A variable that is not set, or a file that cannot be read.
    pub fn read(&self) -> Result<String, SettingsError> {
        match self {
            Self::Env(name) => std::env::var(name)
                .map_err(|error| SettingsError { what: name.clone(), why: error.to_string() }),
            Self::File(path) => match std::fs::read_to_string(path) {
                Ok(text) => Ok(text.trim_end_matches(['\r', '\n']).to_owned()),
                Err(error) => Err(SettingsError { what: path.display().to_string(), why: error.to_string() }),
            },
        }
    }
}

/// Settings that cannot be used.
#[derive(Debug)]
pub struct SettingsError {
    what: String,
    why: String,
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "settings: {}: {}", self.what, self.why)
    }
}

impl std::error::Error for SettingsError {}
