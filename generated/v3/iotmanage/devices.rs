// Written by `cargo xtask codegen` from spec/openapi/v3/iotmanage/devices.md

//! `/v3/iotmanage/devices`

/// Query the list of smart devices · 智能设备列表
///
/// `GET /v3/iotmanage/devices`
///
/// Official pages · 官方文档:
///
/// - [Official page · 官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html)
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::iotmanage::devices::get::{Request, Required};
///
/// let request = Request::new(Required { limit: 5, offset: 10 });
/// let answer = request.send(&client).await?;
/// let data = answer.data()?;
/// # Ok(()) }
/// ```
#[doc(alias("智能设备列表"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, query};

    /// Query the list of smart devices · 智能设备列表
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// maximum number of resources · 最大资源条数
        pub limit: i64,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: i64,
    }

    crate::model! { Request {
        limit: query("limit").required(),
        offset: query("offset").required(),
    } }

    crate::sent::sent! { Request(Required) {
        /// maximum number of resources · 最大资源条数
        limit(i64),
        /// start position of the requested resource · 请求资源起始位置
        offset(i64),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/iotmanage/devices",
        "智能设备列表",
        "Query the list of smart devices",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);
    crate::request_macros::pages!(Items, data, response::Data);

    /// Query the list of smart devices · 智能设备列表
    #[non_exhaustive]
    pub struct Response {
        /// device information · 设备信息
        pub data: Vec<response::Data>,
        /// start position of the requested resource · 请求资源起始位置
        pub offset: Option<i64>,
        /// maximum number of resources · 最大资源条数
        pub limit: Option<i64>,
        /// total count of resources · 资源总条数
        pub total_count: Option<i64>,
        /// related links · 相关链接
        pub links: Option<response::Links>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        data: body("data").promised(),
        offset: body("offset").promised(),
        limit: body("limit").promised(),
        total_count: body("total_count").promised(),
        links: body("links").promised(),
    } }

    crate::promised::promised! { Response {
        /// device information · 设备信息
        data 0([response::Data]),
        /// start position of the requested resource · 请求资源起始位置
        offset 1(i64),
        /// maximum number of resources · 最大资源条数
        limit 2(i64),
        /// total count of resources · 资源总条数
        total_count 3(i64),
        /// related links · 相关链接
        links 4(&response::Links),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// activation state · 激活状态
            pub enum ActivationStatus {
                Activated = "ACTIVATED",
                Inactivated = "INACTIVATED",
            }
        }

        /// device information · 设备信息
        #[non_exhaustive]
        pub struct Data {
            /// device serial number · 设备序列号
            pub device_sn: Option<String>,
            /// camera serial number · 摄像头序列号
            pub camera_sn: Option<String>,
            /// device category code · 设备品类代码
            pub device_category_code: Option<String>,
            /// device category · 设备品类
            pub device_category: Option<String>,
            /// device type code · 设备类型代码
            pub device_class_code: Option<String>,
            /// device type · 设备类型
            pub device_class: Option<String>,
            /// device model · 设备型号
            pub device_model: Option<String>,
            /// face payment software mode code · 刷脸应用软件模式代码
            pub app_scene_code: Option<String>,
            /// face recognition app software mode · 刷脸应用软件模式
            pub app_scene: Option<String>,
            /// operating system of the face payment software · 刷脸应用操作系统
            pub operating_system: Option<String>,
            /// activation state · 激活状态
            pub activation_status: Option<ActivationStatus>,
            /// activation time · 激活时间
            pub activation_time: Option<String>,
            /// merchant ID · 商户号
            pub mchid: Option<String>,
            /// merchant short name · 商户简称
            pub merchant_shortname: Option<String>,
            /// sub-merchant ID · 子商户号
            pub sub_mchid: Option<String>,
            /// sub-merchant short name · 子商户简称
            pub sub_merchant_shortname: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Data: Received {
            device_sn: body("device_sn"),
            camera_sn: body("camera_sn"),
            device_category_code: body("device_category_code"),
            device_category: body("device_category"),
            device_class_code: body("device_class_code"),
            device_class: body("device_class"),
            device_model: body("device_model"),
            app_scene_code: body("app_scene_code"),
            app_scene: body("app_scene"),
            operating_system: body("operating_system"),
            activation_status: body("activation_status"),
            activation_time: body("activation_time"),
            mchid: body("mchid"),
            merchant_shortname: body("merchant_shortname"),
            sub_mchid: body("sub_mchid"),
            sub_merchant_shortname: body("sub_merchant_shortname"),
        } }

        /// related links · 相关链接
        #[non_exhaustive]
        pub struct Links {
            /// next page link · 下一页链接
            pub next: Option<String>,
            /// previous page link · 上一页链接
            pub prev: Option<String>,
            /// current link · 当前链接
            pub self_: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { Links: Received {
            next: body("next"),
            prev: body("prev"),
            self_: body("self"),
        } }
    }
}
