// Written by `cargo xtask codegen`

//! `/v3/platsolution/insurance/mch_transfer/batches/summary_receipts/out_batch_no/…`

pub mod by_out_batch_no;
