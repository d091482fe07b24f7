// Written by `cargo xtask codegen`

//! `/v3/taxi_invoice/…`

pub mod attendance;
pub mod cards;
pub mod driver;
pub mod drivers;
pub mod taxi;
pub mod taxi_companies;
pub mod taxi_company;
pub mod taxies;
pub mod user_taxi_order;
pub mod user_taxi_orders;
