// Written by `cargo xtask codegen`

//! `/v3/gov/subsidy/zhejiang/authcode/…`

pub mod cancel;
pub mod commit;
pub mod issue;
pub mod refund;
pub mod try_;
