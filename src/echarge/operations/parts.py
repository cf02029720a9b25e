"""Asking a charger in as many messages as one request takes: it may read so many keys at once, or know no EVSEs."""

from collections.abc import Sequence
from dataclasses import replace

from echarge.domain.charging_profiles import ClearChargingProfile, SetChargingProfile
from echarge.domain.commands import Answer, Request
from echarge.domain.patience import SCHEDULED
from echarge.domain.requests import ChangeAvailability, ReadConfiguration, SendLocalList, UpdateFirmware
from echarge.operations.local_lists import send_list
from echarge.operations.runtime import Runtime
from echarge.operations.settings import limit_of
from echarge.operations.stations import Station

KEYS_LIMITS = (
    "GetConfigurationMaxKeys",
    "DeviceDataCtrlr.ItemsPerMessage[GetVariables]",
    "DeviceDataCtrlr.ItemsPerMessage",
)
"""By which settings a charger says how many others it tells at once: 1.6, and 2.x."""
KEYS_DEFAULT = 20
"""At how many a charger is asked that has not said it."""


async def ask_in_parts(runtime: Runtime, station: Station, request: Request) -> Answer:
    """Return the charger's answer to the request, put together from several where it takes several.

    The first refusal ends it. Raises what the link raises.
    """
    if isinstance(request, SendLocalList):
        return await send_list(runtime, station, request)
    answers: list[Answer] = []
    for part in await parts_of(runtime, station, request):
        answers.append(await station.link.ask(part, timeout_s=runtime.limits.command_answer_s))
        if not answers[-1].accepted:
            return answers[-1]
    return together(answers)


async def parts_of(runtime: Runtime, station: Station, request: Request) -> Sequence[Request]:
    """Return what is asked one by one."""
    match request:
        case UpdateFirmware(retrieve_at=None):
            return [replace(request, retrieve_at=runtime.now())]
        case ReadConfiguration(names, request_id) if len(names) > 1:
            size = await limit_of(station.charger_id, KEYS_LIMITS) or KEYS_DEFAULT
            starts = range(0, len(names), size)
            return [ReadConfiguration(names[start : start + size], request_id) for start in starts]
        case (
            ChangeAvailability(evse=evse, connector=None)
            | SetChargingProfile(evse=evse, connector=None)
            | ClearChargingProfile(evse=evse, connector=None)
        ) if evse is not None and station.ocpp_version == "1.6":
            # 1.6 knows no EVSEs: each of its connectors is asked for.
            numbers = sorted(number for of, number in station.connectors if of == evse)
            return [replace(request, connector=number) for number in numbers] or [request]
        case _:
            return [request]


def together(answers: Sequence[Answer]) -> Answer:
    """Return what several answers, none of them a refusal, say together."""
    first, *others = answers
    for other in others:
        details = {name: _sum(value, other.details.get(name)) for name, value in first.details.items()}
        status = SCHEDULED if other.status == SCHEDULED else first.status
        first = replace(first, status=status, details=details, settings=[*first.settings, *other.settings])
    return first


def _sum(one: object, other: object) -> object:
    if isinstance(one, int) and isinstance(other, int):
        return one + other
    return [*one, *other] if isinstance(one, list) and isinstance(other, list) else one
