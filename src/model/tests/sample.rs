//! Types as the generator writes them.

use crate::endpoint::{Endpoint, Method, Operation};
use crate::model::{FilePart, Mark, body, file, header, path, query};
use crate::{JsonString, Sensitive};
use serde_json::{Number, Value};

/// 请求
pub struct Request {
    /// 品牌ID
    pub brand_id: String,
    /// 状态
    pub state: State,
    /// 查询号
    pub limit: Option<i64>,
    /// 标签
    pub tags: Option<Vec<String>>,
    /// 幂等
    pub idempotency_key: Option<String>,
    /// 类型
    pub type_: Option<String>,
    /// 姓名
    pub user_name: Option<Sensitive>,
    /// 商品
    pub goods: Option<Vec<Goods>>,
    /// 场景
    pub scene: Option<Scene>,
    /// 详情
    pub detail: Option<JsonString<Vec<Goods>>>,
    /// 文件
    pub file: Option<FilePart>,
    /// 必填列表
    pub items: Vec<String>,
}
crate::model! { Request {
    brand_id: path("brand_id").required(),
    state: body("state").required(),
    limit: query("limit"),
    tags: query("tags"),
    idempotency_key: header("Idempotency-Key"),
    type_: body("type"),
    user_name: body("user_name").mark(Mark::Rsa),
    goods: body("goods"),
    scene: body("scene"),
    detail: body("detail").mark(Mark::Json),
    file: file("file"),
    items: body("items").required(),
} }

impl Request {
    /// The required fields, in the order of the page.
    pub fn new(brand_id: impl Into<String>, state: State, items: Vec<String>) -> Self {
        Self {
            brand_id: brand_id.into(),
            state,
            limit: None,
            tags: None,
            idempotency_key: None,
            type_: None,
            user_name: None,
            goods: None,
            scene: None,
            detail: None,
            file: None,
            items,
        }
    }
}

impl Endpoint for Request {
    const OPERATION: &'static Operation = &Operation {
        client_certificate: true,
        ..Operation::new(Method::Post, "/v3/brand/{brand_id}/confirm", "同步", "Synchronise")
    };
    type Response = Response;
}

/// 商品
pub struct Goods {
    /// 名称
    pub name: String,
    /// 卡号
    pub card: Option<Sensitive>,
}
crate::model! { Goods {
    name: body("name").required(),
    card: body("card").mark(Mark::Rsa),
} }

crate::forms! {
    /// 场景
    pub enum Scene {
        /// 地铁
        Metro(Metro),
        /// 公交
        Bus(Bus),
    }
}

/// 地铁
pub struct Metro {
    /// 站
    pub station: String,
}
crate::model! { Metro { station: body("station").required() } }

/// 公交
pub struct Bus {
    /// 站
    pub line: String,
    /// 车
    pub plate: Option<String>,
}
crate::model! { Bus { line: body("line").required(), plate: body("plate") } }

crate::open_enum! {
    /// 状态
    pub enum State {
        /// 成功
        Success = "SUCCESS",
        /// 失败
        Closed = "CLOSED",
    }
}

/// 应答
#[non_exhaustive]
pub struct Response {
    /// 单号
    pub id: Option<String>,
    /// 金额
    pub amount: Option<Amount>,
    /// 状态
    pub state: Option<State>,
    /// 是否
    pub ok: Option<bool>,
    /// 姓名
    pub user_name: Option<Sensitive>,
    /// 费率
    pub rate: Option<Number>,
    /// 其他
    pub extra: Option<Value>,
    /// 详情
    pub detail: Option<JsonString<Amount>>,
    /// 列表
    pub list: Vec<Amount>,
    /// 标签
    pub tags: Vec<String>,
    /// 场景
    pub scene: Option<Scene>,
}
crate::model! { Response: Default {
    id: body("id"),
    amount: body("amount"),
    state: body("state"),
    ok: body("ok"),
    user_name: body("user_name").mark(Mark::Rsa),
    rate: body("rate"),
    extra: body("extra"),
    detail: body("detail").mark(Mark::Json),
    list: body("list"),
    tags: body("tags"),
    scene: body("scene"),
} }

/// 金额
#[non_exhaustive]
pub struct Amount {
    /// 总额
    pub total: Option<i64>,
    /// 币种
    pub currency: Option<String>,
}
crate::model! { Amount: Default { total: body("total"), currency: body("currency") } }

/// v2 应答
#[non_exhaustive]
pub struct Refunds {
    /// 商户号
    pub mch_id: Option<String>,
    /// 退款
    pub refunds: Vec<Refund>,
    /// 名
    pub names: Vec<String>,
}
crate::model! { Refunds: Default {
    mch_id: body("mch_id"),
    refunds: body("refunds"),
    names: body("name").family("name_$n"),
} }

/// v2 退款
#[non_exhaustive]
pub struct Refund {
    /// 单号
    pub refund_id: Option<String>,
    /// 金额
    pub refund_fee: Option<i64>,
    /// 券
    pub coupons: Vec<Coupon>,
}
crate::model! { Refund: Default {
    refund_id: body("refund_id").family("refund_id_$n"),
    refund_fee: body("refund_fee").family("refund_fee_$n"),
    coupons: body("coupons"),
} }

/// v2 券
#[non_exhaustive]
pub struct Coupon {
    /// 券
    pub coupon_id: Option<String>,
}
crate::model! { Coupon: Default { coupon_id: body("coupon_id").family("coupon_id_$n_$m") } }
