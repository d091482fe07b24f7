// Written by `cargo xtask codegen`

//! `/v3/platsolution/mch_transfer/batches/summary_receipts/…`

pub mod out_batch_no;
