//! Forms inside texts.

use crate::model::{EncodeError, Mark, body, body_json, decode, flat, read_flat};
use crate::{Sensitive, UrlEncoded};

/// 请求
pub(super) struct Request {
    /// 风险
    risk: Option<UrlEncoded<Risk>>,
}
crate::model! { Request: Default { risk: body("risk").mark(Mark::UrlEncoded) } }

/// 风险
pub(super) struct Risk {
    /// 时间
    posttime: i64,
    /// 设备
    device: Option<String>,
    /// 手机
    mobile: Option<Sensitive>,
}
crate::model! { Risk {
    posttime: body("posttime").required(),
    device: body("device"),
    mobile: body("mobile").mark(Mark::Rsa),
} }

const TEXT: &str = "posttime%3D123%26device%3DA%20%E4%B8%AD%26mobile%3D9";

fn request() -> Request {
    let risk = Risk { posttime: 123, device: Some("A 中".into()), mobile: Some("9".into()) };
    Request { risk: Some(risk.into()) }
}

#[test]
fn a_form_is_one_encoded_text() -> Result<(), EncodeError> {
    assert_eq!(flat(&request(), None)?, [("risk".to_owned(), TEXT.to_owned())]);
    assert_eq!(body_json(&request(), None)?, format!(r#"{{"risk":"{TEXT}"}}"#).into_bytes());
    Ok(())
}

#[test]
fn it_is_read_encoded_and_not() {
    for text in [TEXT, "posttime=123&device=A 中&mobile=9"] {
        let mut read = Request::default();
        assert_eq!(read_flat(&mut read, [("risk", text)]), []);
        assert_eq!(read, request());
    }
    assert_eq!(
        format!("{:?}", request().clone()),
        r#"Request { risk: Risk { posttime: 123, device: "A 中", mobile: Sensitive(…) } }"#
    );
}

#[test]
fn what_is_no_form_is_reported() {
    for text in ["x", "%", "%zz=1", "posttime=x", "%ff=1"] {
        let problems: Vec<String> = match decode::<Request>(format!(r#"{{"risk":"{text}"}}"#).as_bytes()) {
            Ok(decoded) => {
                assert_eq!(decoded.value, Request::default());
                decoded.problems.iter().map(ToString::to_string).collect()
            }
            Err(error) => vec![error.to_string()],
        };
        assert_eq!(problems, ["risk: expected a text that holds a form, found a text"], "{text}");
    }
}
