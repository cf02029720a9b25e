"""What people ask of a charger's use and settings from afar (NET-6): availability, configuration, the cache of tags."""

import unicodedata
from collections.abc import Sequence

from echarge.domain.requests import ChangeAvailability, ChangeConfiguration, ClearCache, ReadConfiguration
from echarge.domain.settings import KEY_CHARS_MAX, NAME_CHARS_MAX, Variable, is_password, value_chars_max
from echarge.operations.asking import Asking, asking
from echarge.operations.commands import new_request_id
from echarge.operations.refusals import InvalidInputError, Problem, ProblemCode
from echarge.operations.runtime import Runtime
from echarge.store.models import Charger, ChargerSetting, Command

SECURITY_PROFILE = "securityprofile"
"""By which setting, in small letters, a charger is told its security profile."""
NAMES_MAX = 100
"""How many settings can be read by name at once; all can be read without."""


async def change_availability(
    runtime: Runtime,
    organisation_id: int,
    user_id: int,
    charger_id: int,
    *,
    available: bool,
    evse_id: int | None = None,
) -> Command:
    """Ask the charger to go out of use, or back into it, whole or by one EVSE; its status confirms it (A83)."""

    async def work(this: Asking) -> Command:
        charger = await this.reachable(charger_id, "chargerId")
        if evse_id is None:
            return await this.once(charger, ChangeAvailability(available))
        evse = await this.evse_of(charger, evse_id, "evseId")
        return await this.once(charger, ChangeAvailability(available, evse.number), evse_id=evse.id)

    return await asking(runtime, organisation_id, user_id, work)


async def read_configuration(
    runtime: Runtime, organisation_id: int, user_id: int, charger_id: int, names: Sequence[str]
) -> Command:
    """Ask the charger for these settings, or for all where none is named; what it tells is kept (A85, B28)."""

    async def work(this: Asking) -> Command:
        charger = await this.reachable(charger_id, "chargerId")
        if len(names) > NAMES_MAX:
            raise InvalidInputError(_problem(ProblemCode.OUT_OF_RANGE, f"At most {NAMES_MAX} can be named.", "names"))
        problems = [
            found
            for place, name in enumerate(names)
            if (found := name_problem(charger, name, "names", str(place))) is not None
        ]
        if problems:
            raise InvalidInputError(*problems)
        return await this.once(charger, ReadConfiguration(tuple(dict.fromkeys(names)), new_request_id()))

    return await asking(runtime, organisation_id, user_id, work)


async def change_configuration(
    runtime: Runtime, organisation_id: int, user_id: int, charger_id: int, name: str, value: str
) -> Command:
    """Ask the charger to set one setting (A84). The password by which we know it is not set like this (C7)."""

    async def work(this: Asking) -> Command:
        charger = await this.reachable(charger_id, "chargerId")
        found = (name_problem(charger, name, "name"), value_problem(charger, value, "value"))
        problems = [each for each in found if each is not None]
        if not problems and is_password(name):
            message = (
                "This is the password that eCharge knows the charger by; `changeChargerPassword` has the charger take"
                " a new one, `rotateChargerPassword` makes one to enter by hand."
            )
            problems = [_problem(ProblemCode.CONFLICT, message, "name")]
        if not problems and await lowers_security(charger, name, value):
            message = "A charger goes to a higher security profile, and never back."
            problems = [_problem(ProblemCode.OUT_OF_RANGE, message, "value")]
        if problems:
            raise InvalidInputError(*problems)
        return await this.once(charger, ChangeConfiguration(name, value))

    return await asking(runtime, organisation_id, user_id, work)


async def lowers_security(charger: Charger, name: str, value: str) -> bool:
    """Return whether the charger would go below the security profile that it must keep to, or has (C3)."""
    if name.rsplit(".", 1)[-1].casefold() != SECURITY_PROFILE or not (value.isascii() and value.isdecimal()):
        return False
    kept = await ChargerSetting.filter(charger_id=charger.id, name=name).values_list("value", flat=True)
    known = [int(str(each)) for each in kept if each and str(each).isascii() and str(each).isdecimal()]
    least: int = charger.security_profile_min
    return int(value) < max([least, *known])


async def clear_cache(runtime: Runtime, organisation_id: int, user_id: int, charger_id: int) -> Command:
    """Ask the charger to forget which tags were let in before."""

    async def work(this: Asking) -> Command:
        return await this.once(await this.reachable(charger_id, "chargerId"), ClearCache())

    return await asking(runtime, organisation_id, user_id, work)


def name_problem(charger: Charger, name: str, *path: str) -> Problem | None:
    """Return why the charger's version has no setting of this name; None where it may have one."""
    is_16 = charger.ocpp_version == "1.6"
    length_max = KEY_CHARS_MAX if is_16 else NAME_CHARS_MAX
    if not name:
        return _problem(ProblemCode.REQUIRED, "A name is needed.", *path)
    if len(name) > length_max:
        return _problem(ProblemCode.TOO_LONG, f"It has at most {length_max} characters.", *path)
    if not is_plain(name) or name != name.strip():
        return _problem(ProblemCode.MALFORMED, "A name has no control characters, and no blanks around it.", *path)
    if not is_16 and Variable.parse(name) is None:
        message = 'In OCPP 2.x a setting is called like "TxCtrlr.EVConnectionTimeOut": its component and its name.'
        return _problem(ProblemCode.MALFORMED, message, *path)
    return None


def value_problem(charger: Charger, value: str, *path: str) -> Problem | None:
    """Return why the charger's version has no room for this value; None where it has."""
    length_max = value_chars_max(charger.ocpp_version)
    if len(value) > length_max:
        return _problem(ProblemCode.TOO_LONG, f"It has at most {length_max} characters.", *path)
    if not is_plain(value):
        return _problem(ProblemCode.MALFORMED, "Control characters are not taken.", *path)
    return None


def is_plain(text: str) -> bool:
    """Return whether a text has no control characters and no halves of characters."""
    return not any(unicodedata.category(sign) in {"Cc", "Cs"} for sign in text)


def _problem(code: ProblemCode, message: str, *path: str) -> Problem:
    return Problem(path, code, message)
