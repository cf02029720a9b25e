"""The tables, by aggregate."""

from echarge.store.models.bills import Bill, UnsettledSession
from echarge.store.models.chargers import (
    Charger,
    ChargerSetting,
    Connector,
    Evse,
    LocalList,
    OcppMessage,
    Outage,
    Site,
    StatusChange,
    UnknownCharger,
)
from echarge.store.models.drivers import AccessDecision, Driver, DriverGroup, DriverGroupMember, Tag, Vehicle
from echarge.store.models.guests import DriverCode, DriverToken, Terminal, TerminalPlace
from echarge.store.models.helpline import HelplineContact
from echarge.store.models.incidents import Incident, IncidentChange, IncidentComment
from echarge.store.models.letters import Letter
from echarge.store.models.organisations import AuditEntry, Counter, EmissionFactor, Holder, Organisation, Secret
from echarge.store.models.payments import (
    Payment,
    PaymentCustomer,
    PaymentStep,
    ProviderEvent,
    SavedMethod,
    TrialPayment,
    TrialRequest,
)
from echarge.store.models.profiles import AccessProfile, ProfileMember, ProfilePlace, ProfileTimeFrame
from echarge.store.models.reports import ReportRequest
from echarge.store.models.sessions import ChargingSession, Command, Evidence, Reservation
from echarge.store.models.tariffs import Tariff
from echarge.store.models.totals import ClosedDays, DailyTotal, HourlyTotal, LateHour, NetworkDay, SiteMonth
from echarge.store.models.users import Notification, NotificationRule, User, UserToken
from echarge.store.models.visits import Visit

__all__ = [
    "AccessDecision",
    "AccessProfile",
    "AuditEntry",
    "Bill",
    "Charger",
    "ChargerSetting",
    "ChargingSession",
    "ClosedDays",
    "Command",
    "Connector",
    "Counter",
    "DailyTotal",
    "Driver",
    "DriverCode",
    "DriverGroup",
    "DriverGroupMember",
    "DriverToken",
    "EmissionFactor",
    "Evidence",
    "Evse",
    "HelplineContact",
    "Holder",
    "HourlyTotal",
    "Incident",
    "IncidentChange",
    "IncidentComment",
    "LateHour",
    "Letter",
    "LocalList",
    "NetworkDay",
    "Notification",
    "NotificationRule",
    "OcppMessage",
    "Organisation",
    "Outage",
    "Payment",
    "PaymentCustomer",
    "PaymentStep",
    "ProfileMember",
    "ProfilePlace",
    "ProfileTimeFrame",
    "ProviderEvent",
    "ReportRequest",
    "Reservation",
    "SavedMethod",
    "Secret",
    "Site",
    "SiteMonth",
    "StatusChange",
    "Tag",
    "Tariff",
    "Terminal",
    "TerminalPlace",
    "TrialPayment",
    "TrialRequest",
    "UnknownCharger",
    "UnsettledSession",
    "User",
    "UserToken",
    "Vehicle",
    "Visit",
]
