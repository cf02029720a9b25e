"""What a subscriber may listen to, and which messages it then hears.

Every topic but CONTROL and LETTERS begins with the organisation, so that a subscriber cannot hear another
organisation's messages.
"""

from typing import Final, NewType, TypeAlias, assert_never

from echarge.live.messages import (
    AccessRevoked,
    ChargerChanged,
    ChargerConfigured,
    ChargerDisplaced,
    CommandChanged,
    CommandRequested,
    EvseStatusChanged,
    IncidentChanged,
    LetterPosted,
    LiveMessage,
    NotificationsChanged,
    OcppLogged,
    PaymentChanged,
    SessionBilled,
    SessionChanged,
    SessionReading,
    SessionSettled,
    VisitChanged,
)

Topic = NewType("Topic", str)

CONTROL: Final = Topic("control")
"""What every process must act on: requests to the holders of sockets, revoked access."""

LETTERS: Final = Topic("letters")
"""That there is something to send; to whom or what it says is not told."""


def statuses_topic(organisation_id: int) -> Topic:
    """Return the topic of the status and presence of all the organisation's chargers."""
    return Topic(f"{organisation_id}/statuses")


def evse_topic(organisation_id: int, evse_id: int) -> Topic:
    """Return the topic of the status of one EVSE, for whoever follows a handful of a large network's."""
    return Topic(f"{organisation_id}/evse/{evse_id}")


def sessions_topic(organisation_id: int) -> Topic:
    """Return the topic of the changes of all the organisation's sessions and their money, without their readings."""
    return Topic(f"{organisation_id}/sessions")


def session_topic(organisation_id: int, session_id: int) -> Topic:
    """Return the topic of one session: its changes, readings, incidents and money, and what is asked of its charger."""
    return Topic(f"{organisation_id}/session/{session_id}")


def command_topic(organisation_id: int, command_id: int) -> Topic:
    """Return the topic of one command's changes."""
    return Topic(f"{organisation_id}/command/{command_id}")


def payment_topic(organisation_id: int, payment_id: int) -> Topic:
    """Return the topic of one payment's changes."""
    return Topic(f"{organisation_id}/payment/{payment_id}")


def visit_topic(organisation_id: int, visit_id: int) -> Topic:
    """Return the topic of what a visit gets: its payment and its start, which have topics of their own."""
    return Topic(f"{organisation_id}/visit/{visit_id}")


def user_topic(organisation_id: int, user_id: int) -> Topic:
    """Return the topic of what ends or changes one user's access."""
    return Topic(f"{organisation_id}/user/{user_id}")


def ocpp_topic(organisation_id: int, charger_id: int) -> Topic:
    """Return the topic of one charger's message log."""
    return Topic(f"{organisation_id}/ocpp/{charger_id}")


def notifications_topic(organisation_id: int, user_id: int) -> Topic:
    """Return the topic of what one user is notified of."""
    return Topic(f"{organisation_id}/notifications/{user_id}")


AboutSession: TypeAlias = (
    SessionReading | IncidentChanged | SessionChanged | SessionBilled | PaymentChanged | CommandChanged
)
"""What those hear who watch the session that it concerns, if there is one."""


def topics_of(message: LiveMessage) -> tuple[Topic, ...]:
    """Return the topics whose subscribers hear this message."""
    organisation_id = message.organisation_id
    match message:
        case EvseStatusChanged(evse_id=evse_id):
            return statuses_topic(organisation_id), evse_topic(organisation_id, evse_id)
        case ChargerChanged():
            return (statuses_topic(organisation_id),)
        case VisitChanged(visit_id=visit_id):
            return (visit_topic(organisation_id, visit_id),)
        case AccessRevoked(user_id=user_id):
            return user_topic(organisation_id, user_id), CONTROL
        case OcppLogged(charger_id=charger_id):
            return (ocpp_topic(organisation_id, charger_id),)
        case NotificationsChanged(user_id=user_id):
            return (notifications_topic(organisation_id, user_id),)
        case CommandRequested() | ChargerDisplaced() | ChargerConfigured() | SessionSettled():
            return (CONTROL,)
        case LetterPosted():
            return (LETTERS,)
        case _:
            return _of_session(message)


def _of_session(message: AboutSession) -> tuple[Topic, ...]:
    organisation_id, session_id = message.organisation_id, message.session_id
    mine = () if session_id is None else (session_topic(organisation_id, session_id),)
    log = () if session_id is None else (sessions_topic(organisation_id),)
    match message:
        case SessionReading() | IncidentChanged():
            return mine
        case SessionChanged() | SessionBilled():
            return *mine, *log
        case PaymentChanged(payment_id=payment_id):
            return payment_topic(organisation_id, payment_id), *mine, *log
        case CommandChanged(command_id=command_id):
            return command_topic(organisation_id, command_id), *mine
        case _:
            assert_never(message)
