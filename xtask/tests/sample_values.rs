//! What the values in a sample block become.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::{Value, json};
use xtask::sample::read;

/// The value of `x` in a call, with statements before it.
fn after(statements: &str, php: &str) -> Value {
    let block = format!("{statements}\n$instance->v3->toys->post(['x' => {php}]);");
    let sample = read(&block).unwrap_or_else(|error| panic!("{error}\n{block}"));
    sample.options["x"].clone()
}

fn value(php: &str) -> Value {
    after("", php)
}

fn code(kind: &str) -> Value {
    json!({ "$code": kind })
}

#[test]
fn scalars() {
    for (php, expected) in [
        (r"'it\'s \\ \n'", json!(r"it's \ \n")),
        (r#""tab\t\"q\" \u{4f60}""#, json!("tab\t\"q\" 你")),
        ("''", json!("")),
        ("7", json!(7)),
        ("-7", json!(-7)),
        ("0.4", json!(0.4)),
        ("-1.5e3", json!(-1500.0)),
        ("true", json!(true)),
        ("FALSE", json!(false)),
        ("\\null", json!(null)),
        ("('a')", json!("a")),
        ("(string) 5", json!("5")),
        ("(int) '5'", json!(5)),
        ("(object) []", json!({})),
        ("new \\stdClass()", json!({})),
        ("new stdClass", json!({})),
    ] {
        assert_eq!(value(php), expected, "{php}");
    }
}

#[test]
fn arrays_are_lists_or_maps() {
    for (php, expected) in [
        ("[]", json!([])),
        ("array()", json!([])),
        ("[1, 'a', [true,],]", json!([1, "a", [true]])),
        ("array('k' => array(1, 2))", json!({"k": [1, 2]})),
        ("[['k' => 1,],]", json!([{"k": 1}])),
        ("[0 => 'a', 1 => 'b']", json!(["a", "b"])),
        ("[3 => 'a', 'b']", json!({"3": "a", "4": "b"})),
        ("['k' => 1, 2]", json!({"k": 1, "0": 2})),
    ] {
        assert_eq!(value(php), expected, "{php}");
    }
}

#[test]
fn the_order_of_the_block_is_kept() {
    let keys = value("['z' => 1, 'a' => 2, 'm' => 3]").to_string();
    assert_eq!(keys, r#"{"z":1,"a":2,"m":3}"#);
}

#[test]
fn comments_stand_anywhere() {
    let php = "[ // one\n # two\n 'k' /* three */ => /* four\n */ 'v//#', // five\n]";
    assert_eq!(value(php), json!({"k": "v//#"}));
}

#[test]
fn joined_strings() {
    assert_eq!(value("'a' . \"b\" . 1 . '.'"), json!("ab1."));
    assert_eq!(value("'a' . $unknown . 'b'"), code("variable"));
    assert_eq!(after("$host = 'toys';", "$host . '.example'"), json!("toys.example"));
}

#[test]
fn documents_inside_strings() {
    assert_eq!(value(r"\json_encode(['k' => 1])"), json!({"$json": {"k": 1}}));
    assert_eq!(value("json_encode(['a', 'b'])"), json!({"$json": ["a", "b"]}));
    let flags = "json_encode([1], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES)";
    assert_eq!(value(flags), json!({"$json": [1]}));
    let nested = "json_encode(['k' => \\json_encode([[]]),])";
    assert_eq!(value(nested), json!({"$json": {"k": {"$json": [[]]}}}));
    assert_eq!(value("json_decode(json_encode(['k' => 1]), true)"), json!({"k": 1}));
    assert_eq!(value("json_decode('{\"k\": 1}')"), json!({"k": 1}));
}

#[test]
fn what_is_encrypted_is_shown_plain() {
    for php in [
        "$encryptor('张三')",
        "$rsaEncryptor('张三')",
        "Rsa::encrypt('张三', $publicKey)",
        r"\WeChatPay\Crypto\Rsa::encrypt('张三', $publicKey)",
    ] {
        assert_eq!(value(php), json!("张三"), "{php}");
    }
    assert_eq!(value("$encryptor($name)"), code("variable"));
    assert_eq!(value("$encryptor()"), code("variable"));
}

#[test]
fn what_only_the_program_knows() {
    for (php, kind) in [
        ("Formatter::timestamp()", "timestamp"),
        ("time()", "timestamp"),
        (r"\WeChatPay\Formatter::nonce(16)", "nonce"),
        (r"\WeChatPay\Crypto\Hash::md5('a', $secret)", "signature"),
        (r"\strtoupper(Hash::md5('a', $secret))", "signature"),
        ("Rsa::sign(\"a={$b}\", $key)", "signature"),
        ("new \\Http\\LazyOpenStream('file:///toy.jpg', 'rb')", "file"),
        (r"\hash_file('sha256', 'file:///toy.jpg')", "file"),
        (r"Utils::hash($stream, 'md5')", "file"),
        ("new MediaUtil('file:///toy.jpg')", "file"),
        ("$merchantPrivateKey", "key"),
        ("$agentSecret", "key"),
        ("$serial", "variable"),
        ("$instance->getDriver()->select('v2')->getConfig('handler')", "variable"),
        ("clone $stack", "variable"),
        ("\"a $b\"", "variable"),
        ("static function (int $a) use ($b): int { return $a; }", "variable"),
        ("fn ($a) => f($a, [1])", "variable"),
        ("$closure('a')", "variable"),
    ] {
        assert_eq!(value(php), code(kind), "{php}");
    }
}

#[test]
fn variables_are_resolved() {
    assert_eq!(after("$a = 'x'; $b = $a;", "[$b, $a]"), json!(["x", "x"]));
    assert_eq!(after("$a = ['k' => ['l' => 5]];", "$a['k']['l']"), json!(5));
    assert_eq!(after("$a = [4, 5];", "$a[1]"), json!(5));
    assert_eq!(after("$a = ['k' => 1];", "$a['other']"), code("variable"));
    assert_eq!(after("$now = Formatter::timestamp();", "$now"), code("timestamp"));
}

#[test]
fn variables_are_added_to() {
    let filled = "$a = ['k' => 1]; $a['k'] = 2; $a['l']['m'] = 3; $a->n = 4; $a['o'][] = 5;";
    let expected = json!({"k": 2, "l": {"m": 3}, "n": 4, "o": [5]});
    assert_eq!(after(filled, "$a"), expected);
    assert_eq!(after("$a[] = 1; $a[] = 2;", "$a"), json!([1, 2]));
    assert_eq!(after("$a = [1]; $a['k'] = 2;", "$a"), json!({"0": 1, "k": 2}));
    assert_eq!(after("$a = [1, 2]; $a[0] = 3;", "$a"), json!([3, 2]));
    assert_eq!(after("$a = ['k' => 1]; $b = $a; $b['k'] = 2;", "$a"), json!({"k": 1}));
    assert_eq!(after("$a = time(); $a['k'] = 2;", "$a"), code("timestamp"));
}

#[test]
fn uploads() {
    let media = "$media = new \\Util\\MediaUtil('file:///path/toy.jpg');";
    assert_eq!(after(media, "$media->getStream()"), code("file"));
    assert_eq!(after(media, "$media->getContentType()"), code("header"));
    let set = format!("{media} $media->setMeta(\\json_encode(['filename' => 'a.jpg']));");
    let expected = json!({"$code": "file", "$meta": {"filename": "a.jpg"}});
    assert_eq!(after(&set, "$media->getStream()"), expected);
    let added = format!(
        "{media} $meta = json_decode($media->getMeta()); $meta->kind = 'ball'; \
         $media->setMeta(json_encode($meta));"
    );
    let meta = json!({"filename": "toy.jpg", "sha256": code("file"), "kind": "ball"});
    let expected = json!({"$code": "file", "$meta": meta});
    assert_eq!(after(&added, "$media->getStream()"), expected);
    let parts = "new MultipartStream([['name' => 'toy', 'content' => $stream]])";
    let expected = json!([{"name": "toy", "content": code("variable")}]);
    assert_eq!(value(parts), expected);
}

#[test]
fn texts_are_worked_out() {
    let query = r"\urlencode(\Util\Formatter::queryStringLike(['a' => 1, 'b' => 'x y']))";
    assert_eq!(value(query), json!("a%3D1%26b%3Dx+y"));
    let address = "$uri = new Uri('https://toys.example/v3/toys/a%2Fb');";
    assert_eq!(after(address, "rawurldecode(\\substr($uri->getPath(), 9))"), json!("a/b"));
    assert_eq!(value("substr('你', 1)"), code("variable"));
    let signed = "Formatter::queryStringLike(Formatter::ksort(['b' => 1, 'a' => 2, 'c' => '']))";
    assert_eq!(value(signed), json!("a=2&b=1"));
    assert_eq!(value("strtoupper('ab')"), json!("AB"));
}
