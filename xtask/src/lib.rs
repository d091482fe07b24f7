//! The generator: reads the documentation, writes `spec/` and `generated/`.
//!
//! Data flows one way: pages ([`surface`]) become operations, operations get names, names become
//! Rust.

pub mod catalog;
pub mod changes;
pub mod ci;
pub mod codegen;
pub mod codes;
pub mod decisions;
pub mod emit;
pub mod errata;
pub mod families;
pub mod glossary;
pub mod import;
pub mod join;
pub mod model;
pub mod names;
pub mod official;
pub mod output;
pub mod problem;
pub mod sample;
pub mod spec;
pub mod surface;
