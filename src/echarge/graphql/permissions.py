"""Which rows belong to which area of the table of rights, `echarge.domain.roles`.

What a user's type may not see is null: a field, a root field, or a whole list, whose field is therefore nullable.
`viewer { permissions }` says why.
"""

from collections.abc import Mapping
from types import MappingProxyType

from tortoise.expressions import Q
from tortoise.models import Model

from echarge.domain.notifications import events_for
from echarge.domain.roles import RIGHTS, Area, Right, UserType, may_see
from echarge.store import models

AREAS: Mapping[type[Model], Area | None] = MappingProxyType(
    {
        models.Organisation: None,  # its restricted fields are null one by one
        models.User: Area.USERS,
        models.Site: Area.SITES,
        models.Charger: Area.CHARGERS,
        models.Evse: Area.CHARGERS,
        models.Connector: Area.CHARGERS,
        models.StatusChange: Area.CHARGERS,
        models.UnknownCharger: Area.CHARGERS,
        models.Terminal: Area.ORGANISATION,
        models.TerminalPlace: Area.ORGANISATION,
        models.OcppMessage: Area.OCPP_LOG,
        models.Tariff: Area.TARIFFS,
        models.Driver: Area.DRIVERS,
        models.DriverGroup: Area.DRIVERS,
        models.DriverGroupMember: Area.DRIVERS,
        models.Vehicle: Area.DRIVERS,
        models.Tag: Area.TAGS,
        models.AccessProfile: Area.ACCESS,
        models.ProfileMember: Area.ACCESS,
        models.ProfilePlace: Area.ACCESS,
        models.ProfileTimeFrame: Area.ACCESS,
        models.AccessDecision: Area.ACCESS,
        models.ChargingSession: Area.SESSIONS,
        models.Evidence: Area.SESSIONS,
        models.ChargerSetting: Area.REMOTE_ACTIONS,
        models.Reservation: Area.REMOTE_ACTIONS,
        models.Command: Area.REMOTE_ACTIONS,
        models.Payment: Area.PAYMENTS,
        models.PaymentStep: Area.PAYMENTS,
        models.SavedMethod: Area.PAYMENTS,
        models.Bill: Area.PAYMENTS,
        models.Incident: Area.INCIDENTS,
        models.IncidentComment: Area.INCIDENTS,
        models.IncidentChange: Area.INCIDENTS,
        models.HelplineContact: Area.HELPLINE,
        models.AuditEntry: Area.AUDIT,
        models.Notification: None,  # by user and event: see below
        models.NotificationRule: None,
        models.EmissionFactor: None,  # whoever sees the dashboard may see what it is made of
    }
)
"""What somebody must be able to see in order to see these rows. A model that is not here is never shown."""


def sees_rows(user_type: UserType, model: type[Model]) -> bool:
    """Return whether this type of user may see rows of this model at all."""
    area = AREAS[model]
    return area is None or may_see(user_type, area)


OWN = frozenset({models.Notification, models.NotificationRule})
"""Rows that are one user's alone. Whoever is not named sees none of them."""


def rows_in_sight(user_type: UserType, organisation_id: int, model: type[Model], *, user_id: int | None = None) -> Q:
    """Return the condition of the rows that this type of user may see: of its organisation alone, or of this user."""
    if not sees_rows(user_type, model):
        return Q(id__in=[])
    if model is models.Organisation:
        return Q(id=organisation_id)
    if model is models.UnknownCharger:
        return Q()  # nobody's yet: whoever registers it has it
    condition = Q(organisation_id=organisation_id)
    if model in OWN:
        # The right is asked at the writing, and again here: it may have gone since.
        events = [event.value for event in events_for(user_type)]
        return condition & Q(user_id=user_id, event__in=events) if user_id is not None else Q(id__in=[])
    if model is models.User and not may_see(user_type, Area.ADMINISTRATORS):
        condition &= ~Q(user_type=UserType.ADMINISTRATOR.value)
    return condition


def rights_of(user_type: UserType) -> Mapping[Area, Right]:
    """Return this type's column of the table."""
    return RIGHTS[user_type]
