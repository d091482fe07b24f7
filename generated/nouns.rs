// Written by `cargo xtask codegen`

//! Things that operations answer and notifications bring, one type a thing: a program has one
//! function for a payment, whether it asked for it or was told.

#[cfg(feature = "combine")]
pub mod combined_payment;

#[cfg(feature = "marketing-favor")]
pub mod coupon;

#[cfg(any(feature = "combine", feature = "payment", feature = "profitsharing"))]
pub mod payment;

#[cfg(feature = "payscore")]
pub mod payscore_order;

#[cfg(feature = "profitsharing")]
pub mod profitsharing_order;

#[cfg(feature = "refund")]
pub mod refund;

#[cfg(feature = "transfer")]
pub mod transfer_bill;
