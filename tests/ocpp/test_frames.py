"""Frames: every malformed one is named for what it is, and none is ever an exception."""

import json

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from echarge.ocpp.errors import Spelling
from echarge.ocpp.frames import (
    NESTING_MAX,
    Broken,
    Call,
    CallError,
    CallResult,
    Fault,
    encode_call,
    encode_error,
    encode_result,
    parse,
    reply_to,
)

LONG_ID = "x" * 37


@pytest.mark.parametrize(
    ("frame", "fault", "message_id", "code_16", "code_2x"),
    [
        ("{", Fault.NOT_JSON, None, None, "RpcFrameworkError"),
        ("", Fault.NOT_JSON, None, None, "RpcFrameworkError"),
        (b"\xff\xfe", Fault.NOT_JSON, None, None, "RpcFrameworkError"),
        ("1" * 5000, Fault.NOT_JSON, None, None, "RpcFrameworkError"),
        ('[2,"1","A",{"x":' + "9" * 400 + "}]", Fault.NOT_JSON, None, None, "RpcFrameworkError"),
        ('[2,"1","A",{"x":NaN}]', Fault.NOT_JSON, None, None, "RpcFrameworkError"),
        ("[" * 100_000, Fault.NOT_JSON, None, None, "RpcFrameworkError"),
        ("{}", Fault.NOT_A_MESSAGE, None, None, "RpcFrameworkError"),
        ("7", Fault.NOT_A_MESSAGE, None, None, "RpcFrameworkError"),
        ("[]", Fault.NOT_A_MESSAGE, None, None, "RpcFrameworkError"),
        ('["2","1","Heartbeat",{}]', Fault.NOT_A_MESSAGE, "1", None, "RpcFrameworkError"),
        ('[true,"1","Heartbeat",{}]', Fault.NOT_A_MESSAGE, "1", None, "RpcFrameworkError"),
        ('[2.0,"1","Heartbeat",{}]', Fault.NOT_A_MESSAGE, "1", None, "RpcFrameworkError"),
        ('[9,"a"]', Fault.UNKNOWN_TYPE, "a", None, "MessageTypeNotSupported"),
        ("[9]", Fault.UNKNOWN_TYPE, None, None, "MessageTypeNotSupported"),
        ("[2]", Fault.UNREADABLE_ID, None, None, "RpcFrameworkError"),
        ('[2,1,"Heartbeat",{}]', Fault.UNREADABLE_ID, None, None, "RpcFrameworkError"),
        ('[2,{},"Heartbeat",{}]', Fault.UNREADABLE_ID, None, None, "RpcFrameworkError"),
        ('[2,"","Heartbeat",{}]', Fault.UNREADABLE_ID, None, None, "RpcFrameworkError"),
        (f'[2,"{"x" * 256}","Heartbeat",{{}}]', Fault.UNREADABLE_ID, None, None, "RpcFrameworkError"),
        (f'[2,"{LONG_ID}","Heartbeat",{{}}]', Fault.MALFORMED_CALL, LONG_ID, "FormationViolation", "RpcFrameworkError"),
        ('[2,"a"]', Fault.MALFORMED_CALL, "a", "FormationViolation", "RpcFrameworkError"),
        ('[2,"a","Heartbeat"]', Fault.MALFORMED_CALL, "a", "FormationViolation", "RpcFrameworkError"),
        ('[2,"a","Heartbeat",{},1]', Fault.MALFORMED_CALL, "a", "FormationViolation", "RpcFrameworkError"),
        ('[2,"a",[],{}]', Fault.MALFORMED_CALL, "a", "FormationViolation", "RpcFrameworkError"),
        ('[2,"a",{},{}]', Fault.MALFORMED_CALL, "a", "FormationViolation", "RpcFrameworkError"),
        ('[2,"a","",{}]', Fault.MALFORMED_CALL, "a", "FormationViolation", "RpcFrameworkError"),
        (f'[2,"a","{"A" * 65}",{{}}]', Fault.MALFORMED_CALL, "a", "FormationViolation", "RpcFrameworkError"),
        ('[2,"a","Heartbeat",null]', Fault.MALFORMED_CALL, "a", "FormationViolation", "RpcFrameworkError"),
        ('[2,"a","Heartbeat",[]]', Fault.MALFORMED_CALL, "a", "FormationViolation", "RpcFrameworkError"),
        (
            '[2,"a","Heartbeat",{"x":' + "[" * NESTING_MAX + "]" * NESTING_MAX + "}]",
            Fault.MALFORMED_CALL,
            "a",
            "FormationViolation",
            "RpcFrameworkError",
        ),
        ('[3,"a",' + "[" * NESTING_MAX + "]" * NESTING_MAX + "]", Fault.MALFORMED_ANSWER, "a", None, None),
        ("[3]", Fault.MALFORMED_ANSWER, None, None, None),
        ('[3,"a"]', Fault.MALFORMED_ANSWER, "a", None, None),
        ('[3,"a",[]]', Fault.MALFORMED_ANSWER, "a", None, None),
        ('[3,"a",{},{}]', Fault.MALFORMED_ANSWER, "a", None, None),
        ('[4,"a"]', Fault.MALFORMED_ANSWER, "a", None, None),
        ('[4,"a",7,"",{}]', Fault.MALFORMED_ANSWER, "a", None, None),
    ],
)
def test_a16_a18_a19_malformed(
    frame: str | bytes, fault: Fault, message_id: str | None, code_16: str | None, code_2x: str | None
) -> None:
    """A16, A18, A19: 1.6 answers where there is an id to answer to, 2.x always, and an answer gets no answer."""
    broken = parse(frame)
    assert broken == Broken(fault, message_id)
    assert isinstance(broken, Broken)
    for spelling, code in ((Spelling.V16, code_16), (Spelling.V2X, code_2x)):
        reply = reply_to(broken, spelling)
        expected = None if code is None else [4, message_id or "-1", code, "The frame is not a message of OCPP-J.", {}]
        assert (orjson.loads(reply) if reply is not None else None) == expected


def test_deep_but_not_too_deep() -> None:
    """Many brackets side by side are no depth; the deepest that is allowed is taken."""
    wide = json.dumps([2, "a", "NotifyReport", {"x": [{"y": [1]}] * 100}])
    assert isinstance(parse(wide), Call)
    deep = '[2,"a","X",{"x":' + "[" * (NESTING_MAX - 2) + "]" * (NESTING_MAX - 2) + "}]"
    assert isinstance(parse(deep), Call)


def test_call_keeps_its_text() -> None:
    """A64: a payload's text is what came over the wire, byte for byte."""
    text = ' [ 2 , "7", "MeterValues", { "value" : 1.10,\t"é": "\\u00e9" } ] '
    assert parse(text) == Call("7", "MeterValues", {"value": 1.1, "é": "é"}, '{ "value" : 1.10,\t"é": "\\u00e9" }')


def test_call_with_brace_in_its_id() -> None:
    """An id that holds a brace does not shift where the payload begins."""
    assert parse('[2,"{7","A",{"b": 1}]') == Call("{7", "A", {"b": 1}, '{"b":1}')


@pytest.mark.parametrize(
    ("sent", "taken"),
    [
        pytest.param("\\ud800", "?", id="lone surrogate"),
        pytest.param("\\u0000", "\N{REPLACEMENT CHARACTER}", id="NUL"),
    ],
)
def test_c15_characters_that_no_database_takes(sent: str, taken: str) -> None:
    """C15: a lone surrogate or a NUL is replaced, in keys, values and the kept text alike."""
    call = parse(f'[2,"7","A",{{"a{sent}":["b{sent}",1]}}]')
    payload = {f"a{taken}": [f"b{taken}", 1]}
    assert call == Call("7", "A", payload, orjson.dumps(payload).decode())


def test_a19_answers() -> None:
    """A19: answers are taken, an error also without its description or details, and in either spelling."""
    assert parse('[3,"a",{"b":1}]') == CallResult("a", {"b": 1})
    assert parse('[4,"a","FormationViolation","why",{}]') == CallError("a", "FormationViolation", "why")
    assert parse('[4,"a","FormatViolation"]') == CallError("a", "FormatViolation", "")
    assert parse('[4,"a","X",7,{}]') == CallError("a", "X", "")


def test_encoding() -> None:
    """What is written is read as the same."""
    assert parse(encode_call("a", "Reset", {"type": "Hard"})) == Call("a", "Reset", {"type": "Hard"}, '{"type":"Hard"}')
    assert parse(encode_result("a", {})) == CallResult("a", {})
    assert parse(encode_error("a", "InternalError", "x" * 300)) == CallError("a", "InternalError", "x" * 255)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(
    st.one_of(
        st.text(st.characters()),
        st.binary(),
        json_values.map(json.dumps),
        st.lists(json_values, min_size=1, max_size=5).map(json.dumps),
        st.tuples(st.sampled_from([2, 3, 4, 5]), st.text(), st.text(), st.dictionaries(st.text(), json_values)).map(
            json.dumps
        ),
        st.text('[]{}",:\\0123456789tfnue-+.x', max_size=60),
    )
)
def test_fuzz(frame: str | bytes) -> None:
    """Whatever comes is a message or is broken, and both can be answered as JSON in UTF-8."""
    parsed = parse(frame)
    if isinstance(parsed, Call):
        orjson.loads(parsed.text)
        encode_result(parsed.message_id, parsed.payload).encode()
    elif isinstance(parsed, Broken):
        for spelling in Spelling:
            (reply_to(parsed, spelling) or "").encode()
    else:
        assert isinstance(parsed, CallResult | CallError)
