// Written by `cargo xtask codegen`

//! `/mmpaymkttransfers/promotion/…`

pub mod paywwsptrans2pocket;
pub mod querywwsptrans2pocket;
pub mod transfers;
