import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * A merchant in Java that does as the official SDK does: it looks for header names letter by letter. It signs, verifies,
 * and repeats a request as it was signed.
 */
public final class HeaderNames {
    private static final String SCHEME = "WECHATPAY2-SHA256-RSA2048";

    public static void main(String[] arguments) throws Exception {
        Map<String, String> environment = System.getenv();
        String host = environment.get("WECHATPAY_HOST");
        String merchant = environment.get("WECHATPAY_MERCHANT_ID");
        PrivateKey privateKey = KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(pem(environment.get("WECHATPAY_PRIVATE_KEY_FILE"))));
        PublicKey publicKey = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(pem(environment.get("WECHATPAY_PUBLIC_KEY_FILE"))));

        String body = "{\"appid\":\"wx8888888888888888\",\"mchid\":\"" + merchant + "\",\"description\":\"两杯咖啡\","
                + "\"out_trade_no\":\"java-0001\",\"notify_url\":\"https://shop.example/notify\","
                + "\"amount\":{\"total\":100,\"currency\":\"CNY\"}}";
        String target = "/v3/pay/transactions/native";
        String authorization = authorization(environment, privateKey, "POST", target, body);
        String serial = environment.get("WECHATPAY_PUBLIC_KEY_ID");
        for (int attempt = 0; attempt < 2; attempt++) {
            String answer = exchange(host, target, authorization, serial, body);
            int end = answer.indexOf("\r\n\r\n");
            Map<String, String> headers = new HashMap<>();
            String[] lines = answer.substring(0, end).split("\r\n");
            expect(lines[0].startsWith("HTTP/1.1 200"), answer);
            for (int line = 1; line < lines.length; line++) {
                String[] parts = lines[line].split(": ", 2);
                headers.put(parts[0], parts[1]);
            }
            String said = answer.substring(end + 4);
            expect(serial.equals(headers.get("Wechatpay-Serial")), answer);
            Signature verifier = Signature.getInstance("SHA256withRSA");
            verifier.initVerify(publicKey);
            String message = headers.get("Wechatpay-Timestamp") + "\n" + headers.get("Wechatpay-Nonce") + "\n" + said + "\n";
            verifier.update(message.getBytes(StandardCharsets.UTF_8));
            expect(verifier.verify(Base64.getDecoder().decode(headers.get("Wechatpay-Signature"))), answer);
            expect(said.contains("weixin://wxpay/bizpayurl"), answer);
        }
        ask(host, environment, privateKey, merchant);
        System.out.println("Java and the sandbox understand each other");
    }

    /** With the JDK's own client. */
    private static void ask(String host, Map<String, String> environment, PrivateKey key, String merchant) throws Exception {
        String target = "/v3/pay/transactions/out-trade-no/java-0001?mchid=" + merchant;
        HttpRequest request = HttpRequest.newBuilder(URI.create(host + target))
                .header("Authorization", authorization(environment, key, "GET", target, ""))
                .header("Accept", "application/json")
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        expect(answer.statusCode() == 200 && answer.body().contains("NOTPAY"), answer.body());
        expect(answer.headers().map().containsKey("Wechatpay-Signature")
                || answer.headers().firstValue("Wechatpay-Signature").isPresent(), answer.headers().toString());
    }

    /** Header names as they come over the wire: a library may write them otherwise. */
    private static String exchange(String host, String target, String authorization, String serial, String body) throws Exception {
        URI uri = URI.create(host);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + target + " HTTP/1.1\r\nHost: " + uri.getAuthority() + "\r\nUser-Agent: java\r\n"
                + "Accept: application/json\r\nContent-Type: application/json\r\nConnection: close\r\n"
                + "Authorization: " + authorization + "\r\nWechatpay-Serial: " + serial + "\r\n"
                + "Content-Length: " + bytes.length + "\r\n\r\n";
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            InputStream input = socket.getInputStream();
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String authorization(
            Map<String, String> environment, PrivateKey key, String method, String target, String body) throws Exception {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String nonce = HexFormat.of().formatHex(random);
        long stamp = Instant.now().getEpochSecond();
        Signature signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(key);
        signer.update((method + "\n" + target + "\n" + stamp + "\n" + nonce + "\n" + body + "\n").getBytes(StandardCharsets.UTF_8));
        return SCHEME + " mchid=\"" + environment.get("WECHATPAY_MERCHANT_ID") + "\",nonce_str=\"" + nonce
                + "\",timestamp=\"" + stamp + "\",serial_no=\"" + environment.get("WECHATPAY_CERTIFICATE_SERIAL")
                + "\",signature=\"" + Base64.getEncoder().encodeToString(signer.sign()) + "\"";
    }

    private static byte[] pem(String file) throws Exception {
        return Base64.getMimeDecoder().decode(Files.readString(Path.of(file)).replaceAll("-----[A-Z ]+-----", ""));
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
