"""OCPP 1.6: which function answers which message."""

from collections.abc import Mapping

from echarge.domain.requests import RequestLog, UpdateFirmware
from echarge.ocpp.conversation import Route, Version, always
from echarge.ocpp.errors import Spelling
from echarge.ocpp.files import LOG, progress_of
from echarge.ocpp.security import security_event
from echarge.ocpp.v16 import files, inbound, outbound
from echarge.ocpp.validation import Schemas

ROUTES: Mapping[str, Route] = {
    "Authorize": Route(inbound.authorize),
    "BootNotification": Route(inbound.boot_notification, before_acceptance=True),
    "DataTransfer": always(status="UnknownVendorId"),
    "DiagnosticsStatusNotification": Route(progress_of(RequestLog, files.DIAGNOSTICS)),
    "FirmwareStatusNotification": Route(progress_of(UpdateFirmware, files.FIRMWARE)),
    "Heartbeat": Route(inbound.heartbeat),
    "LogStatusNotification": Route(progress_of(RequestLog, LOG)),
    "MeterValues": Route(inbound.meter_values, tolerant=True),
    "SecurityEventNotification": Route(security_event),
    "SignCertificate": always(status="Rejected"),
    "SignedFirmwareStatusNotification": always(),
    "StartTransaction": Route(inbound.start_transaction, tolerant=True),
    "StatusNotification": Route(inbound.status_notification),
    "StopTransaction": Route(inbound.stop_transaction, tolerant=True),
}
"""All that a 1.6 charger may send, the security extension included; the rest of the schemas is ours to send (A20)."""

VERSION = Version(
    name="1.6",
    subprotocol="ocpp1.6",
    spelling=Spelling.V16,
    schemas=Schemas("1.6"),
    routes=ROUTES,
    asked=outbound.asked,
    answered=outbound.answered,
)
