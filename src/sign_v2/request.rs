//! The fields of a v2 request once the runtime has added its part.

use super::{SignError, SignType, Signer, workwx};
use crate::crypto::excerpt;
use crate::endpoint::{self, Endpoint, Method, Operation};
use crate::model::{self, EncodeError, Model, Place, Seal};

/// The names and texts of a request, all but those that differ from attempt to attempt.
pub(crate) struct Message {
    operation: &'static Operation,
    takes_nonce: bool,
    fields: Vec<(String, String)>,
}

impl Message {
    /// The fields of the body in the order of the page, or of the query string of a GET. The merchant's
    /// number and `sign_type` go in under the names the operation has for them, unless the request
    /// holds them; `fill` may know more that it lacks.
    pub(crate) fn of(
        signer: &Signer,
        operation: &'static Operation,
        request: &dyn Model,
        seal: Option<&dyn Seal>,
        fill: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Self, SignError> {
        let fill = |name: &'static str| match name {
            "mch_id" | "mchid" | "combine_mch_id" => Some(signer.merchant_id().to_owned()),
            "sign_type" => signer.sign_type(operation).map(|it| it.as_str().to_owned()),
            // Its value takes the nonce, which is not there yet.
            workwx::FIELD => signer.workwx_secret().map(|_| String::new()),
            _ => fill(name),
        };
        let fields = model::flat_filled(request, signed_place(operation), seal, &fill)?;
        Ok(Self { operation, takes_nonce: takes_nonce(operation, request), fields })
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(field, _)| field == name).map(|(_, text)| text.as_str())
    }

    /// How the message is signed; none where nothing is.
    pub(crate) fn sign_type(&self) -> Option<SignType> {
        if self.operation.sign_types.is_empty() { None } else { sign_type(&self.fields).ok() }
    }

    /// Adds a field, or puts it in place of the one of that name.
    pub(crate) fn set(&mut self, name: &str, text: String) {
        match self.fields.iter_mut().find(|(field, _)| field == name) {
            Some((_, old)) => *old = text,
            None => self.fields.push((name.to_owned(), text)),
        }
    }

    /// The message of one attempt: with `nonce_str`, where the operation takes one, and `sign`.
    pub(crate) fn signed(&self, signer: &Signer, nonce: &str) -> Result<Vec<(String, String)>, SignError> {
        let mut fields = self.fields.clone();
        if self.takes_nonce {
            fields.push(("nonce_str".to_owned(), nonce.to_owned()));
        }
        if let Some(secret) = signer.workwx_secret()
            && let Some(signature) = workwx::sign(self.operation.workwx_sign, borrowed(&fields), secret)
            && let Some((_, text)) =
                fields.iter_mut().find(|(name, text)| name == workwx::FIELD && text.is_empty())
        {
            *text = signature;
        }
        // To v2 an empty text is none: it is not signed, and so not sent. Requests have some where the page
        // requires two numbers and WeChat Pay takes either.
        fields.retain(|(_, text)| !text.is_empty());
        let names = fields.iter().map(|(name, _)| (name.as_str(), "any"));
        model::unambiguous(names).map_err(EncodeError::from)?;
        if !self.operation.sign_types.is_empty() {
            let signature = signer.sign(borrowed(&fields), sign_type(&fields)?);
            fields.push(("sign".to_owned(), signature));
        }
        Ok(fields)
    }
}

impl Signer {
    /// The names and texts of a request, signed: what the client sends as XML or, of a GET, in the query
    /// string.
    ///
    /// # Errors
    /// A `sign_type` that is none, and what `seal` refuses.
    pub fn fields(
        &self,
        operation: &'static Operation,
        request: &dyn Model,
        nonce: &str,
        seal: Option<&dyn Seal>,
    ) -> Result<Vec<(String, String)>, SignError> {
        Message::of(self, operation, request, seal, &|_| None)?.signed(self, nonce)
    }

    /// The URL of a redirect operation, which the user's browser follows; signed where v2 signs it.
    ///
    /// # Errors
    /// What keeps a parameter from being written, and [`EncodeError::Ambiguous`](crate::model::EncodeError): a text that holds an `&`,
    /// an address to come back to among them. Whatever it is to carry fits into one parameter.
    pub fn url<R: Endpoint>(&self, request: &R) -> Result<String, SignError> {
        // A URL has no nonce: it takes the parameters of the page.
        let fields = self.fields(R::OPERATION, request, "", None)?;
        if !R::OPERATION.sign_types.is_empty() {
            model::unambiguous(borrowed(&fields)).map_err(EncodeError::from)?;
        }
        Ok(endpoint::url_with(R::OPERATION, request, &model::query_string(&fields))?)
    }

    /// How to sign where the request does not say: as preferred, or else as the operation wants it.
    fn sign_type(&self, operation: &Operation) -> Option<SignType> {
        let preferred = operation.sign_types.iter().find(|it| **it == self.preferred());
        preferred.or(operation.sign_types.first()).copied()
    }
}

/// Where the signed fields go. A POST may have a query string too, which is not signed.
fn signed_place(operation: &Operation) -> Place {
    if operation.method == Method::Get { Place::Query } else { Place::Body }
}

/// XML takes a nonce unless the page says otherwise; a query string and a form take what is listed.
fn takes_nonce(operation: &Operation, request: &dyn Model) -> bool {
    let is_form = request.table().fields.iter().any(|field| field.place == Place::File);
    operation.method == Method::Post && !operation.nonceless && !is_form
}

/// How the fields say that they are signed.
fn sign_type(fields: &[(String, String)]) -> Result<SignType, SignError> {
    match fields.iter().find(|(name, _)| name == "sign_type") {
        Some((_, name)) => SignType::of(name).ok_or_else(|| SignError::SignType { name: excerpt(name) }),
        None => Ok(SignType::Md5),
    }
}

pub(crate) fn borrowed(fields: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> + Clone {
    fields.iter().map(|(name, text)| (name.as_str(), text.as_str()))
}
