"""The help of the portal: what each screen is for, in plain words (MNT-3). Change the texts here, and nowhere else."""

from dataclasses import dataclass
from enum import StrEnum


class Screen(StrEnum):
    """A screen of the portal."""

    SIGN_IN = "SIGN_IN"
    DASHBOARD = "DASHBOARD"
    SITES = "SITES"
    CHARGERS = "CHARGERS"
    ACCESS_CONTROL = "ACCESS_CONTROL"
    TARIFFS = "TARIFFS"
    CHARGING_LOG = "CHARGING_LOG"
    SESSION_DETAILS = "SESSION_DETAILS"
    DRIVERS = "DRIVERS"
    DRIVER_GROUPS = "DRIVER_GROUPS"
    MAINTENANCE = "MAINTENANCE"
    ORGANISATION_DETAILS = "ORGANISATION_DETAILS"
    USERS = "USERS"
    USER_NOTIFICATIONS = "USER_NOTIFICATIONS"
    AUDIT_LOG = "AUDIT_LOG"
    ACCOUNT = "ACCOUNT"
    SUPPORT = "SUPPORT"


@dataclass(frozen=True, slots=True)
class Topic:
    """One piece of help; its name never changes, so that links to it last."""

    name: str
    screen: Screen
    title: str
    text: str


TOPICS: tuple[Topic, ...] = (
    Topic(
        "signing-in",
        Screen.SIGN_IN,
        "Signing in",
        "Sign in with your e-mail address and your password. If you have forgotten the password, ask for a new"
        " one: a letter with a link comes to your e-mail address, and the link is good for an hour. After ten wrong"
        " passwords you have to wait for a quarter of an hour.",
    ),
    Topic(
        "first-time",
        Screen.SIGN_IN,
        "The first time",
        "Whoever adds you as a user sends you an invitation by e-mail. Follow its link within seven days and"
        " choose a password of at least ten characters. If the link has expired, ask for a new invitation.",
    ),
    Topic(
        "dashboard-tiles",
        Screen.DASHBOARD,
        "What the tiles show",
        "Choose a period at the top. Each tile shows that period, and beside it the equally long one just before."
        " Energy counts when it was metered, so a session over midnight counts on both days.",
    ),
    Topic(
        "dashboard-live",
        Screen.DASHBOARD,
        "Live charger status",
        "The live tile counts charging points, not sessions: available, in use, out of order, and offline. It"
        " moves by itself. Offline means that the charger has no connection to us; a car may still be charging"
        " there.",
    ),
    Topic(
        "sites-add",
        Screen.SITES,
        "Adding a site",
        "A site is a place with chargers. Give it a name, an address and its time zone: opening hours, tariffs and"
        " access times follow the site's own clock. A site can be deleted once it has no chargers.",
    ),
    Topic(
        "chargers-connect",
        Screen.CHARGERS,
        "Connecting a charger",
        "Add the charger with its identity, then enter the address and the password that you are shown in the"
        " charger's own settings. The password is shown once; if it is lost, make a new one. A charger that calls"
        " without being known here appears among the unknown chargers, from where you can add it.",
    ),
    Topic(
        "chargers-status",
        Screen.CHARGERS,
        "What a status means",
        "Available: free. Preparing: plugged in or presented a card, not charging yet. Charging: energy flows."
        " Suspended: the car or the charger pauses. Finishing: done, but still plugged in. Faulted: the charger"
        " reports an error. Unavailable: switched off by somebody. Offline: no connection.",
    ),
    Topic(
        "chargers-actions",
        Screen.CHARGERS,
        "Remote actions",
        "You can start and end sessions, unlock a connector, or restart a charger from here. The charger answers"
        " whether it agrees; the action counts as done only when its effect is seen. An offline charger cannot be"
        " asked.",
    ),
    Topic(
        "access-who",
        Screen.ACCESS_CONTROL,
        "Who may charge where",
        "An access profile says who may charge, where, when, and at which tariff. Without a profile nobody can. If"
        " several profiles fit, the one that names the person most exactly is used: a card before a vehicle, a"
        " vehicle before a driver, a driver before a group, a group before the public.",
    ),
    Topic(
        "access-public",
        Screen.ACCESS_CONTROL,
        "The public",
        "Three separate boxes open a profile to people whom you have not named: payment by web page, by"
        " contactless card, and by the app. All are off at first. A public way in needs a tariff; one of zero makes"
        " it free.",
    ),
    Topic(
        "access-times",
        Screen.ACCESS_CONTROL,
        "Times",
        "A time frame has days, a start and an end. From 00:00 to 23:59 is the whole day. A frame may go over"
        " midnight: it then belongs to the day on which it starts.",
    ),
    Topic(
        "tariffs-parts",
        Screen.TARIFFS,
        "The parts of a price",
        "A price can have four parts: for each kWh, for each hour of charging, for each session, and for each hour"
        " that a car stays plugged in without charging. Any of them may be zero. Prices include VAT.",
    ),
    Topic(
        "tariffs-change",
        Screen.TARIFFS,
        "Changing and removing a tariff",
        "A change counts for sessions that begin from now on; those under way keep the price that they began with."
        " A removed tariff is taken off everything that used it, which then falls back: from profile to charging"
        " point, to site, to the organisation. Where nothing is left, charging is free.",
    ),
    Topic(
        "log-find",
        Screen.CHARGING_LOG,
        "Finding a session",
        "Search by date, driver, e-mail, vehicle or the session's nine-digit reference; narrow it down by period,"
        " site, charging point and status. The download holds everything that the filter matches, not only the page"
        " you see.",
    ),
    Topic(
        "log-ongoing",
        Screen.CHARGING_LOG,
        "Ongoing sessions",
        "An ongoing session shows its energy as the charger reports it. Its total stays at zero until it is complete.",
    ),
    Topic(
        "session-payment",
        Screen.SESSION_DETAILS,
        "The payment summary",
        "Each part is rounded once, and the parts add up to the total. A session that took no energy to speak of"
        " costs nothing. A session whose meter cannot be believed is marked for review, and not charged until"
        " somebody decides.",
    ),
    Topic(
        "session-end",
        Screen.SESSION_DETAILS,
        "Ending a session and unlocking",
        "Ending a session asks the charger to stop; it is over once the charger says so. Unlocking a connector"
        " also stops the charge. It is not offered when somebody else is plugged in there by now.",
    ),
    Topic(
        "drivers-add",
        Screen.DRIVERS,
        "Drivers, vehicles and cards",
        "Add a driver with a name and an e-mail address, and give the driver a card or a vehicle. A vehicle alone"
        " is for your reports, unless it has a card or token of its own. Cards can be blocked at once.",
    ),
    Topic(
        "drivers-erase",
        Screen.DRIVERS,
        "When a driver leaves",
        "Deactivate a driver to refuse all of the driver's cards; the sessions stay. If a driver asks to be"
        " forgotten, erase the personal data: the amounts stay right, without the name.",
    ),
    Topic(
        "groups-use",
        Screen.DRIVER_GROUPS,
        "What groups are for",
        "Put drivers into a group to give all of them access at once. A driver may be in several groups. Whoever"
        " joins a group gets its access at the next session.",
    ),
    Topic(
        "incidents-work",
        Screen.MAINTENANCE,
        "Issues and incidents",
        "Incidents come from drivers, from your colleagues, and from the system itself: a fault, a charger that"
        " stays offline, a session to review. Take one on, write down what you find, and resolve it.",
    ),
    Topic(
        "organisation-details",
        Screen.ORGANISATION_DETAILS,
        "Your organisation's details",
        "The support phone number and e-mail address are what drivers and your colleagues see. The currency cannot"
        " be changed any more once there are prices or sessions. The default tariff is used where neither the"
        " profile, nor the charging point, nor the site has one.",
    ),
    Topic(
        "users-add",
        Screen.USERS,
        "Adding a user",
        "Enter the person's name and e-mail address and choose a type. The person gets an invitation by e-mail,"
        " good for seven days, and chooses a password. If the letter is lost or too old, invite the person again:"
        " the older link then stops working.",
    ),
    Topic(
        "users-types",
        Screen.USERS,
        "What the types may do",
        "Administrators may do everything. Operators everything but change the organisation's details and"
        " administrators. Support sees everything but money, and can help at the chargers. Maintenance sees sites"
        " and chargers, and no people. One administrator always stays.",
    ),
    Topic(
        "users-leave",
        Screen.USERS,
        "When a user leaves",
        "Deactivate the account: the person is signed out everywhere at once, programs included. What the person"
        " did stays in the audit log.",
    ),
    Topic(
        "notifications-choose",
        Screen.USER_NOTIFICATIONS,
        "Choosing what you hear of",
        "Pick the events and the sites that you want to hear of, here in the portal and by e-mail. Your choice is"
        " for you alone.",
    ),
    Topic(
        "audit-read",
        Screen.AUDIT_LOG,
        "Reading the audit log",
        "Every change and every refusal stands here, with who it was and when, sign-ins included. Search by name"
        " or action, or narrow it down by user, action, outcome and time. Entries cannot be changed.",
    ),
    Topic(
        "account-password",
        Screen.ACCOUNT,
        "Your password",
        "Changing your password signs you out everywhere else, and a letter tells you of it. If you get such a"
        " letter and it was not you, ask for a new password at once.",
    ),
    Topic(
        "account-tokens",
        Screen.ACCOUNT,
        "Where you are signed in, and tokens for programs",
        "The list shows each device that is signed in; end those that you do not know. A program gets a token of"
        " its own, which can do at most what you can. It is shown once; if it may be in wrong hands, revoke it.",
    ),
    Topic(
        "support-contact",
        Screen.SUPPORT,
        "Asking for help",
        "Call or write to the contact above. For a session, give its nine-digit reference; for a charger, the name"
        " on it.",
    ),
)
