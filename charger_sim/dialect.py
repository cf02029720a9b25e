"""What differs between OCPP versions, and where each is found."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Protocol

from charger_sim.errors import CallError
from charger_sim.evse import Evse, Token
from charger_sim.ledger import Json, Message, Session

if TYPE_CHECKING:
    from charger_sim.charger import Charger
    from charger_sim.settings import Settings

Effect = Callable[[], Coroutine[Any, Any, None]]
Reply = tuple[Json | CallError, Effect | None]


class Dialect(Protocol):
    """One version's spelling of what happens at a charger, and its obedience to commands."""

    subprotocol: str
    first_status: int

    def boot(self, station: "Settings") -> Json:
        """Spell BootNotification."""

    def status(self, evse: Evse) -> str:
        """Return the status that this version shows for an EVSE."""

    def status_payload(self, station: "Settings", evse: Evse) -> Json:
        """Spell StatusNotification."""

    def authorize(self, token: Token) -> Json:
        """Spell Authorize."""

    def verdict(self, answer: Json) -> tuple[str | None, str | None]:
        """Return the status and the group of the tag in an answer, None where it says nothing."""

    def address(self, message: Message) -> Json:
        """Return a message's payload as it can be sent now."""

    def answered(self, message: Message, answer: Json) -> tuple[str | None, str | None]:
        """Note what a transaction message's answer says; return its verdict on the tag that started the session."""

    def starts_unplugged(self, charger: "Settings") -> bool:
        """Tell whether authorisation alone begins a transaction."""

    async def plugged(self, charger: "Charger", evse: Evse) -> None:
        """Tell that a cable has been plugged in."""

    async def authorised(self, charger: "Charger", evse: Evse, token: Token) -> Session:
        """Begin, or go on with, a transaction for an accepted token, and return it."""

    async def sampled(self, charger: "Charger", evse: Evse, context: str) -> None:
        """Tell the meter's reading."""

    async def state_changed(self, charger: "Charger", evse: Evse) -> None:
        """Tell that energy began or ceased to flow."""

    async def stopped(self, charger: "Charger", evse: Evse, token: Token | None) -> None:
        """Tell that the session was stopped, for the reason noted in it."""

    async def unplugged(self, charger: "Charger", evse: Evse) -> None:
        """Tell that the cable has left."""

    def obey(self, charger: "Charger", action: str, payload: Json) -> Reply:
        """Return the truthful answer to a command, and what it then does."""
