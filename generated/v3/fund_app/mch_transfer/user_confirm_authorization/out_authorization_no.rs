// Written by `cargo xtask codegen`

//! `/v3/fund_app/mch_transfer/user_confirm_authorization/out_authorization_no/…`

pub mod by_out_authorization_no;
