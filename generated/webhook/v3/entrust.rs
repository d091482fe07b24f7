// Written by `cargo xtask codegen`

//! Notifications.

#[cfg(feature = "education")]
pub mod release;
#[cfg(feature = "papay")]
pub mod sign;
#[cfg(feature = "education")]
pub mod signing;
#[cfg(feature = "papay")]
pub mod terminate;
#[cfg(feature = "papay")]
pub mod terminate_inquiry;
#[cfg(feature = "papay")]
pub mod terminate_retention;
