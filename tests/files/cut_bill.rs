//! Rows of a bill that are cut, and rows that go on: none is given half, none goes, none takes another's cells.

use std::io::{self, Read};

use wechatpay::bill::{Bill, BillError, RowProblem};

/// What came of a bill before the connection broke.
struct Broken<'a>(&'a [u8]);

impl Read for Broken<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() { Err(io::Error::other("gone")) } else { self.0.read(to) }
    }
}

/// What came of the last cell reads like a cell, and may be an amount.
#[test]
fn where_reading_fails_a_row_whose_line_has_not_ended_is_none() {
    const BILL: &str = "交易时间,商户订单号,订单金额\n`2026-08-21 09:12:30,`order-1,`10.00\n";
    let header = BILL.find('`').unwrap();
    for cut in header..BILL.len() {
        let rows: Vec<_> = Bill::new(Broken(&BILL.as_bytes()[..cut])).collect();
        assert!(matches!(&rows[..], [Err(BillError::Read(_))]), "{cut}: {rows:?}");
    }
    let rows: Vec<_> = Bill::new(Broken(BILL.as_bytes())).collect();
    let [Ok(row), Err(BillError::Read(_))] = &rows[..] else { panic!("{rows:?}") };
    assert_eq!(row.get("订单金额"), Some("10.00"));

    // The first line of a text that would have gone on is no bad row: the reading failed, not the bill.
    let first = BILL.replace("order-1,`10.00", "order");
    let rows: Vec<_> = Bill::new(Broken(first.as_bytes())).collect();
    assert!(matches!(&rows[..], [Err(BillError::Read(_))]), "{rows:?}");
}

/// A bill whose rows begin with no time.
fn rows(lines: &str) -> Vec<Result<Vec<String>, RowProblem>> {
    let text = format!("商户号,备注,商户订单号,金额\n{lines}\n");
    Bill::new(text.as_bytes())
        .map(|row| match row {
            Ok(row) => Ok(["商户号", "备注", "商户订单号", "金额"]
                .map(|name| row.get(name).unwrap_or_default().to_owned())
                .to_vec()),
            Err(BillError::Row { problem, .. }) => Err(problem),
            Err(error) => panic!("{error}"),
        })
        .collect()
}

#[test]
fn what_goes_on_in_the_next_line_is_one_row_where_no_time_begins_it() {
    assert_eq!(
        rows("`190,`a\n`b,`order-1,`5.00"),
        [Ok(["190", "a\n`b", "order-1", "5.00"].map(str::to_owned).to_vec())]
    );
}

#[test]
fn a_row_that_lacks_cells_takes_none_of_the_next_where_no_time_begins_it() {
    let whole = Ok(["191", "b", "order-2", "6.00"].map(str::to_owned).to_vec());
    let cut = Err(RowProblem::Cells { expected: 4, found: 2 });
    assert_eq!(rows("`190,`a\n`191,`b,`order-2,`6.00"), [cut, whole]);
}

#[test]
fn a_cell_begins_behind_its_backtick_also_where_the_first_has_none() {
    let whole = ["190", "a", "order-1", "5.00"].map(str::to_owned).to_vec();
    assert_eq!(rows("190,`a,order-1,`5.00"), [Ok(whole)]);
}

/// A line of a text that has the name of a total, and nothing after it, is no summary: no row after it is lost.
#[test]
fn the_name_of_a_total_in_a_text_begins_no_summary() {
    let found = rows("`190,`a\n总交易单数\nb,`order-1,`5.00\n`191,`c,`order-2,`6.00");
    let first = ["190", "a\n总交易单数\nb", "order-1", "5.00"].map(str::to_owned).to_vec();
    let second = ["191", "c", "order-2", "6.00"].map(str::to_owned).to_vec();
    assert_eq!(found, [Ok(first), Ok(second)]);
}

/// Coupons that the merchant prepaid come back to it, and are counted apart.
#[test]
fn what_was_refunded_in_coupons_is_in_fen_too() {
    const BILL: &str = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\n\
`2026-08-21 11:30:00,`wx8888888888888888,`1900000109,`0,`,`4200000000202608210000000001,`order-1,`openid,`JSAPI,`REFUND,`OTHERS,`CNY,`0.00,`0.00,`50300000000000000000000000001,`refund-1,`2.90,`1.10,`ORIGINAL,`PROCESSING,`tea,`,`-0.02000,`0.60%,`0.00,`4.00,`\n";
    let refunded = Bill::new(BILL.as_bytes()).trades().next().unwrap().unwrap();
    assert_eq!(refunded.coupon_refund_fen(), Some(wechatpay::Fen(110)));
}
