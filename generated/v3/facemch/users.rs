// Written by `cargo xtask codegen`

//! `/v3/facemch/users/…`

pub mod by_face_sid;
