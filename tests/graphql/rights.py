"""Who may see and do what, field by field: in which area of `echarge.domain.roles`, and how far.

Every field of the schema stands here once. What a type of user may see or do follows from its column of that table.
"""

from collections.abc import Mapping

from echarge.domain.roles import Area, Need, Right


def see(area: Area) -> Need:
    """Return what is asked of somebody who wants to see something of an area."""
    return Need(area, Right.SEE)


def change(area: Area) -> Need:
    """Return what is asked of somebody who wants to change something of an area."""
    return Need(area, Right.CHANGE)


EVERYBODY = None
"""Whoever is signed in, and sees the object itself."""

FIELDS: Mapping[str, Mapping[Need | None, str]] = {
    "Query": {
        EVERYBODY: "node viewer publicEvse publicChargers visit organisation account support timeZones currencies"
            " auditActions"
            " notification notifications unreadNotificationCount notificationRules"
            " dashboard availability emissionFactor emissionFactors",
        see(Area.USERS): "user users",
        see(Area.SITES): "site sites",
        see(Area.CHARGERS): "charger chargers evse evses unknownCharger unknownChargers commissioningCheck"
            " compliance",
        see(Area.SESSIONS): "chargingSession chargingSessions sessionReviews",
        see(Area.REMOTE_ACTIONS): "command reservation",
        see(Area.DRIVERS): (
            "driver drivers vehicle vehicles driversAndVehicles driverGroup driverGroups groupCandidates"
        ),
        see(Area.TAGS): "tag tags",
        see(Area.TARIFFS): "tariff tariffs tariffPreview repriceSessions",
        see(Area.ACCESS): (
            "accessProfile accessProfiles profileCandidates placeCandidates accessDecisions accessPreview"
        ),
        see(Area.PAYMENTS): "payment payments bill savedMethod",
        see(Area.ORGANISATION): "terminal terminals",
        see(Area.AUDIT): "auditLog",
        see(Area.INCIDENTS): "incident incidents",
        see(Area.HELPLINE): "helplineContact helplineContacts",
        see(Area.OCPP_LOG): "ocppMessages ocppActions",
    },
    "Organisation": {
        EVERYBODY: "id name currency timeZone supportPhone supportEmail version ocpiParty",
        see(Area.ORGANISATION): "details",
        see(Area.TARIFFS): "tariff",
        see(Area.PAYMENTS): "holdAc holdDc",
    },
    "User": {
        EVERYBODY: (
            "id name email userType state invitedAt joinedAt createdAt version permissions manages invitation"
        ),
    },
    "ApiClient": {EVERYBODY: "name user userType expiresAt permissions"},
    "DriverAccount": {EVERYBODY: "name email helpline tags vehicles savedMethods sessions session"},
    "PublicEvse": {
        EVERYBODY: "code name status statusSince ready maxPowerKw plugs site helpline offer web contactless app",
    },
    "Visit": {
        EVERYBODY: "phase message final door openedAt startBy hold session evse price payment",
    },
    "OwnSession": {
        EVERYBODY: (
            "reference beganAt startedAt stoppedAt ongoing underReview energyKwh chargingSeconds powerKw stateOfCharge"
            " bill evse price receiptUrl"
        ),
    },
    "TerminalAccount": {EVERYBODY: "name"},
    "Terminal": {EVERYBODY: "id name secretMadeAt lastUsedAt revokedAt createdAt version sites evses"},
    "Account": {EVERYBODY: "user apiTokenTypes signIns apiTokens"},
    "Site": {
        EVERYBODY: "id name address city postcode country location timeZone openingHours public regulation regulated"
            " createdAt version evseCounts chargerCount"
            " availability chargers evses",
        see(Area.SESSIONS): "sessions",
        see(Area.INCIDENTS): "incidents",
        see(Area.TARIFFS): "energyPrice tariff",
    },
    "Charger": {
        EVERYBODY: (
            "id name ocppIdentity ocppVersion online connectedAt lastSeenAt bootedAt vendor model serialNumber"
            " firmwareVersion freeVend maxPowerKw admittedWithoutPassword securityProfile blocked archivedAt createdAt"
            " version site evses availability clockSkewSeconds installedOn connectorBuild"
        ),
        change(Area.CHARGERS): "endpointUrls",
        see(Area.INCIDENTS): "incidents",
        see(Area.SESSIONS): "sessions",
        see(Area.REMOTE_ACTIONS): "commands configuration",
    },
    "ChargerSetting": {EVERYBODY: "name value secret readonly rebootRequired readAt"},
    "Evse": {
        EVERYBODY: (
            "id name number publicCode maxPowerKw contactless status statusSince errorCode errorInfo version connectors"
            " charger site statusHistory availability takesCards"
        ),
        see(Area.TARIFFS): "tariff maximumPricePerKwh",
        see(Area.SESSIONS): "currentSession sessions",
        see(Area.INCIDENTS): "incidents",
        see(Area.ACCESS): "accessDecisions",
        see(Area.REMOTE_ACTIONS): "reservation",
    },
    "Reservation": {
        EVERYBODY: "id status createdAt expiresAt endedAt version charger evse",
        see(Area.TAGS): "tag",
        see(Area.SESSIONS): "session",
    },
    "CommissioningCheck": {EVERYBODY: "checkedAt outcome charger steps"},
    "CommissioningStep": {EVERYBODY: "kind outcome seen advice evse"},
    "UnknownCharger": {EVERYBODY: "id ocppIdentity address userAgent attempts firstSeenAt lastSeenAt"},
    "ChargingSession": {
        EVERYBODY: (
            "id reference status type needsReview connector presentedTag ocppVersion beganAt authorisedAt connectedAt"
            " startedAt stoppedAt disconnectedAt completedAt stopReason stoppedBy provisional closing review energyKwh"
            " chargingSeconds powerKw stateOfCharge version site charger evse readings log actions"
        ),
        see(Area.DRIVERS): "driver vehicle driverGroups",
        see(Area.TAGS): "tag",
        see(Area.TARIFFS): "tariff",
        see(Area.PAYMENTS): "payment documents",
        see(Area.INCIDENTS): "incidents",
        see(Area.REMOTE_ACTIONS): "commands",
    },
    "SessionReview": {
        EVERYBODY: (
            "decision at remark reason meteredEnergyKwh meteredChargingSeconds correctedEnergyKwh"
            " correctedChargingSeconds"
        ),
        see(Area.USERS): "reviewer",
    },
    "SessionAction": {EVERYBODY: "kind possible obstacle endsSession lastCommand"},  # all types see commands
    "Command": {
        EVERYBODY: (
            "id name status open request answer problem progress systemReason createdAt sentAt answeredAt confirmedAt"
            " version charger evse"
        ),
        see(Area.SESSIONS): "session",
        see(Area.USERS): "requestedBy",
    },
    "Driver": {
        EVERYBODY: "id name email active sessionsMax lastActiveAt createdAt version vehicles groups erasedAt",
        see(Area.INCIDENTS): "incidents",
        see(Area.TAGS): "tags",
        see(Area.SESSIONS): "sessions",
        see(Area.ACCESS): "accessDecisions",
        see(Area.PAYMENTS): "savedMethods paymentRefusedAt",
    },
    "DriverGroup": {EVERYBODY: "id name createdAt version driverCount drivers"},
    "GroupCandidate": {EVERYBODY: "driver selected"},
    "AccessProfile": {
        EVERYBODY: (
            "id name active publicAccess allSites createdAt version timeFrames members memberSummary places"
            " placeSummary warnings"
        ),
        see(Area.TARIFFS): "tariff",
        see(Area.PAYMENTS): "preAuthAmount",
    },
    "AccessDecision": {
        EVERYBODY: (
            "at door allowed reason message profileName profile expiresAt candidates moreCandidates site charger evse"
        ),
        see(Area.TAGS): "presentedTag tag tagToAdd",
        see(Area.DRIVERS): "driver",
        see(Area.TARIFFS): "tariffName tariffSource",
        see(Area.PAYMENTS): "hold",
    },
    "AccessPreview": {
        EVERYBODY: (
            "at allowed reason message profileName profile byDraft expiresAt candidates moreCandidates evse"
        ),
        see(Area.TARIFFS): "tariff referenceCost",
        see(Area.PAYMENTS): "hold",
    },
    "AccessCandidate": {EVERYBODY: "name outcome message draft profile"},
    "TagToAdd": {EVERYBODY: "uid kind"},
    "ProfileMember": {EVERYBODY: "kind name tokenType tokenTypeName subject"},
    "ProfileCandidate": {EVERYBODY: "kind name tokenType tokenTypeName subject selected"},
    "ProfilePlace": {EVERYBODY: "site whole evseCount selectedCount evses"},
    "PlaceEvse": {EVERYBODY: "evse selected"},
    "Vehicle": {
        EVERYBODY: "id registration active lastActiveAt createdAt version driver erasedAt",
        see(Area.TAGS): "tags",
        see(Area.SESSIONS): "sessions",
    },
    "Tag": {
        EVERYBODY: "id uid kind name expiresAt sessionsMax lastUsedAt createdAt version status",
        see(Area.DRIVERS): "driver vehicle",
        see(Area.ACCESS): "accessDecisions",
    },
    "Tariff": {
        EVERYBODY: (
            "id name currency energyPrice timePrice connectionFee parkingPrice parkingFreeMinutes parkingCap removedAt"
            " createdAt version usedBy usage elements vatRates billingSteps minimumPrice maximumPrice ocpi"
        ),
    },
    "Repricing": {
        EVERYBODY: (
            "sessions unbilled underReview withoutEvidence inOtherCurrencies before after differences endCursor"
            " complete"
        ),
    },
    "SessionRepricing": {EVERYBODY: "session before after"},
    "SessionTariff": {
        EVERYBODY: (
            "name chosenBy currency vatRatePercent energyPrice timePrice connectionFee parkingPrice parkingFreeMinutes"
            " parkingCap tariff elements timeZone vatRates billingSteps minimumPrice maximumPrice"
        ),
    },
    "Payment": {
        EVERYBODY: (
            "id state holdState door provider hold due captured charged refunded shortfall email problem createdAt"
            " heldAt captureBefore version evse site steps"
        ),
        see(Area.SESSIONS): "session",
        see(Area.DRIVERS): "driver",
    },
    "Bill": {
        EVERYBODY: "id number kind issuedAt total vat reason url pdfUrl credited",
        see(Area.SESSIONS): "session",
    },
    "SavedMethod": {
        EVERYBODY: "id label expiresOn createdAt chosenAt removedAt forgottenAt", see(Area.DRIVERS): "driver",
    },
    "OcppMessage": {EVERYBODY: "at direction action kind text truncated length missing"},
    "Dashboard": {
        EVERYBODY: "period previousPeriod currency energy evseCounts utilisation siteCount emissions series bySite",
        see(Area.TARIFFS): "energyCost",
        see(Area.PAYMENTS): "revenue",
        see(Area.SESSIONS): "sessions",
    },
    "SiteAmounts": {EVERYBODY: "site amounts previous"},
    "DashboardPoint": {EVERYBODY: "begin day amounts"},
    "Amounts": {EVERYBODY: "energyKwh chargingHours", see(Area.SESSIONS): "sessions", see(Area.PAYMENTS): "revenue"},
    "EmissionFactor": {EVERYBODY: "id kind validFrom value source version"},
    "Incident": {
        EVERYBODY: (
            "id kind title description status priority reportedBy assigneeId occurrences happenedAt lastHappenedAt"
            " createdAt changedAt resolvedAt version evse charger site comments history commentCount"
        ),
        see(Area.USERS): "author assignee resolvedBy",
        see(Area.DRIVERS): "driver",
        see(Area.SESSIONS): "session",
    },
    "HelplineContact": {
        EVERYBODY: "id contactedAt channel summary outcome createdAt version evse site",
        see(Area.USERS): "author",
        see(Area.SESSIONS): "session",
    },
    "IncidentComment": {EVERYBODY: "at text bySystem authorId", see(Area.USERS): "author"},
    "IncidentChange": {
        EVERYBODY: "at field bySystem authorId before after beforeLink afterLink", see(Area.USERS): "author",
    },
    "Notification": {EVERYBODY: "id event text at more readAt subject"},
    "NotificationRule": {EVERYBODY: "event inPortal byEmail allSites sites"},
    "AuditEntry": {EVERYBODY: "at action outcome subjectId subject details", see(Area.USERS): "user"},
}  # fmt: skip
"""By type: what is asked of somebody who wants to see a field of it; somebody else gets null."""

PLAIN = {
    "Helpline", "OwnTag", "OwnMethod", "OwnBill", "PublicSite", "PublicPlaces", "PublicPlace",
    "PublicCharger", "PublicOffer", "PublicPrice", "VisitHold",
    "PaymentToDo",
    "ApiToken", "Availability", "Connector", "Compliance", "ConnectorBuild", "OcpiParty", "EmissionsTile",
    "EndpointUrls",
    "EnergyCostTile", "EnergyTile",
    "EvseCounts", "HelpTopic", "Invitation", "Location", "MemberSummary", "Money", "OpeningHours",
    "OrganisationDetails", "PaymentStep", "PaymentSummary", "PeriodSpan", "Permission", "PhaseValues", "PlaceSummary",
    "BillLine", "BillingSteps", "RepricingSums", "TariffElement", "TariffPreview", "TariffVatRates",
    "FieldProblem", "InvalidInput", "NameTaken", "NotAllowed", "NotFound",
    "ProfileWarning", "PublicAccess", "Reading", "RevenueTile", "SessionEvent", "SessionReviewCount", "SessionsTile",
    "SignIn", "StatusRecord", "Support", "TariffUsage", "TimeFrame", "UnitPrice", "UtilisationTile",
}  # fmt: skip
"""Types that are a part of another, lead nowhere else, and are seen by whoever sees the field that they stand in."""

KINDS: Mapping[str, Need | None] = {
    "Organisation": EVERYBODY,
    "User": see(Area.USERS),
    "Site": see(Area.SITES),
    "Charger": see(Area.CHARGERS),
    "Evse": see(Area.CHARGERS),
    "UnknownCharger": see(Area.CHARGERS),
    "ChargingSession": see(Area.SESSIONS),
    "Command": see(Area.REMOTE_ACTIONS),
    "Reservation": see(Area.REMOTE_ACTIONS),
    "Driver": see(Area.DRIVERS),
    "DriverGroup": see(Area.DRIVERS),
    "Vehicle": see(Area.DRIVERS),
    "Tag": see(Area.TAGS),
    "Incident": see(Area.INCIDENTS),
    "HelplineContact": see(Area.HELPLINE),
    "Notification": EVERYBODY,
    "EmissionFactor": EVERYBODY,
    "Tariff": see(Area.TARIFFS),
    "Payment": see(Area.PAYMENTS),
    "Bill": see(Area.PAYMENTS),
    "SavedMethod": see(Area.PAYMENTS),
    "AccessProfile": see(Area.ACCESS),
    "Terminal": see(Area.ORGANISATION),
}
"""What has ids: what is asked of somebody who wants to get it by one."""

OPEN = "viewer timeZones currencies auditActions publicEvse publicChargers visit publicEvses"
"""Queries that answer without a sign-in, and what any token follows: they show nothing of anybody."""

GUESTS: Mapping[str, str] = {
    "DRIVER": (
        "signOut stopOwnSession reportOwnProblem ownSession beginSavingMethod confirmSavedMethod preferOwnMethod"
        " removeOwnMethod"
    ),
    "TERMINAL": "",
}
"""What a driver who has signed in, or a terminal, may do besides what strangers may; everything else is refused."""

STRANGERS = "signIn acceptInvitation requestPasswordReset resetPassword requestDriverCode signInDriver openVisit"
STRANGERS += " confirmVisitPayment startVisit stopVisit reportVisitProblem"
"""Mutations for those who have not signed in."""

PERSONS = "changePassword updateAccount createApiToken revokeToken createTerminal rotateTerminalSecret"
"""Mutations that a program may not do, whatever its token is for."""

MUTATIONS: Mapping[Need | None, str] = {
    EVERYBODY: (
        "signOut changePassword updateAccount createApiToken revokeToken updateNotificationRules markNotificationsRead"
    ),
    change(Area.ORGANISATION): (
        "updateOrganisation createEmissionFactor updateEmissionFactor deleteEmissionFactor"
        " createTerminal updateTerminal rotateTerminalSecret revokeTerminal"
    ),
    change(Area.USERS): "createUser updateUser reinviteUser deactivateUser reactivateUser",
    change(Area.SITES): "createSite updateSite deleteSite importRows.SITES",
    change(Area.CHARGERS): (
        "createCharger registerUnknownCharger updateCharger rotateChargerPassword changeChargerPassword"
        " blockCharger unblockCharger"
        " archiveCharger createEvse updateEvse deleteEvse importRows.CHARGERS"
    ),
    change(Area.REMOTE_ACTIONS): (
        "startCharging endSession unlockConnector resetCharger triggerMessage changeAvailability readConfiguration"
        " changeConfiguration clearCache transferData requestLog updateFirmware"
        " sendLocalList readLocalListVersion setChargingProfile clearChargingProfile readCompositeSchedule"
        " reserveEvse cancelReservation"
    ),
    change(Area.DRIVERS): (
        "createDriver updateDriver deleteDriver createVehicle updateVehicle deleteVehicle createDriverGroup"
        " updateDriverGroup changeDriverGroupMembers deleteDriverGroup deleteDriverGroups"
        " eraseDriver importRows.DRIVERS importRows.VEHICLES"
    ),
    change(Area.TAGS): "createTag updateTag deleteTag blockTags unblockTags deleteTags importRows.TAGS",
    change(Area.TARIFFS): "createTariff updateTariff removeTariff",
    change(Area.ACCESS): (
        "createAccessProfile updateAccessProfile changeAccessProfileMembers changeAccessProfilePlaces"
        " activateAccessProfile deactivateAccessProfile copyAccessProfile deleteAccessProfile"
    ),
    change(Area.PAYMENTS): "reviewSession refundPayment adjustBill retryPayment removeSavedMethod",
    change(Area.SESSIONS): "closeSession",
    change(Area.HELPLINE): "createHelplineContact updateHelplineContact",
    change(Area.INCIDENTS): "createIncident updateIncident setIncidentStatus commentIncident",
    see(Area.SESSIONS): "requestReport.chargingLog",
    see(Area.INCIDENTS): "requestReport.incidents",
    see(Area.SITES): "requestReport.energy",
    see(Area.DRIVERS): "requestReport.driversAndVehicles",
    see(Area.CHARGERS): "requestLabels requestReport.compliance",
    see(Area.HELPLINE): "requestReport.helplineContacts",
    see(Area.PAYMENTS): "requestReport.revenue",
}
"""What is asked of somebody who wants to do it; somebody else gets NotAllowed. After a dot: which of several inputs."""

SUBSCRIPTIONS: Mapping[Need | None, str] = {
    EVERYBODY: "notifications visit publicEvses",
    see(Area.CHARGERS): "chargerStatus dashboardStatus commissioningCheck",
    see(Area.SESSIONS): "chargingLog chargingSession sessionMeterValues",
    see(Area.REMOTE_ACTIONS): "command",
    see(Area.OCPP_LOG): "ocppMessages",
}
"""What is asked of somebody who wants to follow it; somebody else gets the error NOT_ALLOWED."""


DRIVERS = "stopOwnSession reportOwnProblem ownSession beginSavingMethod confirmSavedMethod preferOwnMethod"
DRIVERS += " removeOwnMethod"
"""Mutations and subscriptions that are for drivers alone: any user gets the error NOT_ALLOWED."""


def needs_of(table: Mapping[Need | None, str]) -> dict[str, Need | None]:
    """Return the need of each name; a name that stands twice is an error."""
    pairs = [(name, need) for need, names in table.items() for name in names.split()]
    assert len(dict(pairs)) == len(pairs), "a name stands twice in a table of rights"
    return dict(pairs)
