//! Scenes: what happens in which order, as a file.

mod call;
mod error;
mod expect;
mod file;
pub(crate) mod play;

pub use error::SceneError;
pub use file::Scene;
pub use play::Played;
