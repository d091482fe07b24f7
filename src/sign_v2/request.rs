//! What a v2 request says once the runtime has added its part.

use super::{SignError, SignType, Signer, workwx};
use crate::crypto::excerpt;
use crate::endpoint::{self, Endpoint, Method, Operation};
use crate::model::{self, Model, Place, Seal};

impl Signer {
    /// The names and texts of a request, signed: those of the body in the order of the page, or of the
    /// query string of a GET. The merchant's number and `sign_type` go in under the names the operation
    /// has for them, unless the request holds them; then come `nonce_str`, where the operation takes
    /// one, and `sign`.
    ///
    /// # Errors
    /// A `sign_type` that is none, and what `seal` refuses.
    pub fn fields(
        &self,
        operation: &Operation,
        request: &dyn Model,
        nonce: &str,
        seal: Option<&dyn Seal>,
    ) -> Result<Vec<(String, String)>, SignError> {
        let mut fields = self.unsigned(operation, request, seal)?;
        if takes_nonce(operation, request) {
            fields.push(("nonce_str".to_owned(), nonce.to_owned()));
        }
        self.add_workwx_sign(operation, &mut fields);
        if !operation.sign_types.is_empty() {
            let signature = self.sign(borrowed(&fields), sign_type(&fields)?);
            fields.push(("sign".to_owned(), signature));
        }
        Ok(fields)
    }

    /// The URL of a redirect operation, which the user's browser follows; signed where v2 signs it.
    ///
    /// # Errors
    /// What keeps a parameter from being written.
    pub fn url<R: Endpoint>(&self, request: &R) -> Result<String, SignError> {
        let operation = R::OPERATION;
        let fields = self.fields(operation, request, "", None)?;
        Ok(endpoint::url_with(operation, request, &model::query_string(&fields))?)
    }

    fn unsigned(
        &self,
        operation: &Operation,
        request: &dyn Model,
        seal: Option<&dyn Seal>,
    ) -> Result<Vec<(String, String)>, SignError> {
        let fill = |name: &'static str| match name {
            "mch_id" | "mchid" | "combine_mch_id" => Some(self.merchant_id().to_owned()),
            "sign_type" => self.sign_type(operation).map(|it| it.as_str().to_owned()),
            // Its value takes the nonce, which is not there yet.
            workwx::FIELD => self.workwx_secret().map(|_| String::new()),
            _ => None,
        };
        Ok(model::flat_filled(request, signed_place(operation), seal, &fill)?)
    }

    /// How to sign where the request does not say: as preferred, or else as the operation wants it.
    fn sign_type(&self, operation: &Operation) -> Option<SignType> {
        let preferred = operation.sign_types.iter().find(|it| **it == self.preferred());
        preferred.or(operation.sign_types.first()).copied()
    }

    fn add_workwx_sign(&self, operation: &Operation, fields: &mut [(String, String)]) {
        let Some(secret) = self.workwx_secret() else { return };
        let Some(signature) = workwx::sign(operation.path, borrowed(fields), secret) else { return };
        let slot = fields.iter_mut().find(|(name, text)| name == workwx::FIELD && text.is_empty());
        if let Some((_, text)) = slot {
            *text = signature;
        }
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

fn borrowed(fields: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> + Clone {
    fields.iter().map(|(name, text)| (name.as_str(), text.as_str()))
}
