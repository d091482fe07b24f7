//! Codes of refusals, and the fate of the operation that was refused.

#[rustfmt::skip]
#[path = "../../generated/codes.rs"]
mod listed;

pub use listed::ErrorCode;

/// The fate of an operation that was refused, by the code of the refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Nothing was done by this very call, for good. A code such as `ORDERPAID` says that an earlier one with
    /// the same number was carried out.
    Final,
    /// Nobody knows yet what was done: ask with the same number.
    Uncertain,
    /// It is being done, by the user or by WeChat Pay: ask later.
    Waiting,
}

/// The same code, in whatever spelling.
impl PartialEq<str> for ErrorCode {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other || self.as_str() == Self::from(other).as_str()
    }
}

/// The same code, in whatever spelling.
impl PartialEq<&str> for ErrorCode {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_known_as_it_is_spelt() {
        let outcome = |code: &str| ErrorCode::from(code).outcome();
        assert_eq!(outcome("NOTENOUGH"), Some(Outcome::Final));
        assert_eq!(outcome("SYSTEMERROR"), Some(Outcome::Uncertain));
        assert_eq!(outcome("USERPAYING"), Some(Outcome::Waiting));
        for code in ["", " NOTENOUGH", "NOTENOUGH ", "notenough", "268458547", "FAIL", "SUCCESS"] {
            assert_eq!(outcome(code), None, "{code:?}");
            assert_eq!(ErrorCode::from(code).as_str(), code);
        }
    }
}
