//! Steps side by side: a lane that is free takes the next step whose place is free.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// The jobs that are not begun yet, and the places in which something is being done.
struct Queue<J, P> {
    waiting: Vec<J>,
    taken: Vec<P>,
}

/// Does all jobs in so many lanes, and hands the results on one by one, as they come.
///
/// Two jobs of one place never overlap; one of no place overlaps with all. Jobs are begun in their order, but for
/// those whose place is taken: these wait, and are passed by.
pub fn run<J, P, R>(
    lanes: usize,
    jobs: Vec<J>,
    place: impl Fn(&J) -> Option<P> + Sync,
    work: impl Fn(J) -> R + Sync,
    done: impl FnMut(R) + Send,
) where
    J: Send,
    P: Copy + PartialEq + Send,
{
    let (queue, freed) = (Mutex::new(Queue { waiting: jobs, taken: Vec::new() }), Condvar::new());
    let done = Mutex::new(done);
    let lane = || {
        while let Some(job) = next(&queue, &freed, &place) {
            let at = place(&job);
            // A job that panics leaves its place, too: the other lanes would wait for it for ever.
            let left = Leave { queue: &queue, freed: &freed, place: at };
            let result = work(job);
            drop(left);
            locked(&done)(result);
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..lanes {
            scope.spawn(lane);
        }
    });
}

/// The next job that may begin, as soon as there is one; none when all have begun.
fn next<J, P: Copy + PartialEq>(
    queue: &Mutex<Queue<J, P>>,
    freed: &Condvar,
    place: &impl Fn(&J) -> Option<P>,
) -> Option<J> {
    let mut queue = locked(queue);
    loop {
        if queue.waiting.is_empty() {
            return None;
        }
        let free = |job: &J| place(job).is_none_or(|place| !queue.taken.contains(&place));
        if let Some(at) = queue.waiting.iter().position(free) {
            let job = queue.waiting.remove(at);
            queue.taken.extend(place(&job));
            return Some(job);
        }
        queue = freed.wait(queue).unwrap_or_else(PoisonError::into_inner);
    }
}

/// Frees a place at the end of a job, however that came.
struct Leave<'a, J, P: Copy + PartialEq> {
    queue: &'a Mutex<Queue<J, P>>,
    freed: &'a Condvar,
    place: Option<P>,
}

impl<J, P: Copy + PartialEq> Drop for Leave<'_, J, P> {
    fn drop(&mut self) {
        locked(self.queue).taken.retain(|taken| Some(*taken) != self.place);
        self.freed.notify_all();
    }
}

/// The lock, though a thread has panicked with it: nothing here is changed in more than one go.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn a_place_has_one_job_at_a_time_and_none_is_lost() {
        let (inside, most) = ([AtomicUsize::new(0), AtomicUsize::new(0)], AtomicUsize::new(0));
        let mut order = Vec::new();
        let jobs = (0..200).collect::<Vec<usize>>();
        let work = |job: usize| {
            let here = inside[job % 2].fetch_add(1, Ordering::SeqCst);
            most.fetch_max(here + 1, Ordering::SeqCst);
            std::thread::yield_now();
            inside[job % 2].fetch_sub(1, Ordering::SeqCst);
            job
        };
        run(4, jobs, |job| Some(job % 2), work, |job| order.push(job));
        assert_eq!(most.into_inner(), 1, "two jobs of one place at once");
        order.sort_unstable();
        assert_eq!(order, (0..200).collect::<Vec<_>>());
    }

    #[test]
    fn jobs_are_begun_in_their_order_but_for_those_whose_place_is_taken() {
        let begun = Mutex::new(Vec::new());
        // `second` is of the place of `first`, which ends when `third` has begun.
        let meeting = Barrier::new(2);
        let work = |(name, _): (&'static str, Option<u8>)| {
            locked(&begun).push(name);
            if name != "second" {
                meeting.wait();
            }
        };
        let jobs = vec![("first", Some(1)), ("second", Some(1)), ("third", None)];
        run(2, jobs, |(_, place)| *place, work, |()| {});
        assert_eq!(begun.into_inner().unwrap(), ["first", "third", "second"]);
    }

    #[test]
    fn one_lane_does_one_after_the_other() {
        let mut done = Vec::new();
        run(1, vec![3, 1, 2], |_| None::<u8>, |job| job, |job| done.push(job));
        assert_eq!(done, [3, 1, 2]);
    }

    #[test]
    fn a_job_that_panics_leaves_its_place_to_the_next() {
        let done = Mutex::new(Vec::new());
        let work = |job: u8| {
            assert!(job > 0, "this one breaks off");
            job
        };
        let all = std::panic::AssertUnwindSafe(|| {
            run(2, vec![0, 1, 2], |_| Some(()), work, |job| locked(&done).push(job));
        });
        assert!(std::panic::catch_unwind(all).is_err(), "a panic is not swallowed");
        assert_eq!(done.into_inner().unwrap(), [1, 2]);
    }
}
