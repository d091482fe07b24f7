// Written by `cargo xtask codegen` from spec/openapi/v2/mmpaymkttransfers/querycouponsinfo.md

//! `/mmpaymkttransfers/querycouponsinfo`

/// 查询代金券信息
///
/// `POST /mmpaymkttransfers/querycouponsinfo`
///
/// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6)
///
/// ```
/// use wechatpay::v2::mmpaymkttransfers::querycouponsinfo::post::{Request, Type, Version};
///
/// let request = Request {
///     mch_id: Some("10000098".into()),
///     op_user_id: Some("10000098".into()),
///     device_info: Some("013467007045764".into()),
///     version: Some(Version::V1_0),
///     type_: Some(Type::Xml),
///     ..Request::new("1565", "onqOjjrXT-776SpHnfexGm1_P7iE", "wx5edab3bdfba3dc1c", "58818")
/// };
/// ```
#[deprecated(note = "replaced since 2020; use /v3/marketing/favor/users/{openid}/coupons/{coupon_id}")]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::body;

    /// 查询代金券信息
    pub struct Request {
        /// 代金券id
        pub coupon_id: String,
        /// 用户openid
        pub openid: String,
        /// 公众账号ID
        pub appid: String,
        /// 商户号
        pub mch_id: Option<String>,
        /// 批次号
        pub stock_id: String,
        /// 操作员
        pub op_user_id: Option<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 协议版本
        pub version: Option<Version>,
        /// 协议类型
        pub type_: Option<Type>,
    }

    crate::model! { Request {
        coupon_id: body("coupon_id").required(),
        openid: body("openid").required(),
        appid: body("appid").required(),
        mch_id: body("mch_id"),
        stock_id: body("stock_id").required(),
        op_user_id: body("op_user_id"),
        device_info: body("device_info"),
        version: body("version"),
        type_: body("type"),
    } }

    impl Request {
        /// The required fields, in the order of the page.
        #[inline]
        #[must_use]
        pub fn new(
            coupon_id: impl Into<String>,
            openid: impl Into<String>,
            appid: impl Into<String>,
            stock_id: impl Into<String>,
        ) -> Self {
            Self {
                coupon_id: coupon_id.into(),
                openid: openid.into(),
                appid: appid.into(),
                mch_id: None,
                stock_id: stock_id.into(),
                op_user_id: None,
                device_info: None,
                version: None,
                type_: None,
            }
        }
    }

    /// What the documentation says about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        sign_types: &[crate::endpoint::SignType::Md5],
        answer: AnswerKind::Xml,
        deprecated: Some(
            "replaced since 2020; use /v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
        ),
        ..Operation::new(
            Method::Post,
            "/mmpaymkttransfers/querycouponsinfo",
            "查询代金券信息",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    crate::send::call!(Request);

    crate::open_enum! {
        /// 协议版本
        pub enum Version {
            V1_0 = "1.0",
        }
    }

    crate::open_enum! {
        /// 协议类型
        pub enum Type {
            Xml = "XML",
        }
    }

    /// 查询代金券信息
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mch_id: Option<String>,
        /// 子商户号
        pub sub_mch_id: Option<String>,
        /// 设备号
        pub device_info: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<response::ResultCode>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 代金券批次ID
        pub coupon_stock_id: Option<String>,
        /// 代金券id
        pub coupon_id: Option<String>,
        /// 代金券面额
        pub coupon_value: Option<i64>,
        /// 代金券使用最低限额
        pub coupon_mininumn: Option<i64>,
        /// 代金券名称
        pub coupon_name: Option<String>,
        /// 代金券状态
        pub coupon_state: Option<response::CouponState>,
        /// 代金券描述
        pub coupon_desc: Option<String>,
        /// 代金券实际使用金额
        pub coupon_use_value: Option<i64>,
        /// 优惠剩余可用额
        pub coupon_remain_value: Option<i64>,
        /// 发放来源
        pub send_source: Option<response::SendSource>,
        /// 是否允许部分使用
        pub is_partial_use: Option<response::IsPartialUse>,
    }

    crate::model! { Response: Default {
        return_code: body("return_code"),
        return_msg: body("return_msg"),
        appid: body("appid"),
        mch_id: body("mch_id"),
        sub_mch_id: body("sub_mch_id"),
        device_info: body("device_info"),
        nonce_str: body("nonce_str"),
        sign: body("sign"),
        result_code: body("result_code"),
        err_code: body("err_code"),
        err_code_des: body("err_code_des"),
        coupon_stock_id: body("coupon_stock_id"),
        coupon_id: body("coupon_id"),
        coupon_value: body("coupon_value"),
        coupon_mininumn: body("coupon_mininumn"),
        coupon_name: body("coupon_name"),
        coupon_state: body("coupon_state"),
        coupon_desc: body("coupon_desc"),
        coupon_use_value: body("coupon_use_value"),
        coupon_remain_value: body("coupon_remain_value"),
        send_source: body("send_source"),
        is_partial_use: body("is_partial_use"),
    } }

    /// What is nested in the response.
    pub mod response {
        crate::open_enum! {
            /// 返回状态码
            pub enum ReturnCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }

        crate::open_enum! {
            /// 业务结果
            pub enum ResultCode {
                Success = "SUCCESS",
                Fail = "FAIL",
            }
        }

        crate::open_enum! {
            /// 代金券状态
            pub enum CouponState {
                Sended = "SENDED",
                Used = "USED",
                Expired = "EXPIRED",
            }
        }

        crate::open_enum! {
            /// 发放来源
            pub enum SendSource {
                FullSend = "FULL_SEND",
                Normal = "NORMAL",
            }
        }

        crate::open_enum! {
            /// 是否允许部分使用
            pub enum IsPartialUse {
                V1 = "1",
            }
        }
    }
}
