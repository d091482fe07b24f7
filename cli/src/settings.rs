//! A merchant's keys: from the environment, or of one of several merchants in a TOML file. They are never
//! arguments, which other users of the machine can read.

use std::path::{Path, PathBuf};

use wechatpay::Client;
use wechatpay::client::ClientBuilder;

use crate::failure::Failure;

/// The settings of a merchant. In the environment they have `WECHATPAY_` before them, in capitals.
const NAMES: [&str; 16] = [
    "merchant_id",
    "brand_id",
    "certificate_serial",
    "certificate",
    "certificate_file",
    "private_key",
    "private_key_file",
    "public_key_id",
    "public_key",
    "public_key_file",
    "api_v3_key",
    "brand_api_key",
    "api_v2_key",
    "client_certificate_file",
    "client_key_file",
    "host",
];

/// Where settings come from, and which merchant's.
#[derive(Debug, Clone, Default)]
pub(crate) struct Source {
    /// The file, where one is named.
    pub(crate) file: Option<PathBuf>,
    /// The merchant's name in it.
    pub(crate) merchant: Option<String>,
}

/// The settings of one merchant.
#[derive(Clone)]
pub(crate) struct Settings {
    /// The place they are from, for messages.
    pub(crate) origin: String,
    /// The file itself, where they are from one.
    pub(crate) file: Option<PathBuf>,
    values: Vec<(&'static str, String)>,
}

impl Source {
    /// Reads the settings: of the file that is named, else of the environment, else of `wechatpay.toml` here
    /// or in the folder of the user's settings.
    pub(crate) fn read(&self) -> Result<Settings, Failure> {
        if let Some(file) = &self.file {
            return self.of_file(file);
        }
        let environment = of_environment(&|name| std::env::var(name).ok());
        if self.merchant.is_none() && !environment.values.is_empty() {
            return Ok(environment);
        }
        let home = std::env::var_os("XDG_CONFIG_HOME")
            .map(PathBuf::from)
            .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".config")));
        let places =
            [Some(PathBuf::from("wechatpay.toml")), home.map(|home| home.join("wechatpay/config.toml"))];
        match places.iter().flatten().find(|file| file.exists()) {
            Some(file) => self.of_file(file),
            None => Err(Failure::input(
                "no merchant is set up: set WECHATPAY_MERCHANT_ID, WECHATPAY_PRIVATE_KEY_FILE and the like, or \
                 write wechatpay.toml (`wechatpay doctor --help` shows one)",
            )),
        }
    }

    fn of_file(&self, file: &Path) -> Result<Settings, Failure> {
        let wrong = |why: String| Failure::input(format!("{}: {why}", file.display()));
        let text = std::fs::read_to_string(file).map_err(|error| wrong(error.to_string()))?;
        // The parser's message would show the line, in which there may be a key.
        let table: toml::Table = toml::from_str(&text).map_err(|error| {
            let line = error.span().map_or(0, |span| text[..span.start].matches('\n').count() + 1);
            wrong(format!("line {line} is no TOML"))
        })?;
        let none = toml::Table::new();
        let merchants = table.get("merchant").and_then(toml::Value::as_table).unwrap_or(&none);
        let names = || merchants.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
        let chosen = self.merchant.as_deref().or_else(|| table.get("default").and_then(toml::Value::as_str));
        let name = match (chosen, merchants.len()) {
            (Some(name), _) => name,
            (None, 1) => merchants.keys().next().map_or("", String::as_str),
            (None, 0) => return Err(wrong("there is no [merchant.NAME] in it".to_owned())),
            (None, _) => return Err(wrong(format!("say --merchant, one of: {}", names()))),
        };
        let merchant = merchants.get(name).and_then(toml::Value::as_table);
        let merchant =
            merchant.ok_or_else(|| wrong(format!("no merchant {name:?}; there are: {}", names())))?;
        let folder = file.parent().unwrap_or(Path::new("."));
        let mut values = Vec::new();
        for (key, value) in merchant {
            let name = *NAMES.iter().find(|name| *name == key).ok_or_else(|| {
                wrong(format!("[merchant.{name}] has {key}, which is none of: {}", NAMES.join(", ")))
            })?;
            let value = value.as_str().ok_or_else(|| wrong(format!("{key} of {name:?} is no text")))?;
            // Files are beside the file that names them.
            let file = name.ends_with("_file").then(|| folder.join(value).to_string_lossy().into_owned());
            values.push((name, file.unwrap_or_else(|| value.to_owned())));
        }
        let origin = format!("{} ({name})", file.display());
        Ok(Settings { origin, file: Some(file.to_owned()), values })
    }
}

fn of_environment(var: &dyn Fn(&str) -> Option<String>) -> Settings {
    let value = |name: &&'static str| {
        let value = var(&format!("WECHATPAY_{}", name.to_uppercase()))?;
        (!value.trim().is_empty()).then_some((*name, value))
    };
    Settings {
        origin: "the environment".to_owned(),
        file: None,
        values: NAMES.iter().filter_map(value).collect(),
    }
}

impl Settings {
    /// A setting, where it is given.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// The merchant's or brand's number.
    pub(crate) fn merchant_id(&self) -> Option<&str> {
        self.get("merchant_id").or_else(|| self.get("brand_id"))
    }

    /// A client with these settings.
    pub(crate) fn client(&self) -> Result<Client, Failure> {
        let var = |name: &str| self.get(&name.strip_prefix("WECHATPAY_")?.to_lowercase()).map(str::to_owned);
        let client = ClientBuilder::from_vars(var).build();
        client.map_err(|error| Failure::input(format!("the settings of {}: {error}", self.origin)))
    }
}
