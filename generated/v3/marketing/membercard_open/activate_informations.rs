// Written by `cargo xtask codegen`

//! `/v3/marketing/membercard_open/activate_informations/…`

pub mod by_activate_ticket;
