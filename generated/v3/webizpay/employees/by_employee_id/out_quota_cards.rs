// Written by `cargo xtask codegen`

//! `/v3/webizpay/employees/by_employee_id/out_quota_cards/…`

pub mod by_out_card_no;
