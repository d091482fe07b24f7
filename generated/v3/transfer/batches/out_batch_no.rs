// Written by `cargo xtask codegen`

//! `/v3/transfer/batches/out_batch_no/…`

pub mod by_out_batch_no;
