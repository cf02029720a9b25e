"""How a charger's call is refused, in each version's spelling."""

from collections.abc import Mapping
from enum import Enum, StrEnum


class Spelling(Enum):
    """The two vocabularies of CALLERROR."""

    V16 = "1.6"
    V2X = "2.x"


class CallErrorCode(StrEnum):
    """Why a call was refused, as 2.x spells it."""

    FORMAT_VIOLATION = "FormatViolation"
    GENERIC_ERROR = "GenericError"
    INTERNAL_ERROR = "InternalError"
    MESSAGE_TYPE_NOT_SUPPORTED = "MessageTypeNotSupported"
    NOT_IMPLEMENTED = "NotImplemented"
    NOT_SUPPORTED = "NotSupported"
    OCCURRENCE_VIOLATION = "OccurrenceConstraintViolation"
    PROPERTY_VIOLATION = "PropertyConstraintViolation"
    RPC_FRAMEWORK_ERROR = "RpcFrameworkError"
    SECURITY_ERROR = "SecurityError"
    TYPE_VIOLATION = "TypeConstraintViolation"


# OCPP-J 1.6 table 7; the second is misspelt there, and is kept so on purpose (J-err 5.1).
_SPELLED_16: Mapping[CallErrorCode, str] = {
    CallErrorCode.FORMAT_VIOLATION: "FormationViolation",
    CallErrorCode.OCCURRENCE_VIOLATION: "OccurenceConstraintViolation",
}


def spelled(code: CallErrorCode, spelling: Spelling) -> str:
    """Return the code as this version writes it (A19)."""
    return _SPELLED_16.get(code, code.value) if spelling is Spelling.V16 else code.value


class CallProblem(Exception):  # noqa: N818 -- a charger's call is refused with it; nothing failed here
    """This call is answered with a CALLERROR; the description never repeats what the charger sent (A21)."""

    def __init__(self, code: CallErrorCode, description: str) -> None:
        super().__init__(f"{code}: {description}")
        self.code = code
        self.description = description
