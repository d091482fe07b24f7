//! The notifications one process has seen.

use std::collections::{HashMap, VecDeque};
use std::error::Error;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::{BoxError, Claim, RETENTION, SeenKey, SeenStore, StoreFuture};
use crate::clock::Instant;
use crate::crypto::random_nonce;

/// The notifications that are remembered unless something else is said.
const CAPACITY: usize = 65_536;

/// A [`SeenStore`] in memory, with a bound: for a program of one process.
///
/// Where it is full the one done longest ago is forgotten. A restart forgets all, and what is delivered
/// again after it is done again, unless the business itself looks; a fleet needs a store that all its
/// processes share.
#[derive(Debug)]
pub struct MemoryStore {
    capacity: usize,
    seen: Mutex<Seen>,
}

#[derive(Debug, Default)]
struct Seen {
    entries: HashMap<SeenKey, Entry>,
    /// The keys of what is done, by when they are forgotten. A key that was completed twice is here twice.
    completed: VecDeque<(Instant, SeenKey)>,
}

#[derive(Debug)]
struct Entry {
    /// The token of a claim; `None` where it is done.
    token: Option<String>,
    until: Instant,
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::with_capacity(CAPACITY)
    }
}

impl MemoryStore {
    /// Remembers at most `capacity` notifications, each some hundred bytes; at least one.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        Self { capacity: capacity.max(1), seen: Mutex::default() }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        // No step leaves it half-changed in a way that matters: at worst a key is forgotten late.
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn try_claim(&self, key: &SeenKey, lease: Duration) -> Result<Claim, BoxError> {
        let now = Instant::now();
        let mut seen = self.seen();
        match seen.entries.get(key) {
            Some(entry) if entry.until <= now => {}
            Some(Entry { token: None, .. }) => return Ok(Claim::Completed),
            Some(_) => return Ok(Claim::Held),
            None => seen.make_room(self.capacity, now)?,
        }
        let token = random_nonce()?;
        let entry = Entry { token: Some(token.clone()), until: now + lease.min(LONGEST) };
        seen.entries.insert(key.clone(), entry);
        Ok(Claim::Granted { token })
    }
}

/// A lease that outlives every process, and that can be added to any time.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

impl Seen {
    /// Forgets what is past its time, and where that is not enough what was done longest ago. Claims
    /// are never forgotten: the business would be done twice.
    fn make_room(&mut self, capacity: usize, now: Instant) -> Result<(), MemoryStoreFull> {
        while let Some((until, _)) = self.completed.front()
            && (*until <= now || self.entries.len() >= capacity)
        {
            let Some((until, key)) = self.completed.pop_front() else { break };
            if self.entries.get(&key).is_some_and(|entry| entry.token.is_none() && entry.until == until) {
                self.entries.remove(&key);
            }
        }
        if self.entries.len() >= capacity {
            self.entries.retain(|_, entry| entry.until > now);
        }
        if self.entries.len() >= capacity { Err(MemoryStoreFull { capacity }) } else { Ok(()) }
    }

    fn complete(&mut self, key: &SeenKey, until: Instant) {
        self.entries.insert(key.clone(), Entry { token: None, until });
        self.completed.push_back((until, key.clone()));
    }

    fn release(&mut self, key: &SeenKey, token: &str) {
        if self.entries.get(key).is_some_and(|entry| entry.token.as_deref() == Some(token)) {
            self.entries.remove(key);
        }
    }
}

impl SeenStore for MemoryStore {
    fn claim<'a>(&'a self, key: &'a SeenKey, lease: Duration) -> StoreFuture<'a, Claim> {
        Box::pin(async move { self.try_claim(key, lease) })
    }

    fn complete<'a>(&'a self, key: &'a SeenKey) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            self.seen().complete(key, Instant::now() + RETENTION);
            Ok(())
        })
    }

    fn release<'a>(&'a self, key: &'a SeenKey, token: &'a str) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            self.seen().release(key, token);
            Ok(())
        })
    }
}

/// As many notifications are being done at once as the store can remember.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemoryStoreFull {
    /// How many notifications the store can remember.
    pub capacity: usize,
}

impl fmt::Display for MemoryStoreFull {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} notifications are being done at once, and the store holds no more", self.capacity)
    }
}

impl Error for MemoryStoreFull {}
