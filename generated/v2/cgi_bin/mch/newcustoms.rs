// Written by `cargo xtask codegen`

//! `/cgi_bin/mch/newcustoms/…`

pub mod customdeclareredeclare;
