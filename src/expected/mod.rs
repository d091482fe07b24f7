//! The check that a payment, refund or transfer is the one that was meant.
//!
//! An answer or a notification that is signed by WeChat Pay says what happened, and not that it is what a merchant
//! wanted: the amount may be of another order, the order another merchant's. [`Expected`] holds what one's own
//! records say against it. What is not there is not as expected: nothing is let through for want of a field.
//!
//! ```
//! # #[cfg(feature = "payment")] fn main() {
//! use wechatpay::expected::Expected;
//! use wechatpay::v3::pay::transactions::out_trade_no::by_out_trade_no::get::Response;
//!
//! # fn deliver(paid: &Response) -> Result<(), Box<dyn std::error::Error>> {
//! Expected::order("order-0001", 4200).merchant("1900000001").check(paid)?; // 42.00 yuan
//! # Ok(()) }
//! let error = Expected::order("order-0001", 4200).check(&Response::default()).unwrap_err();
//! assert!(error.is_about("amount.total"));
//! # }
//! # #[cfg(not(feature = "payment"))] fn main() {}
//! ```

mod mismatch;
mod told;

pub use mismatch::{Mismatch, Mismatches};
pub use told::Told;

use crate::fen::Fen;
use crate::model::{Model, each_in, word_at};
use crate::paid::paid;

/// The word of one's own records on a payment, a refund or a transfer. It is held against the answer of a query or
/// the resource of a notification, of merchants and partners, v3 and v2.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "nothing is checked before `check`"]
pub struct Expected {
    rules: Vec<Rule>,
    /// The parts of a combined payment.
    parts: Vec<Vec<Rule>>,
    is_combined: bool,
}

/// A field and what it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    /// The names that the field has in one kind of document or another; the first that is there counts.
    places: &'static [&'static [&'static str]],
    /// The value that is right.
    wanted: String,
    /// True if it is the state of a payment, which is made by what [`paid`] says of the whole document.
    is_payment: bool,
    /// True if it may be left out, as the usual currency is.
    may_lack: bool,
    /// True if it is of a person, and is not told.
    is_personal: bool,
}

impl Expected {
    /// A payment of an order by its `out_trade_no`: made, and of this total in fen.
    pub fn order(out_trade_no: impl Into<String>, total: impl Into<Fen>) -> Self {
        Self::new(vec![
            Rule::of(&[&["out_trade_no"]], out_trade_no),
            Rule::paid(),
            Rule::of(&[&["amount", "total"], &["total_fee"]], digits(total)),
            Rule::of(CURRENCY, "CNY").or_none(),
        ])
    }

    /// A combined payment by its `combine_out_trade_no`. Its parts are named by [`part`](Self::part): all of them.
    pub fn combined(combine_out_trade_no: impl Into<String>) -> Self {
        let number = Rule::of(&[&["combine_out_trade_no"]], combine_out_trade_no);
        Self { is_combined: true, ..Self::new(vec![number]) }
    }

    /// A part of a combined payment: made, of this `out_trade_no` and this total in fen.
    pub fn part(mut self, out_trade_no: impl Into<String>, total: impl Into<Fen>) -> Self {
        self.parts.push(vec![
            Rule::of(&[&["out_trade_no"]], out_trade_no),
            Rule::paid(),
            Rule::of(&[&["amount", "total_amount"]], digits(total)),
            Rule::of(&[&["amount", "currency"]], "CNY").or_none(),
        ]);
        self
    }

    /// A refund by its `out_refund_no`: the customer has this amount in fen.
    pub fn refund(out_refund_no: impl Into<String>, refund: impl Into<Fen>) -> Self {
        Self::new(vec![
            Rule::of(&[&["out_refund_no"]], out_refund_no),
            Rule::of(&[&["status"], &["refund_status"]], "SUCCESS"),
            Rule::of(&[&["amount", "refund"], &["refund_fee"]], digits(refund)),
            Rule::of(CURRENCY, "CNY").or_none(),
        ])
    }

    /// The order that the refund is of: its `out_trade_no` and its total in fen.
    pub fn of_order(self, out_trade_no: impl Into<String>, total: impl Into<Fen>) -> Self {
        self.with(Rule::of(&[&["out_trade_no"]], out_trade_no))
            .with(Rule::of(&[&["amount", "total"], &["total_fee"]], digits(total)))
    }

    /// A transfer by its `out_bill_no`: the customer has this amount in fen.
    pub fn transfer(out_bill_no: impl Into<String>, amount: impl Into<Fen>) -> Self {
        Self::new(vec![
            Rule::of(&[&["out_bill_no"]], out_bill_no),
            Rule::of(&[&["state"]], "SUCCESS"),
            Rule::of(&[&["transfer_amount"]], digits(amount)),
        ])
    }

    /// The merchant's number, of a partner his own: `mchid`, `sp_mchid`, of a combined order `combine_mchid`.
    pub fn merchant(self, id: impl Into<String>) -> Self {
        const PLACES: &[&[&str]] = &[&["sp_mchid"], &["mchid"], &["combine_mchid"], &["mch_id"]];
        self.with(Rule::of(PLACES, id))
    }

    /// The sub-merchant's number: `sub_mchid`.
    pub fn sub_merchant(self, id: impl Into<String>) -> Self {
        self.with(Rule::of(&[&["sub_mchid"], &["sub_mch_id"]], id))
    }

    /// The app's number, of a partner his own: `appid`, `sp_appid`, `combine_appid`.
    pub fn appid(self, appid: impl Into<String>) -> Self {
        self.with(Rule::of(&[&["sp_appid"], &["appid"], &["combine_appid"]], appid))
    }

    /// The customer's `openid`, of a partner that with his own app. Errors do not show it.
    pub fn openid(self, openid: impl Into<String>) -> Self {
        const PLACES: &[&[&str]] =
            &[&["payer", "sp_openid"], &["payer", "openid"], &["combine_payer_info", "openid"], &["openid"]];
        let rule = Rule::of(PLACES, openid);
        self.with(Rule { is_personal: true, ..rule })
    }

    /// Another currency than CNY: the amounts are numbers of its smallest unit, and no fen.
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        let currency = currency.into();
        let all = self.rules.iter_mut().chain(self.parts.iter_mut().flatten());
        for rule in all.filter(|rule| rule.may_lack) {
            rule.wanted.clone_from(&currency);
            // Only the usual one goes without saying.
            rule.may_lack = currency == "CNY";
        }
        self
    }

    /// Holds it against an answer or a notification.
    ///
    /// # Errors
    /// [`Mismatches`]: every field that differs, is missing or could not be read.
    pub fn check(&self, told: &(impl Told + ?Sized)) -> Result<(), Mismatches> {
        let model = told.model();
        let mut found = Vec::new();
        for rule in &self.rules {
            rule.check(model, "", &mut found);
        }
        if self.is_combined {
            self.check_parts(model, &mut found);
        }
        Mismatches::or_none(found)
    }

    /// Each part by its number, in whatever order; one that nobody expected is told, too.
    fn check_parts(&self, model: &dyn Model, found: &mut Vec<Mismatch>) {
        let mut left: Vec<&Vec<Rule>> = self.parts.iter().collect();
        let mut index = 0;
        each_in(model, "sub_orders", &mut |part| {
            let before = format!("sub_orders[{index}].");
            index += 1;
            let number = word_at(part, &["out_trade_no"]);
            let own = left
                .iter()
                .position(|rules| rules.first().is_some_and(|rule| Some(&rule.wanted) == number.as_ref()));
            let Some(own) = own else {
                let field = format!("{before}out_trade_no");
                return found.push(Mismatch {
                    field,
                    expected: Some("a part of the order".to_owned()),
                    is_missing: number.is_none(),
                    found: number,
                });
            };
            for rule in left.remove(own) {
                rule.check(part, &before, found);
            }
        });
        for rules in left {
            let expected = rules.first().map(|rule| rule.wanted.clone());
            let field = "sub_orders[].out_trade_no".to_owned();
            found.push(Mismatch { field, expected, found: None, is_missing: true });
        }
    }

    fn new(rules: Vec<Rule>) -> Self {
        Self { rules, parts: Vec::new(), is_combined: false }
    }

    fn with(mut self, rule: Rule) -> Self {
        self.rules.push(rule);
        self
    }
}

/// The amount as documents have it.
fn digits(amount: impl Into<Fen>) -> String {
    amount.into().0.to_string()
}

/// Where documents have their currency.
const CURRENCY: &[&[&str]] = &[&["amount", "currency"], &["fee_type"]];

impl Rule {
    fn of(places: &'static [&'static [&'static str]], wanted: impl Into<String>) -> Self {
        Self { places, wanted: wanted.into(), is_payment: false, may_lack: false, is_personal: false }
    }

    fn paid() -> Self {
        Self { is_payment: true, ..Self::of(&[&["trade_state"], &["result_code"]], "SUCCESS") }
    }

    fn or_none(self) -> Self {
        Self { may_lack: true, ..self }
    }

    fn check(&self, model: &dyn Model, before: &str, found: &mut Vec<Mismatch>) {
        let there = self.places.iter().find_map(|place| Some((*place, word_at(model, place)?)));
        let is_right = match &there {
            _ if self.is_payment => paid(model),
            Some((_, value)) => self.wanted == *value,
            None => self.may_lack,
        };
        if is_right {
            return;
        }
        let usual = self.places.first().copied().unwrap_or_default();
        // That the call went well is no state of a payment.
        let there = there.filter(|(_, value)| *value != self.wanted);
        let (place, value) = there.map_or((usual, None), |(place, value)| (place, Some(value)));
        let shown = |text: Option<String>| text.filter(|_| !self.is_personal);
        found.push(Mismatch {
            field: format!("{before}{}", place.join(".")),
            expected: shown(Some(self.wanted.clone())),
            is_missing: value.is_none(),
            found: shown(value),
        });
    }
}
