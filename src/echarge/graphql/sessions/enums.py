"""The domain's closed sets that tell of sessions, as enums of the API. Import them from here alone."""

from echarge.domain.actions import ActionKind, Obstacle
from echarge.domain.events import Closing, StopActor
from echarge.domain.meters import Phase
from echarge.domain.reviews import ReviewDecision, ReviewReason
from echarge.domain.session_log import Happening
from echarge.domain.tariffs import TariffSource
from echarge.graphql.enums import describe

__all__ = [
    "ActionKind",
    "Closing",
    "Happening",
    "Obstacle",
    "Phase",
    "ReviewDecision",
    "ReviewReason",
    "StopActor",
    "TariffSource",
]

describe(
    ReviewReason,
    "Why a person has to look at a session.",
    {
        ReviewReason.CHANGED_SINCE_REVIEW: "The charger has changed its figures since somebody decided on it.",
        ReviewReason.IMPLAUSIBLE_ENERGY: "More energy than the EVSE could deliver in that time.",
        ReviewReason.CONTRADICTED_METER: "What the meter counted is far from what the power adds up to.",
        ReviewReason.UNAUTHORISED_ENERGY: "Energy flowed although it was refused, or before anybody was allowed.",
        ReviewReason.METER: "Its meter fell, jumped, or told nothing.",
        ReviewReason.DURATION: "It lasted longer than two months: the clock was wrong, or its end is missing.",
        ReviewReason.NO_END: "Its end was never told; a later session proves it, or other evidence does.",
        ReviewReason.IDLE: "Next to no energy for so long a time.",
        ReviewReason.CLOCK: "The charger's clock was wrong: it ended before it began, or its times jumped.",
    },
)
describe(
    ReviewDecision,
    "What a person decides on a session that needs review.",
    {
        ReviewDecision.ACCEPT: "It is as it was metered: it is charged like that.",
        ReviewDecision.CORRECT: "Its energy, its charging time, or both, are as the person says.",
        ReviewDecision.WAIVE: "It is free of charge, whatever its charger says later.",
    },
)
describe(
    Closing,
    "By what a session is held to be over whose charger has not told its end.",
    {
        Closing.CONNECTOR_AVAILABLE: "Its connector has been available since.",
        Closing.CONNECTOR_FINISHED: "Its connector has said that it is finishing since.",
        Closing.REBOOTED: "Its charger has started up since, and does nothing at the connector.",
        Closing.NOT_ONGOING: "Its charger was asked, and says that it is over.",
        Closing.STOP_REJECTED: "Its charger refused to end it, and does nothing at the connector.",
        Closing.OPERATOR: "Somebody has closed it: `closeSession`.",
    },
    name="SessionClosing",
)
describe(
    StopActor,
    "Who ended a charge.",
    {
        StopActor.DRIVER: "The driver, at the charger.",
        StopActor.OPERATOR: "An operator, from afar.",
        StopActor.CHARGER: "The charger.",
        StopActor.VEHICLE: "The car, or whoever pulled the cable out.",
        StopActor.SYSTEM: "The system, because nothing more was heard of it.",
    },
)
describe(
    TariffSource,
    "Where a session's tariff was taken from.",
    {
        TariffSource.PROFILE: "The access profile that let the driver in.",
        TariffSource.EVSE: "The EVSE.",
        TariffSource.SITE: "The site.",
        TariffSource.ORGANISATION: "The organisation's default.",
        TariffSource.NONE: "There was none: it is free.",
    },
)
describe(
    Phase,
    "A part of a three-phase whole.",
    {
        Phase.L1: "The first phase.",
        Phase.L2: "The second phase.",
        Phase.L3: "The third phase.",
        Phase.OTHER: "Something else, such as the neutral.",
    },
)
describe(
    Happening,
    "What a line of a session's log tells.",
    {
        Happening.CONNECTED: "The cable went in.",
        Happening.STARTED: "Energy began to flow.",
        Happening.SUSPENDED: "Nothing flows for now.",
        Happening.RESUMED: "Energy flows again.",
        Happening.COMMAND: "Something was asked of the charger, or came of it.",
        Happening.STOPPED: "Charging ended for good.",
        Happening.DISCONNECTED: "The cable went out.",
    },
    name="SessionEventKind",
)
describe(
    ActionKind,
    "What an operator can do about a session.",
    {
        ActionKind.END_SESSION: "End it: `endSession`.",
        ActionKind.UNLOCK_CONNECTOR: "Let go of its plug: `unlockConnector`.",
        ActionKind.CLOSE_SESSION: "Hold it to be over although its charger has not told its end: `closeSession`.",
    },
    name="SessionActionKind",
)
describe(
    Obstacle,
    "What stands in the way of an action.",
    {
        Obstacle.CHARGER_OFFLINE: "The charger is not connected, or not accepted.",
        Obstacle.SESSION_STOPPED: "The session has stopped already.",
        Obstacle.CONNECTOR_BUSY: "It may be the next driver's car.",
        Obstacle.CONNECTOR_UNKNOWN: "The charger has not said which EVSE it is at.",
        Obstacle.SESSION_ALIVE: "The charger is connected and tells of it: end it instead.",
    },
)
