//! Two things measured beside each other: what is said is their ratio, which holds where times do not.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How often both are measured; odd, so that there is a middle one.
const ROUNDS: usize = 41;
/// How long one measurement takes, about.
const SLICE: Duration = Duration::from_millis(20);

/// Measures `subject` and `base` in turn, and prints how many times as long the subject takes: the
/// median of the rounds, and the quarter of them at either end. Gives the median back.
pub(crate) fn ratio<A, B>(
    name: &str,
    bound: Option<f64>,
    mut subject: impl FnMut() -> A,
    mut base: impl FnMut() -> B,
) -> f64 {
    let (often, base_often) = (repetitions(&mut subject), repetitions(&mut base));
    let mut ratios: Vec<(f64, f64)> = (0..ROUNDS)
        .map(|_| {
            let (subject, base) = (time(often, &mut subject), time(base_often, &mut base));
            (subject / base, subject)
        })
        .collect();
    ratios.sort_by(|one, other| one.0.total_cmp(&other.0));
    let at = |share: usize| ratios[ROUNDS * share / 4].0;
    let bound = bound.map_or(String::new(), |bound| format!("  (to be at most {bound})"));
    println!(
        "{name:<58} {:>6.3}  [{:.3} .. {:.3}]  {:>9.2} µs{bound}",
        at(2),
        at(1),
        at(3),
        ratios[ROUNDS / 2].1 * 1e6
    );
    at(2)
}

fn repetitions<T>(what: &mut impl FnMut() -> T) -> u32 {
    let once = time(1, what).max(time(1, what));
    ((SLICE.as_secs_f64() / once) as u32).clamp(1, 1_000_000)
}

/// The seconds one time takes, of so many.
fn time<T>(often: u32, what: &mut impl FnMut() -> T) -> f64 {
    let start = Instant::now();
    for _ in 0..often {
        black_box(what());
    }
    start.elapsed().as_secs_f64() / f64::from(often)
}
