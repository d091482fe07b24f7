// Written by `cargo xtask codegen`

//! `/v3/capital/capitallhh/areas/provinces/by_province_code/…`

pub mod cities;
