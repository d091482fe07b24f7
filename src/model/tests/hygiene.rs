//! Types may be called what they like: the macros rely on no name in scope.

use crate::model::{decode, path};

/// Every name of the prelude and of the macros' bodies that a type of the documentation may take.
mod taken {
    use crate::model::body;

    /// 来源
    pub(super) struct From {
        /// 结果
        pub(super) result: Option<Result>,
        /// 盒
        pub(super) boxes: Vec<Box>,
        /// 默认
        pub(super) default: Option<Default>,
        /// 形式
        pub(super) into: Option<Into>,
        /// 是
        pub(super) some: Option<Some>,
    }
    crate::model! { From: Default {
        result: body("result"),
        boxes: body("boxes"),
        default: body("default"),
        into: body("into"),
        some: body("some"),
    } }

    /// 结果
    pub(super) struct Result {
        /// 串
        pub(super) ok: Option<Str>,
    }
    crate::model! { Result: Default { ok: body("ok") } }

    /// 盒
    pub(super) struct Box {
        /// 值
        pub(super) clone: Option<bool>,
    }
    crate::model! { Box: Default { clone: body("clone") } }

    crate::open_enum! {
        /// 默认
        pub(super) enum Default {
            Ok = "OK",
            Err = "ERR",
            None = "NONE",
            Some = "SOME",
            Self_ = "SELF",
            Vec = "VEC",
        }
    }

    crate::open_enum! {
        /// 是
        pub(super) enum Some { Y = "Y" }
    }

    crate::open_enum! {
        /// 串
        pub(super) enum Str { String = "STRING", Option = "OPTION" }
    }

    crate::forms! {
        /// 形式
        pub(super) enum Into {
            /// 一
            Clone(Clone),
            /// 二
            Debug(Debug),
        }
    }

    /// 一
    pub(super) struct Clone {
        /// 一
        pub(super) a: Option<i64>,
    }
    crate::model! { Clone { a: body("a") } }

    /// 二
    pub(super) struct Debug {
        /// 二
        pub(super) b: Option<i64>,
    }
    crate::model! { Debug { b: body("b") } }

    /// 模型
    pub(super) struct Model {
        /// 字段
        pub(super) slot: Option<i64>,
    }
    crate::model! { Model: Default { slot: body("slot") } }

    /// 字段
    pub(super) struct Slot {
        /// 模型
        pub(super) model: Option<Model>,
    }
    crate::model! { Slot: Default { model: body("model") } }
}

#[test]
fn types_with_taken_names_work() -> Result<(), crate::model::DecodeError> {
    let json =
        br#"{"result":{"ok":"OPTION"},"boxes":[{"clone":true}],"default":"SELF","into":{"b":1},"some":"N"}"#;
    let read = decode::<taken::From>(json)?;
    assert_eq!(read.problems, []);
    assert_eq!(
        format!("{:?}", read.value.clone()),
        r#"From { result: Result { ok: Option }, boxes: [Box { clone: true }], default: Self_, into: Debug { b: 1 }, some: Unknown("N") }"#
    );
    assert_eq!(read.value.result.and_then(|result| result.ok), Some(taken::Str::Option));
    assert_eq!(read.value.boxes.first().and_then(|one| one.clone), Some(true));
    assert_eq!(read.value.default, Some(taken::Default::Self_));
    assert!(matches!(read.value.into, Some(taken::Into::Debug(taken::Debug { b: Some(1) }))));
    assert_eq!(read.value.some, Some(taken::Some::from("N")));
    assert!(taken::Into::from(taken::Clone { a: None }) != taken::Into::from(taken::Debug { b: None }));
    let nested = taken::Slot { model: Some(taken::Model { slot: Some(1) }) };
    assert_eq!(format!("{nested:?}"), "Slot { model: Model { slot: 1 } }");
    assert_eq!(path("x").name, "x");
    Ok(())
}
