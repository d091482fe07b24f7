//! The fields that a v2 message must have.

use wechatpay::model::slots_mut;
use wechatpay::model::{Field, Model, Mut, Place};

use crate::v2::message::Message;

/// The first required field that a message, which is the body, leaves out; of fields that say the same one is
/// enough. Lists and objects are not looked for: v2 spreads
/// them over several names. How it is signed, the signature itself says.
pub(super) fn missing(request: &mut dyn Model, message: &Message) -> Option<&'static str> {
    let table = request.table();
    let said = |field: &Field| !message.get(field.name).is_empty();
    let of_way = |way| table.fields.iter().filter(move |field| field.one_of == Some(way));
    let is_said = |field: &Field| match field.one_of {
        None => said(field),
        Some((set, _)) => {
            let mut ways =
                table.fields.iter().filter_map(|field| field.one_of).filter(|(other, _)| *other == set);
            ways.any(|way| of_way(way).all(said))
        }
    };
    let mut missing = None;
    request.edit(&mut slots_mut(|slots| {
        let wanted = table.fields.iter().zip(slots).filter(|(field, _)| {
            (field.required || field.one_of.is_some())
                && field.place == Place::Body
                && !matches!(field.name, "sign" | "sign_type" | "nonce_str")
        });
        for (field, slot) in wanted {
            let spread = matches!(slot.fill(), Mut::Model(_) | Mut::Forms(_) | Mut::List(_));
            if missing.is_none() && !spread && !is_said(field) {
                missing = Some(field.name);
            }
        }
    }));
    missing
}
