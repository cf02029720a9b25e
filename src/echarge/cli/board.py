"""The fleet as a terminal shows it: every EVSE, what it does, and who charges there."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Final, Self

from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

Json = Mapping[str, Any]

CHARGE: Final = """
fragment Charge on ChargingSession {
  status energyKwh powerKw stateOfCharge
  driver { name }
  vehicle { registration }
}
"""
DOCUMENTS: Final[Mapping[str, str]] = {
    "status": """
subscription Status {
  chargerStatus {
    snapshot
    complete
    changes {
      status at version
      evse { id name errorCode site { name } currentSession { ...Charge } }
    }
  }
}
"""
    + CHARGE,
    "log": """
subscription Log {
  chargingLog { kind session { evse { id } ...Charge } }
}
"""
    + CHARGE,
}

STYLES: Final[Mapping[str, str]] = {
    "AVAILABLE": "green",
    "PREPARING": "cyan",
    "CHARGING": "bold bright_blue",
    "SUSPENDED_EV": "yellow",
    "SUSPENDED_EVSE": "yellow",
    "FINISHING": "cyan",
    "RESERVED": "magenta",
    "UNAVAILABLE": "bright_black",
    "FAULTED": "bold red",
    "OFFLINE": "bright_black",
}


@dataclass(frozen=True, slots=True)
class Charge:
    """A session that runs."""

    energy_kwh: float
    power_kw: float | None
    soc_percent: int | None
    who: str

    @classmethod
    def of(cls, session: Json) -> Self:
        """Return what the API says of the session."""
        power = session["powerKw"]
        driver, vehicle = session["driver"], session["vehicle"]
        return cls(
            energy_kwh=float(session["energyKwh"]),
            power_kw=None if power is None else float(power),
            soc_percent=session["stateOfCharge"],
            who=driver["name"] if driver else vehicle["registration"] if vehicle else "",
        )


@dataclass(frozen=True, slots=True)
class Line:
    """One EVSE."""

    name: str
    site: str
    status: str
    since: datetime
    version: int
    error_code: str
    charge: Charge | None


@dataclass(slots=True)
class Board:
    """All EVSEs by id, as the subscriptions told them; a snapshot replaces them when it is complete."""

    lines: dict[str, Line] = field(default_factory=dict)
    is_complete: bool = False
    notice: str = ""
    _snapshot: dict[str, Line] = field(default_factory=dict)

    def begin(self) -> None:
        """Expect a snapshot, as after every new connection."""
        self._snapshot = {}

    def take(self, name: str, data: Json) -> None:
        """Take in what one of the documents brought."""
        if name == "status":
            self._take_status(data["chargerStatus"])
        else:
            self._take_session(data["chargingLog"])

    def _take_status(self, update: Json) -> None:
        found = {change["evse"]["id"]: _line(change) for change in update["changes"]}
        if not update["snapshot"]:
            for key, line in found.items():
                if key not in self.lines or line.version >= self.lines[key].version:
                    self.lines[key] = line
            return
        self._snapshot |= found
        if update["complete"]:
            self.lines, self._snapshot, self.is_complete = self._snapshot, {}, True

    def _take_session(self, update: Json) -> None:
        session = update["session"]
        key = session["evse"]["id"] if session["evse"] else None
        is_running = session["status"] == "ONGOING" and update["kind"] != "LEFT"
        for lines in (self.lines, self._snapshot):
            if key in lines:
                lines[key] = replace(lines[key], charge=Charge.of(session) if is_running else None)

    def table(self, *, now: datetime) -> Table:
        """Return the board as a table."""
        table = Table(
            title=self._title(), title_justify="left", caption=self.notice or None, box=SIMPLE_HEAD, pad_edge=False
        )
        for heading in ("EVSE", "Status"):
            table.add_column(heading, no_wrap=True)
        for heading in ("For", "Power", "Energy", "Battery"):
            table.add_column(heading, justify="right", no_wrap=True)
        table.add_column("Driver", no_wrap=True)
        site = None
        for line in sorted(self.lines.values(), key=lambda line: (line.site, line.name)):
            if line.site != site:
                site = line.site
                table.add_row(Text(site, style="bold"))
            table.add_row(*_cells(line, now))
        return table

    def _title(self) -> str:
        counts = Counter(line.status for line in self.lines.values())
        power = sum(line.charge.power_kw or 0.0 for line in self.lines.values() if line.charge is not None)
        told = [f"{counts[status]} {_spoken(status)}" for status in STYLES if counts[status]]
        return f"{len(self.lines)} EVSEs: {', '.join(told)}; {power:.1f} kW now"


def _line(change: Json) -> Line:
    evse = change["evse"]
    session = evse["currentSession"]
    return Line(
        name=evse["name"],
        site=evse["site"]["name"],
        status=change["status"],
        since=datetime.fromisoformat(change["at"]),
        version=change["version"],
        error_code=evse["errorCode"] or "",
        charge=None if session is None else Charge.of(session),
    )


def _cells(line: Line, now: datetime) -> Iterable[Text | str]:
    status = _spoken(line.status)
    if line.error_code:
        status = f"{status} ({line.error_code})"
    charge = line.charge
    return (
        f"  {line.name}",
        Text(status, style=STYLES.get(line.status, "")),
        _spell(now - line.since),
        "" if charge is None or charge.power_kw is None else f"{charge.power_kw:.1f} kW",
        "" if charge is None else f"{charge.energy_kwh:.2f} kWh",
        "" if charge is None or charge.soc_percent is None else f"{charge.soc_percent} %",
        "" if charge is None else charge.who,
    )


def _spoken(status: str) -> str:
    spoken = {"SUSPENDED_EV": "paused by car", "SUSPENDED_EVSE": "paused by charger"}
    return spoken.get(status, status.lower())


def _spell(span: timedelta) -> str:
    """Return a duration, the coarser the longer."""
    seconds = max(0, int(span.total_seconds()))
    days, hours, minutes = seconds // 86_400, seconds // 3_600 % 24, seconds // 60 % 60
    if days:
        return f"{days} d {hours:02d} h"
    if hours:
        return f"{hours} h {minutes:02d} min"
    return f"{minutes} min" if minutes else f"{seconds} s"
