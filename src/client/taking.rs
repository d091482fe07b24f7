//! The taking in of an answer, within bounds.

use bytes::BytesMut;
use futures_util::StreamExt;

use crate::answer::Answer;
use crate::error::{AnswerProblem, Error};
use crate::keyring;
use crate::transport::{Body, TransportError};

/// The most bytes that are kept of an answer other than 2xx: enough for any error of WeChat Pay's, and no
/// more of whatever else answers.
const LONGEST_REFUSAL: usize = 64 * 1024;

/// Reads a body to its end. Of a refusal, what has come is enough; where it is signed, a part of it
/// would only look like a wrong signature.
pub(super) async fn take_in(
    mut answer: Answer,
    body: &mut Body,
    longest: usize,
    changes: bool,
    failed: impl Fn(TransportError) -> Error,
) -> Result<Answer, Error> {
    let success = answer.status.is_success();
    let needs_all = success || answer.header(keyring::SIGNATURE).is_some();
    let at_most = if success { longest } else { LONGEST_REFUSAL };
    let mut whole = BytesMut::new();
    while let Some(piece) = body.next().await {
        let piece = match piece {
            Ok(piece) => piece,
            Err(error) if needs_all => return Err(failed(error)),
            Err(_) => break,
        };
        let room = at_most - whole.len();
        whole.extend_from_slice(piece.get(..room).unwrap_or(&piece));
        if piece.len() > room {
            if needs_all {
                answer.body = whole.freeze();
                return Err(Error::unreadable(AnswerProblem::TooLong { at_most }, answer, changes));
            }
            break;
        }
    }
    answer.body = whole.freeze();
    Ok(answer)
}
