//! The XML of v2: what is written, what is read, and what is refused.

use proptest::prelude::*;
use wechatpay::xml::{self, Document, MAX_BYTES, MAX_DEPTH, XmlError};

fn pairs(document: &Document) -> Vec<(&str, &str)> {
    document.iter().collect()
}

fn refused(text: impl AsRef<[u8]>) -> XmlError {
    xml::read(text.as_ref()).expect_err("hostile XML was read")
}

#[test]
fn names_and_texts_in_their_order() {
    let document = xml::read(
        b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xml>\n  <b><![CDATA[SUCCESS]]></b>\n\
          <a>88</a><empty/><none></none><space> x </space><!-- c -->\n</xml>\n",
    )
    .unwrap();
    assert_eq!(document.root(), "xml");
    let expected = [("b", "SUCCESS"), ("a", "88"), ("empty", ""), ("none", ""), ("space", " x ")];
    assert_eq!(pairs(&document), expected);
    assert_eq!((document.get("a"), document.get("c")), (Some("88"), None));
}

#[test]
fn any_root_a_byte_order_mark_and_attributes() {
    let document = xml::read("\u{feff}<root lang='&xxe;'><a x=\"1\">b</a></root>".as_bytes()).unwrap();
    assert_eq!(document.root(), "root");
    assert_eq!(pairs(&document), [("a", "b")]);
}

#[test]
fn the_five_entities_and_characters_by_number() {
    let text = "<xml><a>&lt;&amp;&gt;&apos;&quot;&#20013;&#x56FD;</a><b>x<![CDATA[<&amp;>]]>y</b></xml>";
    assert_eq!(pairs(&xml::read(text.as_bytes()).unwrap()), [("a", "<&>'\"中国"), ("b", "x<&amp;>y")]);
}

#[test]
fn elements_inside_elements_are_json() {
    let text = "<xml><list><item><id>1</id></item><item><id>2</id></item></list><one><id>3</id></one>\
                <many><id>4</id></many><many><id>5</id></many></xml>";
    let document = xml::read(text.as_bytes()).unwrap();
    assert_eq!(document.get("list"), Some(r#"{"item":[{"id":"1"},{"id":"2"}]}"#));
    assert_eq!(document.get("one"), Some(r#"{"id":"3"}"#));
    assert_eq!(document.get("many"), Some(r#"[{"id":"4"},{"id":"5"}]"#));
}

#[test]
fn nothing_is_looked_up_and_nothing_is_defined() {
    let laughs =
        "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY l2 \"&lol;&lol;&lol;&lol;\">]><xml><a>&l2;</a></xml>";
    assert!(matches!(refused(laughs), XmlError::DocumentType), "billion laughs");
    let file = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><xml><a>&f;</a></xml>";
    assert!(matches!(refused(file), XmlError::DocumentType), "XXE");
    let remote = "<!DOCTYPE x SYSTEM \"http://127.0.0.1/x.dtd\"><xml/>";
    assert!(matches!(refused(remote), XmlError::DocumentType), "external DTD");
    let unknown = refused("<xml><a>&nbsp;</a></xml>");
    assert!(matches!(&unknown, XmlError::Entity { name } if name == "nbsp"), "{unknown}");
    assert!(matches!(refused("<xml><a><?php x?></a></xml>"), XmlError::Instruction));
    assert!(matches!(refused("<xml><a>&</a></xml>"), XmlError::Syntax(_)));
}

#[test]
fn html_is_named() {
    for page in [
        "<!DOCTYPE html><html><head><title>502</title></head></html>",
        "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><html>",
        "<html>\r\n<head><title>502 Bad Gateway</title></head><body></body></html>",
        "<HTML><BODY>",
    ] {
        assert!(matches!(refused(page), XmlError::Html), "{page}");
    }
}

#[test]
fn depth_and_size_are_bounded() {
    let nested = |depth: usize| format!("{}x{}", "<a>".repeat(depth), "</a>".repeat(depth));
    assert!(xml::read(nested(MAX_DEPTH).as_bytes()).is_ok());
    assert!(matches!(refused(nested(MAX_DEPTH + 1)), XmlError::TooDeep));
    assert!(matches!(refused("<a>".repeat(100_000)), XmlError::TooDeep));
    let of = |length: usize| format!("<xml><a>{}</a></xml>", "x".repeat(length - "<xml><a></a></xml>".len()));
    assert!(xml::read(of(MAX_BYTES).as_bytes()).is_ok());
    let found = MAX_BYTES + 1;
    assert!(matches!(refused(of(found)), XmlError::TooLarge { found: it } if it == found));
}

#[test]
fn characters_that_xml_has_no_place_for() {
    for (text, code) in [
        ("<xml><a>\0</a></xml>", 0),
        ("<xml><a>&#0;</a></xml>", 0),
        ("<xml><a>\u{1}</a></xml>", 1),
        ("<xml><a>&#x1f;</a></xml>", 0x1f),
        ("<xml><a>\u{fffe}</a></xml>", 0xfffe),
    ] {
        let error = refused(text);
        let same = match &error {
            XmlError::Character { code: found } => *found == code,
            // quick-xml refuses the reference to NUL before we see it.
            XmlError::Entity { name } => code == 0 && name == "#0",
            _ => false,
        };
        assert!(same, "{text:?}: {error}");
    }
    assert!(matches!(refused("<xml><a>&#xD800;</a></xml>"), XmlError::Entity { .. }), "a surrogate");
    assert!(matches!(refused("<xml><a>&#99999999;</a></xml>"), XmlError::Entity { .. }));
    assert!(matches!(refused(b"<xml><a>\xff\xfe</a></xml>"), XmlError::NotUtf8));
    assert!(matches!(refused(b"<xml><a>\xe4\xb8</a></xml>"), XmlError::NotUtf8), "half a character");
}

#[test]
fn broken_documents() {
    for text in
        ["", "   ", "SUCCESS", "{\"a\":1}", "<xml/><xml/>", "<xml></xml>x", "x<xml></xml>", "<!-- -->"]
    {
        assert!(matches!(refused(text), XmlError::NotOneElement), "{text:?}: {}", refused(text));
    }
    for text in ["<xml>", "<xml><a>", "<xml><a></a>"] {
        assert!(matches!(refused(text), XmlError::Truncated), "{text:?}: {}", refused(text));
    }
    for text in ["<xml><a></b></xml>", "<xml><a", "<xml><![CDATA[x</xml>", "</xml>", "<xml><!-- </xml>"] {
        assert!(matches!(refused(text), XmlError::Syntax(_)), "{text:?}: {}", refused(text));
    }
    for (text, name) in
        [("<xml>x<a/></xml>", "xml"), ("<xml>x</xml>", "xml"), ("<xml><a>x<b/></a></xml>", "a")]
    {
        let error = refused(text);
        assert!(matches!(&error, XmlError::StrayText { element } if element == name), "{text:?}: {error}");
    }
}

#[test]
fn what_a_signature_could_not_tell_apart() {
    for name in ["a=b", "a&b", "中", "a\u{a0}b"] {
        let error = refused(format!("<xml><{name}>x</{name}></xml>"));
        assert!(matches!(error, XmlError::Name { .. }), "{name}: {error}");
    }
    for text in [
        "<xml><total_fee>1</total_fee><total_fee>100</total_fee></xml>",
        "<xml><total_fee>1</total_fee><total_fee><a/></total_fee></xml>",
        "<xml><m><a/></m><m>1</m></xml>",
    ] {
        assert!(matches!(refused(text), XmlError::Repeated { .. }), "{text}");
    }
}

#[test]
fn errors_say_what_is_wrong_in_one_line() {
    let long = "x".repeat(1000);
    for text in
        [format!("<xml>&{long};</xml>"), format!("<xml><{long}=/></xml>"), "<xml><a></b></xml>".into()]
    {
        let said = refused(text).to_string();
        assert!(said.len() < 200 && !said.contains('\n'), "{said}");
    }
}

#[test]
fn debug_shows_names_only() {
    let shown = format!("{:?}", xml::read(b"<xml><sandbox_signkey>5cret</sandbox_signkey></xml>").unwrap());
    assert!(shown.contains("sandbox_signkey") && !shown.contains("5cret"), "{shown}");
}

#[test]
fn texts_are_written_so_that_any_reader_has_them_back() {
    let fields = [
        ("plain", "88"),
        ("markup", "a < b && c > d"),
        ("cdata", "]]> and ]]]]>"),
        ("lines", "a\r\nb\rc\n"),
        ("empty", ""),
    ];
    let text = xml::write("xml", fields).unwrap();
    let expected = "<xml><plain>88</plain><markup><![CDATA[a < b && c > d]]></markup>\
                    <cdata><![CDATA[]]]]><![CDATA[> and ]]]]]]><![CDATA[>]]></cdata>\
                    <lines>a&#13;\nb&#13;c\n</lines><empty></empty></xml>";
    assert_eq!(text, expected);
    assert_eq!(pairs(&xml::read(text.as_bytes()).unwrap()), fields);
    assert!(matches!(xml::write("xml", [("a", "\0")]), Err(XmlError::Character { code: 0 })));
    assert!(matches!(xml::write("xml", [("a b", "")]), Err(XmlError::Name { .. })));
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        fields in prop::collection::btree_map("[a-z_][a-z0-9_]{0,8}", "[^\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{fffe}\u{ffff}]{0,40}", 0..8),
    ) {
        let given: Vec<_> = fields.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let text = xml::write("xml", given.iter().copied()).unwrap();
        let document = xml::read(text.as_bytes()).unwrap();
        prop_assert_eq!(pairs(&document), given);
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = xml::read(&bytes);
    }

    #[test]
    fn no_markup_makes_it_panic(text in "(<|>|/|&|;|!|\\[|\\]|CDATA|DOCTYPE|xml|a|=|\"|\\?|-|#|x| ){0,60}") {
        let _ = xml::read(text.as_bytes());
    }
}
