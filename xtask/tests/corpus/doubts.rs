//! What an import says is to be looked at, of the documentation as it is.

use xtask::near;

use crate::common::spec;

#[test]
fn slips_of_the_documentation_are_told_with_their_places() {
    let doubts = near::doubts(&spec().operations);
    for doubt in [
        "spec/webhook/v3/ENTRUST.TERMINATE_INQUIRY.md:31: `messsage` is almost `message`",
        "spec/openapi/v3/marketing/busifavor/stocks/{stock_id}.md:78: the value `STOPED` of `stock_state` is almost `STOPPED`",
        "spec/openapi/v3/global/transactions/jsapi.md:43: `detail` is one, and a list in the sample",
    ] {
        assert!(doubts.iter().any(|told| told == doubt), "{doubt}\n{}", doubts.join("\n"));
    }
    // So many that nobody would read them tell nothing.
    assert!(doubts.len() < 40, "{}", doubts.join("\n"));
}
