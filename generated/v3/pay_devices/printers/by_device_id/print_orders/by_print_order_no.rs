// Written by `cargo xtask codegen` from spec/openapi/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}.md

//! `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`

/// Query an order · 查询订单
///
/// `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`
///
/// ```
/// # async fn call<NotCalled>(client: wechatpay::Client) -> Result<(), wechatpay::Error> {
/// use wechatpay::v3::pay_devices::printers::by_device_id::print_orders::by_print_order_no::get::{Request, Required};
///
/// let request = Request::new(Required {
///     device_id: "WINCIE*EIXHRB",
///     print_order_no: "wx8888888888888888",
/// });
/// let answer = request.send(&client).await?;
/// # Ok(()) }
/// ```
#[doc(alias("查询订单"))]
pub mod get {
    use crate::endpoint::{Endpoint, Method, Operation};
    use crate::model::{body, path};

    /// Query an order · 查询订单
    #[must_use]
    #[non_exhaustive]
    pub struct Request {
        /// receipt printer device number · 小票机设备号
        pub device_id: String,
        /// print order number · 打印单号
        pub print_order_no: String,
    }

    crate::model! { Request {
        device_id: path("device_id").required(),
        print_order_no: path("print_order_no").required(),
    } }

    crate::sent::sent! { Request(Required<'a>) {
        /// receipt printer device number · 小票机设备号
        device_id(&'a str),
        /// print order number · 打印单号
        print_order_no(&'a str),
    } {
    } }

    /// The documentation's facts about the operation as a whole.
    pub static OPERATION: Operation = Operation::new(
        Method::Get,
        "/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}",
        "查询订单",
        "Query an order",
    );
    impl Endpoint for Request {
        const OPERATION: &'static Operation = &OPERATION;
        type Response = Response;
    }
    impl crate::endpoint::Query for Request {}
    crate::request_macros::call!(Request);

    /// Query an order · 查询订单
    #[non_exhaustive]
    pub struct Response {
        /// print order number · 打印单号
        pub print_order_no: Option<String>,
        /// template ID · 模板ID
        pub template_id: Option<String>,
        /// notification URL · 回调通知地址
        pub notify_url: Option<String>,
        /// print state · 打印状态
        pub print_state: Option<response::PrintState>,
        /// printing state description · 打印状态描述
        pub print_state_description: Option<String>,
        /// variable list · 变量列表
        pub variable_list: Vec<response::VariableList>,
        /// table variable list · 表格变量列表
        pub table_list: Vec<response::TableList>,
        origin_: crate::model::Origin,
    }

    crate::model! { Response: Received {
        print_order_no: body("print_order_no"),
        template_id: body("template_id"),
        notify_url: body("notify_url"),
        print_state: body("print_state"),
        print_state_description: body("print_state_description"),
        variable_list: body("variable_list"),
        table_list: body("table_list"),
    } }

    /// What is nested in the response.
    pub mod response {
        use crate::model::body;

        crate::open_enum! {
            /// print state · 打印状态
            pub enum PrintState {
                PrintStateWait = "PRINT_STATE_WAIT",
                PrintStateSuccess = "PRINT_STATE_SUCCESS",
                PrintStateFail = "PRINT_STATE_FAIL",
                PrintStateCached = "PRINT_STATE_CACHED",
            }
        }

        /// variable list · 变量列表
        #[non_exhaustive]
        pub struct VariableList {
            /// key field · Key字段
            pub key: Option<String>,
            /// value field · Value值字段
            pub value: Option<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { VariableList: Received {
            key: body("key"),
            value: body("value"),
        } }

        /// value list · Value值列表
        #[non_exhaustive]
        pub struct RowList {
            /// value list · 值列表
            pub cell_list: Vec<String>,
            origin_: crate::model::Origin,
        }

        crate::model! { RowList: Received {
            cell_list: body("cell_list"),
        } }

        /// table variable list · 表格变量列表
        #[non_exhaustive]
        pub struct TableList {
            /// key field · Key字段
            pub key: Option<String>,
            /// value list · Value值列表
            pub row_list: Vec<RowList>,
            origin_: crate::model::Origin,
        }

        crate::model! { TableList: Received {
            key: body("key"),
            row_list: body("row_list"),
        } }
    }
}
