//! Metrics of calls: their number and their times by operation and code, files, notifications, and the expiry of
//! certificates as a gauge. The crate `metrics` takes them, and what exports it: here Prometheus' text, printed.
//!
//! `cargo run --example metrics` makes two calls to the sandbox and prints what a scrape would get.

use std::sync::Arc;

use metrics::{counter, gauge, histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder};
use wechatpay::observe::{Event, KeyOwner, Observer};
use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get::Request;

/// An observer that counts and measures. It may be shared by the clients of many merchants.
pub(crate) struct Metrics;

impl Observer for Metrics {
    fn observe(&self, event: &Event<'_>) {
        match event {
            Event::Call(call) => {
                let labels = [
                    ("merchant", call.merchant_id.to_owned()),
                    ("operation", call.target.to_string()),
                    ("outcome", call.outcome.to_string()),
                    ("code", call.code.unwrap_or_default().to_owned()),
                ];
                counter!("wechatpay_calls_total", &labels).increment(1);
                histogram!("wechatpay_call_seconds", &labels).record(call.took);
                if call.may_have_taken_effect {
                    // Somebody should ask for these orders: nobody knows whether money moved.
                    counter!("wechatpay_open_calls_total", "operation" => call.target.to_string())
                        .increment(1);
                }
            }
            Event::Attempt(attempt) => {
                let labels = [("host", attempt.host.to_owned()), ("outcome", attempt.outcome.to_string())];
                counter!("wechatpay_attempts_total", &labels).increment(1);
                histogram!("wechatpay_answer_seconds", &labels).record(attempt.answering);
            }
            Event::File(file) => {
                counter!("wechatpay_files_total", "outcome" => file.outcome.to_string()).increment(1);
            }
            Event::Notification(notification) => {
                let labels = [
                    ("event", notification.event.unwrap_or_default().to_owned()),
                    ("handling", notification.handling.as_str().to_owned()),
                ];
                counter!("wechatpay_notifications_total", &labels).increment(1);
            }
            Event::Keys(keys) => {
                for key in keys.keys {
                    let owner = if key.owner == KeyOwner::Merchant { "merchant" } else { "wechatpay" };
                    let labels = [("owner", owner.to_owned()), ("serial", key.serial.to_owned())];
                    // Exact: a second after the year 2100 is far below 2^52.
                    #[allow(clippy::cast_precision_loss, reason = "Unix seconds are small")]
                    gauge!("wechatpay_key_not_after_seconds", &labels).set(key.not_after as f64);
                }
            }
            // A later version may tell of more.
            _ => {}
        }
    }
}

/// A recorder with buckets for calls that cross the country, and mostly take less than a second.
///
/// # Errors
/// Buckets that are none.
pub(crate) fn prometheus() -> Result<PrometheusBuilder, metrics_exporter_prometheus::BuildError> {
    let buckets = [0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0];
    PrometheusBuilder::new().set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &buckets)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let prometheus = prometheus()?.install_recorder()?;
    let sandbox = wechatpay_sandbox::Sandbox::start().await?;
    let client = sandbox.client_builder(sandbox.merchant())?.observer(Arc::new(Metrics)).build()?;

    // There is no such order: a refusal, which is a call all the same.
    for number in ["order-1", "order-2"] {
        let asked = Request::new(number).send(&client).await;
        println!("{number}: {}", asked.map_or_else(|error| error.to_string(), |_| "there".to_owned()));
    }
    println!("{}", prometheus.render());
    Ok(())
}
