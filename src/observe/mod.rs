//! An observer: what a program is told of its calls, for metrics, alarms and logs of its own.
//!
//! One typed event comes for every attempt and one for every call, with what they were about, how they ended
//! and how long each part took; others tell of files, notifications, and of keys that expire. None of them
//! holds a key, a signature, a number of an order or of a person, or anything of a body: an operation is named
//! by its path in the documentation, never by the one that was sent.
//!
//! ```
//! # #[cfg(feature = "payment")]
//! # fn example(builder: wechatpay::client::ClientBuilder) {
//! use std::sync::Arc;
//! use wechatpay::observe::Event;
//!
//! let builder = builder.observer(Arc::new(|event: &Event<'_>| {
//!     if let Event::Call(call) = event {
//!         println!("{} {} in {:?}", call.target, call.outcome, call.took);
//!     }
//! }));
//! # }
//! ```
//!
//! The same is told to `tracing`, as spans and events whose names follow OpenTelemetry's conventions for HTTP
//! clients: `docs/observability.md` in the repository lists them. `examples/metrics.rs` counts and measures.

mod event;
mod outcome;

use std::fmt;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

pub use event::{
    AttemptEvent, CallEvent, Event, FileEvent, Handling, KeyExpiry, KeyOwner, KeysEvent, NotificationEvent,
    Purpose, Target,
};
pub use outcome::Outcome;
pub(crate) use outcome::{code_of, is_plain};

/// Is told what becomes of calls. Closures of an [`Event`] are observers.
///
/// It is called where the call is made, between its steps: it should not take long, and must not block. One that
/// panics breaks no call: the panic is caught, after the panic hook of the program has told of it, and logged as
/// an error; the next event is told all the same. A program built with `panic = "abort"` ends, as with any panic.
pub trait Observer: Send + Sync + 'static {
    /// Takes one event.
    fn observe(&self, event: &Event<'_>);
}

impl<F: Fn(&Event<'_>) + Send + Sync + 'static> Observer for F {
    fn observe(&self, event: &Event<'_>) {
        self(event);
    }
}

/// The observer of a client, where it has one.
#[derive(Clone, Default)]
pub(crate) struct Observing(pub(crate) Option<Arc<dyn Observer>>);

impl Observing {
    /// Tells an event. A call must not fail, and above all not half done, because of who looks at it.
    pub(crate) fn tell(&self, event: &Event<'_>) {
        let Some(observer) = &self.0 else { return };
        if std::panic::catch_unwind(AssertUnwindSafe(|| observer.observe(event))).is_err() {
            tracing::error!("the observer panicked");
        }
    }
}

impl fmt::Debug for Observing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Observing(…)" } else { "Observing(nothing)" })
    }
}
