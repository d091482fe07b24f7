// Written by `cargo xtask codegen`

//! `/secapi/mch/…`

pub mod addinstitutionsub;
pub mod addsubdevconfig;
pub mod channelsetting;
pub mod modifyinstitutionsub;
pub mod modifymchinfo;
pub mod queryinstitutionsub;
pub mod querysubdevconfig;
pub mod submchmanage;
pub mod uploadmedia;
