// Written by `cargo xtask codegen`

//! `/cgi_bin/mch/customs/…`

pub mod customdeclareorder;
pub mod customdeclarequery;
