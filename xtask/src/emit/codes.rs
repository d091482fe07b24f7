//! `generated/codes.rs`: the codes of refusals, and what they say.

use proc_macro2::TokenStream;
use quote::quote;

use super::PREAMBLE;
use super::text::{Piece, doc, print};
use super::types::ident;
use crate::codes::{Code, Codes, Says};
use crate::names;
use crate::problem::Problems;

/// The text of the file.
///
/// # Errors
/// Tokens that are no Rust, which is a mistake of the generator's.
pub fn codes(codes: &Codes) -> Result<String, Problems> {
    let mut text = format!(
        "{PREAMBLE} from spec/codes.toml\n\n//! The codes of refusals, and what they say.\n\n{}\n",
        choices(codes)
    );
    let facts = [Piece::Items(facts(codes))];
    text.push_str(&print(&facts).map_err(|error| {
        let mut problems = Problems::default();
        problems.push("codes", 0, error.to_string(), "Rust that parses");
        problems
    })?);
    Ok(text)
}

fn choices(codes: &Codes) -> String {
    let variants: String = codes
        .0
        .iter()
        .map(|(name, code)| {
            let spellings: Vec<String> =
                code.spellings(name).map(|spelling| format!("{spelling:?}")).collect();
            let docs = doc("///", &code.means);
            format!("        {docs}\n        {} = {},\n", variant(name, code), spellings.join(" | "))
        })
        .collect();
    format!(
        "crate::open_enum! {{\n    \
         /// A code of a refusal. Spellings that mean the same are one: `ORDERNOTEXIST` of v2 is `ORDER_NOT_EXIST`.\n    \
         pub enum ErrorCode {{\n{variants}    }}\n}}\n"
    )
}

fn variant(name: &str, code: &Code) -> String {
    code.variant.clone().unwrap_or_else(|| names::variant(name))
}

fn facts(codes: &Codes) -> TokenStream {
    let of = |is: &dyn Fn(&Code) -> bool| {
        let codes = codes.0.iter().filter(|(_, code)| is(code));
        let variants: Vec<_> = codes.map(|(name, code)| ident(&variant(name, code))).collect();
        (!variants.is_empty()).then(|| quote!(#(Self::#variants)|*))
    };
    let says = |says: Says, outcome: &str| {
        let outcome = ident(outcome);
        of(&|code| code.says == says).map(|codes| quote!(#codes => Some(super::Outcome::#outcome),))
    };
    let done = says(Says::Final, "Final");
    let (uncertain, waiting) = (says(Says::Uncertain, "Uncertain"), says(Says::Waiting, "Waiting"));
    let holds =
        |is: &dyn Fn(&Code) -> bool| of(is).map_or(quote!(false), |codes| quote!(matches!(self, #codes)));
    let (busy, missing) = (holds(&|code| code.busy), holds(&|code| code.missing));
    quote! {
        impl ErrorCode {
            /// The fate of the operation that was refused with it; none of a code that was never heard of.
            #[must_use]
            pub fn outcome(&self) -> Option<super::Outcome> {
                match self {
                    #done
                    #uncertain
                    #waiting
                    Self::Unknown(_) => None,
                }
            }

            /// True if the server is busy or broken, was asked too often, or has not made yet what the call asks
            /// for: the same call may succeed later.
            #[must_use]
            pub fn is_busy(&self) -> bool {
                #busy
            }

            /// True if the thing the call is about is not there: the order, the refund, the bill. It is not so
            /// where the merchant, its app or the user is not there.
            #[must_use]
            pub fn is_not_found(&self) -> bool {
                #missing
            }
        }
    }
}
