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

type Failure = Box<dyn Error + Send + Sync>;

#[tokio::main(flavor = "multi_thread")]
async fn main() -> Result<(), Failure> {
    let calls = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(100_000);
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client()?;
    for number in 0..AT_ONCE {
        order(&client, &format!("bench-{number}")).await?;
    }
    run(&client, calls / 10).await?;
    let before = resident();
    let (began, cpu) = (Instant::now(), cpu_seconds());
    let limit = limit(&sandbox)?;
    let in_limit = began.elapsed().as_secs_f64();
    let each_in_limit = limit * in_limit / (cpu_seconds() - cpu);
    let cpu = cpu_seconds();
    let rate = run(&client, calls).await?;
    let cpu = cpu_seconds() - cpu;
    let after = resident();
    println!("{calls} calls, {AT_ONCE} at once, every tenth an order and the others queries");
    println!("{rate:.0} calls/s");
    println!("{limit:.0} calls/s if there were nothing but signatures ({in_limit:.1} s)");
    println!("{:.2} of that", rate / limit);
    #[allow(clippy::cast_precision_loss, reason = "a rate")]
    let each = calls as f64 / cpu;
    println!(
        "{each:.0} calls a second of computing, {:.2} of the limit's {each_in_limit:.0}",
        each / each_in_limit
    );
    println!("{before} MB before, {after} MB after");
    Ok(())
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

/// So many calls, and how many of them a second took.
async fn run(client: &Client, calls: usize) -> Result<f64, Failure> {
    let next = Arc::new(AtomicUsize::new(0));
    let began = Instant::now();
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
                    if number % 10 == 0 {
                        order(&client, &format!("order-{calls}-{number}")).await?;
                    } else {
                        query.send(&client).await?;
                    }
                }
            })
        })
        .collect();
    for task in tasks {
        task.await??;
    }
    #[allow(clippy::cast_precision_loss, reason = "a rate")]
    let calls = calls as f64;
    Ok(calls / began.elapsed().as_secs_f64())
}

/// What all cores can do of what a call needs: two signatures made, and two verified.
fn limit(sandbox: &Sandbox) -> Result<f64, Failure> {
    let key = sandbox.merchant().identity().private_key().clone();
    let message = b"GET\n/v3/pay/transactions/out-trade-no/b1?mchid=1900000001\n1554208460\nnonce\n\n";
    key.public_key().verify(message, &key.sign(message)?)?;
    let cores = std::thread::available_parallelism()?.get();
    let span = Duration::from_secs(2);
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
    #[allow(clippy::cast_precision_loss, reason = "a rate")]
    let done = done as f64;
    Ok(done / span.as_secs_f64())
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
