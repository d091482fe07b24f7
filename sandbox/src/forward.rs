//! Somebody who listens: while he does, notifications come to him, wherever requests want them.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Where notifications go in place of their own addresses.
#[derive(Debug, Default)]
pub(crate) struct Forward(Mutex<Option<Listener>>);

#[derive(Debug)]
struct Listener {
    url: String,
    /// He has to say so again by then: a program that was killed takes nothing away from others.
    until: Option<Instant>,
}

impl Forward {
    /// From now on, for so long; without a time, until somebody else is named or nobody.
    pub(crate) fn to(&self, url: &str, lasts: Option<Duration>) {
        let until = lasts.and_then(|lasts| Instant::now().checked_add(lasts));
        self.set(Some(Listener { url: url.to_owned(), until }));
    }

    /// Notifications go to their own addresses again.
    pub(crate) fn end(&self) {
        self.set(None);
    }

    fn set(&self, listener: Option<Listener>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = listener;
    }

    /// The address, while somebody listens.
    pub(crate) fn url(&self) -> Option<String> {
        let mut listener = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if listener.as_ref().and_then(|it| it.until).is_some_and(|until| until <= Instant::now()) {
            *listener = None;
        }
        listener.as_ref().map(|it| it.url.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_does_not_say_so_again_is_forgotten() {
        let forward = Forward::default();
        assert_eq!(forward.url(), None);
        forward.to("http://127.0.0.1:3000/", Some(Duration::from_secs(3600)));
        assert_eq!(forward.url().as_deref(), Some("http://127.0.0.1:3000/"));
        forward.to("http://127.0.0.1:3000/", Some(Duration::ZERO));
        assert_eq!(forward.url(), None);
        forward.to("http://127.0.0.1:3000/", None);
        forward.end();
        assert_eq!(forward.url(), None);
    }
}
