// Written by `cargo xtask codegen`

//! `/v3/transfer/batches/batch_id/…`

pub mod by_batch_id;
