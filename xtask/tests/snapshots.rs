//! Every stage of the generator for pages that together hold every row of the dialect.
//!
//! `surface` is what was read, `model` what it means, `names` what Rust calls it, `text` the file.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a page that cannot be read is a failed test")]

use crate::common::{files, show, spec};
use xtask::families::Families;
use xtask::glossary::Glossary;
use xtask::model::{self, Operation};
use xtask::surface::{self, Page};

/// The page of the design, as `cargo xtask import` wrote it.
const CONFIRM: &str = include_str!("pages/confirm.md");
const CONFIRM_PATH: &str = "openapi/v3/brand/partner/card-member/user-points/exchange-coupon/confirm.md";

fn stages(name: &str, page: &Page, operations: &[Operation], families: &Families) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        insta::assert_snapshot!(format!("{name}.1_surface"), show::surface(page));
        insta::assert_snapshot!(format!("{name}.2_model"), show::model(operations));
        insta::assert_snapshot!(format!("{name}.3_names"), show::names(operations));
        insta::assert_snapshot!(format!("{name}.4_text"), show::text(operations, families));
    });
}

/// The stages of a page of the committed `spec/`; the model is that of the corrected page.
fn real(name: &str, path: &str) {
    let page = surface::read(path, &files()[path]).unwrap_or_else(|problems| panic!("{problems}"));
    let operations: Vec<Operation> =
        spec().operations.iter().filter(|operation| operation.page == path).cloned().collect();
    stages(name, &page, &operations, &spec().families);
}

#[test]
fn the_seed_page() {
    let page = surface::read(CONFIRM_PATH, CONFIRM).unwrap();
    assert_eq!(surface::write(&page), CONFIRM, "the facts are written as they were read");
    let text =
        "[[family]]\nfeature = \"brand\"\ntitle = \"\"\nenglish = \"\"\npages = [\"openapi/v3/brand\"]\n";
    let families = Families::parse(text).unwrap();
    let mut operations = model::lower(std::slice::from_ref(&page), &families).unwrap();
    Glossary::parse(&files()["glossary.tsv"]).translate(&mut operations);
    stages("confirm", &page, &operations, &families);
}

/// A page as upstream writes it, of our own making, with every spelling of values, marks and links.
#[test]
fn every_spelling_of_upstream() {
    let page = surface::read("openapi/v3/toys/{toy_id}.md", include_str!("pages/upstream.md"))
        .unwrap_or_else(|problems| panic!("{problems}"));
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("upstream.0_facts", surface::write(&page)));
}

macro_rules! pages {
    ($($(#[doc = $what:literal])+ $name:ident = $path:literal;)+) => {
        $($(#[doc = $what])+ #[test] fn $name() { real(stringify!($name), $path); })+
    };
}

pages! {
    /// A path parameter, nested objects and lists, response values.
    path_parameter = "openapi/v3/pay/transactions/out-trade-no/{out_trade_no}.md";
    /// `index.md`, added rows, sensitive fields far down.
    index = "openapi/v3/ecommerce/applyments/index.md";
    /// A mix page, several methods.
    mix = "openapi/v3/marketing/partner/product-coupon/notify-configs.md";
    /// Two `#` operations on one page, one of them multipart.
    two_operations = "openapi/v3/marketing/bank/packages/{package_id}/tasks.md";
    /// The browser follows the URL, with a fragment; integer values; closed to new merchants.
    redirect = "openapi/v2/appauth/authindex.md";
    /// Integer values in a query that a browser follows.
    redirect_with_integers = "openapi/v2/papay/entrustweb.md";
    /// No content; a box with a successor.
    no_content = "openapi/v3/transactions/id/{transaction_id}/close.md";
    /// A file of comma-separated values, redesigned.
    csv = "openapi/v3/statements.md";
    /// A PDF document.
    pdf = "openapi/v3/transferdownload/signfile.md";
    /// A picture from another host.
    image = "openapi/v3/global/merchant-service/images/{media_id}.md";
    /// The error body of a download, with the client certificate.
    exception = "openapi/v2/pay/downloadfundflow.md";
    /// A table of failures only, and lines of text where it works out.
    failures_only = "openapi/v2/billcommentsp/batchquerycomment.md";
    /// A v2 call with a signed query string that is answered with JSON.
    v2_json = "openapi/v2/appauth/getaccesstoken.md";
    /// Offline.
    deprecated = "openapi/v3/ebike/charge/contracts/{contract_id}.md";
    /// Discarded for a v3 successor, with the client certificate.
    discarded = "openapi/v2/mmpaymkttransfers/send_coupon.md";
    /// No nonce in the XML; a list of strings and a list of objects in strings.
    nonceless = "openapi/v2/secapi/mch/querysubdevconfig.md";
    /// `Idempotency-Key` beside headers that are the runtime's.
    idempotent = "openapi/v3/marketing/partnerships/terminate.md";
    /// A multipart body with its meta document, on another host.
    multipart = "openapi/v3/global/merchant-storage/file/upload.md";
    /// A v3 notification whose document stands below a bridge.
    notification = "webhook/v3/COMPLAINT.CREATE.md";
    /// A notification that is answered with a document of headers and fields.
    reply_with_headers = "webhook/v3/CROSS_BORDER_PAY.PUSH_ORDER_INFO.md";
    /// A notification that is answered with numbers and values.
    reply_with_values = "webhook/v3/PARKING_FEE.QUERY_TRANS_INFO.md";
    /// A v2 notification whose document is encrypted with AES in ECB mode.
    aes_ecb = "webhook/v2/refund-processed.md";
    /// A v2 notification with integer values.
    v2_notification = "webhook/v2/pap-contract-state-changed.md";
    /// A list of objects inside a string.
    json_list = "openapi/v2/pay/closecombinedorder.md";
    /// A document inside a string, with values, both ways.
    json_object = "openapi/v2/pay/profitsharingaddreceiver.md";
    /// One field in five forms, told apart by a sibling; values with blanks.
    forms = "openapi/v2/vehicle/pay/payapply.md";
    /// Fields numbered `$n` and `$n_$m`.
    indexed = "openapi/v2/deposit/refundquery.md";
    /// Sensitive text in a query.
    sensitive_query = "openapi/v3/capital/capitallhh/banks/search-banks-by-bank-account.md";
    /// A signature, values with dots and digits.
    signed = "openapi/v2/secsvc/getrealnameinfo.md";
    /// `self`, a keyword that cannot even be a raw identifier.
    keyword_field = "openapi/v3/capital/capitallhh/banks/personal-banking.md";
    /// `try`, a keyword as a module.
    keyword_module = "openapi/v3/gov/subsidy/zhejiang/authcode/try.md";
    /// camelCase names, deep objects, booleans.
    camel_case = "openapi/v3/med-ins/orders.md";
    /// Eight levels of rows.
    depth = "webhook/v3/PAYSCORE.USER_PAID.md";
    /// URL-encoded text holding fields of its own.
    urlencoded = "openapi/v2/mmpaymkttransfers/sendredpack.md";
    /// A capital letter in the URL, which is passed as if it were a parameter.
    capital = "openapi/v2/secapi/mch/queryInstitutionsub.md";
}
