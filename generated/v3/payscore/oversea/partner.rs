// Written by `cargo xtask codegen`

//! `/v3/payscore/oversea/partner/…`

pub mod serviceorder;
