//! Codes of refusals, and the fate of the operation that was refused.

#[rustfmt::skip]
#[path = "../../generated/codes.rs"]
mod listed;

/// The meaning of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    /// Nothing was done, for good.
    Final,
    /// It may have been done, or is being done.
    Open,
    /// Nothing that is known: the code is none, or was never heard of.
    Unheard,
}

/// Looks a code up, as it is: one with blanks around it is another.
pub(super) fn word_of(code: &str) -> Word {
    if holds(listed::FINAL, code) {
        Word::Final
    } else if holds(listed::UNCERTAIN, code) || holds(listed::WAITING, code) {
        Word::Open
    } else {
        Word::Unheard
    }
}

/// True if the code is one of a server that is busy or broken; the same call may succeed later.
pub(super) fn is_busy(code: &str) -> bool {
    holds(listed::BUSY, code)
}

fn holds(list: &[&str], code: &str) -> bool {
    list.binary_search(&code).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_can_be_searched() {
        for list in [listed::FINAL, listed::UNCERTAIN, listed::WAITING, listed::BUSY] {
            assert!(list.is_sorted() && !list.is_empty());
        }
    }

    #[test]
    fn a_code_is_known_as_it_is_spelt() {
        assert_eq!(word_of("NOTENOUGH"), Word::Final);
        assert_eq!((word_of("SYSTEMERROR"), word_of("USERPAYING")), (Word::Open, Word::Open));
        for code in ["", " NOTENOUGH", "NOTENOUGH ", "notenough", "268458547", "FAIL", "SUCCESS"] {
            assert_eq!(word_of(code), Word::Unheard, "{code:?}");
        }
    }
}
