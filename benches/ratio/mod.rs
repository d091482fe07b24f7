//! Two things measured beside each other: what is said is their ratio, which holds where times do not.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How often both are measured; odd, so that there is a middle one.
const ROUNDS: usize = 41;
/// How long one measurement takes, about.
const SLICE: Duration = Duration::from_millis(20);

/// Measures `subject` and `base` in turn, and prints how many times as long the subject takes: by the
/// quickest round of each, which is what a busy machine disturbs least, and in brackets the middle half
/// of the rounds' own ratios. Gives the first back.
pub(crate) fn ratio<A, B>(
    name: &str,
    bound: Option<f64>,
    mut subject: impl FnMut() -> A,
    mut base: impl FnMut() -> B,
) -> f64 {
    let (often, base_often) = (repetitions(&mut subject), repetitions(&mut base));
    let rounds: Vec<(f64, f64)> =
        (0..ROUNDS).map(|_| (time(often, &mut subject), time(base_often, &mut base))).collect();
    let quickest = |of: fn(&(f64, f64)) -> f64| rounds.iter().map(of).fold(f64::INFINITY, f64::min);
    let (subject, base) = (quickest(|round| round.0), quickest(|round| round.1));
    let mut ratios: Vec<f64> = rounds.iter().map(|(subject, base)| subject / base).collect();
    ratios.sort_by(f64::total_cmp);
    let bound = bound.map_or(String::new(), |bound| format!("  (to be at most {bound})"));
    println!(
        "{name:<58} {:>6.3}  [{:.3} .. {:.3}]  {:>9.2} µs{bound}",
        subject / base,
        ratios[ROUNDS / 4],
        ratios[ROUNDS * 3 / 4],
        subject * 1e6
    );
    subject / base
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
