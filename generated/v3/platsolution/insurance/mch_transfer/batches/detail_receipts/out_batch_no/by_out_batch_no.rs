// Written by `cargo xtask codegen`

//! `/v3/platsolution/insurance/mch_transfer/batches/detail_receipts/out_batch_no/by_out_batch_no/…`

pub mod out_detail_no;
