//! Asking until it is known how something ended.
//!
//! A customer may pay, or close the page, and the notification that tells of it may be late or lost. Who needs to know
//! asks until the state is final, for a time, and closes what was not paid then: an order that nobody closed can
//! still be paid.

mod standing;

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use crate::call::Call;
use crate::client::Client;
use crate::client::deadline::Deadline;
use crate::endpoint::{Endpoint, Query};
use crate::error::Error;
use crate::response::Response;
use crate::transport::BoxFuture;
use standing::is_final;

/// How long it is asked unless something else is said.
const WITHIN: Duration = Duration::from_secs(120);
/// The first pause unless something else is said, and the longest.
const PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(15);

/// The end of asking.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Settled<T> {
    /// Nothing changes by itself any more: it was paid, refused, closed, refunded, transferred, or failed.
    Final(Response<T>),
    /// The time is over, and it may still end in either way.
    Open(Response<T>),
}

impl<T> Settled<T> {
    /// The last answer.
    #[must_use]
    pub fn answer(&self) -> &Response<T> {
        match self {
            Self::Final(answer) | Self::Open(answer) => answer,
        }
    }

    /// The last answer, to keep.
    #[must_use]
    pub fn into_answer(self) -> Response<T> {
        match self {
            Self::Final(answer) | Self::Open(answer) => answer,
        }
    }

    /// True if nothing changes by itself any more.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Final(_))
    }

    fn of(answer: Response<T>) -> Self
    where
        T: crate::model::Model,
    {
        if is_final(&*answer) { Self::Final(answer) } else { Self::Open(answer) }
    }
}

impl Client {
    /// Asks a query until the state it answers is final: `trade_state` of orders, all parts of combined ones,
    /// `status` of refunds, `state` of transfers, profit sharing and pay score.
    ///
    /// ```no_run
    /// # #[cfg(feature = "payment")]
    /// # async fn settle(client: &wechatpay::Client) -> Result<(), wechatpay::Error> {
    /// use std::time::Duration;
    /// use wechatpay::pay::{CloseOrder, OrderQuery};
    ///
    /// let number = "order-0001";
    /// let query = OrderQuery::new(number);
    /// let close = CloseOrder::new(number);
    /// let settled = client.settle(&query).within(Duration::from_secs(300)).or_close(&close).await?;
    /// if settled.answer().paid() {
    ///     // … hold it against one's own records, and deliver
    /// }
    /// # Ok(()) }
    /// ```
    pub fn settle<'a, R: Query>(&'a self, query: &'a R) -> Settle<'a, R> {
        Settle { client: self, query, within: WITHIN, pause: PAUSE }
    }
}

/// Asking until a state is final, when it is awaited: [`Client::settle`].
#[must_use = "nothing is asked before it is awaited"]
pub struct Settle<'a, R> {
    client: &'a Client,
    query: &'a R,
    within: Duration,
    pause: Duration,
}

impl<'a, R: Query> Settle<'a, R> {
    /// The time for which it is asked; 2 minutes unless something else is said. It is asked once at least.
    pub fn within(mut self, time: Duration) -> Self {
        self.within = time;
        self
    }

    /// The first pause between two answers; 2 seconds unless something else is said. Each one is half as long again as
    /// the one before, up to 15 seconds or this one.
    pub fn pause(mut self, first: Duration) -> Self {
        self.pause = first;
        self
    }

    /// Closes the order where it is not paid when the time is over, and asks once more: a customer who paid at the
    /// last moment has paid.
    pub fn or_close<C: Endpoint>(self, close: &'a C) -> SettleOrClose<'a, R, C> {
        SettleOrClose { settle: self, close }
    }

    async fn ask(self) -> Result<Settled<R::Response>, Error> {
        let runtime = self.client.core().runtime();
        let deadline = Deadline::after(self.within, runtime);
        let mut pause = self.pause;
        loop {
            let asked = self.once().await;
            let left = deadline.at.saturating_sub(runtime.now());
            match asked {
                Ok(Settled::Open(_)) if !left.is_zero() => {}
                // The connection may be back by then.
                Err(error) if error.is_retryable() && !left.is_zero() => {}
                done => return done,
            }
            runtime.sleep(pause.min(left)).await;
            pause =
                pause.saturating_mul(3).checked_div(2).unwrap_or(pause).min(LONGEST_PAUSE.max(self.pause));
        }
    }

    async fn once(&self) -> Result<Settled<R::Response>, Error> {
        let call = Call::new(self.client, self.query);
        call.await.map(Settled::of)
    }
}

/// The same that closes what is not paid in time: [`Settle::or_close`].
#[must_use = "nothing is asked before it is awaited"]
pub struct SettleOrClose<'a, R, C> {
    settle: Settle<'a, R>,
    close: &'a C,
}

impl<R: Query, C: Endpoint> SettleOrClose<'_, R, C> {
    async fn ask(self) -> Result<Settled<R::Response>, Error> {
        let Settle { client, query, .. } = self.settle;
        let open = match self.settle.ask().await? {
            settled @ Settled::Final(_) => return Ok(settled),
            open @ Settled::Open(_) => open,
        };
        let closed = Call::new(client, self.close).await;
        // Whatever became of closing it, the order itself says how it stands.
        let after = client.settle(query).once().await;
        match (closed, after) {
            (_, Ok(settled @ Settled::Final(_))) => Ok(settled),
            (Err(error), _) | (Ok(_), Err(error)) => Err(error),
            (Ok(_), Ok(_)) => Ok(open),
        }
    }
}

impl<'a, R: Query> IntoFuture for Settle<'a, R> {
    type Output = Result<Settled<R::Response>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.ask())
    }
}

impl<'a, R: Query, C: Endpoint> IntoFuture for SettleOrClose<'a, R, C> {
    type Output = Result<Settled<R::Response>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.ask())
    }
}

impl<R> fmt::Debug for Settle<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query = std::any::type_name::<R>();
        f.debug_struct("Settle").field("query", &query).field("within", &self.within).finish_non_exhaustive()
    }
}

impl<R, C> fmt::Debug for SettleOrClose<'_, R, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SettleOrClose").field("settle", &self.settle).finish_non_exhaustive()
    }
}
