//! What makes a generated request something that can be sent.

/// Gives a generated request its `send`.
#[cfg(any(feature = "aws-lc-rs", feature = "rustcrypto"))]
macro_rules! call {
    ($request:ident) => {
        impl $request {
            /// Signs the request and sends it; the answer is verified before it is read.
            #[inline]
            pub fn send<'a>(&'a self, client: &'a $crate::Client) -> $crate::Call<'a, Self> {
                $crate::Call::new(client, self)
            }
        }
    };
}

/// Without a backend there is nothing to send with.
#[cfg(not(any(feature = "aws-lc-rs", feature = "rustcrypto")))]
macro_rules! call {
    ($request:ident) => {};
}

#[allow(unused_imports, reason = "without any product family nothing is sent")]
pub(crate) use call;
