// Written by `cargo xtask codegen`

//! `/billcommentsp/…`

pub mod batchquerycomment;
