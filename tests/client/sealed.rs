//! Sensitive fields on the wire, and that nothing secret shows anywhere else.

mod fields;
mod rsa;
mod secrets;
