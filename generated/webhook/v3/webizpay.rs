// Written by `cargo xtask codegen`

//! Notifications.

pub mod authorized;
pub mod paymentrefundsuccess;
pub mod paymentsuccess;
pub mod quotacardexpired;
pub mod revoked;
