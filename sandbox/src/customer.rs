//! The customer: who pays, confirms and complains.

use std::sync::Arc;

use crate::app::App;
use crate::products::payment::create::{OPENED_FOR, PREPAID_FOR};
use crate::products::payment::order::{self, Order};
use crate::products::payment::pay::{CUSTOMER, How};
use crate::products::payment::prepaid;
use crate::products::payment::terms::CouponKind;
use crate::products::v2::redpack;
use crate::products::{complaint, payscore, transfer};
use crate::refusal::Refusal;
use crate::refused::Refused;
use crate::store::ledger::{Account, Movement, Purpose, post};
use crate::text::query_pairs;
use crate::turn::Turn;

/// The customer of a sandbox. He does what in life happens on his phone.
#[derive(Debug, Clone)]
pub struct Customer<'a> {
    app: &'a Arc<App>,
    openid: Option<String>,
    coupon: Option<(i64, CouponKind)>,
    is_late: bool,
}

impl<'a> Customer<'a> {
    pub(crate) fn new(app: &'a Arc<App>) -> Self {
        Self { app, openid: None, coupon: None, is_late: false }
    }

    /// The same, as the customer with this openid. An order that was made for someone is paid by him
    /// all the same.
    #[must_use]
    pub fn with_openid(self, openid: impl Into<String>) -> Self {
        Self { openid: Some(openid.into()), ..self }
    }

    /// The same, with a coupon of so many fen that pays a part; of a combination, of its first order.
    #[must_use]
    pub fn with_coupon(self, amount: i64, kind: CouponKind) -> Self {
        Self { coupon: Some((amount, kind)), ..self }
    }

    /// The same, having come to the till in time: he pays an order after its `time_expire`, or with a
    /// `prepay_id` or a URL whose time is over.
    #[must_use]
    pub fn late(self) -> Self {
        Self { is_late: true, ..self }
    }

    /// Pays what the merchant asked for, named by what the merchant was answered: `prepay_id`,
    /// `code_url` (two hours each) or `h5_url` (five minutes); or by the merchant's own `out_trade_no`, of an
    /// order or a combination. A payment by code that waits for his password is paid so too.
    ///
    /// # Errors
    /// [`Refused`]: there is no such order, it is paid already, closed, or its time is over.
    pub async fn pay(&self, what: &str) -> Result<Vec<Paid>, Refused> {
        let (what, openid) = (what.to_owned(), self.openid.clone());
        let (coupon, is_late) = (self.coupon, self.is_late);
        let paid = self.app.turn(move |turn| {
            let prepay_id = meant(turn, &what, is_late)?;
            prepaid::prepaid(turn, &prepay_id, &How { openid: openid.as_deref(), coupon, is_late })
        });
        Ok(paid.await?.into_iter().map(Paid::of).collect())
    }

    /// Enters no password: a payment by code that waits for it, by `out_trade_no`, becomes `PAYERROR`.
    ///
    /// # Errors
    /// [`Refused`]: no such order waits.
    pub async fn decline(&self, out_trade_no: &str) -> Result<(), Refused> {
        let number = out_trade_no.to_owned();
        Ok(self.app.turn(move |turn| prepaid::decline(turn, &number)).await?)
    }

    /// Takes a transfer, named by the `out_bill_no` that the merchant or a sub-merchant gave it (the latest
    /// of that name), by `transfer_bill_no` or by the `package_info` that the merchant was answered.
    ///
    /// # Errors
    /// [`Refused`]: there is no such transfer, or it does not wait for him.
    pub async fn confirm_transfer(&self, what: &str) -> Result<(), Refused> {
        let what = what.to_owned();
        Ok(self.app.turn(move |turn| transfer::confirm(turn, &what)).await?)
    }

    /// Confirms a pay score order, by the `out_order_no` that the merchant or a sub-merchant gave it: the
    /// service begins.
    ///
    /// # Errors
    /// [`Refused`]: there is no such order, or it does not wait for him.
    pub async fn confirm_service(&self, out_order_no: &str) -> Result<(), Refused> {
        let (number, openid) = (out_order_no.to_owned(), self.openid().to_owned());
        Ok(self.app.turn(move |turn| payscore::confirm(turn, &number, &openid)).await?)
    }

    /// Pays the bill of a pay score order now. Left alone, it is collected after a minute by the
    /// sandbox's clock.
    ///
    /// # Errors
    /// [`Refused`]: there is no such order, or no bill to be paid.
    pub async fn pay_service(&self, out_order_no: &str) -> Result<(), Refused> {
        let number = out_order_no.to_owned();
        Ok(self.app.turn(move |turn| payscore::pay(turn, &number)).await?)
    }

    /// Complains about a paid order, by the merchant's `out_trade_no`. Gives `complaint_id` back.
    ///
    /// # Errors
    /// [`Refused`]: there is no such order, or it is not paid.
    pub async fn complain(&self, out_trade_no: &str, words: &str) -> Result<String, Refused> {
        let (number, words) = (out_trade_no.to_owned(), words.to_owned());
        Ok(self.app.turn(move |turn| complaint::complain(turn, &number, &words)).await?)
    }

    /// Opens a red packet, by the merchant's `mch_billno`.
    ///
    /// # Errors
    /// [`Refused`]: there is no such packet, or it was opened or went back.
    pub async fn open_red_packet(&self, mch_billno: &str) -> Result<(), Refused> {
        let number = mch_billno.to_owned();
        Ok(self.app.turn(move |turn| redpack::open(turn, &number)).await?)
    }

    pub(crate) async fn deposit(&self, mchid: &str, amount: i64) -> Result<(), Refused> {
        let to = Account::Merchant(mchid.to_owned());
        let deposit = self.app.turn(move |turn| {
            if amount <= 0 {
                return Err(Refusal::new(400, "PARAM_ERROR", "充值金额必须大于0"));
            }
            let number = turn.number("9000")?;
            let (from, purpose, reference, at) =
                (Account::Outside, Purpose::Deposit, number.as_str(), turn.now);
            Ok(post(turn.db, &Movement { from, to, amount, purpose, reference, at })?)
        });
        Ok(deposit.await?)
    }

    /// His openid.
    #[must_use]
    pub fn openid(&self) -> &str {
        self.openid.as_deref().unwrap_or(CUSTOMER)
    }
}

/// Finds the `prepay_id` that is meant, unless it cannot be paid with any more. The merchant's own number
/// stands for an order that was just asked for again.
fn meant(turn: &Turn<'_>, what: &str, is_late: bool) -> Result<String, Refusal> {
    let in_url = what
        .split_once('?')
        .and_then(|(_, query)| query_pairs(query))
        .and_then(|pairs| pairs.into_iter().find(|(name, _)| name == "pr" || name == "prepay_id"));
    let (h5, given) = match &in_url {
        Some((name, prepay_id)) => (name == "prepay_id", prepay_id.as_str()),
        None => (false, what),
    };
    let named = Order::many(
        turn.db,
        "prepay_id = ?1 OR out_trade_no = ?1 OR combine_out_trade_no = ?1 ORDER BY id DESC LIMIT 1",
        [given],
    )?;
    let order = named.into_iter().next().ok_or_else(order::unknown)?;
    let last = match (order.prepay_id == given, h5) {
        (true, true) => order.terms.asked_at.saturating_add(OPENED_FOR),
        (true, false) => order.terms.prepay_at.saturating_add(PREPAID_FOR),
        (false, _) => i64::MAX,
    };
    if !is_late && turn.now >= last {
        return Err(Refusal::new(400, "INVALID_REQUEST", "预支付交易会话已过期，请重新下单"));
    }
    Ok(order.prepay_id)
}

/// An order that was paid.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paid {
    /// The merchant's number.
    pub out_trade_no: String,
    /// WeChat Pay's number.
    pub transaction_id: String,
    /// The total of the order, in fen, coupons included.
    pub amount: i64,
}

impl Paid {
    fn of(order: Order) -> Self {
        Self {
            transaction_id: order.reference().to_owned(),
            out_trade_no: order.out_trade_no,
            amount: order.total,
        }
    }
}
