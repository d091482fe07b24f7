// Written by `cargo xtask codegen`

//! `/v3/new_tax_control_fapiao/…`

pub mod card_template;
pub mod download;
pub mod fapiao_applications;
pub mod fapiaomerchant;
pub mod merchant;
pub mod user_title;
