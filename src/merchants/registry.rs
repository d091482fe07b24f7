//! Merchants at hand, and those being loaded.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{Shared, WeakShared};

use super::MerchantsError;
use crate::client::Client;
use crate::clock::Instant;
use crate::transport::BoxFuture;

type Loading = BoxFuture<'static, Result<Client, MerchantsError>>;

/// The clients at hand, those used last at the end, and the loads under way.
pub(super) struct Registry {
    capacity: usize,
    expires_after: Option<Duration>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    clients: HashMap<String, Kept>,
    /// The clients by when they were last asked for.
    order: BTreeMap<u64, String>,
    /// The loads that somebody waits for: one that nobody does is over.
    loads: HashMap<String, (u64, WeakShared<Loading>)>,
    /// The number of the next use or load.
    number: u64,
}

struct Kept {
    client: Client,
    since: Instant,
    used: u64,
}

/// The standing of a merchant.
pub(super) enum Found {
    Client(Client),
    Load(Load),
}

/// A load, which all who want the merchant wait for.
pub(super) struct Load {
    pub(super) number: u64,
    pub(super) loading: Shared<Loading>,
}

impl Registry {
    pub(super) fn new(capacity: usize, expires_after: Option<Duration>) -> Self {
        Self { capacity, expires_after, state: Mutex::default() }
    }

    /// The client at hand, the load under way, or a new one.
    pub(super) fn find(&self, id: &str, new: impl FnOnce() -> Loading) -> Found {
        let mut state = self.state();
        if let Some(kept) = state.clients.get(id) {
            if self.expires_after.is_none_or(|age| kept.since.elapsed() < age) {
                let client = kept.client.clone();
                state.touch(id);
                return Found::Client(client);
            }
            state.take(id);
        }
        let under_way = state.loads.get(id);
        if let Some((number, loading)) = under_way.and_then(|(number, load)| Some((*number, load.upgrade()?)))
        {
            return Found::Load(Load { number, loading });
        }
        let loading = new().shared();
        let number = state.next();
        // Loads that nobody waits for any more go with the next that begins.
        state.loads.retain(|_, (_, load)| load.upgrade().is_some());
        if let Some(weak) = loading.downgrade() {
            state.loads.insert(id.to_owned(), (number, weak));
        }
        Found::Load(Load { number, loading })
    }

    /// Keeps what a load brought, unless the merchant was put or forgotten meanwhile.
    pub(super) fn loaded(&self, id: &str, number: u64, loaded: &Result<Client, MerchantsError>) {
        let mut state = self.state();
        if state.loads.get(id).is_none_or(|(current, _)| *current != number) {
            return;
        }
        state.loads.remove(id);
        if let Ok(client) = loaded {
            state.keep(id, client.clone(), self.capacity);
        }
    }

    pub(super) fn put(&self, client: Client) {
        let mut state = self.state();
        let id = client.merchant_id().to_owned();
        state.loads.remove(&id);
        state.keep(&id, client, self.capacity);
    }

    pub(super) fn forget(&self, id: &str) -> bool {
        let mut state = self.state();
        state.loads.remove(id);
        state.take(id)
    }

    pub(super) fn forget_all(&self) {
        let mut state = self.state();
        let number = state.number;
        *state = State { number, ..State::default() };
    }

    pub(super) fn clients(&self) -> Vec<Client> {
        let state = self.state();
        let fresh = |kept: &&Kept| self.expires_after.is_none_or(|age| kept.since.elapsed() < age);
        state.clients.values().filter(fresh).map(|kept| kept.client.clone()).collect()
    }

    pub(super) fn len(&self) -> usize {
        self.state().clients.len()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn next(&mut self) -> u64 {
        self.number += 1;
        self.number
    }

    fn touch(&mut self, id: &str) {
        let number = self.next();
        if let Some(kept) = self.clients.get_mut(id) {
            self.order.remove(&kept.used);
            kept.used = number;
            self.order.insert(number, id.to_owned());
        }
    }

    fn take(&mut self, id: &str) -> bool {
        let kept = self.clients.remove(id);
        kept.map(|kept| self.order.remove(&kept.used)).is_some()
    }

    fn keep(&mut self, id: &str, client: Client, capacity: usize) {
        self.take(id);
        let used = self.next();
        self.order.insert(used, id.to_owned());
        self.clients.insert(id.to_owned(), Kept { client, since: Instant::now(), used });
        while self.clients.len() > capacity
            && let Some((_, longest_unused)) = self.order.pop_first()
        {
            self.clients.remove(&longest_unused);
        }
    }
}
