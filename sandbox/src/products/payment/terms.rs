//! The parts of a payment beside its amount: a coupon, the fee, and when the customer was sent to pay.

use serde::{Deserialize, Serialize};

/// The terms kept with an order. Amounts are fen, times Unix seconds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Terms {
    /// When the merchant last asked for the order.
    pub(crate) asked_at: i64,
    /// When its `prepay_id` was made.
    pub(crate) prepay_at: i64,
    /// The coupon that the customer paid a part of it with.
    pub(crate) coupon: Option<Coupon>,
    /// The fee that WeChat Pay takes for it.
    pub(crate) fee: i64,
    /// The part of the fee that was given back.
    pub(crate) fee_back: i64,
    /// The part of the coupon that was given back.
    pub(crate) coupon_back: i64,
    /// When sharing of the order was ended: nothing is shared any more.
    pub(crate) shared_until: Option<i64>,
}

/// A coupon that a customer pays a part with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Coupon {
    pub(crate) id: String,
    /// In fen.
    pub(crate) amount: i64,
    pub(crate) kind: CouponKind,
}

/// Who a coupon costs money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub enum CouponKind {
    /// It was paid for before (`CASH`): the merchant gets the whole amount of the order.
    #[default]
    Prepaid,
    /// It is a reduction (`NOCASH`): the merchant gets the order's amount without it.
    Reduction,
}

impl CouponKind {
    /// The name in `promotion_detail` and the control API.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Prepaid => "CASH",
            Self::Reduction => "NOCASH",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Prepaid, Self::Reduction].into_iter().find(|kind| kind.name() == name)
    }
}

/// The parts of a refund, in fen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Parts {
    /// The amount that the customer gets.
    pub(crate) payer: i64,
    /// The part of the coupon that goes back.
    pub(crate) coupon: i64,
    /// The amount that the merchant gives.
    pub(crate) settlement: i64,
    /// The part of the fee that he gets back.
    pub(crate) fee: i64,
}

impl Terms {
    /// The fen of an order that a coupon pays.
    pub(crate) fn coupon_amount(&self) -> i64 {
        self.coupon.as_ref().map_or(0, |coupon| coupon.amount)
    }

    /// The fen of it that nobody pays.
    pub(crate) fn reduction(&self) -> i64 {
        let reduction = self.coupon.as_ref().filter(|coupon| coupon.kind == CouponKind::Reduction);
        reduction.map_or(0, |coupon| coupon.amount)
    }

    /// The parts of `amount` of an order of `total`, `refunded` of which went back before. All parts of an
    /// order together are what was paid: the last refund takes what is left.
    pub(crate) fn parts(&self, total: i64, refunded: i64, amount: i64) -> Parts {
        let coupon_left = self.coupon_amount() - self.coupon_back;
        let payer_left = total - refunded - coupon_left;
        let is_last = amount >= total - refunded;
        let payer = if is_last {
            payer_left
        } else {
            let fair = portion(total - self.coupon_amount(), amount, total);
            fair.max(amount - coupon_left).min(payer_left)
        };
        let coupon = amount - payer;
        let fee_left = self.fee - self.fee_back;
        let fee = if is_last { fee_left } else { portion(self.fee, amount, total).min(fee_left) };
        let settlement = if self.reduction() > 0 { payer } else { amount };
        Parts { payer, coupon, settlement, fee }
    }
}

/// `whole × amount ÷ total`, without what is below a fen.
fn portion(whole: i64, amount: i64, total: i64) -> i64 {
    let part = i128::from(whole) * i128::from(amount) / i128::from(total.max(1));
    i64::try_from(part).unwrap_or(whole)
}

/// The fee of an amount, half a fen being one. `rate` is in parts of ten thousand.
pub(crate) fn fee(amount: i64, rate: u32) -> i64 {
    let fee = (i128::from(amount) * i128::from(rate) + 5_000) / 10_000;
    i64::try_from(fee).unwrap_or(amount).clamp(0, amount)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_fee_is_rounded_to_the_fen() {
        // 0.60 % of 0.83 yuan are half a fen less two thousandths.
        assert_eq!([fee(83, 60), fee(84, 60), fee(10_000, 60), fee(1, 0)], [0, 1, 60, 0]);
    }

    proptest! {
        #[test]
        fn all_parts_together_are_what_was_paid(
            total in 1_i64..100_000, coupon in 0_i64..100_000, fee in 0_i64..1_000,
            reduces in any::<bool>(), cuts in proptest::collection::vec(1_i64..60_000, 1..8),
        ) {
            let coupon = coupon.min(total - 1);
            let kind = if reduces { CouponKind::Reduction } else { CouponKind::Prepaid };
            let mut terms = Terms {
                coupon: Some(Coupon { id: String::new(), amount: coupon, kind }),
                fee: fee.min(total), ..Terms::default()
            };
            let (mut refunded, mut payer, mut settled) = (0, 0, 0);
            for cut in cuts.into_iter().chain([total]) {
                let amount = cut.min(total - refunded);
                if amount == 0 { break }
                let parts = terms.parts(total, refunded, amount);
                prop_assert!(parts.payer >= 0 && parts.coupon >= 0 && parts.fee >= 0, "{parts:?}");
                prop_assert_eq!(parts.payer + parts.coupon, amount);
                refunded += amount;
                payer += parts.payer;
                settled += parts.settlement;
                terms.coupon_back += parts.coupon;
                terms.fee_back += parts.fee;
            }
            prop_assert_eq!((payer, terms.coupon_back, terms.fee_back), (total - coupon, coupon, terms.fee));
            prop_assert_eq!(settled, total - terms.reduction());
        }
    }
}
