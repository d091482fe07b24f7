//! The arguments of the program: on the command line, and in a file of settings.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use wechatpay_sandbox::PlatformMode;

pub(crate) const USAGE: &str = "\
usage: wechatpay-sandbox [OPTIONS]
       wechatpay-sandbox scene FILE [OPTIONS]

scene FILE           play a scene in a sandbox of its own, and end; fail where it does not go as it says

--address HOST:PORT  where to listen, 127.0.0.1:8089 unless told otherwise; port 0 is any that is free
--data DIRECTORY     where to keep everything: sandbox.db, the merchant's and WeChat Pay's keys as PEM, and
                     env.sh for programs to begin with. Without it all is forgotten at the end.
--mode MODE          how the merchant knows WeChat Pay's keys: public-key, certificates or both; as it was in
                     DIRECTORY, and public-key where it is new
--merchant ID        one more merchant beside 1900000001, with keys of his own; may be given several times
--notify-url URL     where notifications go that no request names an address for
--url URL            what URLs in answers begin with, where that is not the name the sandbox is called by
--tls                speak TLS; the certificate to trust is DIRECTORY/ca_cert.pem
--tls-name NAME      a further name of the sandbox; may be given several times
--fee-rate N         what WeChat Pay takes for payments, in parts of ten thousand: 60 is 0.60 %; nothing without it
--sharing-limit N    how much of an order can be shared with others, in percent; 30 without it
--test-keys          start in milliseconds, with keys that everybody knows
--settings FILE      a TOML file with the same names: address = \"…\", tls_names = [\"…\"]";

/// All that the program is told.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "snake_case")]
pub(crate) struct Arguments {
    pub(crate) address: Option<String>,
    pub(crate) data: Option<PathBuf>,
    pub(crate) mode: Option<String>,
    pub(crate) merchants: Vec<String>,
    pub(crate) notify_url: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) tls: bool,
    pub(crate) tls_names: Vec<String>,
    pub(crate) test_keys: bool,
    pub(crate) fee_rate: Option<u32>,
    pub(crate) sharing_limit: Option<u32>,
    #[serde(skip)]
    pub(crate) scene: Option<PathBuf>,
    #[serde(skip)]
    pub(crate) help: bool,
}

/// An argument that the program does not understand.
#[derive(Debug)]
pub(crate) enum Misunderstood {
    Option(String),
    NoValue(String),
    NoNumber(String),
    Mode(String),
    File(PathBuf, std::io::Error),
    Settings(PathBuf, Box<toml::de::Error>),
}

impl fmt::Display for Misunderstood {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Option(option) => write!(f, "There is no option {option}.\n\n{USAGE}"),
            Self::NoValue(option) => write!(f, "{option} wants a value.\n\n{USAGE}"),
            Self::NoNumber(option) => write!(f, "{option} wants a number.\n\n{USAGE}"),
            Self::Mode(mode) => {
                write!(f, "There is no mode {mode:?}; there are public-key, certificates and both.")
            }
            Self::File(file, error) => write!(f, "{} cannot be read: {error}.", file.display()),
            Self::Settings(file, error) => write!(f, "{} is not understood: {error}", file.display()),
        }
    }
}

impl std::error::Error for Misunderstood {}

impl Arguments {
    /// Reads the command line, without the program's own name. It goes before what a file says.
    pub(crate) fn read(line: impl IntoIterator<Item = String>) -> Result<Self, Misunderstood> {
        let (mut given, mut file) = (Self::default(), None);
        let mut line = line.into_iter();
        while let Some(option) = line.next() {
            let mut value = || line.next().ok_or_else(|| Misunderstood::NoValue(option.clone()));
            match option.as_str() {
                "scene" => given.scene = Some(value()?.into()),
                "--address" => given.address = Some(value()?),
                "--data" => given.data = Some(value()?.into()),
                "--mode" => given.mode = Some(value()?),
                "--merchant" => given.merchants.push(value()?),
                "--notify-url" => given.notify_url = Some(value()?),
                "--url" => given.url = Some(value()?),
                "--tls" => given.tls = true,
                "--tls-name" => given.tls_names.push(value()?),
                "--fee-rate" => given.fee_rate = Some(number(&option, &value()?)?),
                "--sharing-limit" => given.sharing_limit = Some(number(&option, &value()?)?),
                "--test-keys" => given.test_keys = true,
                "--settings" => file = Some(PathBuf::from(value()?)),
                "--help" | "-h" => given.help = true,
                _ => return Err(Misunderstood::Option(option)),
            }
        }
        let settings = file.map_or_else(|| Ok(Self::default()), |file| Self::of_file(&file))?;
        Ok(given.before(settings))
    }

    fn of_file(file: &Path) -> Result<Self, Misunderstood> {
        let text =
            std::fs::read_to_string(file).map_err(|error| Misunderstood::File(file.to_owned(), error))?;
        toml::from_str(&text).map_err(|error| Misunderstood::Settings(file.to_owned(), Box::new(error)))
    }

    /// These, and what they do not say from `other`.
    fn before(self, other: Self) -> Self {
        Self {
            address: self.address.or(other.address),
            data: self.data.or(other.data),
            mode: self.mode.or(other.mode),
            merchants: [self.merchants, other.merchants].concat(),
            notify_url: self.notify_url.or(other.notify_url),
            url: self.url.or(other.url),
            tls: self.tls || other.tls,
            tls_names: [self.tls_names, other.tls_names].concat(),
            test_keys: self.test_keys || other.test_keys,
            fee_rate: self.fee_rate.or(other.fee_rate),
            sharing_limit: self.sharing_limit.or(other.sharing_limit),
            scene: self.scene,
            help: self.help,
        }
    }

    /// The mode, if one is given.
    pub(crate) fn platform_mode(&self) -> Result<Option<PlatformMode>, Misunderstood> {
        let named =
            |name: &String| PlatformMode::named(name).ok_or_else(|| Misunderstood::Mode(name.clone()));
        self.mode.as_ref().map(named).transpose()
    }
}

fn number(option: &str, text: &str) -> Result<u32, Misunderstood> {
    text.parse().map_err(|_| Misunderstood::NoNumber(option.to_owned()))
}
