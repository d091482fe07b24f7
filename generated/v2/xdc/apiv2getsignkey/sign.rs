// Written by `cargo xtask codegen`

//! `/xdc/apiv2getsignkey/sign/…`

pub mod getsignkey;
