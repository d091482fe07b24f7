// Written by `cargo xtask codegen`

//! `/v3/ecommerce/profitsharing/…`

pub mod after_sales_orders;
pub mod finish_order;
pub mod orders;
pub mod receivers;
pub mod returnorders;
