// Written by `cargo xtask codegen`

//! `/v3/new_tax_control_fapiao/fapiaomerchant/…`

pub mod getspinviteurl;
pub mod listspinvitemchinfo;
