//! Money in fen.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::iter::Sum;
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
pub use yuan::YuanError;

/// An amount of money in fen (分), hundredths of a yuan: the type of every field in fen, which is a number on the wire.
///
/// It is a whole number and prints as yuan. Sums are checked, and a fraction of a fen is no amount. What is taken as
/// `impl Into<Fen>` takes a number of fen as well. Other currencies are no `Fen`: amounts of cross-border payments are
/// plain numbers, in the smallest unit of the currency beside them.
///
/// ```
/// use wechatpay::Fen;
///
/// let price = Fen(4200);
/// assert_eq!(price.to_string(), "42.00");
/// assert_eq!(price, 4200);
/// assert_eq!(price.checked_add(Fen(5)), Some(Fen(4205)));
/// assert_eq!([price, Fen(-5)].into_iter().sum::<Option<Fen>>(), Some(Fen(4195)));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Fen(pub i64);

impl Fen {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// The sum, or `None` where it is too large.
    #[must_use]
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(fen) => Some(Self(fen)),
            None => None,
        }
    }

    /// The difference, or `None` where it is too large.
    #[must_use]
    pub const fn checked_sub(self, other: Self) -> Option<Self> {
        match self.0.checked_sub(other.0) {
            Some(fen) => Some(Self(fen)),
            None => None,
        }
    }

    /// The amount `times` over, or `None` where it is too large.
    #[must_use]
    pub const fn checked_mul(self, times: i64) -> Option<Self> {
        match self.0.checked_mul(times) {
            Some(fen) => Some(Self(fen)),
            None => None,
        }
    }
}

/// As the number of fen.
impl Serialize for Fen {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for Fen {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        i64::deserialize(from).map(Self)
    }
}

/// Yuan with two decimals: `42.00`, `-0.05`.
impl fmt::Display for Fen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fen = self.0.unsigned_abs();
        f.pad_integral(self.0 >= 0, "", &format!("{}.{:02}", fen / 100, fen % 100))
    }
}

macro_rules! from_number {
    ($($number:ty)*) => {$(
        impl From<$number> for Fen {
            #[inline]
            fn from(fen: $number) -> Self {
                Self(fen.into())
            }
        }
    )*};
}

from_number! { i32 i64 u16 u32 }

impl From<Fen> for i64 {
    #[inline]
    fn from(fen: Fen) -> Self {
        fen.0
    }
}

impl PartialEq<i64> for Fen {
    fn eq(&self, fen: &i64) -> bool {
        self.0 == *fen
    }
}

impl PartialEq<Fen> for i64 {
    fn eq(&self, fen: &Fen) -> bool {
        *self == fen.0
    }
}

/// The sum, or `None` where it is too large.
impl Sum<Fen> for Option<Fen> {
    fn sum<I: Iterator<Item = Fen>>(mut amounts: I) -> Self {
        amounts.try_fold(Fen::ZERO, Fen::checked_add)
    }
}

/// The sum, or `None` where it is too large.
impl<'a> Sum<&'a Fen> for Option<Fen> {
    fn sum<I: Iterator<Item = &'a Fen>>(amounts: I) -> Self {
        amounts.copied().sum()
    }
}

/// From yuan and back. Decimals come with a backend.
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
mod yuan {
    use crate::fen::Fen;
    use rust_decimal::Decimal;
    use std::fmt;

    impl Fen {
        /// The amount in yuan, what bills are in.
        #[must_use]
        pub fn to_yuan(self) -> Decimal {
            Decimal::new(self.0, 2)
        }
    }

    /// The amount of so many yuan, without loss.
    ///
    /// ```
    /// use wechatpay::{Fen, rust_decimal::Decimal};
    ///
    /// assert_eq!(Fen::try_from(Decimal::new(425, 1))?, Fen(4250));
    /// assert!(Fen::try_from(Decimal::new(12345, 3)).is_err());
    /// # Ok::<(), wechatpay::YuanError>(())
    /// ```
    impl TryFrom<Decimal> for Fen {
        type Error = YuanError;

        fn try_from(yuan: Decimal) -> Result<Self, YuanError> {
            let exact = yuan.normalize();
            let times = match exact.scale() {
                0 => 100,
                1 => 10,
                2 => 1,
                _ => return Err(YuanError::Fraction(yuan)),
            };
            let fen = exact.mantissa().checked_mul(times).and_then(|fen| i64::try_from(fen).ok());
            fen.map(Self).ok_or(YuanError::TooLarge(yuan))
        }
    }

    /// The reason why a number of yuan is no amount in fen.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[non_exhaustive]
    pub enum YuanError {
        /// It has a fraction of a fen.
        Fraction(Decimal),
        /// It is more than a number of fen holds.
        TooLarge(Decimal),
    }

    impl fmt::Display for YuanError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Self::Fraction(yuan) => write!(f, "{yuan} yuan have a fraction of a fen"),
                Self::TooLarge(yuan) => write!(f, "{yuan} yuan are too many"),
            }
        }
    }

    impl std::error::Error for YuanError {}
}

#[cfg(test)]
mod tests {
    use super::Fen;
    use proptest::prelude::*;

    #[test]
    fn it_prints_as_yuan() {
        for (fen, text) in [
            (0, "0.00"),
            (5, "0.05"),
            (-5, "-0.05"),
            (99, "0.99"),
            (100, "1.00"),
            (4200, "42.00"),
            (-123_456, "-1234.56"),
            (i64::MAX, "92233720368547758.07"),
            (i64::MIN, "-92233720368547758.08"),
        ] {
            assert_eq!(Fen(fen).to_string(), text);
        }
        assert_eq!(format!("{:>8}|{:<8}|{:+}", Fen(4200), Fen(-5), Fen(1)), "   42.00|-0.05   |+0.01");
        assert_eq!(format!("{:.1}", Fen(4205)), "42.05");
        assert_eq!(format!("{:?}", Fen(4200)), "Fen(4200)");
    }

    #[test]
    fn what_is_too_large_is_no_sum() {
        let most = Fen(i64::MAX);
        assert_eq!(most.checked_add(Fen(1)), None);
        assert_eq!(Fen(i64::MIN).checked_sub(Fen(1)), None);
        assert_eq!(most.checked_mul(2), None);
        assert_eq!([most, Fen(1)].iter().sum::<Option<Fen>>(), None);
        // It is so on the way already.
        assert_eq!([most, Fen(1), Fen(-1)].into_iter().sum::<Option<Fen>>(), None);
        assert_eq!([Fen::ZERO; 0].iter().sum::<Option<Fen>>(), Some(Fen(0)));
    }

    #[test]
    fn a_literal_is_an_amount() {
        fn takes(amount: impl Into<Fen>) -> Fen {
            amount.into()
        }
        assert_eq!(takes(4200), Fen(4200));
        assert_eq!(takes(5_000_000_000_i64), Fen(5_000_000_000));
        assert_eq!(takes(4200_u32), takes(Fen(4200)));
        assert!(Fen(4200) == 4200 && 4200 == Fen(4200) && Fen(4199) < Fen(4200));
        assert_eq!(i64::from(Fen(7)), 7);
    }

    #[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
    mod yuan {
        use super::*;
        use crate::fen::YuanError;
        use rust_decimal::Decimal;

        #[test]
        fn yuan_are_fen_without_loss_or_not_at_all() {
            let fen = |yuan: &str| Fen::try_from(yuan.parse::<Decimal>().unwrap());
            for (yuan, expected) in [
                ("42", 4200),
                ("42.5", 4250),
                ("0.01", 1),
                ("-0.05", -5),
                ("-0", 0),
                ("42.000000", 4200),
                ("92233720368547758.07", i64::MAX),
                ("-92233720368547758.08", i64::MIN),
            ] {
                assert_eq!(fen(yuan), Ok(Fen(expected)), "{yuan}");
            }
            for yuan in ["0.001", "42.005", "-0.0000000000000000000000000001"] {
                assert!(matches!(fen(yuan), Err(YuanError::Fraction(_))), "{yuan}");
            }
            for yuan in ["92233720368547758.08", "79228162514264337593543950335"] {
                assert!(matches!(fen(yuan), Err(YuanError::TooLarge(_))), "{yuan}");
            }
            assert_eq!(fen("0.001").unwrap_err().to_string(), "0.001 yuan have a fraction of a fen");
        }

        proptest! {
            #[test]
            fn yuan_and_back(fen: i64) {
                let yuan = Fen(fen).to_yuan();
                prop_assert_eq!(Fen::try_from(yuan), Ok(Fen(fen)));
                // What is printed is the same number of yuan.
                prop_assert_eq!(Fen(fen).to_string().parse::<Decimal>().unwrap(), yuan);
            }

            #[test]
            fn a_decimal_is_the_same_or_an_error(mantissa: i64, scale in 0_u32..28) {
                let yuan = Decimal::new(mantissa, scale);
                if let Ok(fen) = Fen::try_from(yuan) {
                    prop_assert_eq!(fen.to_yuan(), yuan);
                }
            }
        }
    }

    proptest! {
        #[test]
        fn sums_are_those_of_numbers(amounts in proptest::collection::vec(any::<i64>(), 0..5)) {
            // A sum that fits on the way is the sum; wide numbers say which does.
            let mut wide = 0_i128;
            let fits = amounts.iter().all(|fen| {
                wide += i128::from(*fen);
                i64::try_from(wide).is_ok()
            });
            let sum = amounts.iter().map(|fen| Fen(*fen)).sum::<Option<Fen>>();
            prop_assert_eq!(sum.map(|fen| i128::from(fen.0)), fits.then_some(wide));
        }

        #[test]
        fn serde_sees_a_number(fen: i64) {
            let json = serde_json::to_string(&Fen(fen)).unwrap();
            prop_assert_eq!(&json, &fen.to_string());
            prop_assert_eq!(serde_json::from_str::<Fen>(&json).unwrap(), Fen(fen));
        }
    }
}
