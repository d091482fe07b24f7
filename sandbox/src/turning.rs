//! The sandbox's clock is turned, and what falls due happens.

use std::sync::Arc;
use std::time::Duration;

use crate::app::App;
use crate::notify::list;
use crate::products;
use crate::refused::Refused;
use crate::store::document::Document;
use crate::store::settings::{self, Setting};

impl App {
    /// Turns the clock forward. What falls due by then happens one by one, each at its own time.
    pub(crate) async fn advance(self: &Arc<Self>, by: Duration) -> Result<(), Refused> {
        self.clock.advance(by);
        self.turned().await
    }

    /// Turns the clock to a time, in Unix seconds, forward or back. What has happened stays.
    pub(crate) async fn turn_to(self: &Arc<Self>, at: i64) -> Result<(), Refused> {
        self.clock.set(at);
        self.turned().await
    }

    /// The clock stands still, or goes on.
    pub(crate) async fn stand_still(self: &Arc<Self>, still: bool) -> Result<(), Refused> {
        self.clock.stand(still);
        self.turned().await
    }

    /// The clock goes by the computer's again.
    pub(crate) async fn turn_back(self: &Arc<Self>) -> Result<(), Refused> {
        self.clock.reset();
        self.turned().await
    }

    /// Turns the clock to the next thing that falls due, be it that a notification is tried again, and waits
    /// until it has happened. Gives back when that was; nothing where nothing is to come.
    pub(crate) async fn step(self: &Arc<Self>) -> Result<Option<i64>, Refused> {
        let next = self.quietly(|turn| {
            let (document, notification) = (Document::next_due(turn.db)?, list::next_due(turn.db)?);
            Ok(document.into_iter().chain(notification).min())
        });
        let Some(next) = next.await? else { return Ok(None) };
        if next > self.clock.now() {
            self.clock.set(next);
        }
        self.turned().await?;
        self.delivered().await;
        Ok(Some(next))
    }

    async fn turned(self: &Arc<Self>) -> Result<(), Refused> {
        let ahead = self.clock.ahead().to_string();
        let still = self.clock.still().map(|at| at.to_string()).unwrap_or_default();
        let turned = self.turn(move |turn| {
            settings::set(turn.db, Setting::ClockAhead, &ahead)?;
            settings::set(turn.db, Setting::ClockStill, &still)?;
            products::elapse(turn)
        });
        Ok(turned.await?)
    }

    /// Waits until every notification that is due by now was sent, taken or not.
    pub(crate) async fn delivered(self: &Arc<Self>) {
        loop {
            let attempted = self.attempted.notified();
            tokio::pin!(attempted);
            attempted.as_mut().enable();
            match self.quietly(|turn| Ok(list::is_due(turn.db, turn.now)?)).await {
                Ok(true) => attempted.await,
                Ok(false) | Err(_) => return,
            }
        }
    }
}
