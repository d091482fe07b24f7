// Written by `cargo xtask codegen`

//! `/cgi_bin/mch/…`

pub mod customs;
pub mod newcustoms;
