// Written by `cargo xtask codegen`

//! `/v3/merchant/fund/withdraw/bill_type/…`

pub mod by_bill_type;
