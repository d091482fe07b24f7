// Written by `cargo xtask codegen`

//! `/v3/platsolution/mch_transfer/batches/…`

pub mod apply;
pub mod batch_id;
pub mod detail_receipts;
pub mod out_batch_no;
pub mod summary_receipts;
