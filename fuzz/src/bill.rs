//! A bill, which holds what people wrote: names of goods, remarks, data of merchants.
//!
//! The first byte says where the rest is cut. However it comes, it reads as the same rows and errors; a row
//! has a cell of each column; and it ends.

use wechatpay::bill::{Bill, FundFlow, Parser, Trade};

/// A bill behind a byte that says how it comes.
pub fn run(data: &[u8]) {
    let Some((step, bill)) = data.split_first() else { return };
    let (whole, sums) = read(bill, bill.len().max(1));
    let (pieces, same) = read(bill, usize::from(*step).max(1));
    assert_eq!(whole, pieces, "pieces of {step} bytes read as something else");
    assert_eq!(sums, same);
    let lines = bill.iter().filter(|byte| matches!(byte, b'\n' | b'\r')).count() + 1;
    assert!(whole.len() <= 2 * lines, "{} rows and errors of {lines} lines", whole.len());

    assert_eq!(Bill::new(bill).count(), whole.len());
    assert!(Bill::new(bill).trades().count() == whole.len());
    assert!(Bill::new(bill).fund_flows().count() == whole.len());
}

/// The rows and errors of a bill that comes in pieces of `step` bytes, and what its sums come to.
fn read(bill: &[u8], step: usize) -> (Vec<String>, String) {
    let mut parser = Parser::new();
    let mut read = Vec::new();
    let mut take = |parser: &mut Parser| {
        while let Some(row) = parser.next_row() {
            read.push(match row {
                Ok(row) => {
                    assert_eq!(row.iter().count(), parser.columns().count());
                    let (_, _) = (Trade::try_from(&row).is_ok(), FundFlow::try_from(&row).is_ok());
                    row.iter().map(|(name, cell)| format!("{name}={cell};")).collect()
                }
                Err(error) => error.to_string(),
            });
        }
    };
    for piece in bill.chunks(step) {
        parser.push(piece);
        take(&mut parser);
    }
    parser.finish();
    take(&mut parser);
    (read, format!("{:?}", parser.check_totals().map_err(|error| error.to_string())))
}
