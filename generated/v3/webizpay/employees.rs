// Written by `cargo xtask codegen`

//! `/v3/webizpay/employees/…`

pub mod by_employee_id;
