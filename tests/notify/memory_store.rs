//! The store in memory: claims, leases, bound.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::advance;
use wechatpay::notify::{Claim, MemoryStore, RETENTION, SeenKey, SeenStore};

const LEASE: Duration = Duration::from_secs(60);
const SECOND: Duration = Duration::from_secs(1);

fn key(id: u32) -> SeenKey {
    SeenKey { event: "REFUND.SUCCESS".to_owned(), id: id.to_string() }
}

async fn claim(store: &MemoryStore, id: u32) -> Claim {
    store.claim(&key(id), LEASE).await.unwrap()
}

async fn granted(store: &MemoryStore, id: u32) -> String {
    match claim(store, id).await {
        Claim::Granted { token } => token,
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn a_claim_is_held_until_it_is_released_or_completed() {
    let store = MemoryStore::default();
    let token = granted(&store, 1).await;
    assert_eq!(claim(&store, 1).await, Claim::Held);
    store.release(&key(1), "another's token").await.unwrap();
    assert_eq!(claim(&store, 1).await, Claim::Held);
    store.release(&key(1), &token).await.unwrap();
    assert_ne!(granted(&store, 1).await, token);
    store.complete(&key(1)).await.unwrap();
    assert_eq!(claim(&store, 1).await, Claim::Completed);
    store.release(&key(1), &token).await.unwrap();
    assert_eq!(claim(&store, 1).await, Claim::Completed);
}

#[tokio::test(start_paused = true)]
async fn a_claim_ends_with_its_lease_and_is_no_longer_the_first_ones() {
    let store = MemoryStore::default();
    let first = granted(&store, 1).await;
    advance(LEASE.saturating_sub(SECOND)).await;
    assert_eq!(claim(&store, 1).await, Claim::Held);
    advance(SECOND).await;
    granted(&store, 1).await;
    store.release(&key(1), &first).await.unwrap();
    assert_eq!(claim(&store, 1).await, Claim::Held);
    // The first was slow, not dead: what it did is done.
    store.complete(&key(1)).await.unwrap();
    assert_eq!(claim(&store, 1).await, Claim::Completed);
}

#[tokio::test(start_paused = true)]
async fn a_lease_without_end_is_one() {
    let store = MemoryStore::default();
    assert!(matches!(store.claim(&key(1), Duration::MAX).await.unwrap(), Claim::Granted { .. }));
    assert!(matches!(store.claim(&key(2), Duration::ZERO).await.unwrap(), Claim::Granted { .. }));
    advance(SECOND * 60 * 60 * 24 * 30).await;
    assert_eq!(claim(&store, 1).await, Claim::Held);
    granted(&store, 2).await;
}

#[tokio::test(start_paused = true)]
async fn what_is_done_is_remembered_for_its_time() {
    let store = MemoryStore::default();
    granted(&store, 1).await;
    store.complete(&key(1)).await.unwrap();
    advance(RETENTION.saturating_sub(SECOND)).await;
    assert_eq!(claim(&store, 1).await, Claim::Completed);
    advance(SECOND).await;
    granted(&store, 1).await;
}

#[tokio::test(start_paused = true)]
async fn of_what_is_done_the_oldest_makes_room_and_claims_do_not() {
    let store = MemoryStore::with_capacity(3);
    for id in [1, 2] {
        granted(&store, id).await;
        store.complete(&key(id)).await.unwrap();
        advance(SECOND).await;
    }
    // Completed twice, it counts from the second time.
    store.complete(&key(1)).await.unwrap();
    granted(&store, 3).await;
    granted(&store, 4).await;
    assert_eq!(claim(&store, 1).await, Claim::Completed);
    granted(&store, 2).await;
    let error = store.claim(&key(5), LEASE).await.unwrap_err().to_string();
    assert!(error.starts_with("3 notifications"), "{error}");
    for id in [3, 4, 2] {
        assert_eq!(claim(&store, id).await, Claim::Held);
    }
    advance(LEASE).await;
    granted(&store, 5).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_at_once_one_gets_the_claim() {
    let store = Arc::new(MemoryStore::default());
    let claims: Vec<_> = (0..64)
        .map(|_| {
            let store = Arc::clone(&store);
            tokio::spawn(async move { claim(&store, 1).await })
        })
        .collect();
    let mut granted = 0;
    for claim in claims {
        match claim.await.unwrap() {
            Claim::Granted { .. } => granted += 1,
            Claim::Held => {}
            Claim::Completed => panic!("nobody completed it"),
        }
    }
    assert_eq!(granted, 1);
}
