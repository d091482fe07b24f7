//! The things that say what happened.

use crate::model::Model;
use crate::notify::Received;
use crate::response::Response;

/// A document of WeChat Pay's, by itself, with its answer or with its notification.
pub trait Told: sealed::Sealed {
    /// The typed fields.
    #[doc(hidden)]
    fn model(&self) -> &dyn Model;
}

mod sealed {
    pub trait Sealed {}
}

impl<T: Model> sealed::Sealed for T {}
impl<T: Model> Told for T {
    fn model(&self) -> &dyn Model {
        self
    }
}

impl<T: Model> sealed::Sealed for Response<T> {}
impl<T: Model> Told for Response<T> {
    fn model(&self) -> &dyn Model {
        &**self
    }
}

impl<T: Model, S> sealed::Sealed for Received<T, S> {}
impl<T: Model, S> Told for Received<T, S> {
    fn model(&self) -> &dyn Model {
        &self.resource
    }
}

#[cfg(feature = "v2")]
impl<T: Model, S> sealed::Sealed for crate::notify::v2::Received<T, S> {}
#[cfg(feature = "v2")]
impl<T: Model, S> Told for crate::notify::v2::Received<T, S> {
    fn model(&self) -> &dyn Model {
        &self.resource
    }
}
