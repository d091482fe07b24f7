// Written by `cargo xtask codegen`

//! `/v3/marketing/shopping_receipt/…`

pub mod customentrances;
pub mod merchantshoppingreceiptjumpinfos;
pub mod shoppingreceipts;
