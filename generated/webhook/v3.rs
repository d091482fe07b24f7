// Written by `cargo xtask codegen`

//! Notifications.

#[cfg(feature = "fund")]
pub mod abnormal_fund_processing;
#[cfg(feature = "global")]
pub mod applyment_state;
#[cfg(feature = "merchant-risk")]
pub mod blockrecord;
#[cfg(feature = "merchant-risk")]
pub mod blocksubmission;
#[cfg(feature = "brand")]
pub mod brand_member_card_sp;
#[cfg(feature = "charity")]
pub mod budget;
#[cfg(feature = "complaint")]
pub mod complaint;
#[cfg(any(feature = "marketing-busifavor", feature = "marketing-favor"))]
pub mod coupon;
#[cfg(feature = "credit")]
pub mod credit_repayment;
#[cfg(feature = "acquirer")]
pub mod cross_border_pay;
#[cfg(feature = "marketing-product-coupon")]
pub mod delivery_plan;
#[cfg(feature = "payscore-retail")]
pub mod discount_card;
#[cfg(feature = "papay")]
pub mod ecommerce_entrust;
#[cfg(feature = "education")]
pub mod edu_school_pay;
#[cfg(any(feature = "education", feature = "papay"))]
pub mod entrust;
#[cfg(feature = "facepay")]
pub mod facepay;
#[cfg(feature = "fapiao")]
pub mod fapiao;
#[cfg(feature = "payscore-retail")]
pub mod hire_power_bank;
#[cfg(feature = "papay-insurance")]
pub mod insurance_entrust;
#[cfg(feature = "papay-insurance")]
pub mod insurance_policy_management;
#[cfg(feature = "in-store")]
pub mod mall_auth;
#[cfg(feature = "in-store")]
pub mod mall_refund;
#[cfg(feature = "in-store")]
pub mod mall_transaction;
#[cfg(feature = "merchant-risk")]
pub mod managerecord;
#[cfg(any(feature = "transfer", feature = "transfer-batch"))]
pub mod mchtransfer;
#[cfg(feature = "fund")]
pub mod mchwithdraw;
#[cfg(feature = "med-ins")]
pub mod medical_insurance;
#[cfg(feature = "marketing-membercard")]
pub mod membercard;
#[cfg(feature = "merchant-risk")]
pub mod merchant_notify;
#[cfg(feature = "global")]
pub mod papay;
#[cfg(feature = "parking")]
pub mod parking_fee;
#[cfg(any(feature = "acquirer", feature = "payscore", feature = "payscore-retail"))]
pub mod payscore;
#[cfg(feature = "marketing-product-coupon")]
pub mod product_coupon_sp;
#[cfg(feature = "profitsharing")]
pub mod profitsharing;
#[cfg(feature = "fund")]
pub mod recharge;
#[cfg(feature = "refund")]
pub mod refund;
#[cfg(feature = "merchant-risk")]
pub mod risktrade;
#[cfg(feature = "security-echo")]
pub mod security_echo;
#[cfg(feature = "ecommerce")]
pub mod settlement;
#[cfg(any(feature = "combine", feature = "education", feature = "parking", feature = "payment", feature = "profitsharing"))]
pub mod transaction;
#[cfg(feature = "parking")]
pub mod vehicle;
#[cfg(feature = "merchant-risk")]
pub mod violation;
#[cfg(feature = "corporate")]
pub mod webizpay;
