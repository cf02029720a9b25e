"""Refunds that were made elsewhere: what is new of them, and how much of the bill they credit (D22)."""

from dataclasses import replace

import pytest

from echarge.domain.givebacks import GivenBack, Known, News, news_in, to_credit

OURS = GivenBack("re_1", 400, "key-1")
BY_HAND = GivenBack("re_2", 300)
REST = GivenBack("re_0", 950, at_capture=True)
AS_MUCH = GivenBack("re_3", 950)
SAID = GivenBack("re_0", 950, moved=False)


@pytest.mark.parametrize(
    ("listed", "known", "rest", "found", "failed"),
    [
        pytest.param([], [], 0, [], [], id="nothing"),
        pytest.param([OURS], [Known("re_1", "key-1", counted=True)], 0, [], [], id="ours, written down"),
        pytest.param([OURS], [Known("", "key-1", counted=False)], 0, [], [], id="ours, not written down yet"),
        pytest.param([OURS, BY_HAND], [Known("re_1", "key-1", counted=True)], 0, [BY_HAND], [], id="by hand"),
        pytest.param([BY_HAND], [Known("re_2", "", counted=True)], 0, [], [], id="by hand, known"),
        pytest.param([REST, BY_HAND], [], 950, [BY_HAND], [], id="the rest of a hold, by its amount"),
        pytest.param([SAID, BY_HAND], [], 950, [BY_HAND], [], id="the rest of a hold, as its provider says"),
        pytest.param([SAID, AS_MUCH], [], 950, [AS_MUCH], [], id="as much as the rest"),
        pytest.param([AS_MUCH], [], 950, [AS_MUCH], [], id="as much as the rest, of a provider without rests"),
        pytest.param([AS_MUCH, REST], [], 950, [AS_MUCH], [], id="as much as the rest, which is listed after it"),
        pytest.param(
            [replace(AS_MUCH, at_capture=True), REST],
            [Known("re_3", "", counted=True)],
            950,
            [],
            [],
            id="as much as the rest and as soon, known",
        ),
        pytest.param([BY_HAND, REST], [], 950, [BY_HAND], [], id="the rest of a hold, in whatever order"),
        pytest.param([REST, AS_MUCH], [], 950, [AS_MUCH], [], id="once more the rest"),
        pytest.param([BY_HAND], [], 950, [BY_HAND], [], id="a provider without rests"),
        pytest.param([REST], [], 0, [REST], [], id="all was captured"),
        pytest.param([GivenBack("re_9", 300, failed=True)], [], 0, [], [], id="failed, never known"),
        pytest.param(
            [GivenBack("re_2", 300, failed=True)], [Known("re_2", "", counted=True)], 0, [], ["re_2"], id="failed since"
        ),
        pytest.param(
            [GivenBack("re_2", 300, failed=True)], [Known("re_2", "", counted=False)], 0, [], [], id="failed, known"
        ),
    ],
)
def test_news(
    listed: list[GivenBack], known: list[Known], rest: int, found: list[GivenBack], failed: list[str]
) -> None:
    """D22: what we asked for, what is known, and the rest of a hold are no news."""
    assert news_in(listed, known, rest_minor=rest) == News(found, failed)


@pytest.mark.parametrize(
    ("amount", "surplus", "left", "credited"),
    [
        pytest.param(300, 0, 1_050, 300, id="all of it"),
        pytest.param(300, 200, 1_050, 100, id="a part was owed to the payer already"),
        pytest.param(300, 500, 1_050, 0, id="all was owed to the payer already"),
        pytest.param(300, -200, 1_050, 300, id="the payer owes"),
        pytest.param(300, 0, 100, 100, id="no more than is billed"),
        pytest.param(300, 0, 0, 0, id="nothing is left of the bill"),
    ],
)
def test_credit(amount: int, surplus: int, left: int, credited: int) -> None:
    """PAY-6: what was given back is credited, as far as it was not owed, and is billed."""
    assert to_credit(amount, surplus_minor=surplus, left_minor=left) == credited
