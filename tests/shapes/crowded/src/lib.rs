//! Nothing: what is tested is what another crate's features do to the client.
