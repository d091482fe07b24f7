//! How many signed calls a second the sandbox answers, beside what signing and verifying alone allow,
//! and whether its memory stays flat. What is said of computing time counts this process alone, and so changes least
//! on a busy computer.
//!
//! `cargo bench -p wechatpay-sandbox --no-default-features --features core,aws-lc-rs`, with the number of
//! calls as an argument after `--`. Client and sandbox share the computer, as they do in tests.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use wechatpay::Client;
use wechatpay::v3::pay::transactions::{native, out_trade_no::by_out_trade_no};
use wechatpay_sandbox::Sandbox;

/// How many calls are under way at once.
const AT_ONCE: usize = 16;
/// How often signatures alone and calls take turns: a machine that others share is now quicker and now slower.
const ROUNDS: usize = 20;
/// Of so many calls one is an order, which is kept.
const ORDER_EACH: usize = 10;

type Failure = Box<dyn Error + Send + Sync>;

#[tokio::main(flavor = "multi_thread")]
async fn main() -> Result<(), Failure> {
    let calls = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(100_000);
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client()?;
    for number in 0..AT_ONCE {
        order(&client, &format!("bench-{number}")).await?;
    }
    run(&client, calls / 10, Asking::Round(ROUNDS)).await?;
    let before = resident();
    let (mut limits, mut rates) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        limits.push(Rate::of(async { limit(&sandbox) }).await?);
        rates.push(Rate::of(run(&client, calls / ROUNDS, Asking::Round(round))).await?);
    }
    let after = resident();
    let mut shares: Vec<f64> =
        limits.iter().zip(&rates).map(|(limit, rate)| rate.clock() / limit.clock()).collect();
    shares.sort_unstable_by(f64::total_cmp);
    let (limit, rate) = (Rate::sum(&limits), Rate::sum(&rates));
    println!("{calls} calls, {AT_ONCE} at once, every tenth an order and the others queries");
    println!("{:.0} calls/s", rate.clock());
    println!("{:.0} calls/s if there were nothing but signatures", limit.clock());
    println!(
        "{:.2} of that; in {ROUNDS} rounds {:.2} to {:.2}, median {:.2}",
        rate.clock() / limit.clock(),
        shares[0],
        shares[ROUNDS - 1],
        shares[ROUNDS / 2]
    );
    println!(
        "{:.0} calls a second of computing, {:.2} of the limit's {:.0}",
        rate.computing(),
        rate.computing() / limit.computing(),
        limit.computing()
    );
    println!(
        "{before} MB before, {after} MB after, with {} orders kept",
        AT_ONCE + (calls + calls / 10) / ORDER_EACH
    );
    run(&client, calls, Asking::Queries).await?;
    println!("{} MB after as many queries, of which nonces are kept", resident());
    Ok(())
}

/// A number of calls, and what they took.
#[derive(Default)]
struct Rate {
    calls: f64,
    seconds: f64,
    of_computing: f64,
}

impl Rate {
    /// What comes of work that says how many calls it did.
    async fn of(work: impl Future<Output = Result<usize, Failure>>) -> Result<Self, Failure> {
        let (began, cpu) = (Instant::now(), cpu_seconds());
        let done = work.await?;
        #[allow(clippy::cast_precision_loss, reason = "a rate")]
        let calls = done as f64;
        Ok(Self { calls, seconds: began.elapsed().as_secs_f64(), of_computing: cpu_seconds() - cpu })
    }

    fn sum(rates: &[Self]) -> Self {
        rates.iter().fold(Self::default(), |sum, rate| Self {
            calls: sum.calls + rate.calls,
            seconds: sum.seconds + rate.seconds,
            of_computing: sum.of_computing + rate.of_computing,
        })
    }

    fn clock(&self) -> f64 {
        self.calls / self.seconds
    }

    fn computing(&self) -> f64 {
        self.calls / self.of_computing
    }
}

async fn order(client: &Client, number: &str) -> Result<(), Failure> {
    let amount = native::post::Amount::new(100);
    let order = native::post::Request::new(native::post::Required {
        appid: "wx1",
        description: "coffee",
        out_trade_no: number,
        amount,
        notify_url: "http://127.0.0.1:9/",
    });
    order.send(client).await?;
    Ok(())
}

/// What calls ask for.
#[derive(Clone, Copy)]
enum Asking {
    /// Queries and orders, which have numbers of their own in each round.
    Round(usize),
    /// Queries alone.
    Queries,
}

/// So many calls, which are all done then.
async fn run(client: &Client, calls: usize, asking: Asking) -> Result<usize, Failure> {
    let next = Arc::new(AtomicUsize::new(0));
    let tasks: Vec<_> = (0..AT_ONCE)
        .map(|task| {
            let (client, next) = (client.clone(), Arc::clone(&next));
            tokio::spawn(async move {
                let query = by_out_trade_no::get::Request::new(format!("bench-{task}"));
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= calls {
                        return Ok::<(), Failure>(());
                    }
                    match asking {
                        Asking::Round(round) if number % ORDER_EACH == 0 => {
                            order(&client, &format!("order-{round}-{number}")).await?;
                        }
                        _ => _ = query.send(&client).await?,
                    }
                }
            })
        })
        .collect();
    for task in tasks {
        task.await??;
    }
    Ok(calls)
}

/// What all cores do in a while of what a call needs: two signatures made, and two verified.
fn limit(sandbox: &Sandbox) -> Result<usize, Failure> {
    let key = sandbox.merchant().identity().private_key().clone();
    let message = b"GET\n/v3/pay/transactions/out-trade-no/b1?mchid=1900000001\n1554208460\nnonce\n\n";
    key.public_key().verify(message, &key.sign(message)?)?;
    let cores = std::thread::available_parallelism()?.get();
    let span = Duration::from_millis(500);
    let done: usize = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..cores)
            .map(|_| {
                scope.spawn(|| {
                    let (began, mut done) = (Instant::now(), 0);
                    while began.elapsed() < span {
                        for _ in 0..2 {
                            let verified =
                                key.sign(message).and_then(|it| key.public_key().verify(message, &it));
                            std::hint::black_box(verified.is_ok());
                        }
                        done += 1;
                    }
                    done
                })
            })
            .collect();
        threads.into_iter().filter_map(|thread| thread.join().ok()).sum()
    });
    Ok(done)
}

/// The seconds of computing that this process took so far. Linux counts hundredths.
fn cpu_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(") ").next().unwrap_or_default().split_whitespace();
    let ticks: u32 = fields.skip(11).take(2).filter_map(|field| field.parse::<u32>().ok()).sum();
    f64::from(ticks) / 100.0
}

/// The memory of this process that is in use, in MB.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kilobytes| kilobytes.parse::<u64>().ok()).unwrap_or(0) / 1024
}
