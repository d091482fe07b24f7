//! Bills compared with one's own records.

use proptest::prelude::*;
use wechatpay::bill::{Bill, BillError, Decimal, Difference, Entry, ReconcileError, Reconciliation, Tally};

fn yuan(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// Compares what stands on both sides, with so many bytes of memory.
fn compared(ours: &[Entry], theirs: &[Entry], memory: usize) -> (Tally, Vec<Difference>) {
    let mut reconciliation = Reconciliation::with_memory(memory);
    for entry in ours {
        reconciliation.ours(entry).unwrap();
    }
    for entry in theirs {
        reconciliation.theirs(entry).unwrap();
    }
    let mut differences = Vec::new();
    let tally = reconciliation.finish(|difference| differences.push(difference)).unwrap();
    (tally, differences)
}

/// A bill as the documentation shows one: two payments, a refund, and an order that was cancelled.
const BILL: &str = "\u{feff}交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\r\n\
`2026-08-22 10:00:00,`wx1,`1900000001,`0,`,`4200000001,`order-1,`o1,`NATIVE,`SUCCESS,`OTHERS,`CNY,`42.00,`0.00,`0,`0,`0.00,`0.00,`,`,`tea,`,`0.25000,`0.60%,`42.00,`0.00,`\r\n\
`2026-08-22 10:01:00,`wx1,`1900000001,`0,`,`4200000002,`order-2,`o1,`NATIVE,`SUCCESS,`OTHERS,`CNY,`0.90,`0.10,`0,`0,`0.00,`0.00,`,`,`tea,`,`0.01000,`0.60%,`1.00,`0.00,`\r\n\
`2026-08-22 10:02:00,`wx1,`1900000001,`0,`,`4200000001,`order-1,`o1,`NATIVE,`REFUND,`OTHERS,`CNY,`0.00,`0.00,`5000000001,`order-2,`7.00,`0.00,`ORIGINAL,`SUCCESS,`tea,`,`-0.04000,`0.60%,`0.00,`7.00,`\r\n\
`2026-08-22 10:03:00,`wx1,`1900000001,`0,`,`4200000003,`order-3,`o1,`MICROPAY,`REVOKED,`OTHERS,`CNY,`0.00,`0.00,`0,`0,`0.00,`0.00,`,`,`tea,`,`0.00000,`0.60%,`0.00,`0.00,`\r\n\
总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n\
`4,`42.90,`7.00,`0.00,`0.22000,`43.00,`7.00\r\n";

#[test]
fn a_bill_is_compared_by_number_kind_and_amount() {
    let mut reconciliation = Reconciliation::new();
    // The refund has the number of the other order: they are two things.
    reconciliation.ours(&Entry::refund("order-2", yuan("7"))).unwrap();
    reconciliation.ours(&Entry::payment("order-2", yuan("1.0"))).unwrap();
    reconciliation.ours(&Entry::payment("order-1", yuan("41.99"))).unwrap();
    reconciliation.bill(&mut Bill::new(BILL.as_bytes())).unwrap();
    let mut differences = Vec::new();
    let tally = reconciliation.finish(|difference| differences.push(difference)).unwrap();
    let amount = Difference::Amount { ours: Entry::payment("order-1", yuan("41.99")), theirs: yuan("42.00") };
    assert_eq!(differences, [amount]);
    assert_eq!((tally.matched, tally.different, tally.is_clean()), (2, 1, false));
}

#[test]
fn a_bill_that_was_cut_is_not_compared() {
    // A row less, and then the end with the totals.
    let without: Vec<&str> =
        BILL.lines().enumerate().filter(|(at, _)| *at != 2).map(|(_, line)| line).collect();
    let mut reconciliation = Reconciliation::new();
    let error = reconciliation.bill(&mut Bill::new(without.join("\r\n").as_bytes())).unwrap_err();
    assert!(matches!(error, ReconcileError::Bill(BillError::Totals { .. })), "{error:?}");
    let cut = &BILL[..BILL.find("总交易单数").unwrap()];
    let error = Reconciliation::new().bill(&mut Bill::new(cut.as_bytes())).unwrap_err();
    assert!(matches!(error, ReconcileError::Bill(BillError::NoSummary)), "{error:?}");
}

#[test]
fn what_is_there_twice_is_told() {
    let entry = |amount| Entry::payment("order-1", yuan(amount));
    let (tally, differences) = compared(&[entry("1"), entry("2")], &[entry("1"), entry("1")], 0);
    assert_eq!(differences, [Difference::Twice(entry("2")), Difference::MissingHere(entry("1"))]);
    assert_eq!((tally.matched, tally.twice, tally.missing_here), (1, 1, 1));
}

fn entry() -> impl Strategy<Value = Entry> {
    ("[a-c]{1,2}", 0..3i64, any::<bool>()).prop_map(|(number, fen, refund)| {
        let amount = Decimal::new(fen, 2);
        if refund { Entry::refund(number, amount) } else { Entry::payment(number, amount) }
    })
}

proptest! {
    /// Memory decides where things are kept, and nothing else; nothing is lost or counted twice.
    #[test]
    fn little_memory_says_what_much_says(
        ours in prop::collection::vec(entry(), 0..40),
        theirs in prop::collection::vec(entry(), 0..40),
        memory in 0..400usize,
    ) {
        let (tally, differences) = compared(&ours, &theirs, memory);
        prop_assert_eq!((tally, &differences), (compared(&ours, &theirs, 1 << 20).0, &compared(&ours, &theirs, 1 << 20).1));
        let ours_told = tally.matched + tally.different + tally.missing_there + tally.twice;
        let theirs_told = tally.matched + tally.different + tally.missing_here;
        prop_assert_eq!((ours_told, theirs_told), (ours.len() as u64, theirs.len() as u64));
        // By hand: for each kind and number the first of one's own meets the first of theirs.
        let mut matched = 0;
        for (at, own) in ours.iter().enumerate() {
            let same = |other: &&Entry| (other.kind, &other.number) == (own.kind, &own.number);
            let first = !ours[..at].iter().any(|other| same(&other));
            matched += u64::from(first && theirs.iter().find(same).is_some_and(|it| it.amount == own.amount));
        }
        prop_assert_eq!(tally.matched, matched);
    }
}
