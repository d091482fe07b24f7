// Written by `cargo xtask codegen`

//! `/v3/platsolution/ecommerce/withdraw/day_end_balance_withdraw/out_request_no/…`

pub mod by_out_request_no;
