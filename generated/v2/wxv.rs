// Written by `cargo xtask codegen`

//! `/wxv/…`

pub mod cancelbill;
pub mod changerentmoney;
pub mod createhotelbill;
pub mod createrentbill;
pub mod finishhotelbill;
pub mod finishrentbill;
pub mod queryhotelbill;
pub mod queryrentbill;
