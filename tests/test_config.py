"""Tests of the settings."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from echarge.config import PARSERS, Settings, SettingsError

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "settings.md"


def test_defaults_suffice() -> None:
    """Nothing has to be set; what is not ours is not looked at; what is empty counts as unset."""
    assert Settings.from_environment({}) == Settings()
    assert Settings.from_environment({"PATH": "/bin", "ECHARGE_PORT": "", "ECHARGE_REDIS_URL": ""}) == Settings()
    assert Settings().bus_url == "memory://"


def test_everything_can_be_set() -> None:
    """Each variable ends up in the setting of its name."""
    settings = Settings.from_environment(
        {
            "ECHARGE_DATABASE_URL": "postgres://me:secret@db/charge",
            "ECHARGE_REDIS_URL": "rediss://cache:6380/2",
            "ECHARGE_HOST": "::1",
            "ECHARGE_PORT": "0",
            "ECHARGE_LOG_LEVEL": "debug",
            "ECHARGE_INTROSPECTION": "false",
            "ECHARGE_ALLOWED_ORIGINS": "https://portal.example.org, http://localhost:5173,https://[::1]:8443",
            "ECHARGE_TRUSTED_PROXIES": "127.0.0.1, 10.0.0.0/8,fd00::/8",
            "ECHARGE_HEARTBEAT_S": "10",
            "ECHARGE_PING_INTERVAL_S": "5",
            "ECHARGE_PING_TIMEOUT_S": "600",
            "ECHARGE_COMMAND_ANSWER_S": "1",
            "ECHARGE_COMMAND_EFFECT_S": "3600",
            "ECHARGE_HOLD_WAIT_S": "20",
            "ECHARGE_FRAME_BYTES_MAX": "16384",
            "ECHARGE_UNKNOWN_CHARGERS_MAX": "0",
            "ECHARGE_OCPP_LOG_DAYS": "0",
            "ECHARGE_SMTP_URL": "smtps://me:secret@mail.example.org",
            "ECHARGE_MAIL_FROM": "Volt Ltd <no-reply@example.org>",
            "ECHARGE_PUBLIC_URL": "https://charge.example.org",
            "ECHARGE_STRIPE_SECRET_KEY": "rk_live_hush",
            "ECHARGE_STRIPE_PUBLISHABLE_KEY": "pk_live_known",
            "ECHARGE_STRIPE_WEBHOOK_SECRET": "whsec_hush",
            "ECHARGE_STRIPE_API_URL": "http://127.0.0.1:8420",
        }
    )
    assert settings == Settings(
        database_url="postgres://me:secret@db/charge",
        redis_url="rediss://cache:6380/2",
        host="::1",
        port=0,
        log_level="debug",
        introspection=False,
        allowed_origins=("https://portal.example.org", "http://localhost:5173", "https://[::1]:8443"),
        trusted_proxies=("127.0.0.1", "10.0.0.0/8", "fd00::/8"),
        heartbeat_s=10,
        ping_interval_s=5,
        ping_timeout_s=600,
        command_answer_s=1,
        command_effect_s=3600,
        hold_wait_s=20,
        frame_bytes_max=16384,
        unknown_chargers_max=0,
        ocpp_log_days=0,
        smtp_url="smtps://me:secret@mail.example.org",
        mail_from="Volt Ltd <no-reply@example.org>",
        public_url="https://charge.example.org",
        stripe_secret_key="rk_live_hush",
        stripe_publishable_key="pk_live_known",
        stripe_webhook_secret="whsec_hush",
        stripe_api_url="http://127.0.0.1:8420",
    )
    assert settings.base_url == "https://charge.example.org"
    assert settings.bus_url == "rediss://cache:6380/2"
    assert "secret@" not in repr(settings)
    assert "hush" not in repr(settings)


@pytest.mark.parametrize(
    ("variable", "value", "message"),
    [
        pytest.param("DATABASE_URL", "mysql://me:hush@db/x", "must be a URL that begins with sqlite://", id="database"),
        pytest.param("REDIS_URL", "hush.example.org", "must be a URL that begins with redis://", id="redis"),
        pytest.param("HOST", "http://hush", "must be an address or a host's name", id="a URL as host"),
        pytest.param("HOST", "a hush", "must be an address or a host's name", id="blanks in host"),
        pytest.param("STRIPE_SECRET_KEY", "pk_hush", "must be a key of Stripe's that begins with sk_", id="wrong key"),
        pytest.param("PORT", "hush", "must be a whole number from 0 to 65535", id="word as port"),
        pytest.param("PORT", "65536", "must be a whole number from 0 to 65535", id="port too high"),
        pytest.param("PORT", "-1", "must be a whole number from 0 to 65535", id="port too low"),
        pytest.param("PORT", "80_00", "must be a whole number from 0 to 65535", id="as Python writes it"),
        pytest.param("PORT", "٨٠٠٠", "must be a whole number from 0 to 65535", id="other digits"),
        pytest.param("PORT", "9" * 5000, "must be a whole number from 0 to 65535", id="endless"),
        pytest.param("HEARTBEAT_S", "9", "must be a whole number from 10 to 86400", id="heartbeat"),
        pytest.param("PING_TIMEOUT_S", "1.5", "must be a whole number from 1 to 600", id="fraction"),
        pytest.param("LOG_LEVEL", "INFO", "must be one of debug, info, warning, error, critical", id="log level"),
        pytest.param("INTROSPECTION", "no", "must be true or false", id="no for false"),
        pytest.param("ALLOWED_ORIGINS", "*", "must be origins like", id="any origin"),
        pytest.param("ALLOWED_ORIGINS", "https://hush/path", "must be origins like", id="path in origin"),
        pytest.param("ALLOWED_ORIGINS", "https://hush:port", "must be origins like", id="port in origin"),
        pytest.param("ALLOWED_ORIGINS", "https://hush.org,*", "must be origins like", id="any origin beside one"),
        pytest.param("ALLOWED_ORIGINS", "https://*.hush.org", "must be origins like", id="any origin below one"),
        pytest.param("ALLOWED_ORIGINS", "https://Hush.org", "must be origins like", id="capitals in origin"),
        pytest.param("ALLOWED_ORIGINS", "https://hush.org/", "must be origins like", id="slash after origin"),
        pytest.param("ALLOWED_ORIGINS", "https://hush.straße", "must be origins like", id="other letters in origin"),
        pytest.param("ALLOWED_ORIGINS", "https://a b", "must be origins like", id="blank in origin"),
        pytest.param("ALLOWED_ORIGINS", "null", "must be origins like", id="origin of a sandbox"),
        pytest.param(
            "CORS_ORIGINS",
            "https://a",
            "is no setting of echarge; did you mean ECHARGE_ALLOWED_ORIGINS?",
            id="name of the field",
        ),
        pytest.param("ALLOWED_ORIGINS", "https://a,", "must be origins like", id="comma at the end"),
        pytest.param("ALLOWED_ORIGINS", "https://", "must be origins like", id="no host"),
        pytest.param("ALLOWED_ORIGINS", ",".join(["https://a"] * 51), "must be origins like", id="too many"),
        pytest.param("TRUSTED_PROXIES", "*", "must be addresses or networks", id="any proxy"),
        pytest.param("TRUSTED_PROXIES", "proxy.hush", "must be addresses or networks", id="proxy by name"),
        pytest.param("TRUSTED_PROXIES", "10.0.0.1/8", "must be addresses or networks", id="host bits in network"),
        pytest.param("TRUSTED_PROXIES", "::1,", "must be addresses or networks", id="comma after proxy"),
        pytest.param("TRUSTED_PROXIES", ",".join(["::1"] * 51), "must be addresses or networks", id="many proxies"),
        pytest.param("SMTP_URL", "https://hush", "must be a URL like smtp://", id="no mail server"),
        pytest.param("SMTP_URL", "smtp://", "must be a URL like smtp://", id="mail server without a name"),
        pytest.param("SMTP_URL", "smtp://hush?starttls=no", "must be a URL like smtp://", id="unknown option"),
        pytest.param("SMTP_URL", "smtp://hush/path", "must be a URL like smtp://", id="path at the mail server"),
        pytest.param("MAIL_FROM", "hush", "must be an e-mail address", id="no sender"),
        pytest.param("MAIL_FROM", "a@b\r\nBcc: hush@c", "must be an e-mail address", id="a header in the sender"),
        pytest.param("PUBLIC_URL", "charge.hush.org", "must be how browsers reach", id="no scheme"),
        pytest.param("PUBLIC_URL", "https://hush/portal", "must be how browsers reach", id="a path"),
        pytest.param("PROT", "8000", "is no setting of echarge; did you mean ECHARGE_PORT?", id="typing error"),
        pytest.param("Port", "8000", "is no setting of echarge; did you mean ECHARGE_PORT?", id="small letters"),
        pytest.param("XYZZY", "1", "is no setting of echarge; there are ECHARGE_DATABASE_URL, ", id="something else"),
    ],
)
def test_wrong_settings_are_named(variable: str, value: str, message: str) -> None:
    """A wrong value or name is refused with the variable and what it may be, and without the value."""
    with pytest.raises(SettingsError) as refusal:
        Settings.from_environment({f"ECHARGE_{variable}": value})
    assert str(refusal.value).startswith(f"ECHARGE_{variable} {message}")
    assert "hush" not in str(refusal.value)


def test_letters_have_a_sender() -> None:
    """Who has a mail server says who letters are from."""
    with pytest.raises(SettingsError, match=r"^ECHARGE_MAIL_FROM must be set where ECHARGE_SMTP_URL is"):
        Settings.from_environment({"ECHARGE_SMTP_URL": "smtp://mail.example.org"})


def test_links_begin_where_the_server_listens() -> None:
    """Without a public URL, links lead to the address that the server listens on."""
    assert Settings(port=8123).base_url == "http://127.0.0.1:8123"
    assert Settings(host="::1").base_url == "http://[::1]:8000"


def test_every_setting_can_be_read() -> None:
    """Each setting has its variable."""
    assert [name.lower() for name in PARSERS] == [field.name for field in fields(Settings)]


def test_every_setting_is_documented() -> None:
    """The document lists each variable once, in order, with its default."""
    rows = re.findall(r"^\| `(ECHARGE_\w+)` \| (\S+) \|", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)
    assert rows == [(f"ECHARGE_{field.name.upper()}", _shown(field.default)) for field in fields(Settings)]


def _shown(default: object) -> str:
    if default in {None, ()}:
        return "unset"
    return f"`{str(default).lower() if isinstance(default, bool) else default}`"


def test_stripe_keys_come_together() -> None:
    """One key of Stripe's without the others is refused, and says which are missing; no key is told."""
    with pytest.raises(SettingsError) as refusal:
        Settings.from_environment({"ECHARGE_STRIPE_SECRET_KEY": "sk_hush"})
    assert str(refusal.value) == (
        "ECHARGE_STRIPE_PUBLISHABLE_KEY, ECHARGE_STRIPE_WEBHOOK_SECRET must be set as well:"
        " Stripe's keys come together."
    )


@pytest.mark.parametrize(
    ("value", "message"),
    [
        pytest.param("*", "; `*` would let every page in: name each origin.", id="any"),
        pytest.param("https://a,https://b/", "; number 2 is none.", id="the second"),
    ],
)
def test_wrong_origins_are_pointed_at(value: str, message: str) -> None:
    """Whoever names an origin wrongly is told which one, and why not all of them."""
    with pytest.raises(SettingsError) as refusal:
        Settings.from_environment({"ECHARGE_ALLOWED_ORIGINS": value})
    assert str(refusal.value).endswith(message)


def test_origins_as_browsers_spell_them() -> None:
    """The port that a scheme has anyway is left out, as browsers do; another one stays."""
    origins = "https://a:443, http://b:80, https://c:80, http://[::1]:443"
    settings = Settings.from_environment({"ECHARGE_ALLOWED_ORIGINS": origins})
    assert settings.allowed_origins == ("https://a", "http://b", "https://c:80", "http://[::1]:443")
