// Written by `cargo xtask codegen`

//! `/v3/platsolution/mch_transfer/batches/out_batch_no/by_out_batch_no/details/…`

pub mod out_detail_no;
