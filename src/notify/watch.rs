//! The watch over a notification: it tells the client's observer and `tracing` what became of it, and has the
//! runtime of the client.

use std::fmt;
use std::sync::Arc;

use tracing::Span;
use tracing::field::Empty;

use crate::client::Client;
use crate::clock::Instant;
use crate::observe::{Event, Handling, NotificationEvent, Observing};
use crate::transport::{Runtime, Tokio, Transport};

/// Who is told, and of whose notifications.
#[doc(hidden)]
#[derive(Clone, Default)]
pub struct Watching {
    observing: Observing,
    merchant_id: Arc<str>,
    transport: Option<Arc<dyn Transport>>,
}

impl Watching {
    /// The observer of a client.
    pub(super) fn of(client: &Client) -> Self {
        let core = client.core();
        let transport = Some(Arc::clone(&core.transport));
        Self { observing: core.observing.clone(), merchant_id: client.merchant_id().into(), transport }
    }

    /// An observer alone.
    pub(super) fn by(observing: &Observing) -> Self {
        Self { observing: observing.clone(), ..Self::default() }
    }

    /// The client's runtime; without a client tokio.
    pub(super) fn runtime(&self) -> &dyn Runtime {
        self.transport.as_ref().map_or(&Tokio, |transport| transport.runtime())
    }

    /// The merchant's number, where one is known.
    fn merchant(&self) -> Option<&str> {
        (!self.merchant_id.is_empty()).then_some(&*self.merchant_id)
    }

    /// A notification arrives.
    pub(super) fn begin(&self) -> Watch {
        let span = tracing::info_span!(
            "wechatpay.notification",
            otel.kind = "server",
            wechatpay.merchant_id = self.merchant(),
            wechatpay.event = Empty,
            wechatpay.handling = Empty,
        );
        Watch { watching: self.clone(), span, event: None, started: Instant::now(), ended: false }
    }
}

impl fmt::Debug for Watching {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watching").field("observing", &self.observing).finish_non_exhaustive()
    }
}

/// The watch over one notification. Where it ends without a word, something panicked.
pub(super) struct Watch {
    watching: Watching,
    pub(super) span: Span,
    event: Option<String>,
    started: Instant,
    ended: bool,
}

impl Watch {
    /// It is verified, and of this event type.
    pub(super) fn is_of(&mut self, event: &str) {
        self.span.record("wechatpay.event", event);
        self.event = Some(event.to_owned());
    }

    /// It is watched by whose client opened it.
    pub(super) fn is_watched(&mut self, watching: Watching) {
        self.span.record("wechatpay.merchant_id", watching.merchant());
        self.watching = watching;
    }

    pub(super) fn end(mut self, handling: Handling) {
        self.tell(handling);
    }

    fn tell(&mut self, handling: Handling) {
        self.ended = true;
        self.span.record("wechatpay.handling", handling.as_str());
        self.watching.observing.tell(&Event::Notification(&NotificationEvent {
            merchant_id: &self.watching.merchant_id,
            event: self.event.as_deref(),
            handling,
            took: self.started.elapsed(),
        }));
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if !self.ended {
            self.tell(Handling::Failed);
        }
    }
}
