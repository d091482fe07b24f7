// Written by `cargo xtask codegen` from spec/openapi/v3/pay-devices/printers/{device_id}/print-orders.md

//! `/v3/pay-devices/printers/{device_id}/print-orders`

pub mod by_print_order_no;

/// Print on a receipt printer · 小票机打印
///
/// `POST /v3/pay-devices/printers/{device_id}/print-orders`
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay_devices::printers::by_device_id::print_orders::post::Request;
///
/// let request = Request::new("WINCIE*EIXHRB");
/// request.send(&client).await?;
/// # Ok(()) }
/// ```
///
/// With all that may be said:
///
/// ```
/// use wechatpay::v3::pay_devices::printers::by_device_id::print_orders::post::{Request, RowList, TableList, VariableList};
///
/// let request = Request::new("WINCIE*EIXHRB")
///     .print_order_no("wx8888888888888888")
///     .template_id("pt_02583429616371386640209536")
///     .notify_url("https://payapp.weixin.qq.com/callback")
///     .variable_list([VariableList::new().key("").value("")])
///     .table_list([TableList::new().key("").row_list([RowList::new().cell_list(["string"])])]);
/// ```
#[doc(alias("小票机打印"))]
pub mod post {
    use crate::endpoint::{AnswerKind, Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Print on a receipt printer · 小票机打印
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// receipt printer device number · 小票机设备号
        pub device_id: String,
        /// print order number · 打印单号
        pub print_order_no: Option<String>,
        /// template ID · 模板ID
        pub template_id: Option<String>,
        /// notification URL · 回调通知地址
        pub notify_url: Option<String>,
        /// variable list · 变量列表
        pub variable_list: Option<Vec<VariableList>>,
        /// table variable list · 表格变量列表
        pub table_list: Option<Vec<TableList>>,
    }

    crate::model! { Request {
        device_id: path("device_id").required(),
        print_order_no: body("print_order_no"),
        template_id: body("template_id"),
        notify_url: body("notify_url"),
        variable_list: body("variable_list"),
        table_list: body("table_list"),
    } }

    crate::sent::sent! { Request(device_id: into String) {
        /// print order number · 打印单号
        print_order_no print_order_no_opt(into String),
        /// template ID · 模板ID
        template_id template_id_opt(into String),
        /// notification URL · 回调通知地址
        notify_url notify_url_opt(into String),
        /// variable list · 变量列表
        variable_list variable_list_opt([VariableList]),
        /// table variable list · 表格变量列表
        table_list table_list_opt([TableList]),
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation {
        answer: AnswerKind::Empty,
        ..Operation::new(
            Method::Post,
            "/v3/pay-devices/printers/{device_id}/print-orders",
            "小票机打印",
            "Print on a receipt printer",
        )
    };
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = ();
    }
    crate::request_macros::call!(Request);

    /// variable list · 变量列表
    #[must_use]
    #[non_exhaustive]
    pub struct VariableList {
        /// key field · Key字段
        pub key: Option<String>,
        /// value field · Value值字段
        pub value: Option<String>,
    }

    crate::model! { VariableList: Default {
        key: body("key"),
        value: body("value"),
    } }

    crate::sent::sent! { VariableList {
        /// key field · Key字段
        key key_opt(into String),
        /// value field · Value值字段
        value value_opt(into String),
    } }

    /// value list · Value值列表
    #[must_use]
    #[non_exhaustive]
    pub struct RowList {
        /// value list · 值列表
        pub cell_list: Option<Vec<String>>,
    }

    crate::model! { RowList: Default {
        cell_list: body("cell_list"),
    } }

    crate::sent::sent! { RowList {
        /// value list · 值列表
        cell_list cell_list_opt([into String]),
    } }

    /// table variable list · 表格变量列表
    #[must_use]
    #[non_exhaustive]
    pub struct TableList {
        /// key field · Key字段
        pub key: Option<String>,
        /// value list · Value值列表
        pub row_list: Option<Vec<RowList>>,
    }

    crate::model! { TableList: Default {
        key: body("key"),
        row_list: body("row_list"),
    } }

    crate::sent::sent! { TableList {
        /// key field · Key字段
        key key_opt(into String),
        /// value list · Value值列表
        row_list row_list_opt([RowList]),
    } }
}
