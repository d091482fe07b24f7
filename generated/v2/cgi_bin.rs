// Written by `cargo xtask codegen`

//! `/cgi_bin/…`

pub mod mch;
