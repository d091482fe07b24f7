//! What the tests have in common: keys made by openssl, a server that answers as it is told,
//! notifications as WeChat Pay sends them, and a process of one's own.
#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "no test program needs all of it"
)]

pub mod notify;
pub mod openssl;
pub mod process;
#[cfg(feature = "reqwest")]
pub mod server;
