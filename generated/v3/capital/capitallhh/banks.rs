// Written by `cargo xtask codegen`

//! `/v3/capital/capitallhh/banks/…`

pub mod by_bank_alias_code;
pub mod corporate_banking;
pub mod personal_banking;
pub mod search_banks_by_bank_account;
