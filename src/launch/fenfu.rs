//! Fenfu, WeChat Pay's consumer credit, chosen on the merchant's own page.

use std::fmt;

use super::LaunchError;
use crate::crypto::excerpt;

/// Fenfu (微信分付) as the way to pay, which the user chose before WeChat Pay opens. It is appended
/// to `package`.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fenfu {
    /// In instalments whose interest the merchant pays, in part or whole.
    /// [Merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016196709),
    /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4016196818)
    Period {
        /// How many instalments the user chose: 3, 6 or 12, of those in the order's `subsidy_info`.
        installments: u32,
    },
    /// Put forward on the merchant's page.
    /// [Merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014277715),
    /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4014324143)
    Daily {
        /// The `market_exposure_token` that `…/exposure` answered.
        market_exposure_token: String,
    },
}

/// Shows no token.
impl fmt::Debug for Fenfu {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Period { installments } => {
                f.debug_struct("Period").field("installments", installments).finish()
            }
            Self::Daily { .. } => f.debug_struct("Daily").finish_non_exhaustive(),
        }
    }
}

impl Fenfu {
    pub(super) fn of_jsapi(&self) -> Result<String, LaunchError> {
        match self {
            Self::Period { installments } => Ok(period(*installments)),
            Self::Daily { market_exposure_token } => {
                let token = token(market_exposure_token)?;
                Ok(format!("&subsidy_period_type=DAILY&market_exposure_token={token}"))
            }
        }
    }

    /// The documentation spells the two differently here, and not for JSAPI.
    pub(super) fn of_app(&self) -> Result<String, LaunchError> {
        match self {
            Self::Period { installments } => Ok(period(*installments)),
            Self::Daily { market_exposure_token } => {
                let token = token(market_exposure_token)?;
                Ok(format!("&SubsidyPeriodType=DAILY&MarketExposureToken={token}"))
            }
        }
    }
}

fn period(installments: u32) -> String {
    format!("&subsidy_period_type=PERIOD&selected_installment_number={installments}")
}

/// A token is opaque, and may be base64; only what would end it is refused.
fn token(text: &str) -> Result<&str, LaunchError> {
    let ends = |byte: u8| byte == b'&' || byte.is_ascii_whitespace() || byte.is_ascii_control();
    if text.is_empty() || text.bytes().any(ends) {
        return Err(LaunchError::ExposureToken(excerpt(text)));
    }
    Ok(text)
}
