"""Tests of who hears what."""

import pytest

from echarge.live.messages import LiveMessage, PaymentChanged
from echarge.live.topics import (
    CONTROL,
    LETTERS,
    Topic,
    command_topic,
    evse_topic,
    notifications_topic,
    ocpp_topic,
    payment_topic,
    session_topic,
    sessions_topic,
    statuses_topic,
    topics_of,
    user_topic,
    visit_topic,
)
from tests.live.samples import ONE_OF_EACH, status

TOPICS: tuple[tuple[Topic, ...], ...] = (
    (statuses_topic(1), evse_topic(1, 4)),
    (session_topic(1, 5), sessions_topic(1)),
    (session_topic(1, 5),),
    (command_topic(1, 6), session_topic(1, 5)),
    (statuses_topic(1),),
    (user_topic(1, 8), CONTROL),
    (notifications_topic(1, 8),),
    (session_topic(1, 5),),
    (payment_topic(1, 14), session_topic(1, 5), sessions_topic(1)),
    (session_topic(1, 5), sessions_topic(1)),
    (visit_topic(1, 16),),
    (CONTROL,),
    (CONTROL,),
    (CONTROL,),
    (CONTROL,),
    (LETTERS,),
    (ocpp_topic(1, 3),),
)


@pytest.mark.parametrize(
    ("message", "topics"),
    [pytest.param(*pair, id=type(pair[0]).__name__) for pair in zip(ONE_OF_EACH, TOPICS, strict=True)],
)
def test_topics_of(message: LiveMessage, topics: tuple[Topic, ...]) -> None:
    """Each message has its topics."""
    assert topics_of(message) == topics


def test_a_payment_without_a_session() -> None:
    """What is held before a session is told to those who follow the payment, and nobody else."""
    assert topics_of(PaymentChanged(1, 14, None, 1)) == (payment_topic(1, 14),)


def test_organisations_have_topics_of_their_own() -> None:
    """No organisation hears another."""
    assert topics_of(status(1, organisation_id=2)) == (statuses_topic(2), evse_topic(2, 4))
    assert len({topic(1, 11) for topic in (session_topic, command_topic, user_topic)} | {session_topic(11, 1)}) == 4
