//! Tests of the model runtime, with expectations made by hand.

mod decode;
mod digits;
mod encode;
mod fen;
mod flat;
mod form;
#[expect(unreachable_pub, reason = "as the macros write it")]
mod hygiene;
mod print;
#[expect(unreachable_pub, reason = "as the generator writes it")]
#[expect(clippy::struct_field_names, reason = "the names are the documentation's")]
mod sample;
mod times;
