//! Every sample of v2: typed, signed, as XML, parsed, and typed again.

use wechatpay::catalog::{Entry, Kind, entries};
use wechatpay::endpoint::{AnswerKind, Method, Operation, SignType};
use wechatpay::model::slots;
use wechatpay::model::{self, Model};
use wechatpay::secret::ApiV2Key;
use wechatpay::sign_v2::{Signer, verify};
use wechatpay::xml;

use super::call::Call;
use super::{page, read_v2};

fn key() -> ApiV2Key {
    ApiV2Key::new("192006250b4c09247ec02edce69f6a2d").unwrap_or_else(|error| panic!("{error}"))
}

/// The XML that the client sends for a request.
fn written(operation: &'static Operation, request: &dyn Model) -> String {
    let signer = Signer::new("1900000109", key()).unwrap_or_else(|error| panic!("{error}"));
    let fields = signer.fields(operation, request, "5K8264ILTKCH16CQ2502SI8ZNMTM67VS", None);
    let fields = fields.unwrap_or_else(|error| panic!("{}: {error}", operation.path));
    let text = xml::write("xml", fields.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    text.unwrap_or_else(|error| panic!("{}: {error}", operation.path))
}

/// What XML says, typed; its signature must be right.
fn read(entry: &Entry, text: &str) -> Box<dyn Model> {
    let document = xml::read(text.as_bytes()).unwrap_or_else(|error| panic!("{}: {error}", entry.module));
    assert_eq!(verify(document.iter(), &key()), Ok(()), "{}", entry.module);
    let mut request = (entry.blank)();
    assert_eq!(document.read_into(request.as_mut()), [], "{}", entry.module);
    request
}

/// Whether a field of the body that the runtime fills in is absent.
fn lacks_what_is_filled_in(request: &dyn Model) -> bool {
    let table = request.table();
    let filled = ["mch_id", "mchid", "combine_mch_id", "sign_type"];
    let mut lacks = false;
    request.read(&mut slots(|slots| {
        lacks =
            table.fields.iter().zip(slots).any(|(field, slot)| {
                filled.contains(&field.name) && matches!(slot.get(), model::Ref::Absent)
            });
    }));
    lacks
}

#[test]
fn every_sample_of_v2_comes_back_from_its_xml() {
    let (mut tried, mut filled_in) = (0, Vec::new());
    for entry in entries() {
        let Kind::Endpoint(operation) = entry.kind else { continue };
        if !operation.is_v2() || operation.method != Method::Post {
            continue;
        }
        let Some(mut call) = Call::of(&page::read(operation), operation.path) else { continue };
        // To v2 an empty text is none, and it is not sent.
        call.body.retain(|_, value| value != "");
        let mut sample = (entry.blank)();
        if !model::files(sample.as_ref()).is_empty() {
            continue;
        }
        read_v2(sample.as_mut(), &call);
        let text = written(operation, sample.as_ref());
        let mut parsed = read(entry, &text);
        assert_eq!(written(operation, parsed.as_ref()), text, "{}", entry.module);
        // What does not travel in the XML.
        let beside: Vec<_> = call.query.iter().chain(&call.headers).collect();
        let beside = beside.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)));
        assert_eq!(model::read_flat(parsed.as_mut(), beside), []);
        tried += 1;
        if lacks_what_is_filled_in(sample.as_ref()) {
            filled_in.push(entry.module);
        } else {
            assert!(model::equal(sample.as_ref(), parsed.as_ref()), "{}: {text}", entry.module);
        }
    }
    assert_eq!(
        (tried, filled_in),
        (122, vec!["v2::tools::authcodetoopenid::post"]),
        "this sample lacks its mch_id"
    );
}

/// The rows of a page's table, by its heading.
fn rows<'p>(text: &'p str, heading: &str) -> impl Iterator<Item = &'p str> {
    text.lines().skip_while(move |line| !line.starts_with(heading)).take_while(|line| line.starts_with('|'))
}

#[test]
fn what_is_signed_and_how_is_what_the_pages_say() {
    let (mut unsigned, mut by_hmac, mut by_either, mut by_md5) = (0, 0, 0, 0);
    for entry in entries() {
        let Kind::Endpoint(operation) = entry.kind else { continue };
        if !operation.is_v2() {
            continue;
        }
        let page =
            std::fs::read_to_string(page::path_of(operation)).unwrap_or_else(|error| panic!("{error}"));
        let signed = rows(&page, "| 返回字典").any(|row| row.starts_with("| sign "));
        let called = operation.answer != AnswerKind::Redirect;
        // Their tables list a signature, their answers have none.
        let known = [
            "/mmpaysptrans/pay_bank",
            "/mmpaymkttransfers/sendworkwxredpack",
            "/mmpaymkttransfers/queryworkwxredpack",
        ];
        let unsigned_all_the_same = known.contains(&operation.path);
        assert!(signed || !unsigned_all_the_same, "{}", entry.module);
        assert_eq!(
            operation.unsigned_answer,
            unsigned_all_the_same || (called && !signed),
            "{}",
            entry.module
        );
        unsigned += usize::from(operation.unsigned_answer);

        let types = rows(&page, "| 请求参数").find(|row| row.starts_with("| sign_type "));
        let takes = |name: &str| types.is_none_or(|row| row.contains(&format!("`{name}`")));
        let md5 = takes("MD5") && (called || rows(&page, "| 请求参数").any(|row| row.starts_with("| sign ")));
        let hmac = types.is_some() && takes("HMAC-SHA256");
        let listed = |sign_type| operation.sign_types.contains(&sign_type);
        assert_eq!((listed(SignType::Md5), listed(SignType::HmacSha256)), (md5, hmac), "{}", entry.module);
        by_hmac += usize::from(hmac && !md5);
        by_either += usize::from(hmac && md5);
        by_md5 += usize::from(md5 && !hmac);
    }
    assert_eq!((unsigned, by_hmac, by_either, by_md5), (29, 55, 28, 45));
}
