//! Whoever looks is told that something has changed.

use tokio::sync::watch;

/// The number that says that the sandbox closes.
pub(crate) const CLOSING: u64 = u64::MAX;

/// How often something has changed.
#[derive(Debug)]
pub(crate) struct Changes(watch::Sender<u64>);

impl Default for Changes {
    fn default() -> Self {
        Self(watch::Sender::new(0))
    }
}

impl Changes {
    /// Something has changed.
    pub(crate) fn tell(&self) {
        self.0.send_modify(|count| *count = if *count == CLOSING { CLOSING } else { *count + 1 });
    }

    /// The sandbox closes: nobody is told any more.
    pub(crate) fn close(&self) {
        self.0.send_replace(CLOSING);
    }

    pub(crate) fn count(&self) -> u64 {
        *self.0.borrow()
    }

    pub(crate) fn watch(&self) -> watch::Receiver<u64> {
        self.0.subscribe()
    }
}
