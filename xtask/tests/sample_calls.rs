//! The ways a sample block spells its call.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use serde_json::{Value, json};
use xtask::sample::{Sample, read};

fn sample(block: &str) -> Sample {
    read(block).unwrap_or_else(|error| panic!("{error}\n{block}"))
}

fn call(block: &str) -> (String, String) {
    let Sample { method, path, .. } = sample(block);
    (method.expect("a method"), path.expect("a path"))
}

#[test]
fn six_spellings_are_one_call() {
    let expected = Sample {
        method: Some("PATCH".into()),
        path: Some("v3/toy-shop/4you/{toy_id}/some_parts".into()),
        options: json!({"toy_id": "77", "json": {"colour": "red"}}).as_object().cloned().unwrap(),
    };
    let options = "['toy_id' => '77', 'json' => ['colour' => 'red']]";
    for address in [
        "$instance->v3->toyShop->{'4you'}->_toy_id_->some_parts",
        "$instance->v3->toyShop->{'4you'}->{'{toy_id}'}->some_parts",
        "$instance->chain('v3/toy-shop/4you/{toy_id}/some_parts')",
        "$instance['v3/toy-shop/4you/{toy_id}/some_parts']",
        "$instance['v3/toy-shop']['4you']->chain(\"{toy_id}\")->some_parts",
    ] {
        let sync = format!("$answer = {address}->patch({options});\nprint_r($answer->getBody());");
        assert_eq!(sample(&sync), expected, "{address}");
        let later = "->then(static function(Answer $a) { print_r($a); })->wait();";
        let asynchronous = format!("{address}\n->patchAsync({options})\n{later}");
        assert_eq!(sample(&asynchronous), expected, "{address}");
    }
}

#[test]
fn every_method() {
    for (name, method) in
        [("get", "GET"), ("postAsync", "POST"), ("put", "PUT"), ("patch", "PATCH"), ("deleteAsync", "DELETE")]
    {
        let expected = (method.to_owned(), "v3/toys".to_owned());
        assert_eq!(call(&format!("$instance->v3->toys->{name}([]);")), expected);
        assert_eq!(call(&format!("$instance['v3/toys']->{name}()")), expected);
    }
}

#[test]
fn a_step_named_like_a_method_is_a_step() {
    let (method, path) = call("$instance->v3->toys->delete->post([]);");
    assert_eq!((method.as_str(), path.as_str()), ("POST", "v3/toys/delete"));
}

#[test]
fn the_first_call_counts_and_the_rest_is_not_read() {
    let block = "$instance->v3->a->get([]);\nif (1 <=> $x) { echo `unread` ?? 1; }";
    assert!(read(block).is_err(), "backticks are not lexed");
    let block = "$instance->v3->a->get([]);\nif (1 <=> $x) { $instance->v3->b->put(); }";
    assert_eq!(call(block), ("GET".into(), "v3/a".into()));
}

#[test]
fn a_call_inside_another_expression() {
    let block = "print_r($instance->v3->a->get([])->getBody());";
    assert!(read(block).is_err(), "print_r is not worth anything");
    let block = "$body = (string) $instance->v3->a->get([])->getBody();";
    assert_eq!(call(block), ("GET".into(), "v3/a".into()));
}

#[test]
fn options_from_a_variable() {
    let block = "$query = ['page' => 1];\n$all = ['query' => $query];\n$instance->v3->a->get($all);";
    assert_eq!(Value::Object(sample(block).options), json!({"query": {"page": 1}}));
}

#[test]
fn an_address_for_a_browser() {
    let block = r"
        use Http\Uri;
        use Http\Query;
        $params = ['id' => '5', 'when' => Formatter::timestamp()];
        $params['sign'] = Hash::sign(Hash::ALGO_MD5, Formatter::queryStringLike($params), $secret);
        $entry = new Uri('https://toys.example/go/there');
        $uri = $entry->withQuery(Query::build($params))->withFragment('#top');
    ";
    let read = sample(block);
    assert_eq!(read.method, None);
    assert_eq!(read.path.as_deref(), Some("go/there"));
    let options = json!({
        "base_uri": "https://toys.example/",
        "query": {"id": "5", "when": {"$code": "timestamp"}, "sign": {"$code": "signature"}},
        "fragment": "#top",
    });
    assert_eq!(Value::Object(read.options), options);
}

#[test]
fn a_whole_address_comes_apart() {
    let block = r"
        $url = 'https://toys.example/files/toy?token=abc';
        $client = new \Http\Client();
        $client->getAsync($url, ['sink' => './toy.pdf'])->wait();
    ";
    let read = sample(block);
    assert_eq!(read.method.as_deref(), Some("GET"));
    assert_eq!(read.path.as_deref(), Some("files/toy"));
    let options = json!({
        "base_uri": "https://toys.example/",
        "query": {"token": "abc"},
        "sink": "./toy.pdf",
    });
    assert_eq!(Value::Object(read.options), options);
}
