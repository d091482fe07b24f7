//! Lines for who may have read enough: a pipe that is closed, as by `| head`, is no mistake.

use std::fmt::Arguments;
use std::io::Write as _;

/// Prints a line where somebody still reads.
pub fn line(text: Arguments<'_>) {
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// `println!` that goes on where nobody reads any more.
macro_rules! say {
    ($($text:tt)*) => {
        $crate::say::line(format_args!($($text)*))
    };
}
pub(crate) use say;
