//! `generated/states.rs`: the states of things, one type a thing.

use quote::quote;

use super::PREAMBLE;
use super::text::{self, Piece};
use super::types::{enumeration, ident};
use crate::model::{Label, Said};
use crate::names::{Enum, Module, Type, variant};
use crate::states::{Machine, States};

/// The text of the file.
pub(super) fn states(states: &States, modules: &[Module<'_>]) -> Result<String, syn::Error> {
    let mut pieces = Vec::new();
    for machine in &states.machines {
        let docs = format!("State of {}, as <{}> lists them", machine.name.get_ref(), machine.link);
        pieces.extend([enumeration(&of(machine, modules), &docs), finals(machine)]);
    }
    let title = "//! The states of things, one type a thing, whether it is asked for, told or looked for by its state.";
    Ok(format!("{PREAMBLE} from spec/states.toml\n\n{title}\n\n{}", text::print(&pieces)?))
}

/// All states, with what the pages say of each.
fn of(machine: &Machine, modules: &[Module<'_>]) -> Enum {
    let path = format!("crate::states::{}", machine.ty);
    let types = modules.iter().flat_map(|module| module.types.iter().chain(&module.response_types));
    let mut said = Said::default();
    for ty in types {
        match ty {
            Type::Enum(of) if of.is.as_ref() == Some(&path) => said.unite(&of.said),
            _ => {}
        }
    }
    let values = machine.waits.iter().chain(&machine.finals);
    Enum {
        name: machine.ty.clone(),
        label: Label::default(),
        variants: values.map(|value| (variant(value), value.clone())).collect(),
        said,
        is: None,
    }
}

/// How states say that they are final.
fn finals(machine: &Machine) -> Piece {
    let name = ident(&machine.ty);
    let finals = machine.finals.iter().map(|value| ident(&variant(value)));
    Piece::Items(quote! {
        impl #name {
            /// True of a state that is not left by itself: asking again tells nothing new. A state that is
            /// not known here is not final.
            #[must_use]
            pub fn is_final(&self) -> bool {
                matches!(self, #(Self::#finals)|*)
            }
        }
    })
}
