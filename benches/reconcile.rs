//! A bill of a million rows compared with as many records: seconds, and memory that stays within its bound.
//! `cargo bench --bench reconcile --features reconcile`.
//!
//! It fails where the memory in use grows by more than the bound and half of it again.

#![allow(missing_docs, clippy::cast_precision_loss, reason = "a benchmark")]

use std::error::Error;
use std::io::Read;
use std::time::Instant;

use wechatpay::bill::{Bill, Decimal, Entry, Reconciliation};

const ROWS: u32 = 1_000_000;
/// The bytes that may be kept in memory.
const BOUND: usize = 16 * 1024 * 1024;

/// A bill that is made as it is read.
struct Made {
    row: u32,
    text: Vec<u8>,
    at: usize,
}

impl Made {
    fn new() -> Self {
        let head = "交易时间,微信订单号,商户订单号,交易状态,商品名称,订单金额,手续费,费率备注\r\n";
        Self { row: 0, text: head.as_bytes().to_vec(), at: 0 }
    }

    fn next(&mut self) {
        self.text = match self.row {
            row if row < ROWS => format!(
                "`2026-08-22 10:00:00,`420000{row:010},`order-{row:08},`SUCCESS,`Tea, green,`{}.00,`0.25000,`\r\n",
                row % 100
            ),
            ROWS => {
                let total = (0..ROWS).map(|row| u64::from(row % 100)).sum::<u64>();
                let fee = Decimal::new(25, 2) * Decimal::from(ROWS);
                format!("总交易单数,手续费总金额,订单总金额\r\n`{ROWS},`{fee:.5},`{total}.00\r\n")
            }
            _ => String::new(),
        }
        .into_bytes();
        (self.row, self.at) = (self.row + 1, 0);
    }
}

impl Read for Made {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.at == self.text.len() {
            self.next();
        }
        let read = (&self.text[self.at..]).read(buffer)?;
        self.at += read;
        Ok(read)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let before = resident();
    let began = Instant::now();
    let mut reconciliation = Reconciliation::with_memory(BOUND);
    for row in 0..ROWS {
        // Of a thousand one was paid and never booked, and another is of another amount.
        if row % 1000 != 7 {
            let amount = Decimal::from(row % 100 + u32::from(row % 1000 == 8));
            reconciliation.ours(&Entry::payment(format!("order-{row:08}"), amount))?;
        }
    }
    reconciliation.bill(&mut Bill::new(Made::new()))?;
    let mut told = 0;
    let tally = reconciliation.finish(|_| told += 1)?;
    let seconds = began.elapsed().as_secs_f64();
    let most = peak();
    println!("{tally:?}");
    println!("{ROWS} rows and records in {seconds:.2} s: {:.0} rows a second", f64::from(ROWS) / seconds);
    println!("{before} MB at the beginning, {most} MB at most");
    assert_eq!((tally.missing_here, tally.different, told), (1000, 1000, 2000));
    let bound = u64::try_from(BOUND / 1024 / 1024)?;
    if most > before + bound + bound / 2 {
        return Err(format!("more memory than {bound} MB and half of it again").into());
    }
    Ok(())
}

/// The memory in use, in MB.
fn resident() -> u64 {
    status("VmRSS:")
}

/// The most that was in use, in MB.
fn peak() -> u64 {
    status("VmHWM:")
}

fn status(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
    line.split_whitespace().next().and_then(|kilobytes| kilobytes.parse::<u64>().ok()).unwrap_or(0) / 1024
}
