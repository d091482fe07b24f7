// Written by `cargo xtask codegen`

//! Every operation and notification, at the module its URL names.

#[cfg(feature = "catalog")]
pub(crate) mod catalog;
pub mod event_type;
pub mod nouns;
pub mod states;
#[cfg(any(feature = "brand-card-member", feature = "brand-delivery-plan", feature = "brand-product-coupon", feature = "brand-store"))]
pub mod brand;
#[cfg(any(feature = "v2-deposit", feature = "v2-merchant", feature = "v2-papay", feature = "v2-payment", feature = "v2-redpack-and-transfer", feature = "v2-vehicle-and-transit"))]
pub mod v2;
#[cfg(any(feature = "acquirer", feature = "applyment", feature = "bill", feature = "brand", feature = "certificates", feature = "charity", feature = "combine", feature = "complaint", feature = "corporate", feature = "credit", feature = "ecommerce", feature = "ecommerce-transfer", feature = "education", feature = "facepay", feature = "fapiao", feature = "fund", feature = "global", feature = "global-legacy", feature = "gov-subsidy", feature = "in-store", feature = "marketing-activity", feature = "marketing-busifavor", feature = "marketing-favor", feature = "marketing-membercard", feature = "marketing-product-coupon", feature = "med-ins", feature = "merchant-risk", feature = "papay", feature = "papay-insurance", feature = "parking", feature = "password-exempt", feature = "payment", feature = "payscore", feature = "payscore-retail", feature = "profitsharing", feature = "refund", feature = "security-echo", feature = "transfer", feature = "transfer-batch"))]
pub mod v3;
#[cfg(any(feature = "acquirer", feature = "brand", feature = "charity", feature = "combine", feature = "complaint", feature = "corporate", feature = "credit", feature = "ecommerce", feature = "education", feature = "facepay", feature = "fapiao", feature = "fund", feature = "global", feature = "in-store", feature = "marketing-busifavor", feature = "marketing-favor", feature = "marketing-membercard", feature = "marketing-product-coupon", feature = "med-ins", feature = "merchant-risk", feature = "papay", feature = "papay-insurance", feature = "parking", feature = "payment", feature = "payscore", feature = "payscore-retail", feature = "profitsharing", feature = "refund", feature = "security-echo", feature = "transfer", feature = "transfer-batch", feature = "v2-deposit", feature = "v2-merchant", feature = "v2-papay", feature = "v2-payment", feature = "v2-vehicle-and-transit"))]
pub mod webhook;
