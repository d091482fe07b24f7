// Written by `cargo xtask codegen`

//! `/v3/capital/capitallhh/areas/…`

pub mod provinces;
