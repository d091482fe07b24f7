//! A running sandbox.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use wechatpay::Client;
use wechatpay::client::{BuildError, ClientBuilder};
use wechatpay::crypto::ClientIdentity;
use wechatpay::transport::ReqwestTransport;

use crate::app::App;
use crate::customer::Customer;
use crate::faults::{Fault, FaultRule};
use crate::keys::Identity;
use crate::log::Record;
use crate::merchant::Merchant;
use crate::notify::{self, list::Notification};
use crate::outcomes::OutcomeRule;
use crate::platform::PlatformMode;
use crate::products::refund::record::RefundStatus;
use crate::refused::Refused;
use crate::scene::{Played, Scene, SceneError, play};
use crate::store::ledger::Ledger;

/// A local WeChat Pay. It runs until it is dropped: then nobody is let in any more, and whoever is
/// connected is answered what he has asked and let go.
///
/// ```no_run
/// # async fn example() -> Result<(), wechatpay_sandbox::StartError> {
/// use wechatpay_sandbox::Sandbox;
/// let sandbox = Sandbox::start().await?;
/// println!("WeChat Pay is at {}", sandbox.url());
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Sandbox {
    pub(crate) app: Arc<App>,
    /// Its going stops the server.
    pub(crate) _stop: watch::Sender<()>,
    pub(crate) messenger: JoinHandle<()>,
    pub(crate) is_tls: bool,
    /// Who makes its certificates, as PEM.
    pub(crate) authority: String,
}

impl Sandbox {
    /// Where it is: `http://127.0.0.1:8089`, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.app.url
    }

    /// The merchant that may call it.
    #[must_use]
    pub fn merchant(&self) -> &Merchant {
        &self.app.merchant
    }

    /// All merchants that may call it, the first one first.
    #[must_use]
    pub fn merchants(&self) -> Vec<Arc<Merchant>> {
        self.app.merchants.all()
    }

    /// One more merchant, with keys and a brand of his own, made now.
    ///
    /// # Errors
    /// [`Refused`]: a number that is another merchant's, or none.
    pub async fn add_merchant(&self, id: &str) -> Result<Arc<Merchant>, Refused> {
        self.app.add_merchant(id).await
    }

    /// A client of the merchant that calls this sandbox.
    ///
    /// # Errors
    /// Where the HTTP client cannot be set up.
    pub fn client(&self) -> Result<Client, BuildError> {
        self.client_of(self.merchant())
    }

    /// The same of another merchant.
    ///
    /// # Errors
    /// Where the HTTP client cannot be set up.
    pub fn client_of(&self, merchant: &Merchant) -> Result<Client, BuildError> {
        self.client_builder(merchant)?.build()
    }

    /// The same before it is built, for settings of one's own.
    ///
    /// # Errors
    /// Where the HTTP client cannot be set up.
    pub fn client_builder(&self, merchant: &Merchant) -> Result<ClientBuilder, BuildError> {
        let (public_key_id, public_key) = self.public_key();
        let builder = self
            .transport(merchant)?
            .host(self.url())
            .merchant_id(merchant.id())
            .certificate(merchant.identity().certificate_pem())
            .private_key(merchant.identity().private_key_pem())
            .api_v3_key(merchant.api_v3_key())
            .api_v2_key(merchant.api_v2_key());
        if self.app.platform.keys().mode == PlatformMode::Certificates {
            return Ok(builder);
        }
        Ok(builder.public_key(public_key_id, public_key.public_key_pem()))
    }

    /// A client of the first merchant's brand: it calls the operations of brands.
    ///
    /// # Errors
    /// Where the HTTP client cannot be set up.
    pub fn brand_client(&self) -> Result<Client, BuildError> {
        let merchant = self.merchant();
        let (public_key_id, public_key) = self.public_key();
        self.transport(merchant)?
            .host(self.url())
            .brand_id(merchant.brand_id())
            .certificate(merchant.identity().certificate_pem())
            .private_key(merchant.identity().private_key_pem())
            .brand_api_key(merchant.brand_api_key())
            .public_key(public_key_id, public_key.public_key_pem())
            .build()
    }

    /// A client's beginning: it trusts the sandbox's certificate, if there is one, and shows it the
    /// merchant's.
    fn transport(&self, merchant: &Merchant) -> Result<ClientBuilder, BuildError> {
        let Some(pem) = self.tls_certificate() else { return Ok(Client::builder()) };
        let Ok(certificate) = reqwest::Certificate::from_pem(pem.as_bytes()) else {
            return Ok(Client::builder());
        };
        let trusting = || reqwest::Client::builder().add_root_certificate(certificate.clone()).no_proxy();
        let identity = merchant.identity();
        let identity = ClientIdentity::from_pem(identity.certificate_pem(), identity.private_key_pem())?;
        let transport = ReqwestTransport::from_builder(trusting)
            .and_then(|transport| transport.with_client_identity(&identity, trusting))
            .map_err(BuildError::Transport)?;
        Ok(Client::builder().transport(Arc::new(transport)))
    }

    /// The certificate as PEM that a program has to trust to speak TLS with the sandbox; none without TLS. It
    /// is of the authority that makes the sandbox's certificates, and stays with its file.
    #[must_use]
    pub fn tls_certificate(&self) -> Option<&str> {
        self.is_tls.then_some(self.authority.as_str())
    }

    /// The certificate as PEM of the authority that makes the sandbox's certificates: who has the sandbox for
    /// a proxy trusts it, with [`tls`](crate::Builder::tls) or without.
    #[must_use]
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// The customer, who pays and confirms.
    #[must_use]
    pub fn customer(&self) -> Customer<'_> {
        Customer::new(&self.app)
    }

    /// Puts money on the account of a merchant or sub-merchant, from outside. `amount` is in fen.
    ///
    /// # Errors
    /// An amount that is not above zero.
    pub async fn deposit(&self, mchid: &str, amount: i64) -> Result<(), Refused> {
        self.customer().deposit(mchid, amount).await
    }

    /// All accounts and all movements of money so far.
    ///
    /// # Errors
    /// A store that cannot be read.
    pub async fn ledger(&self) -> Result<Ledger, Refused> {
        Ok(self.app.quietly(|turn| Ok(Ledger::read(turn.db)?)).await?)
    }

    /// The id of WeChat Pay's public key, and the key: what the merchant platform lets download.
    #[must_use]
    pub fn public_key(&self) -> (String, Identity) {
        let keys = self.app.platform.keys();
        (keys.public_key_id, keys.public_key)
    }

    /// WeChat Pay's certificates, the newest last.
    #[must_use]
    pub fn certificates(&self) -> Vec<Identity> {
        self.app.platform.keys().listed().to_vec()
    }

    /// Makes WeChat Pay sign with a new certificate from now on. The ones before it stay listed until
    /// [`retire_certificates`](Self::retire_certificates).
    ///
    /// # Errors
    /// No key, or a store that cannot be written.
    pub async fn rotate_certificate(&self) -> Result<Identity, Refused> {
        self.app.rotate_certificate().await
    }

    /// Takes all certificates but the newest off the list.
    ///
    /// # Errors
    /// A store that cannot be written.
    pub async fn retire_certificates(&self) -> Result<(), Refused> {
        self.app.retire_certificates().await
    }

    /// Changes how the merchant knows WeChat Pay's keys.
    ///
    /// # Errors
    /// A store that cannot be written.
    pub async fn set_platform_mode(&self, mode: PlatformMode) -> Result<(), Refused> {
        self.app.set_mode(mode).await
    }

    /// The next call of an operation, by its path as documented, is answered with this JSON, signed, and
    /// nothing happens. In v2 its fields are those of the XML. Several wait for their turn.
    pub fn answer_next(&self, path: impl Into<String>, answer: Value) {
        self.app.faults.add(FaultRule::new(Fault::Answer(answer)).on(path).times(1));
    }

    /// The latest notifications, up to 200, the last one first.
    ///
    /// # Errors
    /// A store that cannot be read.
    pub async fn notifications(&self) -> Result<Vec<Notification>, Refused> {
        Ok(self.app.quietly(|turn| Ok(notify::list::latest(turn.db)?)).await?)
    }

    /// All notifications go to this address from now on, wherever requests want them, and those too that no
    /// request names an address for; with an empty one they go their own ways again.
    pub fn forward_notifications(&self, url: &str) {
        match url {
            "" => self.app.forward.end(),
            url => self.app.forward.to(url, None),
        }
    }

    /// Sends a notification again at once, whatever became of it, by its [`id`](Notification::id).
    ///
    /// # Errors
    /// [`Refused`]: there is no such notification.
    pub async fn redeliver(&self, id: &str) -> Result<(), Refused> {
        self.app.redeliver(id).await
    }

    /// The event types of all notifications that [`notify`](Self::notify) can send.
    #[must_use]
    pub fn events() -> Vec<&'static str> {
        notify::events::events()
    }

    /// Sends a notification, by its event type, to `url`, or where that is empty to the
    /// [`notify_url`](crate::Builder::notify_url) of the sandbox. `fields` is a JSON object with what
    /// it is to say; all other documented fields are invented.
    ///
    /// # Errors
    /// [`Refused`]: there is no such notification, or nowhere to send it.
    pub async fn notify(&self, event: &str, url: &str, fields: Value) -> Result<(), Refused> {
        self.app.notify(event, url, fields).await
    }

    /// Waits until every notification that is due by now was sent, taken or not.
    pub async fn delivered(&self) {
        self.app.delivered().await;
    }

    /// Lets something go wrong from now on.
    pub fn add_fault(&self, rule: FaultRule) {
        self.app.faults.add(rule);
    }

    /// Lets all go well again.
    pub fn clear_faults(&self) {
        self.app.faults.clear();
        self.app.changes.tell();
    }

    /// Lets a payment, a refund, a transfer or a share come out otherwise than it usually does, from now on.
    pub fn add_outcome(&self, rule: OutcomeRule) {
        self.app.outcomes.add(rule);
    }

    /// Lets all come out as it usually does again.
    pub fn clear_outcomes(&self) {
        self.app.outcomes.clear();
    }

    /// Ends a refund that stayed under way, by the merchant's `out_refund_no`; he is told.
    ///
    /// # Errors
    /// [`Refused`]: there is no such refund, or it has ended.
    pub async fn end_refund(&self, out_refund_no: &str, status: RefundStatus) -> Result<(), Refused> {
        self.app.end_refund(out_refund_no, status).await
    }

    /// Plays a scene, step by step.
    ///
    /// # Errors
    /// [`SceneError`]: the first step that does not go as the scene says, with file and line.
    pub async fn play(&self, scene: &Scene) -> Result<Vec<Played>, SceneError> {
        play::play(&self.app, scene).await
    }

    /// The latest requests, up to 500, the last one first.
    #[must_use]
    pub fn requests(&self) -> Vec<Record> {
        self.app.log.latest()
    }

    /// The time by the sandbox's clock, in Unix seconds.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.app.clock.now()
    }

    /// Turns the sandbox's clock forward. What falls due by then happens one by one, each at its own time.
    ///
    /// # Errors
    /// A store that cannot be written.
    pub async fn advance(&self, by: Duration) -> Result<(), Refused> {
        self.app.advance(by).await
    }

    /// Turns the sandbox's clock to a time, in Unix seconds, forward or back. What has happened stays.
    ///
    /// # Errors
    /// A store that cannot be written.
    pub async fn turn_to(&self, at: i64) -> Result<(), Refused> {
        self.app.turn_to(at).await
    }

    /// The sandbox's clock stands still until it is turned, or goes on from where it stands.
    ///
    /// # Errors
    /// A store that cannot be written.
    pub async fn stand_still(&self, still: bool) -> Result<(), Refused> {
        self.app.stand_still(still).await
    }

    /// The sandbox's clock goes by the computer's again.
    ///
    /// # Errors
    /// A store that cannot be written.
    pub async fn turn_back(&self) -> Result<(), Refused> {
        self.app.turn_back().await
    }

    /// Turns the sandbox's clock to the next thing that falls due, be it that a notification is tried again,
    /// and waits until it has happened. Gives back when that was, in Unix seconds; nothing where nothing is
    /// to come.
    ///
    /// # Errors
    /// A store that cannot be written.
    pub async fn step(&self) -> Result<Option<i64>, Refused> {
        self.app.step().await
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.messenger.abort();
        self.app.changes.close();
    }
}
