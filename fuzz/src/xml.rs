//! XML that somebody else wrote: answers and notifications of v2, and whatever is sent in their place.
//!
//! What is read holds nothing that a signature could not tell apart, is written so that it is read back,
//! and goes into a typed answer.

use wechatpay::v2::pay::{orderquery, refundquery};
use wechatpay::xml;

/// An answer or a notification of v2.
pub fn run(data: &[u8]) {
    let Ok(document) = xml::read(data) else { return };
    let mut names: Vec<&str> = document.iter().map(|(name, _)| name).collect();
    assert!(names.iter().all(|name| !name.is_empty() && !name.contains(['=', '&', '<', '>', ' '])));
    names.sort_unstable();
    assert!(names.windows(2).all(|two| two[0] != two[1]), "a name is there twice");

    let text = xml::write(document.root(), document.iter()).expect("what was read can be written");
    match xml::read(text.as_bytes()) {
        Ok(again) => assert_eq!(again.iter().collect::<Vec<_>>(), document.iter().collect::<Vec<_>>()),
        // Elements inside of elements are written as JSON, which takes more room.
        Err(error) => assert!(matches!(error, xml::XmlError::TooLarge { .. }), "{error}"),
    }

    document.read_into(&mut orderquery::post::Response::default());
    document.read_into(&mut refundquery::post::Response::default());
}
