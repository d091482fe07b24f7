//! Requests filled by their tables, for tests that call every operation.

use serde_json::json;
use wechatpay::TimeForm;
use wechatpay::model::{List, Model, Mut, Slot, slots_mut};

/// What a filled request holds.
#[derive(Clone, Copy)]
pub(crate) struct Filling {
    /// Fields that are not required, too.
    pub(crate) optional: bool,
    /// The text of a field of that name.
    pub(crate) text: fn(&str) -> String,
    /// A time of that form.
    pub(crate) time: fn(TimeForm) -> &'static str,
    /// The text of a field that is encrypted.
    pub(crate) sensitive: &'static str,
}

impl Filling {
    /// Fills a request with values of the documented kind.
    pub(crate) fn fill(self, request: &mut dyn Model) {
        let table = request.table();
        request.edit(&mut slots_mut(|slots| {
            for (field, slot) in table.fields.iter().zip(slots) {
                if field.required || self.optional {
                    self.slot(*slot, field.name);
                }
            }
        }));
    }

    fn slot(self, slot: &mut dyn Slot, name: &str) {
        match slot.fill() {
            Mut::Text(text) => *text = (self.text)(name),
            Mut::Time(text, form) => (self.time)(form).clone_into(text),
            Mut::Sensitive(text) => text.replace(self.sensitive.to_owned()),
            Mut::Integer(number) => *number = 1,
            Mut::Number(number) => *number = 1.into(),
            Mut::Bool(truth) => *truth = true,
            Mut::Choice(choice) => {
                let value = choice.values()[0];
                choice.set(value);
            }
            Mut::Untyped(value) => *value = json!({}),
            Mut::File(file) => file.content = b"file".to_vec(),
            Mut::Json(inner) => self.slot(inner, name),
            Mut::Model(model) | Mut::Encoded(model) => self.fill(model),
            Mut::Forms(forms) => self.fill(forms.form_mut()),
            Mut::List(list) => self.slot(List::item_mut(list, 0), name),
        }
    }
}
