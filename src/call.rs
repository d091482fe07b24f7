//! A call: a request on its way.

use std::fmt;
use std::future::IntoFuture;

use serde_json::Value;

use crate::client::{Client, perform, v3};
use crate::endpoint::{Endpoint, Query};
use crate::error::Called;
use crate::error::Error;
use crate::model::Model;
use crate::options::{Options, options};
use crate::response::Response;
use crate::transport::BoxFuture;

/// A call, as `send` gives it back, that is made when it is awaited.
///
/// ```no_run
/// # async fn order(client: &wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use std::time::Duration;
/// use wechatpay::Fen;
/// use wechatpay::v3::refund::domestic::refunds::post::*;
///
/// let amount = Amount::new(AmountRequired { refund: Fen(100), total: Fen(4200), currency: "CNY" });
/// let order = OrderKey::OutTradeNo("order-20260822-0001");
/// let refund = Request::new(Required { order, out_refund_no: "refund-20260822-0001", amount });
/// let answer = refund.send(client).timeout(Duration::from_secs(5)).await?;
/// println!("{:?} {:?}", answer.status, answer.request_id());
/// # Ok(()) }
/// ```
#[must_use = "a call is made when it is awaited"]
pub struct Call<'a, R> {
    client: &'a Client,
    request: &'a R,
    options: Options,
}

impl<'a, R: Endpoint> Call<'a, R> {
    /// The call of `request`; generated requests have `send` for it.
    pub fn new(client: &'a Client, request: &'a R) -> Self {
        Self::with_options(client, request, Options::default())
    }

    pub(crate) fn with_options(client: &'a Client, request: &'a R, options: Options) -> Self {
        Self { client, request, options }
    }

    /// Sends `Idempotency-Key`, and lets the call be repeated after any failure that may pass. Only
    /// for operations that document the key: the others ignore it, and a repeated POST could pay twice.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.options.idempotency_key = Some(key.into());
        self
    }

    /// Of v2: takes an answer that carries no signature, where the documentation says it carries one and
    /// WeChat Pay sends none. One that carries a wrong one is refused all the same. Only TLS says then that
    /// the answer is WeChat Pay's; [`Response::is_verified`] says whether it was so.
    pub fn accept_unsigned(mut self) -> Self {
        self.options.accept_unsigned = true;
        self
    }

    /// A field that the documentation does not have yet: added to the body, or where there is none
    /// to the query. An object is added to the object of that name, anything else takes the place of
    /// what is there.
    pub fn extra(mut self, field: impl Into<String>, value: impl Into<Value>) -> Self {
        self.options.extra.insert(field.into(), value.into());
        self
    }

    options!();

    /// Answers `None` where WeChat Pay says that there is no such thing (`ORDER_NOT_EXIST`, …), which is
    /// otherwise an error: [`Error::is_not_found`] says when. Every other error stays one. It comes last,
    /// after the settings of the call, and is for operations that only ask.
    ///
    /// ```no_run
    /// # #[cfg(feature = "payment")]
    /// # async fn ask(client: &wechatpay::Client) -> Result<(), wechatpay::Error> {
    /// use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get::Request;
    ///
    /// let query = Request::new("order-0001");
    /// match query.send(client).not_found_as_none().await? {
    ///     Some(order) => println!("{:?}", order.trade_state),
    ///     None => println!("never ordered"),
    /// }
    /// # Ok(()) }
    /// ```
    pub fn not_found_as_none(self) -> NotFoundAsNone<'a, R>
    where
        R: Query,
    {
        NotFoundAsNone(self)
    }

    /// The call without its signature, for a key that no program online has: it gives the string to sign, and
    /// takes the signature.
    ///
    /// # Errors
    /// What keeps the request from being written, and an operation of v2.
    pub async fn detach(self) -> Result<Detached<'a, R>, Error> {
        let Self { client, request, options } = self;
        let waiting = perform::detach(client.core(), R::OPERATION, request, &options).await;
        let waiting = waiting.map_err(|error| error.of(|| Called::documented(R::OPERATION)))?;
        Ok(Detached { client, request, options, waiting })
    }

    /// Makes the call and waits for its answer, in a program without async.
    ///
    /// # Errors
    /// Those of the call, and [`Error::Config`] inside of async code, which it would block.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<Response<R::Response>, Error> {
        let client = self.client.clone();
        client.block_on(self.into_future()).map_err(|error| error.of(|| Called::documented(R::OPERATION)))
    }
}

/// A call that waits for its signature, from [`Call::detach`]. Its time and its nonce are fixed: WeChat Pay takes
/// the signature for five minutes, and once.
///
/// ```no_run
/// # #[cfg(feature = "payment")]
/// # async fn order(client: &wechatpay::Client, safe: impl Fn(&[u8]) -> Vec<u8>) -> Result<(), wechatpay::Error> {
/// use wechatpay::pay::OrderQuery;
///
/// let query = OrderQuery::new("order-0001");
/// let waiting = query.send(client).detach().await?;
/// let signature = safe(waiting.string_to_sign()); // carried to the key and back
/// let answer = waiting.send(&signature).await?;
/// println!("{:?}", answer.trade_state);
/// # Ok(()) }
/// ```
pub struct Detached<'a, R> {
    client: &'a Client,
    request: &'a R,
    options: Options,
    waiting: v3::detached::Detached,
}

impl<R: Endpoint> Detached<'_, R> {
    /// The bytes that the signature covers: five lines.
    #[must_use]
    pub fn string_to_sign(&self) -> &[u8] {
        &self.waiting.string_to_sign
    }

    /// Sends the request with its signature, the bytes and not their base64, once: what would repeat a call of
    /// another kind does not repeat this one.
    ///
    /// # Errors
    /// Those of the call, and [`Error::Signer`] for what is no signature of [`string_to_sign`](Self::string_to_sign);
    /// then nothing was sent.
    pub async fn send(self, signature: &[u8]) -> Result<Response<R::Response>, Error> {
        let Self { client, request, options, waiting } = self;
        let signed =
            waiting.with(signature).map_err(|error| error.of(|| Called::documented(R::OPERATION)))?;
        let verified = perform::perform_signed(client.core(), R::OPERATION, &signed, &options).await?;
        let mut value = <R::Response as Model>::blank();
        let (answer, problems) = perform::read(verified, R::OPERATION, request, &mut value).await?;
        Ok(Response::new(value, answer, problems))
    }
}

impl<R> fmt::Debug for Detached<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Detached").field("request", &std::any::type_name::<R>()).finish_non_exhaustive()
    }
}

impl<R> fmt::Debug for Call<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("request", &std::any::type_name::<R>())
            .field("timeout", &self.options.timeout)
            .field("host", &self.options.host)
            .finish_non_exhaustive()
    }
}

impl<'a, R: Endpoint> IntoFuture for Call<'a, R> {
    type Output = Result<Response<R::Response>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let core = self.client.core();
            let verified = perform::perform(core, R::OPERATION, self.request, &self.options).await?;
            // The only code that is compiled for each operation.
            let mut value = <R::Response as Model>::blank();
            let (answer, met) = perform::read(verified, R::OPERATION, self.request, &mut value).await?;
            Ok(Response::new(value, answer, met))
        })
    }
}

/// A query whose answer may be that there is nothing: [`Call::not_found_as_none`].
#[must_use = "a call is made when it is awaited"]
#[derive(Debug)]
pub struct NotFoundAsNone<'a, R>(Call<'a, R>);

impl<R: Query> NotFoundAsNone<'_, R> {
    /// Makes the call and waits for its answer, in a program without async.
    ///
    /// # Errors
    /// Those of the call, and [`Error::Config`] inside of async code, which it would block.
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<Option<Response<R::Response>>, Error> {
        found(self.0.wait())
    }
}

impl<'a, R: Query> IntoFuture for NotFoundAsNone<'a, R> {
    type Output = Result<Option<Response<R::Response>>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let call = self.0.into_future();
        Box::pin(async move { found(call.await) })
    }
}

fn found<T>(answer: Result<T, Error>) -> Result<Option<T>, Error> {
    match answer {
        Err(error) if error.is_not_found() => Ok(None),
        answer => answer.map(Some),
    }
}
