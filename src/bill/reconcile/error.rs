//! Errors of comparing a bill.

use std::error::Error;
use std::{fmt, io};

use crate::bill::BillError;
use crate::chain::unsaid;

/// The reason why a bill could not be compared.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReconcileError {
    /// The bill cannot be read, or does not add up.
    Bill(BillError),
    /// A row of the bill lacks what it is compared by.
    Incomplete {
        /// The order that the row is of.
        out_trade_no: String,
        /// The column.
        lacks: &'static str,
    },
    /// A number is longer than any of WeChat Pay's.
    TooLong {
        /// The bytes it may have.
        limit: usize,
    },
    /// A temporary file cannot be written or read.
    File(io::Error),
}

impl fmt::Display for ReconcileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bill(_) => f.write_str("the bill cannot be compared"),
            Self::Incomplete { out_trade_no, lacks } => {
                write!(f, "the row of the bill about order {out_trade_no} has no {lacks}")
            }
            Self::TooLong { limit } => write!(f, "a number has more than {limit} bytes"),
            Self::File(_) => f.write_str("the temporary file of a comparison"),
        }
    }
}

impl Error for ReconcileError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source: &(dyn Error + 'static) = match self {
            Self::Bill(error) => error,
            Self::File(error) => error,
            Self::Incomplete { .. } | Self::TooLong { .. } => return None,
        };
        unsaid(self, Some(source))
    }
}

impl From<BillError> for ReconcileError {
    fn from(error: BillError) -> Self {
        Self::Bill(error)
    }
}

impl From<io::Error> for ReconcileError {
    fn from(error: io::Error) -> Self {
        Self::File(error)
    }
}
