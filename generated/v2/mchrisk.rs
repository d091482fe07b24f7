// Written by `cargo xtask codegen`

//! `/mchrisk/…`

pub mod bankquerymchauditinfo;
pub mod channelquerymchauditinfo;
pub mod querymchrisk;
pub mod setmchriskcallback;
pub mod syncmchriskresult;
