//! Closures that look at the fields of a model.

use super::{Editor, Reader, Slot};

/// A closure as a [`Reader`].
///
/// ```
/// use wechatpay::model::{Model, body, slots};
/// # pub struct Payer { pub openid: String }
/// # wechatpay::model! { Payer { openid: body("openid").required() } }
///
/// let payer = Payer { openid: "oUpF8uM".to_owned() };
/// let mut count = 0;
/// payer.read(&mut slots(|slots| count = slots.len()));
/// assert_eq!(count, 1);
/// ```
pub fn slots(with: impl FnMut(&[&dyn Slot])) -> impl Reader {
    Closure(with)
}

/// A closure as an [`Editor`].
pub fn slots_mut(with: impl FnMut(&mut [&mut dyn Slot])) -> impl Editor {
    Closure(with)
}

struct Closure<F>(F);

impl<F: FnMut(&[&dyn Slot])> Reader for Closure<F> {
    fn take(&mut self, slots: &[&dyn Slot]) {
        (self.0)(slots);
    }
}

impl<F: FnMut(&mut [&mut dyn Slot])> Editor for Closure<F> {
    fn take(&mut self, slots: &mut [&mut dyn Slot]) {
        (self.0)(slots);
    }
}
