"""Tests of the first organisation."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from echarge.operations.checks import camel
from echarge.operations.passwords import hash_password
from echarge.operations.refusals import InvalidInputError, ProblemCode
from echarge.operations.setup import AdministratorExistsError, NewOrganisation, create_organisation
from echarge.store.models import AuditEntry, Organisation, User
from echarge.store.setup import open_store
from echarge.store.writer import Writer
from tests.store.population import NOW

pytestmark = pytest.mark.anyio

ENTERED = {
    "name": " Acme Charging ",
    "currency": "GBP",
    "time_zone": "Europe/London",
    "administrator_name": "Ann Watt",
    "administrator_email": " Ann@Acme.example ",
}
NEW = NewOrganisation.checked(**ENTERED)


@pytest.fixture
async def writer(database_url: str) -> AsyncIterator[Writer]:
    """Yield the writer of a migrated database, of each kind in turn."""
    async with await open_store(database_url) as store:
        writer = Writer.for_store(store, lambda _: None)
        async with writer.running():
            yield writer


async def test_organisation_gets_its_administrator(writer: Writer) -> None:
    """An organisation starts with an active administrator, whose e-mail is kept in lower case."""
    password_hash = await hash_password("correct horse battery")
    organisation, user = await create_organisation(writer, NEW, password_hash=password_hash, now=NOW)
    assert await Organisation.all() == [organisation]
    assert await User.all() == [user]
    kept = await User.get(id=user.id)
    assert (kept.email, kept.user_type, kept.active) == ("ann@acme.example", "ADMINISTRATOR", True)
    assert (kept.organisation_id, kept.password_hash, kept.joined_at) == (organisation.id, password_hash, NOW)
    named = await Organisation.get(id=organisation.id)
    assert (named.name, named.currency, named.time_zone) == ("Acme Charging", "GBP", "Europe/London")
    entry = await AuditEntry.get()
    assert (entry.user_id, entry.action, entry.outcome, entry.at) == (user.id, "createOrganisation", "DONE", NOW)
    assert entry.subject == f"Organisation:{organisation.id}"


async def test_administrator_of_another_organisation_is_refused(writer: Writer) -> None:
    """An e-mail belongs to one user; the second organisation is not made, and the first is not touched."""
    organisation, user = await create_organisation(writer, NEW, password_hash="first", now=NOW)
    other = replace(NEW, name="Other")
    with pytest.raises(AdministratorExistsError, match=r"a user ann@acme\.example already; nothing was changed\.$"):
        await create_organisation(writer, other, password_hash="second", now=NOW)
    assert await Organisation.all().values_list("id", flat=True) == [organisation.id]
    assert await User.all().values_list("id", "password_hash") == [(user.id, "first")]
    assert await AuditEntry.all().count() == 1


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        pytest.param("name", "  ", ProblemCode.REQUIRED, id="no name"),
        pytest.param("name", "x" * 201, ProblemCode.TOO_LONG, id="long name"),
        pytest.param("currency", "gbp", ProblemCode.UNKNOWN, id="currency in small letters"),
        pytest.param("currency", "XXX", ProblemCode.UNKNOWN, id="no currency"),
        pytest.param("time_zone", "Europe/Atlantis", ProblemCode.UNKNOWN, id="no such zone"),
        pytest.param("time_zone", "../../etc/passwd", ProblemCode.UNKNOWN, id="path as zone"),
        pytest.param("administrator_name", "", ProblemCode.REQUIRED, id="nobody"),
        pytest.param("administrator_email", "ann", ProblemCode.MALFORMED, id="no address"),
        pytest.param("administrator_email", "ann@acme.example\nBcc: x@y.z", ProblemCode.MALFORMED, id="two lines"),
        pytest.param("administrator_email", f"{'x' * 250}@y.zz", ProblemCode.TOO_LONG, id="long address"),
    ],
)
def test_wrong_values_are_refused(field: str, value: str, code: ProblemCode) -> None:
    """A value that can not be taken is named."""
    with pytest.raises(InvalidInputError) as refusal:
        NewOrganisation.checked(**ENTERED | {field: value})
    assert [(problem.path, problem.code) for problem in refusal.value.problems] == [(("input", camel(field)), code)]
