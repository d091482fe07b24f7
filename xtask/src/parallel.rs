//! Work that is done on all cores, with its results in the order of the work.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Items a thread takes at once, at most: few enough that none waits long for the last one.
const SHARE: usize = 16;
/// How many times a thread comes back for more, where there are enough of them.
const TURNS: usize = 8;

/// How many processors there are for this program.
#[must_use]
pub fn processors() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// `of` each of `items`, in their order.
pub fn map<'a, T: Sync, R: Send>(items: &'a [T], of: impl Fn(&'a T) -> R + Sync) -> Vec<R> {
    let cores = processors();
    let share = (items.len() / (cores * TURNS)).clamp(1, SHARE);
    let threads = cores.min(items.len().div_ceil(share));
    if threads < 2 {
        return items.iter().map(of).collect();
    }
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let start = next.fetch_add(share, Ordering::Relaxed);
            let Some(some) =
                items.get(start..(start + share).min(items.len())).filter(|some| !some.is_empty())
            else {
                return done;
            };
            done.push((start, some.iter().map(&of).collect::<Vec<R>>()));
        }
    };
    let mut shares: Vec<(usize, Vec<R>)> = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut all = work();
        for other in others {
            match other.join() {
                Ok(done) => all.extend(done),
                // What went wrong there goes on here.
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        all
    });
    shares.sort_unstable_by_key(|(start, _)| *start);
    shares.into_iter().flat_map(|(_, done)| done).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_keep_the_order() {
        for length in [0, 1, 15, 16, 17, 1000] {
            let items: Vec<usize> = (0..length).collect();
            assert_eq!(map(&items, |item| item * 2), items.iter().map(|item| item * 2).collect::<Vec<_>>());
        }
    }
}
