//! What the fuzz targets do with their bytes, a module a target.
//!
//! A function here panics where the code under it breaks a promise. `fuzz_targets/` hands it what
//! libFuzzer makes up, `tests/seeds.rs` what is kept in `seeds/`.

pub mod bill;
pub mod certificate;
pub mod json;
pub mod keys;
pub mod notification;
pub mod page;
pub mod sample;
pub mod xml;

mod armour;

#[path = "../../tests/common/notify.rs"]
mod notify;
#[path = "../../tests/common/openssl.rs"]
mod openssl;
