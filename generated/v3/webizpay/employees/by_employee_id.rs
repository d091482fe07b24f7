// Written by `cargo xtask codegen`

//! `/v3/webizpay/employees/by_employee_id/…`

pub mod out_quota_cards;
pub mod quota_cards;
pub mod revoke;
