//! What the sandbox's operator does: turns the clock, changes keys, sends notifications.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value};

use crate::app::App;
use crate::clock;
use crate::keys::Identity;
use crate::notify;
use crate::platform::{self, PlatformMode};
use crate::products;
use crate::refusal::Refusal;
use crate::refused::Refused;
use crate::store::settings::{self, Setting};

impl App {
    /// Turns the clock forward; what is due then happens.
    pub(crate) async fn advance(self: &Arc<Self>, by: Duration) -> Result<(), Refused> {
        let ahead = self.clock.advance(by).to_string();
        let advanced = self.turn(move |turn| {
            settings::set(turn.db, Setting::ClockAhead, &ahead)?;
            products::elapse(turn)
        });
        Ok(advanced.await?)
    }

    /// Changes how merchants know WeChat Pay's keys.
    pub(crate) async fn set_mode(self: &Arc<Self>, mode: PlatformMode) -> Result<(), Refused> {
        self.platform.set_mode(mode);
        Ok(self.quietly(move |turn| Ok(settings::set(turn.db, Setting::Mode, mode.name())?)).await?)
    }

    /// Makes WeChat Pay sign with a new certificate.
    pub(crate) async fn rotate_certificate(self: &Arc<Self>) -> Result<Identity, Refused> {
        let fresh = self.platform.rotate(clock::wall()).map_err(|_| Refusal::system_error())?;
        self.keep_certificates().await?;
        Ok(fresh)
    }

    /// Takes all certificates but the newest off the list.
    pub(crate) async fn retire_certificates(self: &Arc<Self>) -> Result<(), Refused> {
        self.platform.retire();
        self.keep_certificates().await
    }

    async fn keep_certificates(self: &Arc<Self>) -> Result<(), Refused> {
        let list = platform::written(&self.platform.keys().certificates);
        Ok(self.quietly(move |turn| Ok(settings::set(turn.db, Setting::Platform, &list)?)).await?)
    }

    /// Sends a notification by its event type.
    pub(crate) async fn notify(
        self: &Arc<Self>,
        event: &str,
        url: &str,
        fields: Value,
    ) -> Result<(), Refused> {
        let (event, url) = (event.to_owned(), url.to_owned());
        let fields = match fields {
            Value::Object(fields) => fields,
            _ => Map::new(),
        };
        Ok(self.turn(move |turn| notify::by_name::send(turn, &event, &url, &fields)).await?)
    }
}
