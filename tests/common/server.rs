//! A server on a real socket that answers as WeChat Pay does, or as it should not: every byte of an
//! answer, and when and how the connection ends, is up to the test.
//!
//! ```ignore
//! let server = Server::start(|request| Reply::json(200, r#"{"prepay_id":"wx1"}"#).signed_by(&public_key()));
//! let client = client(&server).build().unwrap();
//! ```
//! It runs on a thread of its own, so that tests may stop their clock or block.

mod authorization;
mod http1;
mod listening;
mod reply;
mod signer;

pub use authorization::Authorization;
pub use http1::Request;
pub use listening::{Refusing, Server};
pub use reply::{End, Gate, Reply};
pub use signer::{API_V3_KEY, Signer, certificate_list, certificates, now, public_key};

use wechatpay::client::ClientBuilder;
use wechatpay::{Client, RetryPolicy};

use super::openssl::{merchant, platform};

pub const MERCHANT_ID: &str = "1900000001";
pub const MERCHANT_SERIAL: &str = "5EA1AB1E";
pub const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000000012026010100000000000001";

/// A client of the merchant whose requests [`Server::start`] takes, which knows WeChat Pay by its
/// public key, [`public_key`].
pub fn client(server: &Server) -> ClientBuilder {
    merchant_client(server).public_key(PUBLIC_KEY_ID, &platform().spki)
}

/// The same, which asks once.
pub fn client_once(server: &Server) -> Client {
    client(server).retry(RetryPolicy::never()).build().unwrap()
}

/// The same, which knows nothing of WeChat Pay yet.
pub fn merchant_client(server: &Server) -> ClientBuilder {
    wechatpay::Client::builder()
        .merchant_id(MERCHANT_ID)
        .certificate_serial(MERCHANT_SERIAL)
        .private_key(&merchant().pkcs8)
        .host(&server.origin)
}
