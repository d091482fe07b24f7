"""wechatpayv3, unmodified: it finds the sandbox behind WeChat Pay's own host, as a proxy.

Orders, is paid, asks, refunds, fetches a bill, uploads and opens a notification, verifying every answer; once with
WeChat Pay's public key and once with its certificates.
"""

import gzip
import hashlib
import http.server
import json
import os
import queue
import tempfile
import threading
import urllib.request

from wechatpayv3 import WeChatPay, WeChatPayType


def main():
    url = os.environ["WECHATPAY_HOST"]
    arrived = queue.Queue()
    shop = start_shop(arrived)
    for number, mode in enumerate(["public-key", "certificates"]):
        act(url, "platform-mode", {"mode": mode})
        play(url, mode, f"python-{number}", f"http://127.0.0.1:{shop.server_port}/", arrived)
    shop.shutdown()
    print("wechatpayv3 and the sandbox understand each other")


def play(url, mode, number, notify_url, arrived):
    pay = client(mode, notify_url)
    code, message = pay.pay(description="两杯咖啡", out_trade_no=number, amount={"total": 4200})
    assert code == 200, message
    act(url, "pay", {"what": json.loads(message)["code_url"]})
    code, message = pay.query(out_trade_no=number)
    assert (code, json.loads(message)["trade_state"]) == (200, "SUCCESS"), message

    opened = pay.callback(*arrived.get(timeout=30))
    assert opened["event_type"] == "TRANSACTION.SUCCESS", opened
    assert opened["resource"]["out_trade_no"] == number, opened

    code, message = pay.refund(
        out_refund_no=f"{number}-r1", out_trade_no=number, amount={"refund": 1500, "total": 4200, "currency": "CNY"}
    )
    assert (code, json.loads(message)["amount"]["refund"]) == (200, 1500), message
    opened = pay.callback(*arrived.get(timeout=30))
    assert opened["event_type"] == "REFUND.SUCCESS", opened
    assert opened["resource"]["out_refund_no"] == f"{number}-r1", opened
    code, message = pay.query_refund(out_refund_no=f"{number}-r1")
    assert (code, json.loads(message)["status"]) == (200, "SUCCESS"), message
    code, message = pay.query(out_trade_no="python-none")
    assert (code, json.loads(message)["code"]) == (404, "ORDER_NOT_EXIST"), message

    upload(pay)
    bill(url, pay, number)


def upload(pay):
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "licence.png")
        with open(path, "wb") as file:
            file.write(os.urandom(3 * 1024 * 1024))
        code, message = pay.image_upload(path)
    assert code == 200 and json.loads(message)["media_id"], (code, message)


def bill(url, pay, number):
    day = json.load(open_url(f"{url}/sandbox/clock"))["time"][:10]
    act(url, "advance", {"seconds": 2 * 86400})
    code, message = pay.trade_bill(bill_date=day, tar_type="GZIP")
    assert code == 200, message
    told = json.loads(message)
    assert told["download_url"].startswith("https://api.mch.weixin.qq.com/v3/billdownload/file?"), told
    # Its own download holds the file against a signature that bills do not have: the bytes are fetched with its means.
    code, content = pay._core.request(told["download_url"].replace("https://api.mch.weixin.qq.com", ""), skip_verify=True)
    assert code == 200
    text = gzip.decompress(content)
    assert hashlib.sha1(text).hexdigest() == told["hash_value"]
    assert number in text.decode()
    act(url, "clock", {"time": "now"})


def client(mode, notify_url):
    keys = {}
    if mode == "public-key":
        with open(os.environ["WECHATPAY_PUBLIC_KEY_FILE"]) as file:
            keys = {"public_key": file.read(), "public_key_id": os.environ["WECHATPAY_PUBLIC_KEY_ID"]}
    with open(os.environ["WECHATPAY_PRIVATE_KEY_FILE"]) as file:
        private_key = file.read()
    return WeChatPay(
        wechatpay_type=WeChatPayType.NATIVE,
        mchid=os.environ["WECHATPAY_MERCHANT_ID"],
        private_key=private_key,
        cert_serial_no=os.environ["WECHATPAY_CERTIFICATE_SERIAL"],
        apiv3_key=os.environ["WECHATPAY_API_V3_KEY"],
        appid="wx8888888888888888",
        notify_url=notify_url,
        **keys,
    )


def start_shop(arrived):
    class Shop(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            arrived.put((dict(self.headers.items()), body))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Shop)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def open_url(request):
    return urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request)


def act(url, what, body):
    headers = {"Content-Type": "application/json"}
    open_url(urllib.request.Request(f"{url}/sandbox/{what}", json.dumps(body).encode(), headers)).close()


if __name__ == "__main__":
    main()
