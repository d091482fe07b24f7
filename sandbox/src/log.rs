//! The latest requests, for people to look at.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use crate::auth;
use crate::faults::Fault;

/// How many requests are kept.
const KEPT: usize = 500;

/// A request that came, with the answer to it.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Record {
    /// Its number, from 1.
    pub number: u64,
    /// When it came, in Unix seconds by the sandbox's clock.
    pub at: i64,
    /// The method.
    pub method: String,
    /// Path and query, as sent.
    pub target: String,
    /// The title of the operation; empty where there is none.
    pub title: &'static str,
    /// The title in English.
    pub english: &'static str,
    /// The answer's `Request-ID`.
    pub request_id: String,
    /// The answer's status.
    pub status: u16,
    /// The beginning of the request's body.
    pub request: String,
    /// The beginning of the answer's body.
    pub answer: String,
    /// The string that should have been signed, where the signature is wrong.
    pub string_to_sign: Option<String>,
    /// The fault that was asked for.
    pub fault: Option<Fault>,
    /// The header that says what a v3 request was signed with: it is read when somebody looks.
    pub(crate) authorization: Option<String>,
}

impl Record {
    /// The string that a v3 request whose signature was right had signed; of a long one, the beginning.
    pub(crate) fn signed_string(&self) -> Option<String> {
        let (timestamp, nonce) = auth::signed_with(self.authorization.as_deref()?)?;
        let Self { method, target, request, .. } = self;
        Some(format!("{method}\n{target}\n{timestamp}\n{nonce}\n{request}\n"))
    }
}

/// The latest requests, in memory only.
#[derive(Debug, Default)]
pub(crate) struct Log(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    count: u64,
    records: VecDeque<Record>,
}

impl Log {
    pub(crate) fn push(&self, record: Record) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.count += 1;
        if kept.records.len() == KEPT {
            kept.records.pop_front();
        }
        let number = kept.count;
        kept.records.push_back(Record { number, ..record });
    }

    /// The latest requests, the last one first.
    pub(crate) fn latest(&self) -> Vec<Record> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.records.iter().rev().cloned().collect()
    }
}
