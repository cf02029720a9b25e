"""Run simulated chargers against a central system: `python -m charger_sim --help`."""

import argparse
import asyncio
import ipaddress
import json
import math
import signal
import sys
import textwrap
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

from charger_sim.charger import Charger
from charger_sim.errors import Misuse, SimulatorError
from charger_sim.fleet import CHARGERS_MAX, Fleet, Plan, Spec, spec_from, specs
from charger_sim.misbehaviour import ACTS
from charger_sim.story import Habits, Tell

EXAMPLES = """examples:
  python -m charger_sim --url ws://127.0.0.1:8000/ocpp --count 12 --identity-prefix DEMO- \\
      --password secret --version mixed --tags TAG1,TAG2 --speed 60 --duration 300 --seed 1
  python -m charger_sim --url ws://127.0.0.1:8000/ocpp --fleet chargers.json
  python -m charger_sim --url ws://127.0.0.1:8000/ocpp --count 1 --misbehave flood

fleet file: a JSON list of objects with "identity" and, as wanted, "password", "version" ("1.6" or "2.0.1"),
"evses", "tags" (a list), "power" (in watts) and "faulted" (true: its EVSEs are broken). "-" reads it from standard
input.

With --speed above 1 and a --duration, the chargers' clocks begin in the past and end at the present; without a
duration they begin now and run ahead.

misbehaviours:
""" + textwrap.fill(", ".join(sorted(ACTS)), width=100, break_on_hyphens=False)


def parser() -> argparse.ArgumentParser:
    """Return the command's arguments."""
    made = argparse.ArgumentParser(
        prog="python -m charger_sim",
        description="Simulated charging stations for OCPP 1.6J and 2.0.1.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    who = made.add_argument_group("chargers")
    who.add_argument("--url", required=True, help="where they connect, without the identity: ws://HOST:PORT/ocpp")
    who.add_argument("--fleet", metavar="FILE", help='read the chargers from a JSON file, or "-"')
    who.add_argument("--count", type=_count, default=1, help=f"how many, 1 to {CHARGERS_MAX} (default 1)")
    who.add_argument("--identity-prefix", default="SIM-", help="identities are this and 0001, 0002 ... (default SIM-)")
    who.add_argument("--password", help="the Basic password of all of them; none without it")
    who.add_argument("--version", choices=("1.6", "2.0.1", "mixed"), default="mixed", help="default: mixed")
    who.add_argument("--evses", type=_evses, default=2, help="EVSEs of each, 1 to 16 (default 2)")
    who.add_argument("--tags", type=_tags, default=(), metavar="A,B", help="the drivers' tags")
    what = made.add_argument_group("what happens")
    what.add_argument("--arrivals", type=_not_negative, default=2.0, metavar="N", help="cars per EVSE and hour (2)")
    what.add_argument("--busy", type=_share, default=0.3, metavar="SHARE", help="EVSEs with a car at once (0.3)")
    what.add_argument("--sample", type=_seconds, default=60, metavar="S", help="simulated seconds per reading (60)")
    what.add_argument("--speed", type=_positive, default=1.0, help="simulated seconds per second (default 1)")
    what.add_argument(
        "--duration", type=_not_negative, default=300.0, metavar="S", help="real seconds; 0: until Ctrl-C"
    )
    what.add_argument("--ramp", type=_positive, default=50.0, metavar="N", help="connections per second (default 50)")
    what.add_argument("--seed", type=int, default=1, help="the same seed brings the same cars (default 1)")
    what.add_argument(
        "--misbehave",
        choices=sorted(ACTS),
        action="append",
        default=[],
        metavar="NAME",
        help="see below; the first charger does it",
    )
    what.add_argument("--misbehave-after", type=_not_negative, default=5.0, metavar="S", help="seconds until then (5)")
    made.add_argument("--summary", action="store_true", help="print counts every second and no events")
    made.add_argument("--ledger", metavar="FILE", help="write the sessions' truth there as JSON at the end")
    made.add_argument("--allow-remote", action="store_true", help="allow hosts other than this machine")
    return made


def _number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number")
    return value


def _positive(text: str) -> float:
    value = _number(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not above zero")
    return value


def _not_negative(text: str) -> float:
    value = _number(text)
    if value < 0:
        raise argparse.ArgumentTypeError(f"{text!r} is below zero")
    return value


def _share(text: str) -> float:
    value = _not_negative(text)
    if value > 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not from 0 to 1")
    return value


def _whole(text: str, highest: int) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= highest:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to {highest}")
    return int(text)


def _count(text: str) -> int:
    return _whole(text, CHARGERS_MAX)


def _evses(text: str) -> int:
    return _whole(text, 16)


def _seconds(text: str) -> int:
    return _whole(text, 3600)


def _tags(text: str) -> tuple[str, ...]:
    return tuple(tag.strip() for tag in text.split(",") if tag.strip())


def check_url(url: str, *, allow_remote: bool) -> str:
    """Return the URL if chargers may be let loose on it; raise Misuse."""
    parts = urlsplit(url)
    if parts.scheme not in {"ws", "wss"} or not parts.hostname:
        raise Misuse(f"{url!r} is no WebSocket address: ws://HOST:PORT/PATH")
    if not allow_remote and not _is_loopback(parts.hostname):
        raise Misuse(f"{parts.hostname} is another machine; say --allow-remote if it may be loaded")
    return url


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def read_specs(options: argparse.Namespace) -> list[Spec]:
    """Return the chargers to run, from a file or from the arguments; raise Misuse."""
    if options.fleet is None:
        return specs(
            options.count,
            prefix=options.identity_prefix,
            version=options.version,
            password=options.password,
            evses=options.evses,
            tags=options.tags,
        )
    try:
        text = sys.stdin.read() if options.fleet == "-" else Path(options.fleet).read_text(encoding="utf-8")
        entries = json.loads(text)
    except OSError as error:
        raise Misuse(f"{options.fleet}: {error.strerror}") from error
    except ValueError as error:
        raise Misuse(f"{options.fleet} is not JSON: {error}") from error
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise Misuse(f"{options.fleet}: a list of objects is wanted")
    return [spec_from(entry) for entry in entries]


def plan_from(options: argparse.Namespace) -> Plan:
    """Return what the arguments ask for; raise Misuse."""
    return Plan(
        url=check_url(options.url, allow_remote=options.allow_remote),
        specs=read_specs(options),
        speed=options.speed,
        duration_s=options.duration or None,
        seed=options.seed,
        ramp_per_s=options.ramp,
        habits=Habits(arrivals_per_hour=options.arrivals, sample_s=options.sample, busy=options.busy),
    )


def _print_event(charger: Charger, text: str) -> None:
    print(f"{charger.clock.now():%H:%M:%S} {charger.url.rsplit('/', 1)[-1]} {text}", flush=True)


def _keep_quiet(_: Charger, __: str) -> None:
    """Print no event: counts are printed instead."""


async def run(plan: Plan, options: argparse.Namespace) -> bool:
    """Run the fleet until its time is over or a signal comes, then print what was true; return whether any got in."""
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    with suppress(NotImplementedError):  # Windows has no such handlers; there Ctrl-C raises KeyboardInterrupt
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stopping.set)
    tell: Tell = _keep_quiet if options.summary else _print_event
    async with Fleet(plan, tell=tell) as fleet, asyncio.TaskGroup() as tasks:
        helpers = [tasks.create_task(_count_aloud(fleet))] if options.summary else []
        helpers.append(tasks.create_task(_misbehave(fleet, options.misbehave, options.misbehave_after)))
        try:
            async with asyncio.timeout(plan.duration_s):
                await stopping.wait()
        except TimeoutError:
            stopping.set()
        for helper in helpers:
            helper.cancel()
        try:
            await fleet.finish(timeout_s=10)
        except TimeoutError:
            print("not everything was answered in time", file=sys.stderr)
        print(fleet.counts().line(), flush=True)
        let_in = _tell_refusals(fleet)
        if options.ledger is not None:
            await asyncio.to_thread(write_ledger, fleet, Path(options.ledger))
    return let_in


def ledger_of(fleet: Fleet) -> list[dict[str, object]]:
    """Return every session's truth in plain types."""
    return [
        {
            "identity": charger.serial,
            "evse": session.evse,
            "tag": session.tag,
            "transactionId": session.transaction_id,
            "startedAt": session.started_at.isoformat(),
            "stoppedAt": session.stopped_at.isoformat() if session.stopped_at else None,
            "deliveredMWh": session.delivered_mwh,
            "chargingSeconds": session.charging_s,
            "verdict": session.verdict,
        }
        for charger, session in fleet.sessions()
    ]


def write_ledger(fleet: Fleet, path: Path) -> None:
    """Write every session's truth as JSON."""
    path.write_text(json.dumps(ledger_of(fleet), indent=1), encoding="utf-8")


async def _count_aloud(fleet: Fleet) -> None:
    while True:
        await asyncio.sleep(1)
        print(fleet.counts().line(), flush=True)


async def _misbehave(fleet: Fleet, acts: Sequence[str], after_s: float) -> None:
    await asyncio.sleep(after_s)
    for name in acts:
        charger = fleet.chargers[0]
        try:
            await ACTS[name](charger)
        except (SimulatorError, TimeoutError) as error:
            print(f"{charger.url.rsplit('/', 1)[-1]} {name}: {error}", flush=True)
        else:
            print(f"{charger.url.rsplit('/', 1)[-1]} {name}: done", flush=True)


def _tell_refusals(fleet: Fleet) -> bool:
    refused = [charger for charger in fleet.chargers if charger.refusal is not None and not charger.connections]
    if refused:
        print(f"{len(refused)} never got in, the first because: {refused[0].refusal}", file=sys.stderr)
    return len(refused) < len(fleet.chargers)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 2 for bad input, 1 if no charger ever got in."""
    made = parser()
    options = made.parse_args(arguments)
    try:
        plan = plan_from(options)
        let_in = asyncio.run(run(plan, options))
    except Misuse as error:
        made.exit(2, f"charger_sim: {error}\n")
    except KeyboardInterrupt:
        return 130
    return 0 if let_in else 1


if __name__ == "__main__":
    sys.exit(main())
