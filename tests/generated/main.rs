//! What is generated, as users write it and against the documentation it is made from.
#![cfg(all(feature = "full", feature = "catalog"))]

mod api;
mod catalog;
mod official;
mod samples;
