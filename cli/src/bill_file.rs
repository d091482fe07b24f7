//! A bill in a file.

use std::fs::File;
use std::io::{BufReader, Cursor, Read};
use std::path::Path;

use flate2::read::MultiGzDecoder;
use wechatpay::bill::Bill;

use crate::failure::{Failure, Kind};

/// A bill from a file, unpacked where it is packed.
pub(crate) fn open(file: &Path) -> Result<Bill<Box<dyn Read>>, Failure> {
    let wrong = |error: std::io::Error| Failure::input(format!("{}: {error}", file.display()));
    let mut source = BufReader::new(File::open(file).map_err(wrong)?);
    let mut head = Vec::new();
    source.by_ref().take(2).read_to_end(&mut head).map_err(wrong)?;
    let packed = head == [0x1f, 0x8b];
    let whole = Cursor::new(head).chain(source);
    Ok(Bill::new(if packed {
        Box::new(MultiGzDecoder::new(whole))
    } else {
        Box::new(whole) as Box<dyn Read>
    }))
}

pub(crate) fn differs(file: &Path, why: impl std::fmt::Display) -> Failure {
    Failure::new(Kind::Differs, format!("{}: {why}", file.display()))
}
