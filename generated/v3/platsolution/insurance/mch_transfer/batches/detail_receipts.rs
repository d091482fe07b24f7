// Written by `cargo xtask codegen`

//! `/v3/platsolution/insurance/mch_transfer/batches/detail_receipts/…`

pub mod out_batch_no;
