//! A trade bill compared with one's own records.

mod entry;
mod error;
mod spill;

pub use entry::{Entry, EntryKind};
pub use error::ReconcileError;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Place;
use std::io::Read;

use rust_decimal::Decimal;

use super::Bill;
use spill::Spill;

/// The bytes of both sides that are kept in memory before they go to temporary files.
const MEMORY: usize = 64 * 1024 * 1024;

/// A trade bill compared with one's own payments and refunds, in bounded memory: whatever does not fit goes to
/// temporary files that nobody else can read, and are gone with it.
///
/// ```
/// use wechatpay::bill::{Bill, Difference, Entry, Reconciliation};
///
/// let text = "\u{feff}交易时间,微信订单号,商户订单号,交易状态,商品名称,订单金额,手续费,费率备注\r\n\
///     `2026-08-22 10:00:00,`4200001234,`order-1,`SUCCESS,`Tea, green,`42.00,`0.25000,`\r\n\
///     总交易单数,手续费总金额,订单总金额\r\n\
///     `1,`0.25000,`42.00\r\n";
/// let mut reconciliation = Reconciliation::new();
/// reconciliation.ours(&Entry::payment("order-1", "42.00".parse()?))?;
/// reconciliation.ours(&Entry::payment("order-2", "7.00".parse()?))?;
/// reconciliation.bill(&mut Bill::new(text.as_bytes()))?;
///
/// let mut differences = Vec::new();
/// let tally = reconciliation.finish(|difference| differences.push(difference))?;
/// assert_eq!(tally.matched, 1);
/// let missing = Entry::payment("order-2", "7.00".parse()?);
/// assert_eq!(differences, [Difference::MissingThere(missing)]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Reconciliation {
    ours: Spill,
    theirs: Spill,
}

/// Something that is not the same on both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Difference {
    /// It stands in the bill, and not in one's own records; or in the bill once more than there.
    MissingHere(Entry),
    /// It stands in one's own records, and not in the bill.
    MissingThere(Entry),
    /// The amounts differ.
    Amount {
        /// It with the amount in one's own records.
        ours: Entry,
        /// The amount in the bill, in yuan.
        theirs: Decimal,
    },
    /// It stands in one's own records twice; only the first one is compared.
    Twice(Entry),
}

/// How many are the same, and how many are not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Tally {
    /// The same on both sides.
    pub matched: u64,
    /// In the bill alone.
    pub missing_here: u64,
    /// In one's own records alone.
    pub missing_there: u64,
    /// Of another amount.
    pub different: u64,
    /// Twice in one's own records.
    pub twice: u64,
}

impl Tally {
    /// True if nothing differs.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        let Self { matched: _, missing_here, missing_there, different, twice } = *self;
        missing_here + missing_there + different + twice == 0
    }

    fn count(&mut self, difference: &Difference) {
        match difference {
            Difference::MissingHere(_) => self.missing_here += 1,
            Difference::MissingThere(_) => self.missing_there += 1,
            Difference::Amount { .. } => self.different += 1,
            Difference::Twice(_) => self.twice += 1,
        }
    }
}

impl Default for Reconciliation {
    fn default() -> Self {
        Self::new()
    }
}

impl Reconciliation {
    /// One that keeps about 64 MiB in memory.
    #[must_use]
    pub fn new() -> Self {
        Self::with_memory(MEMORY)
    }

    /// One that keeps about so many bytes in memory.
    #[must_use]
    pub fn with_memory(bytes: usize) -> Self {
        Self { ours: Spill::new(bytes / 2), theirs: Spill::new(bytes / 2) }
    }

    /// Adds a payment or a refund of one's own records, in whatever order.
    ///
    /// # Errors
    /// [`ReconcileError::File`]: no room for temporary files.
    pub fn ours(&mut self, entry: &Entry) -> Result<(), ReconcileError> {
        self.ours.add(entry)
    }

    /// Adds a payment or a refund of WeChat Pay's, for who has other rows than those of a bill at hand.
    ///
    /// # Errors
    /// [`ReconcileError::File`]: no room for temporary files.
    pub fn theirs(&mut self, entry: &Entry) -> Result<(), ReconcileError> {
        self.theirs.add(entry)
    }

    /// Reads a trade bill to its end, and holds its rows against its own totals: rows that were lost on the way
    /// would look like payments that never were. Several bills, of several days or merchants, come one by one.
    ///
    /// # Errors
    /// [`ReconcileError::Bill`]: a row that cannot be read, or totals that do not fit;
    /// [`ReconcileError::Incomplete`]: a row without a number or an amount.
    pub fn bill<R: Read>(&mut self, bill: &mut Bill<R>) -> Result<(), ReconcileError> {
        for trade in bill.trades() {
            if let Some(entry) = Entry::of(&trade?)? {
                self.theirs.add(&entry)?;
            }
        }
        Ok(bill.check_totals()?)
    }

    /// Compares, and calls `each` for every difference. Where they come in what order is not said, but for the same
    /// records it is the same.
    ///
    /// # Errors
    /// [`ReconcileError::File`]: temporary files that cannot be read.
    pub fn finish(self, mut each: impl FnMut(Difference)) -> Result<Tally, ReconcileError> {
        let mut tally = Tally::default();
        let (mut ours, mut theirs) = (self.ours, self.theirs);
        for part in 0..spill::PARTS {
            let (ours, theirs) = (ours.take(part)?, theirs.take(part)?);
            tally.matched += compare(ours, theirs, &mut |difference| {
                tally.count(&difference);
                each(difference);
            });
        }
        Ok(tally)
    }
}

/// Compares what fits into memory, and says how many are the same.
fn compare(ours: Vec<Entry>, theirs: Vec<Entry>, each: &mut impl FnMut(Difference)) -> u64 {
    let mut left = BTreeMap::new();
    for Entry { kind, number, amount } in ours {
        match left.entry((number, kind)) {
            Place::Vacant(place) => drop(place.insert(amount)),
            Place::Occupied(place) => {
                each(Difference::Twice(Entry { kind, number: place.key().0.clone(), amount }));
            }
        }
    }
    let mut matched = 0;
    for entry in theirs {
        let key = (entry.number, entry.kind);
        match left.remove(&key) {
            Some(amount) if amount == entry.amount => matched += 1,
            own => {
                let (number, kind) = key;
                each(match own {
                    Some(amount) => {
                        Difference::Amount { ours: Entry { kind, number, amount }, theirs: entry.amount }
                    }
                    None => Difference::MissingHere(Entry { kind, number, amount: entry.amount }),
                });
            }
        }
    }
    for ((number, kind), amount) in left {
        each(Difference::MissingThere(Entry { kind, number, amount }));
    }
    matched
}
