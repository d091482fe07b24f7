//! Operations that are chosen while the program runs, as a command line or a console does: called by their
//! entry of the catalog, without their types.

use crate::catalog::{Entry, Kind};
use crate::client::{Client, perform};
use crate::error::{ConfigError, Error};
use crate::model::Model;
use crate::options::Options;
use crate::response::Response;

impl Client {
    /// Calls the operation of a catalog's entry, v3 or v2, signed and verified like any other call.
    ///
    /// `request` is what [`Entry::blank`] makes, filled in ([`model::decode_into`](crate::model::decode_into)
    /// reads JSON into it); the value of the answer is what [`Entry::blank_response`] makes. What answers with a
    /// file, or is a URL for a browser, is not for this.
    ///
    /// ```no_run
    /// # async fn ask(client: &wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use wechatpay::{catalog, model};
    ///
    /// let module = "v3::pay::transactions::out_trade_no::by_out_trade_no::get";
    /// let entry = catalog::entries().find(|entry| entry.module == module).ok_or("switch on `payment`")?;
    /// let mut request = (entry.blank)();
    /// let fields = br#"{"out_trade_no": "order-0001", "mchid": "1900007291"}"#;
    /// model::decode_into(request.as_mut(), fields, model::Required::Check)?;
    /// let answer = client.call(entry, request.as_ref()).await?;
    /// println!("{:?}", model::text_of(answer.as_ref(), "transaction_id"));
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Those of the call, and [`Error::Config`] for the entry of a notification.
    pub async fn call(&self, entry: &Entry, request: &dyn Model) -> Result<Response<Box<dyn Model>>, Error> {
        let Kind::Endpoint(operation) = entry.kind else {
            let why = "WeChat Pay sends it, and nobody calls it".to_owned();
            return Err(Error::from(ConfigError::Invalid { what: "a notification", why }));
        };
        let core = self.core();
        let verified = perform::perform(core, operation, request, &Options::default()).await?;
        let mut value = (entry.blank_response)();
        let (answer, met) = perform::read(verified, operation, request, value.as_mut()).await?;
        Ok(Response::new(value, answer, met))
    }
}
