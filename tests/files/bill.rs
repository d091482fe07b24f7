//! Bills in every documented form, read as the merchant's program would. What is expected was added
//! up by hand.

use std::fs::File;
use std::io::{self, Read};
use std::iter;

use proptest::prelude::*;
use wechatpay::Fen;
use wechatpay::bill::{Bill, BillError, Direction, Parser, RowProblem};

use crate::common::openssl::Dir;

/// <https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html>
const ALL: &str = "\u{feff}交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\r\n\
`2026-08-21 09:12:30,`wx8888888888888888,`1900000109,`0,`,`4200000000202608210000000001,`order-1,`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,`JSAPI,`SUCCESS,`OTHERS,`CNY,`9.90,`0.10,`0,`0,`0.00,`0.00,`,`,`tea, green; `hot`,`table=7,`0.06000,`0.60%,`10.00,`0.00,`\r\n\
`2026-08-21 10:00:00,`wx8888888888888888,`1900000109,`0,`,`4200000000202608210000000002,`order-2,`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,`NATIVE,`SUCCESS,`CMB_CREDIT,`CNY,`0.10,`0.00,`0,`0,`0.00,`0.00,`,`,`茶,`,`0.00000,`0.60%,`0.10,`0.00,`\r\n\
`2026-08-21 11:30:00,`wx8888888888888888,`1900000109,`0,`,`4200000000202608210000000001,`order-1,`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,`JSAPI,`REFUND,`OTHERS,`CNY,`0.00,`0.00,`50300000000000000000000000001,`refund-1,`2.90,`0.00,`ORIGINAL,`PROCESSING,`tea, green; `hot`,`table=7,`-0.02000,`0.60%,`0.00,`3.00,`\r\n\
总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n\
`3,`10.00,`2.90,`0.00,`0.04000,`10.10,`3.00\r\n";

/// As merchants get it who have the columns of old.
const REFUND_OF_OLD: &str = "交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,企业红包金额,退款申请时间,退款成功时间,微信退款单号,商户退款单号,退款金额,企业红包退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率
`2018-08-20 16:38:50,`wx8888888888888888,`1900000109,`1900000208,`,`4200000000201808200000000001,`order-1,`openid,`NATIVE,`REFUND,`CFT,`CNY,`0.00,`0.00,`2018-08-21 18:11:13,`2018-08-21 18:11:15,`50000000000000000000000000001,`refund-1,`0.01,`0.00,`ORIGINAL,`SUCCESS,`tea,`,`0.00000,`1.00%
总交易单数,总交易额,总退款金额,总企业红包退款金额,手续费总金额
`1,`0.00,`0.01,`0.00,`0.00000
";

/// <https://pay.weixin.qq.com/docs/merchant/products/bill-download/structure/fund-bill.html>
const FUND_FLOW: &str = "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额（元）,账户结余（元）,资金变更提交申请人,备注,业务凭证号

`2018-02-01 04:21:23,`50000305742018020103387128253,`1900009231201802015884652186,`退款,`退款,`支出,`0.02,`0.17,`system,`缺货,`REF4200000068201801293084726067
`2018-02-01 05:00:00,`4200000000201802010000000002,`1900009231201802015884652187,`交易,`交易,`收入,`0.35,`0.52,`system,`,`

资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额

`2.0,`1.0,`0.35,`1.0,`0.02";

fn amount(value: Option<wechatpay::bill::Decimal>) -> String {
    value.map(|yuan| yuan.to_string()).unwrap_or_default()
}

fn totals(text: &str) -> Result<(), BillError> {
    let mut bill = Bill::new(text.as_bytes());
    bill.by_ref().for_each(drop);
    bill.check_totals()
}

#[test]
fn a_trade_bill_from_a_file() {
    let dir = Dir::new();
    let mut bill = Bill::new(File::open(dir.write("bill.csv", ALL)).unwrap());
    let trades: Vec<_> = bill.trades().collect::<Result<_, _>>().unwrap();
    assert_eq!(trades.len(), 3);
    let [paid, other, refunded] = &trades[..] else { panic!() };
    assert_eq!(paid.time, "2026-08-21 09:12:30");
    assert_eq!(paid.appid.as_deref(), Some("wx8888888888888888"));
    assert_eq!(paid.mchid.as_deref(), Some("1900000109"));
    assert_eq!(
        (&paid.sub_mchid, &paid.device_info, &paid.refund_id, &paid.refund_type),
        (&None, &None, &None, &None)
    );
    assert_eq!(paid.transaction_id, "4200000000202608210000000001");
    assert_eq!(paid.trade_state, "SUCCESS");
    assert_eq!(paid.description.as_deref(), Some("tea, green; `hot`"));
    assert_eq!(paid.attach.as_deref(), Some("table=7"));
    assert_eq!(amount(paid.settlement_amount), "9.90");
    assert_eq!(amount(paid.coupon_amount), "0.10");
    assert_eq!(amount(paid.order_amount), "10.00");
    assert_eq!(amount(paid.fee), "0.06000");
    assert_eq!(paid.fee_rate.as_deref(), Some("0.60%"));
    assert_eq!(paid.refund_request_time, None);
    assert_eq!(other.bank_type.as_deref(), Some("CMB_CREDIT"));
    assert_eq!(refunded.trade_state, "REFUND");
    assert_eq!(refunded.out_refund_no.as_deref(), Some("refund-1"));
    assert_eq!(amount(refunded.refund_amount), "2.90");
    assert_eq!(amount(refunded.requested_refund_amount), "3.00");
    assert_eq!(amount(refunded.fee), "-0.02000");
    assert_eq!(refunded.refund_status.as_deref(), Some("PROCESSING"));
    assert_eq!(refunded.fee_note, None);
    assert_eq!((paid.order_fen(), paid.settlement_fen()), (Some(Fen(1000)), Some(Fen(990))));
    assert_eq!(paid.coupon_fen(), Some(Fen(10)));
    assert_eq!((refunded.refund_fen(), refunded.requested_refund_fen()), (Some(Fen(290)), Some(Fen(300))));

    assert_eq!(bill.columns().count(), 27);
    assert_eq!(bill.columns().next(), Some("交易时间"));
    let [summary] = bill.summary() else { panic!() };
    assert_eq!(summary.get("总交易单数"), Some("3"));
    assert_eq!(summary.line(), 6);
    bill.check_totals().unwrap();
}

#[test]
fn the_columns_of_old_are_read_into_those_of_today() {
    let mut bill = Bill::new(REFUND_OF_OLD.as_bytes());
    let trades: Vec<_> = bill.trades().collect::<Result<_, _>>().unwrap();
    let [refunded] = &trades[..] else { panic!() };
    assert_eq!(refunded.sub_mchid.as_deref(), Some("1900000208"));
    assert_eq!(refunded.refund_request_time.as_deref(), Some("2018-08-21 18:11:13"));
    assert_eq!(refunded.refund_success_time.as_deref(), Some("2018-08-21 18:11:15"));
    assert_eq!(amount(refunded.settlement_amount), "0.00");
    assert_eq!(amount(refunded.coupon_refund_amount), "0.00");
    assert_eq!(refunded.order_amount, None);
    bill.check_totals().unwrap();
}

#[test]
fn what_is_no_yuan_or_no_whole_number_of_fen_has_no_fen() {
    let fen = |currency: &str, yuan: &str| {
        let text = format!(
            "交易时间,微信订单号,商户订单号,交易状态,货币种类,订单金额\n`2026-08-22 10:00:00,`1,`2,`SUCCESS,`{currency},`{yuan}\n"
        );
        let mut bill = Bill::new(text.as_bytes());
        let trade = bill.trades().next().unwrap().unwrap();
        trade.order_fen()
    };
    assert_eq!(fen("CNY", "42.00"), Some(Fen(4200)));
    assert_eq!(fen("", "42.5"), Some(Fen(4250)));
    assert_eq!(fen("HKD", "42.00"), None);
    assert_eq!(fen("CNY", "42.005"), None);
    assert_eq!(fen("CNY", ""), None);
}

#[test]
fn a_fund_flow_bill() {
    let mut bill = Bill::new(FUND_FLOW.as_bytes());
    let flows: Vec<_> = bill.fund_flows().collect::<Result<_, _>>().unwrap();
    let [out, received] = &flows[..] else { panic!() };
    assert_eq!(out.time, "2018-02-01 04:21:23");
    assert_eq!(out.business_id.as_deref(), Some("50000305742018020103387128253"));
    assert_eq!(out.flow_id, "1900009231201802015884652186");
    assert_eq!(out.business_type.as_deref(), Some("退款"));
    assert_eq!(out.direction, Direction::Out);
    assert_eq!(amount(out.amount), "0.02");
    assert_eq!(amount(out.balance), "0.17");
    assert_eq!((out.amount_fen(), out.balance_fen()), (Some(Fen(2)), Some(Fen(17))));
    assert_eq!(out.note.as_deref(), Some("缺货"));
    assert_eq!(out.voucher_id.as_deref(), Some("REF4200000068201801293084726067"));
    assert_eq!(received.direction, Direction::In);
    assert_eq!(received.note, None);
    bill.check_totals().unwrap();
}

#[test]
fn any_other_bill_answers_by_the_name_of_the_column() {
    let text = "分账时间,分账单号,分账金额（元）,备注\n`2026-08-21 09:00:00,`3008450740201411110007820472,`1.50,`a\n\
                分账总笔数,分账总金额\n`1,`1.50\n";
    let mut bill = Bill::new(text.as_bytes());
    let row = bill.next().unwrap().unwrap();
    assert_eq!(row.get("分账单号"), Some("3008450740201411110007820472"));
    assert_eq!(amount(row.amount("分账金额(元)").unwrap()), "1.50");
    assert_eq!(row.get("no such column"), None);
    assert_eq!(row.amount("no such column").unwrap(), None);
    assert!(row.amount("备注").is_err());
    assert_eq!(row.iter().last(), Some(("备注", "a")));
    assert!(bill.next().is_none());
    assert_eq!(bill.summary()[0].get("分账总金额"), Some("1.50"));
    // A summary whose sums are not known here is not passed off as checked.
    assert!(matches!(bill.check_totals(), Err(BillError::NoSummary)));
}

#[test]
fn a_bill_without_backticks_or_with_a_comma_at_the_end() {
    let plain = ALL.replace('`', "").replace("tea, green", "tea");
    assert_eq!(Bill::new(plain.as_bytes()).trades().flatten().count(), 3);
    totals(&plain).unwrap();
    let commas = ALL.replace("\r\n", ",\r\n");
    assert_eq!(Bill::new(commas.as_bytes()).trades().flatten().count(), 3);
    totals(&commas).unwrap();
}

/// The rows of a fund flow bill whose first row has this note.
fn with_note(note: &str) -> Vec<Result<wechatpay::bill::FundFlow, BillError>> {
    let text = FUND_FLOW.replace("`缺货", &format!("`{note}"));
    assert_ne!(text, FUND_FLOW);
    let mut bill = Bill::new(text.as_bytes());
    let flows: Vec<_> = bill.fund_flows().collect();
    if flows.iter().all(Result::is_ok) {
        bill.check_totals().unwrap();
    }
    flows
}

#[test]
fn newlines_in_a_text_belong_to_it() {
    for note in [
        "one\ntwo",
        "one\r\ntwo",
        "\nafter",
        "before\n",
        "a\n\n\r\nb",
        "a\n`b",
        "\"quoted\n\"",
        "总统套房\n总数, of all",
        "a, b\nc, d",
        "a\n2026-08-21, b",
        "a,`b",
        "a,`b\nc,`",
        "`,`,`\n,",
    ] {
        let flows = with_note(note);
        let [Ok(out), Ok(received)] = &flows[..] else { panic!("{note:?}: {flows:?}") };
        assert_eq!(out.note.as_deref(), Some(note));
        assert_eq!(out.voucher_id.as_deref(), Some("REF4200000068201801293084726067"), "{note:?}");
        assert_eq!(amount(out.balance), "0.17", "{note:?}");
        assert_eq!(received.flow_id, "1900009231201802015884652187", "{note:?}");
    }
}

#[test]
fn newlines_in_the_last_text_of_a_row_belong_to_it() {
    let header = "分账时间,分账单号,分账金额(元),备注\r\n";
    for note in ["one\ntwo", "one\r\n\r\ntwo", "总之,\n总", "a\n`b`", "a,", "a\nb,", ","] {
        let rows = format!("`2026-08-21 09:00:00,`1,`1.50,`{note}\r\n`2026-08-21 09:00:00,`2,`1.00,`\r\n");
        for end in ["", "\r\n\r\n", "分账总笔数,分账总金额\r\n`2,`2.50\r\n", "\n总数,总金额\n`2,`2.50"]
        {
            let text = format!("{header}{rows}{end}");
            let mut bill = Bill::new(text.as_bytes());
            let notes: Vec<_> =
                bill.by_ref().map(|row| row.unwrap().get("备注").unwrap().to_owned()).collect();
            assert_eq!(notes, [note, ""], "{text}");
            assert_eq!(bill.summary().len(), usize::from(end.contains('总')), "{text}");
        }
    }
}

/// Two texts side by side: which of them has the comma and the backtick cannot be known.
#[test]
fn a_row_that_can_be_read_in_two_ways_is_an_error_and_no_other_row_suffers() {
    for description in ["tea,`hot`", "tea,`\nhot", "a\n,`b\n"] {
        let text = ALL.replacen("tea, green; `hot`", description, 1);
        let trades: Vec<_> = Bill::new(text.as_bytes()).trades().collect();
        let [unclear, Ok(other), Ok(refunded)] = &trades[..] else { panic!("{description:?}: {trades:?}") };
        let problem = RowProblem::Cells { expected: 27, found: 28 };
        assert!(matches!(unclear, Err(BillError::Row { line: 2, problem: found }) if *found == problem));
        assert_eq!((&*other.out_trade_no, refunded.out_refund_no.as_deref()), ("order-2", Some("refund-1")));
        assert!(matches!(totals(&text), Err(BillError::Totals { rows: None, .. })));
    }
}

#[test]
fn a_row_that_was_cut_takes_none_of_the_next() {
    let cut = ALL.find("`2026-08-21 10:00:00").unwrap() + 40;
    let next = ALL.find("`2026-08-21 11:30:00").unwrap();
    for between in ["\r\n", "\n", "\r\n\r\n"] {
        let text = format!("{}{between}{}", &ALL[..cut], &ALL[next..]);
        let trades: Vec<_> = Bill::new(text.as_bytes()).trades().collect();
        let [Ok(_), Err(error), Ok(refunded)] = &trades[..] else { panic!("{trades:?}") };
        assert_eq!(error.to_string(), "line 3 of the bill: it has 2 cells, and there are 27 columns");
        assert_eq!(refunded.trade_state, "REFUND");
    }
    // A line of a text that looks like the beginning of a row ends the row it is in; none is shifted.
    let text = ALL.replacen("tea, green; `hot`", "tea\n`2026-08-21 12:00:00", 1);
    let trades: Vec<_> = Bill::new(text.as_bytes()).trades().collect();
    let [Err(_), Err(_), Ok(other), Ok(_)] = &trades[..] else { panic!("{trades:?}") };
    assert_eq!(other.out_trade_no, "order-2");
    // Nor does it take the summary.
    let summary = ALL.find("总交易单数").unwrap();
    let text = format!("{}\n{}", &ALL[..cut], &ALL[summary..]);
    let mut bill = Bill::new(text.as_bytes());
    assert_eq!(bill.by_ref().filter(Result::is_err).count(), 1);
    assert_eq!(bill.summary().len(), 1);
}

#[test]
fn a_bill_of_a_mark_alone_is_empty() {
    for text in ["\u{feff}", "\u{feff}\r\n", "\r\n\u{feff}\n\n", ""] {
        let mut bill = Bill::new(text.as_bytes());
        assert!(bill.next().is_none(), "{text:?}");
        assert!(matches!(bill.check_totals(), Err(BillError::NoSummary)));
    }
}

#[test]
fn a_row_without_end_is_let_go() {
    struct Endless(usize);
    impl Read for Endless {
        fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
            let from: &[u8] = match self.0 {
                0 => FUND_FLOW.lines().next().unwrap().as_bytes(),
                1 => b"\n`2018-02-01 04:21:23,`1,`2,`3\n",
                2..=600 => &[b'\n'; 4096],
                601 => b"more\n`2018-02-01 05:00:00,`1,`2,`,`,`,`,`,`,`,`\n",
                _ => b"",
            };
            self.0 += 1;
            to[..from.len()].copy_from_slice(from);
            Ok(from.len())
        }
    }
    let rows: Vec<_> = Bill::new(Endless(0)).collect();
    let [Err(BillError::Row { line: 2, problem }), Ok(last)] = &rows[..] else { panic!("{rows:?}") };
    assert_eq!(*problem, RowProblem::TooLong);
    assert_eq!(last.get("资金流水单号"), Some("2"));
}

#[test]
fn a_row_that_is_no_text_is_one_error() {
    let at = ALL.find("茶").unwrap();
    for broken in [&b"\xff"[..], b"\xe8\x8c", b"a\n\xff\nb"] {
        let text = [&ALL.as_bytes()[..at], broken, &ALL.as_bytes()[at + 3..]].concat();
        let rows: Vec<_> = Bill::new(&text[..]).collect();
        let [Ok(_), Err(error), Ok(_)] = &rows[..] else { panic!("{rows:?}") };
        assert_eq!(error.to_string(), "line 3 of the bill: it is not UTF-8");
    }
}

#[test]
fn totals_that_do_not_add_up() {
    for (change, to, column, stated, rows) in [
        ("`3,`10.00,`2.90", "`4,`10.00,`2.90", "总交易单数", "4", "3"),
        ("`3,`10.00,`2.90", "`3,`10.01,`2.90", "应结订单总金额", "10.01", "10.00"),
        ("`0.04000,`10.10", "`0.08000,`10.10", "手续费总金额", "0.08000", "0.04000"),
        ("`10.10,`3.00", "`10.1,`3", "", "", ""),
    ] {
        let changed = ALL.replace(change, to);
        assert_ne!(changed, ALL);
        match totals(&changed) {
            Ok(()) => assert_eq!(column, ""),
            Err(BillError::Totals { column: found, summary, rows: Some(sum) }) => {
                let found = (found, &*summary.to_string(), &*sum.to_string());
                assert_eq!(found, (column, stated, rows));
            }
            Err(other) => panic!("{other}"),
        }
    }
    let out = FUND_FLOW.replace("`1.0,`0.02", "`1.0,`0.03");
    assert_eq!(
        totals(&out).unwrap_err().to_string(),
        "the bill's 支出金额 is 0.03, and its rows add up to 0.02"
    );
}

#[test]
fn a_bill_cut_short_is_not_taken_for_a_whole_one() {
    let end = ALL.find("总交易单数").unwrap();
    assert!(matches!(totals(&ALL[..end]), Err(BillError::NoSummary)));
    assert!(matches!(totals(""), Err(BillError::NoSummary)));
    assert!(Bill::new(&b""[..]).next().is_none());

    let mut bill = Bill::new(ALL.as_bytes());
    bill.next().unwrap().unwrap();
    assert!(matches!(bill.check_totals(), Err(BillError::Unfinished)));

    let cut = ALL.find("`2026-08-21 10:00:00").unwrap() + 40;
    let last = Bill::new(&ALL.as_bytes()[..cut]).last().unwrap();
    let problem = RowProblem::Cells { expected: 27, found: 2 };
    assert!(matches!(last, Err(BillError::Row { line: 3, problem: found }) if found == problem));
}

#[test]
fn a_bad_row_says_its_line_and_the_next_is_read() {
    let text = ALL.replace("`9.90,`0.10", "`9.9O,`0.10");
    let trades: Vec<_> = Bill::new(text.as_bytes()).trades().collect();
    assert_eq!(
        trades[0].as_ref().unwrap_err().to_string(),
        "line 2 of the bill: 应结订单金额 is \"9.9O\", which is no amount"
    );
    assert_eq!(trades.iter().filter(|trade| trade.is_ok()).count(), 2);
    let error = totals(&text).unwrap_err();
    assert!(matches!(error, BillError::Totals { column: "应结订单总金额", rows: None, .. }), "{error}");

    let flows: Vec<_> = Bill::new(ALL.as_bytes()).fund_flows().take(1).collect();
    assert_eq!(
        flows[0].as_ref().unwrap_err().to_string(),
        "line 2 of the bill: there is no column \"记账时间\""
    );
}

#[test]
fn an_error_document_is_no_bill() {
    for text in [
        "{\"code\":\"NO_STATEMENT_EXIST\",\"message\":\"账单不存在\"}",
        "<xml>\n<return_code>FAIL</return_code>\n</xml>",
        "Bad Gateway\n",
    ] {
        let rows: Vec<_> = Bill::new(text.as_bytes()).collect();
        let beginning = text.lines().next().unwrap();
        assert!(
            matches!(&rows[..], [Err(BillError::NotABill { beginning: found })] if *found == beginning),
            "{rows:?}"
        );
    }
}

#[test]
fn reading_that_fails_ends_the_rows() {
    struct Broken(usize);
    impl Read for Broken {
        fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
            if self.0 == 0 {
                return Err(io::Error::other("gone"));
            }
            self.0 = 0;
            let end = ALL.find("`2026-08-21 10:00:00").unwrap();
            ALL.as_bytes()[..end].as_ref().read(to)
        }
    }
    let mut bill = Bill::new(Broken(1));
    let rows: Vec<_> = bill.by_ref().collect();
    assert!(matches!(&rows[..], [Ok(_), Err(BillError::Read(_))]));
    assert!(matches!(bill.check_totals(), Err(BillError::Unfinished)));
}

#[test]
fn a_row_shows_no_payer_in_debug() {
    let row = Bill::new(ALL.as_bytes()).next().unwrap().unwrap();
    let shown = format!("{row:?}");
    assert!(shown.contains("用户标识") && !shown.contains("oUpF8"), "{shown}");

    let mut parser = Parser::new();
    parser.push(ALL.as_bytes());
    for _ in 0..2 {
        parser.next_row().unwrap().unwrap();
        let shown = format!("{parser:?}");
        assert!(
            shown.contains("用户标识") && !shown.contains("oUpF8") && !shown.contains("111, 85"),
            "{shown}"
        );
    }
    let mut bill = Bill::new(ALL.as_bytes());
    bill.next().unwrap().unwrap();
    let shown = format!("{bill:?}");
    assert!(shown.contains("用户标识") && !shown.contains("oUpF8") && !shown.contains("111, 85"), "{shown}");

    // A piece of a bill, without its header.
    let error = Bill::new(&ALL.as_bytes()[ALL.find("`2026").unwrap()..]).next().unwrap().unwrap_err();
    assert!(!format!("{error} {error:?}").contains("8888"), "{error}");
}

proptest! {
    /// Whatever text is read, no panic, and what is no row is an error or the summary.
    #[test]
    fn nothing_panics(text in "(交易时间,微信订单号,商户订单号,交易状态\n)?[`,总0-9.a\r\n\u{feff}]{0,200}") {
        let mut bill = Bill::new(text.as_bytes());
        for trade in bill.trades() {
            drop(trade);
        }
        let _ = bill.check_totals();
    }

    /// A bill that is written and read again has the texts that were written, whatever they are, or
    /// says which rows are unclear; and only texts side by side, with a comma and a backtick, are.
    #[test]
    fn texts_come_back(
        rows in prop::collection::vec((TEXT, TEXT, 0u32..100_000), 0..6),
        piece in 1usize..200,
        windows in any::<bool>(),
    ) {
        let end = if windows { "\r\n" } else { "\n" };
        let mut text = format!("\u{feff}交易时间,微信订单号,商户订单号,交易状态,商品名称,订单金额,商户数据包,费率备注{end}");
        let yuan = |fen: u32| format!("{}.{:02}", fen / 100, fen % 100);
        for (number, (description, attach, fen)) in rows.iter().enumerate() {
            let amount = yuan(*fen);
            text += &format!("`2026-08-21 10:00:00,`{number},`order-{number},`SUCCESS,`{description},`{amount},`{attach},`{end}");
        }
        let sum = yuan(rows.iter().map(|(_, _, fen)| fen).sum());
        text += &format!("总交易单数,订单总金额{end}`{},`{sum}{end}", rows.len());
        let mut parser = Parser::new();
        let mut read = Vec::new();
        for piece in text.as_bytes().chunks(piece) {
            parser.push(piece);
            read.extend(iter::from_fn(|| parser.next_row()));
        }
        parser.finish();
        read.extend(iter::from_fn(|| parser.next_row()));
        prop_assert_eq!(read.len(), rows.len(), "{}", text);
        for (number, (row, (description, attach, fen))) in read.iter().zip(&rows).enumerate() {
            let Ok(row) = row else {
                prop_assert!(attach.contains(",`") || description.contains(",`"), "{} in {}", row.as_ref().unwrap_err(), text);
                continue;
            };
            let trade = wechatpay::bill::Trade::try_from(row).unwrap();
            prop_assert_eq!(trade.description.unwrap_or_default(), description.as_str());
            prop_assert_eq!(trade.attach.unwrap_or_default(), attach.as_str());
            prop_assert_eq!(trade.out_trade_no, format!("order-{number}"));
            prop_assert_eq!(amount(trade.order_amount), yuan(*fen));
            prop_assert_eq!(row.get("费率备注"), Some(""));
        }
        if read.iter().all(Result::is_ok) {
            parser.check_totals().unwrap();
        }
    }
}

/// What people and their programs may write.
const TEXT: &str = "([`,\n\r\"a0中.总\u{feff}]|,`|\r\n|`hot|总交易单数,\n){0,6}";
