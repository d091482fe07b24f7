"""wechatpy, unmodified: v2 through the sandbox as a proxy, with the merchant's certificate where it is asked for."""

import json
import os
import urllib.request

from wechatpy.exceptions import WeChatPayException
from wechatpy.pay import WeChatPay


def main():
    data = os.path.dirname(os.environ["WECHATPAY_PRIVATE_KEY_FILE"])
    merchant = dict(
        appid="wx8888888888888888",
        api_key=os.environ["WECHATPAY_API_V2_KEY"],
        mch_id=os.environ["WECHATPAY_MERCHANT_ID"],
    )
    pay = WeChatPay(
        mch_cert=os.path.join(data, "apiclient_cert.pem"), mch_key=os.path.join(data, "apiclient_key.pem"), **merchant
    )
    made = pay.order.create("NATIVE", "两杯咖啡", 100, "http://127.0.0.1:9/", "127.0.0.1", out_trade_no="wechatpy-1")
    assert made["result_code"] == "SUCCESS", made
    assert pay.check_signature(made), made
    customer_pays(made["code_url"])
    asked = pay.order.query(out_trade_no="wechatpy-1")
    assert asked["trade_state"] == "SUCCESS", asked
    assert pay.check_signature(asked), asked
    refunded = pay.refund.apply(100, 40, "wechatpy-r1", out_trade_no="wechatpy-1")
    assert refunded["refund_fee"] == "40", refunded
    asked = pay.refund.query(out_refund_no="wechatpy-r1")
    assert asked["refund_status_0"] == "SUCCESS", asked
    try:
        pay.order.query(out_trade_no="wechatpy-none")
        raise AssertionError("there is no such order")
    except WeChatPayException as error:
        assert error.errcode == "ORDERNOTEXIST", error
    # Who shows no certificate is turned away.
    try:
        WeChatPay(**merchant).refund.apply(100, 10, "wechatpy-r2", out_trade_no="wechatpy-1")
        raise AssertionError("nobody is asked for a certificate")
    except WeChatPayException as error:
        assert error.response.status_code == 400, error
    print("wechatpy and the sandbox understand each other")


def customer_pays(what):
    request = urllib.request.Request(
        os.environ["WECHATPAY_HOST"] + "/sandbox/pay",
        json.dumps({"what": what}).encode(),
        {"Content-Type": "application/json"},
    )
    urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request).close()


if __name__ == "__main__":
    main()
