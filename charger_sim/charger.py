"""The charger as its drivers, its installer and the power grid know it."""

import asyncio
from dataclasses import dataclass, replace
from typing import Literal

from typing_extensions import override

from charger_sim.car import Car
from charger_sim.dialect import Reply
from charger_sim.errors import CallError, LinkLost, Misuse
from charger_sim.evse import Evse, Token
from charger_sim.ledger import Json, Message, Session
from charger_sim.limits import limit_w
from charger_sim.line import WAIT_S_MAX, Line
from charger_sim.local_list import word_on
from charger_sim.reservations import is_kept_from

SessionFate = Literal["stop", "resume", "forget"]
ACCEPTED = "Accepted"


@dataclass(kw_only=True, eq=False)
class Charger(Line):
    """A simulated charging station. Online, each act waits until the server has answered; offline it is queued."""

    # --- drivers ---

    async def plug_in(self, number: int, car: Car | None = None, *, wants_energy: bool = True) -> None:
        """Put a car's cable in; a tag presented before begins the session now."""
        evse = self._usable(number)
        if evse.plugged:
            raise Misuse(f"EVSE {number} has a cable in it")
        evse.car = car or Car(power_max_w=self.power_w)
        evse.plugged_at, evse.used, evse.wants_energy = self.clock.now(), False, wants_energy
        evse.cancel_token_timer()
        await self.dialect.plugged(self, evse)
        token, evse.token = evse.token, None
        if token is not None:
            await self.dialect.authorised(self, evse, token)

    async def present_tag(self, number: int, tag: str, *, kind: str = "ISO14443", authorize: bool = True) -> str:
        """Hold a tag to the reader; return the server's last word on it, "Accepted" if the session began or ended.

        On a running session the same tag, or one of its group, stops it. `authorize=False` starts unasked.
        """
        evse = self._usable(number)
        token = Token(tag, kind)
        session = evse.session
        if session is not None and session.tag is not None and session.stopped_at is None:
            return await self._tag_again(evse, session, token)
        if is_kept_from(self, evse, token):
            return "Invalid"
        token = await self.authorise(token) if authorize else replace(token, verdict=ACCEPTED)
        if token.verdict != ACCEPTED:
            return token.verdict or "Invalid"
        session = await self.admit(evse, token)
        if session is None or session.verdict in {None, ACCEPTED}:
            return ACCEPTED
        if self.after_invalid_stop:
            await self.until(lambda: not session.open or not self.ready, timeout_s=WAIT_S_MAX)
        return session.verdict or ACCEPTED

    async def authorise(self, token: Token) -> Token:
        """Ask the server about a token, or decide alone where it cannot be asked."""
        try:
            answer = await self.send("Authorize", self.dialect.authorize(token))
        except CallError:
            return replace(token, verdict="Invalid")
        except (LinkLost, TimeoutError):
            usual = ACCEPTED if self.offline_tags == "accept" else "Invalid"
            return replace(token, verdict=word_on(self, token) or usual)
        status, group = self.dialect.verdict(answer)
        return replace(token, verdict=status or "Invalid", group=group)

    async def admit(self, evse: Evse, token: Token) -> Session | None:
        """Let an accepted token charge: now, or when the cable comes; return the session if there is one already."""
        session = None
        if evse.plugged or self.dialect.starts_unplugged(self):
            session = await self.dialect.authorised(self, evse, token)
        else:
            evse.token = token
        if not evse.plugged:
            evse.cancel_token_timer()
            evse.token_timer = self._later(self.connection_timeout_s, evse.number)
            await self.show(evse)
        return session

    async def expire_tag(self, number: int) -> None:
        """Give up waiting for the cable of an accepted tag, as `connection_timeout_s` does."""
        evse = self.evse(number)
        evse.cancel_token_timer()
        evse.token = None
        if evse.session is not None and not evse.plugged:
            await self.stop(number, "Timeout")
        await self.show(evse)

    async def meter(self, number: int, energy_wh: int | None = None, power_w: int | None = None) -> None:
        """Report a reading; `energy_wh` is what the session has delivered so far (its register follows its kind)."""
        evse = self.evse(number)
        if energy_wh is not None:
            if evse.session is None or energy_wh * 1000 < evse.session.delivered_mwh:
                raise Misuse("a session's energy only rises, and needs a session")
            evse.deliver_up_to(energy_wh * 1000)
        evse.power_w = evse.power_w if power_w is None else power_w
        await self.dialect.sampled(self, evse, "Sample.Periodic")

    async def charge(self, number: int, *, minutes: float, interval_s: int = 60) -> None:
        """Run simulated time through the charge curve, a reading per interval, without sleeping."""
        left = round(minutes * 60)
        while left > 0:
            step = min(left, interval_s)
            left -= step
            self.clock.advance(step)
            await self.tick(number, step)

    async def tick(self, number: int, seconds: int) -> None:
        """Let energy flow for that long and report it; the clock is not touched. A full car suspends the session."""
        evse = self.evse(number)
        evse.limit_w = limit_w(self, number, self.clock.now())
        evse.let_flow(seconds)
        await self.dialect.sampled(self, evse, "Sample.Periodic")
        if evse.flowing and evse.car is not None and evse.car.full:
            await self.suspend(number)

    async def suspend(self, number: int, by: Literal["ev", "evse"] = "ev") -> None:
        """Let the car, or the charger, interrupt the flow of energy."""
        evse = self._in_session(number)
        evse.suspended_by, evse.power_w = by, 0
        await self.dialect.state_changed(self, evse)

    async def resume(self, number: int) -> None:
        """Let the energy flow again."""
        evse = self._in_session(number)
        evse.suspended_by, evse.wants_energy = None, True
        await self.dialect.state_changed(self, evse)

    async def stop(self, number: int, reason: str = "Local", *, tag: str | None = None) -> None:
        """End the transaction; `reason` as this version spells it, `tag` where one was presented for it."""
        evse = self._in_session(number)
        await self._stop(evse, reason, Token(tag) if tag is not None else None)

    async def end(self, number: int, reason: str) -> None:
        """End the transaction if one still runs: what a command's effect finds may have changed since its answer."""
        evse = self.evse(number)
        if evse.session is not None and evse.session.stopped_at is None:
            await self._stop(evse, reason, None)

    async def unplug(self, number: int, *, end: bool = True) -> None:
        """Pull the cable; an open session ends by it, unless `end` is False (2.x may go on after plugging in again)."""
        evse = self.evse(number)
        if not evse.plugged:
            raise Misuse(f"EVSE {number} has no cable in it")
        if end:
            await self.end(number, "EVDisconnected")
        evse.plugged_at = evse.car = evse.token = evse.suspended_by = None
        evse.used, evse.power_w = False, 0
        await self.dialect.unplugged(self, evse)

    # --- power, network ---

    async def power_loss(self, *, sessions: SessionFate = "stop") -> None:
        """Lose power and start again: the socket dies, the queue survives, sessions as `sessions` says."""
        self._allowed.clear()
        self._drop()
        await self.until(lambda: not self.online)
        self._forget_acceptance("PowerUp")
        for evse in self.stations:
            await self._survive(evse, sessions)
            evse.meter.boot()
        self._allowed.set()
        self._hurry.set()

    async def go_offline(self) -> None:
        """Lose the network until `go_online`; sessions go on and their messages wait."""
        self._allowed.clear()
        self._drop()
        await self.until(lambda: not self.online)

    async def go_online(self, *, timeout_s: float = 10.0) -> None:
        """Get the network back and wait until the central system is reached and has accepted."""
        self._allowed.set()
        self._hurry.set()
        await self.until(lambda: self.ready, timeout_s=timeout_s)

    async def restart(self, reason: str) -> None:
        """Hang up and boot again, telling `reason` where the version knows reasons."""
        self._forget_acceptance(reason)
        for evse in self.stations:
            evse.meter.boot()
        if self.online:
            await self.link.close()
        self._hurry.set()

    # --- for the dialects ---

    @override
    def obey(self, action: str, payload: Json) -> Reply:
        """Return the truthful answer to a command, and what it then does."""
        return self.dialect.obey(self, action, payload)

    @override
    def answered(self, message: Message, answer: Json) -> None:
        """Take the answer to a transaction message to heart; a refused session is stopped."""
        session, (status, group) = message.session, self.dialect.answered(message, answer)
        if session is not None and "totalCost" in answer:
            session.total_cost = answer["totalCost"]
        if session is None or status is None:
            return
        session.verdict, session.group = status, group or session.group
        if status != ACCEPTED and self.after_invalid_stop and session.stopped_at is None:
            self.spawn(self._stop_refused(session))

    def open_session(self, evse: Evse, token: Token | None, transaction_id: str | None = None) -> Session:
        """Begin a session in the ledger and at the EVSE."""
        evse.meter.begin_session()
        session = Session(evse.number, self.clock.now(), transaction_id=transaction_id, connected_at=evse.plugged_at)
        session.start_register_mwh = evse.read(boundary=True).register_mwh
        if token is not None:
            session.tag, session.group = token.text, token.group
            session.remote_start_id = token.remote_start_id
        evse.session, evse.power_w = self.ledger.open(session), 0
        evse.suspended_by = None if evse.wants_energy else "ev"
        return session

    def close_session(self, evse: Evse) -> Session:
        """End the EVSE's session in the ledger and return it; the car may still be plugged in."""
        session = evse.session
        if session is None:
            raise Misuse(f"EVSE {evse.number} has no session")
        session.ended_at = self.clock.now()
        session.stopped_at = session.stopped_at or session.ended_at
        session.stop_register_mwh = evse.read(boundary=True).register_mwh
        evse.session, evse.suspended_by, evse.power_w, evse.used = None, None, 0, evse.plugged
        if evse.inoperative_next:
            evse.operative = evse.inoperative_next = False
        return session

    def session_over(self) -> None:
        """Do what was put off until nothing charges any more."""
        if self.when_idle is None:
            return
        number, effect = self.when_idle
        scope = self.stations if number is None else [self.stations[number]]
        if not any(evse.session for evse in scope):
            self.when_idle = None
            self.spawn(effect())

    def of_transaction(self, transaction_id: object) -> Evse | None:
        """Return the EVSE on which this transaction runs."""
        running = (evse for evse in self.stations if evse.session is not None and evse.session.stopped_at is None)
        return next((evse for evse in running if evse.session and evse.session.transaction_id == transaction_id), None)

    def free_evse(self) -> Evse | None:
        """Return where a start without a place would happen: a waiting car first."""
        free = [evse for evse in self.stations[1:] if evse.session is None or evse.session.tag is None]
        free = [evse for evse in free if evse.operative and not evse.faulted and evse.token is None]
        return min(free, key=lambda evse: not evse.plugged, default=None)

    def make_operative(self, numbers: list[int], *, operative: bool) -> bool:
        """Change availability now where nothing runs, else after the session; return whether anything has to wait."""
        waits = False
        for evse in (self.stations[number] for number in numbers):
            busy = evse.session is not None and not operative
            evse.inoperative_next = busy
            waits = waits or busy
            evse.operative = operative or busy
        return waits

    async def show_all(self, numbers: list[int] | None = None) -> None:
        """Tell the statuses that changed."""
        for evse in self.stations if numbers is None else [self.stations[number] for number in numbers]:
            await self.show(evse)

    async def stop_all(self, reason: str) -> None:
        """Stop every session."""
        for evse in self.stations:
            await self.end(evse.number, reason)

    # --- inside ---

    def _usable(self, number: int) -> Evse:
        evse = self.evse(number)
        if number == 0 or not evse.operative or evse.faulted:
            raise Misuse(f"EVSE {number} is out of order")
        return evse

    def _in_session(self, number: int) -> Evse:
        evse = self.evse(number)
        if evse.session is None or evse.session.stopped_at is not None:
            raise Misuse(f"EVSE {number} has no session that runs")
        return evse

    def _later(self, seconds: float, number: int) -> asyncio.TimerHandle:
        loop = asyncio.get_running_loop()
        return loop.call_later(seconds, lambda: self.spawn(self.expire_tag(number)))

    async def _stop(self, evse: Evse, reason: str, token: Token | None) -> None:
        session = evse.session
        if session is None:
            return
        session.stopped_at, session.reason, evse.power_w = self.clock.now(), reason, 0
        await self.dialect.stopped(self, evse, token)

    async def _stop_refused(self, session: Session) -> None:
        evse = self.stations[session.evse]
        if evse.session is session and session.stopped_at is None:
            await self._stop(evse, "DeAuthorized", None)

    async def _tag_again(self, evse: Evse, session: Session, token: Token) -> str:
        if not token.same_as(session.tag):
            token = await self.authorise(token)
            if token.verdict != ACCEPTED or token.group is None or token.group != session.group:
                return "Invalid" if token.verdict in {None, ACCEPTED} else str(token.verdict)
        await self._stop(evse, "Local", token)
        return ACCEPTED

    def _forget_acceptance(self, reason: str) -> None:
        self.accepted, self._boot_due, self.boot_reason = False, True, reason
        self.config |= self.config_next
        self.config_next.clear()
        for evse in self.stations:
            evse.status_shown = None

    async def _survive(self, evse: Evse, fate: SessionFate) -> None:
        evse.cancel_token_timer()
        evse.token = None
        if evse.session is None or fate == "resume":
            return
        if fate == "stop":
            await self._stop(evse, "PowerLoss", None)
        elif fate == "forget":
            self.close_session(evse).reason = "forgotten"
