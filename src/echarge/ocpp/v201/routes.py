"""OCPP 2.0.1: which function answers which message."""

from collections.abc import Mapping

from echarge.domain.requests import RequestLog, UpdateFirmware
from echarge.ocpp.conversation import Route, Version, always
from echarge.ocpp.errors import Spelling
from echarge.ocpp.files import LOG, progress_of
from echarge.ocpp.security import security_event
from echarge.ocpp.v201 import files, inbound, outbound, reservations
from echarge.ocpp.validation import Schemas

ROUTES: Mapping[str, Route] = {
    "Authorize": Route(inbound.authorize),
    "BootNotification": Route(inbound.boot_notification, before_acceptance=True),
    "ClearedChargingLimit": always(),
    "DataTransfer": always(status="UnknownVendorId"),
    "FirmwareStatusNotification": Route(progress_of(UpdateFirmware, files.FIRMWARE)),
    "Get15118EVCertificate": always(status="Failed", exiResponse=""),
    "GetCertificateStatus": always(status="Failed"),
    "Heartbeat": Route(inbound.heartbeat),
    "LogStatusNotification": Route(progress_of(RequestLog, LOG)),
    "MeterValues": Route(inbound.meter_values, tolerant=True),
    "NotifyChargingLimit": always(),
    "NotifyCustomerInformation": always(),
    "NotifyDisplayMessages": always(),
    "NotifyEVChargingNeeds": always(status="Rejected"),
    "NotifyEVChargingSchedule": always(status="Rejected"),
    "NotifyEvent": Route(inbound.notify_event),
    "NotifyMonitoringReport": always(),
    "NotifyReport": Route(inbound.notify_report),
    "PublishFirmwareStatusNotification": always(),
    "ReportChargingProfiles": always(),
    "ReservationStatusUpdate": Route(reservations.status_update),
    "SecurityEventNotification": Route(security_event),
    "SignCertificate": always(status="Rejected"),
    "StatusNotification": Route(inbound.status_notification),
    "TransactionEvent": Route(inbound.transaction_event, tolerant=True),
}
"""All that a 2.0.1 charging station may send; the rest of the schemas is ours to send (A20)."""

VERSION = Version(
    name="2.0.1",
    subprotocol="ocpp2.0.1",
    spelling=Spelling.V2X,
    schemas=Schemas("2.0.1"),
    routes=ROUTES,
    asked=outbound.asked,
    answered=outbound.answered,
)
