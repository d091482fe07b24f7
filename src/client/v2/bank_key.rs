//! The key that `pay_bank` encrypts the payee's name and account with.

use std::sync::PoisonError;
use std::time::Duration;

use tracing::Instrument;

use super::request::{V2Request, unsigned};
use crate::client::constants::BANK_KEY;
use crate::client::core::Core;
use crate::client::deadline::Deadline;
use crate::client::exchange::Way;
use crate::client::watch::CallWatch;
use crate::crypto::PublicKey;
use crate::error::{AnswerProblem, Error};
use crate::model::body;
use crate::observe::{Purpose, Target};
use crate::options::Options;
use crate::sign_v2::Message;
use crate::xml;

/// It hardly ever changes; half a day finds the new one in good time.
const KEPT: Duration = Duration::from_secs(12 * 60 * 60);

struct Request {
    mch_id: Option<String>,
    sign_type: Option<String>,
}

crate::model! { Request {
    mch_id: body("mch_id"),
    sign_type: body("sign_type"),
} }

/// The bank key, fetched where there is none or it is old. Nobody waits for the fetch of another caller,
/// whose runtime may have been left standing: to ask twice does no harm.
pub(super) async fn key(core: &Core, way: &dyn Way, deadline: Deadline) -> Result<PublicKey, Error> {
    let kept = || core.v2().map(|v2| v2.bank_key.lock().unwrap_or_else(PoisonError::into_inner));
    if let Some((at, key)) = kept()?.as_ref()
        && core.runtime().now().saturating_sub(*at) < KEPT
    {
        return Ok(key.clone());
    }
    let key = fetch(core, way, deadline).await?;
    *kept()? = Some((core.runtime().now(), key.clone()));
    Ok(key)
}

async fn fetch(core: &Core, way: &dyn Way, deadline: Deadline) -> Result<PublicKey, Error> {
    let mut watch = CallWatch::new(core, Target::of(Purpose::BankKey, &BANK_KEY), false);
    let span = watch.span.clone();
    match ask(core, way, deadline, &mut watch).instrument(span).await {
        Ok(key) => {
            watch.succeeded();
            Ok(key)
        }
        Err(error) => Err(watch.failed(error.with_effect(false))),
    }
}

async fn ask(
    core: &Core,
    way: &dyn Way,
    deadline: Deadline,
    watch: &mut CallWatch<'_>,
) -> Result<PublicKey, Error> {
    let request = Request { mch_id: None, sign_type: None };
    let message = Message::of(&core.v2()?.signer, &BANK_KEY, &request, None, &|_| None);
    let options = Options::default();
    let request = V2Request::new(core, &BANK_KEY, &request, message.map_err(unsigned)?, &options)?;
    // Answers of v2 are signed with the v2 key, which is known.
    let answer = way.exchange(core, &request, &options, deadline, watch).await?;
    let read = || {
        let document = xml::read(&answer.body).map_err(|error| error.to_string())?;
        let key = document.get("pub_key").ok_or("an answer without pub_key")?;
        PublicKey::parse(key).map_err(|error| error.to_string())
    };
    read().map_err(|problem: String| Error::unreadable(AnswerProblem::Xml(problem), answer, false))
}
