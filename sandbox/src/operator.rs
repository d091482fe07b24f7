//! The work of the sandbox's operator: turns the clock, changes keys, sends notifications.

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::app::App;
use crate::clock;
use crate::keys::Identity;
use crate::merchant::Merchant;
use crate::merchants;
use crate::notify;
use crate::platform::{self, PlatformMode};
use crate::products::refund::abnormal;
use crate::products::refund::record::RefundStatus;
use crate::refusal::Refusal;
use crate::refused::Refused;
use crate::store::settings::{self, Setting};

impl App {
    /// One more merchant, with keys of his own, made now.
    pub(crate) async fn add_merchant(self: &Arc<Self>, id: &str) -> Result<Arc<Merchant>, Refused> {
        let refused = |words| Refusal::new(400, "PARAM_ERROR", words);
        let fresh = merchants::made(id, &self.merchants.next_brand(), clock::wall());
        let fresh = fresh.ok().filter(|fresh| fresh.credentials().is_ok());
        let fresh = fresh.ok_or_else(|| refused(format!("{id:?} is no merchant's number")))?;
        let added = self.merchants.add(fresh);
        let added = added.ok_or_else(|| refused(format!("there is a merchant {id}")))?;
        let list = self.merchants.written();
        self.quietly(move |turn| Ok(settings::set(turn.db, Setting::Merchants, &list)?)).await?;
        Ok(added)
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

    /// Sends a notification again.
    pub(crate) async fn redeliver(self: &Arc<Self>, id: &str) -> Result<(), Refused> {
        let id = id.to_owned();
        let again = self.turn(move |turn| {
            if notify::list::again(turn.db, &id, turn.now)? {
                return Ok(());
            }
            Err(Refusal::new(404, "NOT_FOUND", format!("there is no notification {id}")))
        });
        Ok(again.await?)
    }

    /// Ends a refund that stayed under way.
    pub(crate) async fn end_refund(
        self: &Arc<Self>,
        out_refund_no: &str,
        status: RefundStatus,
    ) -> Result<(), Refused> {
        let number = out_refund_no.to_owned();
        Ok(self.turn(move |turn| abnormal::settle(turn, &number, status)).await?)
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
