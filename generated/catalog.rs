// Written by `cargo xtask codegen`

//! All operations and notifications as data.

use crate::catalog::Family;

#[cfg(feature = "acquirer")]
mod acquirer;
#[cfg(feature = "applyment")]
mod applyment;
#[cfg(feature = "bill")]
mod bill;
#[cfg(feature = "brand")]
mod brand;
#[cfg(feature = "brand-card-member")]
mod brand_card_member;
#[cfg(feature = "brand-delivery-plan")]
mod brand_delivery_plan;
#[cfg(feature = "brand-product-coupon")]
mod brand_product_coupon;
#[cfg(feature = "brand-store")]
mod brand_store;
#[cfg(feature = "certificates")]
mod certificates;
#[cfg(feature = "charity")]
mod charity;
#[cfg(feature = "combine")]
mod combine;
#[cfg(feature = "complaint")]
mod complaint;
#[cfg(feature = "corporate")]
mod corporate;
#[cfg(feature = "credit")]
mod credit;
#[cfg(feature = "ecommerce")]
mod ecommerce;
#[cfg(feature = "ecommerce-transfer")]
mod ecommerce_transfer;
#[cfg(feature = "education")]
mod education;
#[cfg(feature = "facepay")]
mod facepay;
#[cfg(feature = "fapiao")]
mod fapiao;
#[cfg(feature = "fund")]
mod fund;
#[cfg(feature = "global")]
mod global;
#[cfg(feature = "global-legacy")]
mod global_legacy;
#[cfg(feature = "gov-subsidy")]
mod gov_subsidy;
#[cfg(feature = "in-store")]
mod in_store;
#[cfg(feature = "marketing-activity")]
mod marketing_activity;
#[cfg(feature = "marketing-busifavor")]
mod marketing_busifavor;
#[cfg(feature = "marketing-favor")]
mod marketing_favor;
#[cfg(feature = "marketing-membercard")]
mod marketing_membercard;
#[cfg(feature = "marketing-product-coupon")]
mod marketing_product_coupon;
#[cfg(feature = "med-ins")]
mod med_ins;
#[cfg(feature = "merchant-risk")]
mod merchant_risk;
#[cfg(feature = "papay")]
mod papay;
#[cfg(feature = "papay-insurance")]
mod papay_insurance;
#[cfg(feature = "parking")]
mod parking;
#[cfg(feature = "password-exempt")]
mod password_exempt;
#[cfg(feature = "payment")]
mod payment;
#[cfg(feature = "payscore")]
mod payscore;
#[cfg(feature = "payscore-retail")]
mod payscore_retail;
#[cfg(feature = "profitsharing")]
mod profitsharing;
#[cfg(feature = "refund")]
mod refund;
#[cfg(feature = "security-echo")]
mod security_echo;
#[cfg(feature = "transfer")]
mod transfer;
#[cfg(feature = "transfer-batch")]
mod transfer_batch;
#[cfg(feature = "v2-deposit")]
mod v2_deposit;
#[cfg(feature = "v2-merchant")]
mod v2_merchant;
#[cfg(feature = "v2-papay")]
mod v2_papay;
#[cfg(feature = "v2-payment")]
mod v2_payment;
#[cfg(feature = "v2-redpack-and-transfer")]
mod v2_redpack_and_transfer;
#[cfg(feature = "v2-vehicle-and-transit")]
mod v2_vehicle_and_transit;

/// The families that are switched on.
pub static FAMILIES: &[Family] = &[
    #[cfg(feature = "acquirer")]
    acquirer::FAMILY,
    #[cfg(feature = "applyment")]
    applyment::FAMILY,
    #[cfg(feature = "bill")]
    bill::FAMILY,
    #[cfg(feature = "brand")]
    brand::FAMILY,
    #[cfg(feature = "brand-card-member")]
    brand_card_member::FAMILY,
    #[cfg(feature = "brand-delivery-plan")]
    brand_delivery_plan::FAMILY,
    #[cfg(feature = "brand-product-coupon")]
    brand_product_coupon::FAMILY,
    #[cfg(feature = "brand-store")]
    brand_store::FAMILY,
    #[cfg(feature = "certificates")]
    certificates::FAMILY,
    #[cfg(feature = "charity")]
    charity::FAMILY,
    #[cfg(feature = "combine")]
    combine::FAMILY,
    #[cfg(feature = "complaint")]
    complaint::FAMILY,
    #[cfg(feature = "corporate")]
    corporate::FAMILY,
    #[cfg(feature = "credit")]
    credit::FAMILY,
    #[cfg(feature = "ecommerce")]
    ecommerce::FAMILY,
    #[cfg(feature = "ecommerce-transfer")]
    ecommerce_transfer::FAMILY,
    #[cfg(feature = "education")]
    education::FAMILY,
    #[cfg(feature = "facepay")]
    facepay::FAMILY,
    #[cfg(feature = "fapiao")]
    fapiao::FAMILY,
    #[cfg(feature = "fund")]
    fund::FAMILY,
    #[cfg(feature = "global")]
    global::FAMILY,
    #[cfg(feature = "global-legacy")]
    global_legacy::FAMILY,
    #[cfg(feature = "gov-subsidy")]
    gov_subsidy::FAMILY,
    #[cfg(feature = "in-store")]
    in_store::FAMILY,
    #[cfg(feature = "marketing-activity")]
    marketing_activity::FAMILY,
    #[cfg(feature = "marketing-busifavor")]
    marketing_busifavor::FAMILY,
    #[cfg(feature = "marketing-favor")]
    marketing_favor::FAMILY,
    #[cfg(feature = "marketing-membercard")]
    marketing_membercard::FAMILY,
    #[cfg(feature = "marketing-product-coupon")]
    marketing_product_coupon::FAMILY,
    #[cfg(feature = "med-ins")]
    med_ins::FAMILY,
    #[cfg(feature = "merchant-risk")]
    merchant_risk::FAMILY,
    #[cfg(feature = "papay")]
    papay::FAMILY,
    #[cfg(feature = "papay-insurance")]
    papay_insurance::FAMILY,
    #[cfg(feature = "parking")]
    parking::FAMILY,
    #[cfg(feature = "password-exempt")]
    password_exempt::FAMILY,
    #[cfg(feature = "payment")]
    payment::FAMILY,
    #[cfg(feature = "payscore")]
    payscore::FAMILY,
    #[cfg(feature = "payscore-retail")]
    payscore_retail::FAMILY,
    #[cfg(feature = "profitsharing")]
    profitsharing::FAMILY,
    #[cfg(feature = "refund")]
    refund::FAMILY,
    #[cfg(feature = "security-echo")]
    security_echo::FAMILY,
    #[cfg(feature = "transfer")]
    transfer::FAMILY,
    #[cfg(feature = "transfer-batch")]
    transfer_batch::FAMILY,
    #[cfg(feature = "v2-deposit")]
    v2_deposit::FAMILY,
    #[cfg(feature = "v2-merchant")]
    v2_merchant::FAMILY,
    #[cfg(feature = "v2-papay")]
    v2_papay::FAMILY,
    #[cfg(feature = "v2-payment")]
    v2_payment::FAMILY,
    #[cfg(feature = "v2-redpack-and-transfer")]
    v2_redpack_and_transfer::FAMILY,
    #[cfg(feature = "v2-vehicle-and-transit")]
    v2_vehicle_and_transit::FAMILY,
];
