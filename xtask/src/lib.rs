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
pub mod docs;
pub mod emit;
pub mod errata;
pub mod families;
pub mod git;
pub mod glossary;
pub mod import;
pub mod join;
pub mod model;
pub mod named;
pub mod names;
pub mod near;
pub mod needless;
pub mod numbers;
pub mod official;
pub mod one_of;
pub mod openapi;
pub mod output;
pub mod parallel;
pub mod problem;
pub mod rules;
pub mod sample;
pub mod say;
pub mod spec;
pub mod states;
pub mod suggest;
pub mod surface;
pub mod times;
pub mod units;
pub mod update;
pub mod witness;
