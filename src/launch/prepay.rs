//! From the answer of an operation to what belongs to it.

use super::{App, Jsapi, LaunchError};
use crate::client::Client;
use crate::credentials::Credentials;
use crate::response::Response;

/// Parameters for a front end, made from a prepay id: [`Jsapi`] or [`App`].
pub trait Signed: Sized {
    /// Signs for a prepay id.
    ///
    /// # Errors
    /// Those of [`Jsapi::new`] and [`App::new`].
    fn sign(credentials: &Credentials, appid: &str, prepay_id: &str) -> Result<Self, LaunchError>;
}

impl Signed for Jsapi {
    fn sign(credentials: &Credentials, appid: &str, prepay_id: &str) -> Result<Self, LaunchError> {
        Self::new(credentials, appid, prepay_id)
    }
}

impl Signed for App {
    fn sign(credentials: &Credentials, appid: &str, prepay_id: &str) -> Result<Self, LaunchError> {
        Self::new(credentials, appid, prepay_id)
    }
}

/// The answer of an operation that makes an order.
pub trait Prepay {
    /// What the front end of such an order needs.
    type Parameters: Signed;

    /// The prepay id, bare.
    fn prepay_id(&self) -> Option<&str>;
}

/// Signs what the front end needs for the order that was answered. `appid` is the app in which the
/// payment happens: that of the order, and of a partner's order with a `sub_appid` that one.
///
/// # Errors
/// An answer without a prepay id, and those of [`Jsapi::new`] and [`App::new`].
pub fn of<P: Prepay>(
    answer: &P,
    appid: &str,
    credentials: &Credentials,
) -> Result<P::Parameters, LaunchError> {
    let prepay_id = answer.prepay_id().ok_or(LaunchError::NoPrepayId)?;
    P::Parameters::sign(credentials, appid, prepay_id)
}

impl Client {
    /// Signs what the front end needs for the order that was answered: [`launch::of`](of) with the
    /// client's credentials.
    ///
    /// # Errors
    /// Those of [`launch::of`](of), and a client for v2 only.
    pub fn launch<P: Prepay>(&self, answer: &P, appid: &str) -> Result<P::Parameters, LaunchError> {
        of(answer, appid, self.credentials().ok_or(LaunchError::NoCredentials)?)
    }
}

impl<P: Prepay> Prepay for Response<P> {
    type Parameters = P::Parameters;

    fn prepay_id(&self) -> Option<&str> {
        (**self).prepay_id()
    }
}
