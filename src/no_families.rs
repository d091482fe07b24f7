//! The generated code without the product families, for the crate's own tests where all are on. None of these tests needs
//! one, and to compile all of them a second time, beside those that the tests outside look at, costs more than all of these
//! tests.

#[path = "../generated/event_type.rs"]
pub mod event_type;

#[cfg(feature = "catalog")]
pub(crate) mod catalog {
    /// No family at all.
    pub static FAMILIES: &[crate::catalog::Family] = &[];
}
