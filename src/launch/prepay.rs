//! From the answer of an operation to what belongs to it.

use std::future::IntoFuture;
use std::marker::PhantomData;
use std::sync::Arc;

#[cfg(feature = "blocking")]
use futures_util::FutureExt;

use super::{App, Jsapi, LaunchError, Unsigned};
use crate::client::Client;
use crate::client::deadline::within;
use crate::credentials::{Credentials, Owner};
use crate::keyholder::Keyholder;
use crate::response::Response;
use crate::signer::SigningProblem;
use crate::transport::BoxFuture;

/// Parameters for a front end, made from a prepay id: [`Jsapi`] or [`App`].
pub trait Signed: Sized {
    /// The parameters without their signature; `now` is in Unix seconds.
    ///
    /// # Errors
    /// Those of [`Jsapi::unsigned`] and [`App::unsigned`].
    fn unsigned(owner: &Owner, now: i64, appid: &str, prepay_id: &str)
    -> Result<Unsigned<Self>, LaunchError>;
}

impl Signed for Jsapi {
    fn unsigned(_: &Owner, now: i64, appid: &str, prepay_id: &str) -> Result<Unsigned<Self>, LaunchError> {
        Self::unsigned(now, appid, prepay_id)
    }
}

impl Signed for App {
    fn unsigned(
        owner: &Owner,
        now: i64,
        appid: &str,
        prepay_id: &str,
    ) -> Result<Unsigned<Self>, LaunchError> {
        Self::unsigned(owner, now, appid, prepay_id)
    }
}

/// The answer of an operation that makes an order.
pub trait Prepay {
    /// The parameters that the front end of such an order needs.
    type Parameters: Signed;

    /// The prepay id, bare.
    fn prepay_id(&self) -> Option<&str>;
}

/// A prepay id that was kept, for an order whose answer is gone: a customer who comes back within its two hours, a
/// process that was started again. The type says for which front end.
///
/// ```
/// # async fn example(client: &wechatpay::Client, prepay_id: String) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::launch::{Jsapi, Kept};
/// let parameters = client.launch(&Kept::<Jsapi>::new(prepay_id), "wx8888888888888888").await?;
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept<P> {
    prepay_id: String,
    parameters: PhantomData<fn() -> P>,
}

impl<P> Kept<P> {
    /// The prepay id of an order, bare.
    #[must_use]
    pub fn new(prepay_id: impl Into<String>) -> Self {
        Self { prepay_id: prepay_id.into(), parameters: PhantomData }
    }
}

impl<P: Signed> Prepay for Kept<P> {
    type Parameters = P;

    fn prepay_id(&self) -> Option<&str> {
        Some(&self.prepay_id)
    }
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
    P::Parameters::unsigned(credentials.owner(), credentials.now(), appid, prepay_id)?.signed_by(credentials)
}

impl Client {
    /// Signs what the front end needs for the order that was answered, as [`launch::of`](of) does, by what the
    /// client signs with: its private key, or its [`Signer`](crate::signer::Signer), which has as long as a call. The
    /// app may be the client's own: [`OF_CLIENT`](crate::OF_CLIENT).
    pub fn launch<P: Prepay>(&self, answer: &P, appid: &str) -> Launch<'_, P::Parameters> {
        let own = self.core().own().ok_or(LaunchError::NoCredentials);
        let unsigned = own.and_then(|own| {
            let prepay_id = answer.prepay_id().ok_or(LaunchError::NoPrepayId)?;
            let appid = self.core().of_client.app(appid);
            Ok((P::Parameters::unsigned(own.owner(), own.now(), appid, prepay_id)?, own))
        });
        Launch { client: self, unsigned }
    }
}

/// Parameters for a front end that are signed when this is awaited (or waited for: feature `blocking`).
#[must_use = "they are signed when this is awaited"]
pub struct Launch<'a, P> {
    client: &'a Client,
    unsigned: Result<(Unsigned<P>, Arc<Keyholder>), LaunchError>,
}

impl<P: Send + 'static> Launch<'_, P> {
    /// Has the parameters signed and waits for that, in a program without async.
    ///
    /// # Errors
    /// Those of [`launch::of`](of); a client for v2 only; a signer that did not sign, and a thread of async code,
    /// which would be blocked.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<P, LaunchError> {
        let client = self.client.clone();
        // A key in memory signs at once, wherever that is.
        let mut signing = Box::pin(self.into_future());
        if let Some(signed) = signing.as_mut().now_or_never() {
            return signed;
        }
        let waited = client.block_on(async { Ok::<_, crate::Error>(signing.await) });
        waited.unwrap_or_else(|error| Err(LaunchError::Signer(SigningProblem::Failed(Arc::new(error)))))
    }
}

impl<'a, P: Send + 'static> IntoFuture for Launch<'a, P> {
    type Output = Result<P, LaunchError>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let (unsigned, own) = self.unsigned?;
            if let Some(credentials) = own.credentials() {
                return unsigned.signed_by(credentials);
            }
            let after = self.client.core().timeout;
            let signed = within(self.client.core().runtime(), after, unsigned.signed_at(&own)).await;
            signed.unwrap_or(Err(LaunchError::Signer(SigningProblem::Slow { after })))
        })
    }
}

impl<P> std::fmt::Debug for Launch<'_, P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Launch").finish_non_exhaustive()
    }
}

impl<P: Prepay> Prepay for Response<P> {
    type Parameters = P::Parameters;

    fn prepay_id(&self) -> Option<&str> {
        (**self).prepay_id()
    }
}
