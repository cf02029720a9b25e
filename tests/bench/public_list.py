"""An installation whose chargers are all open to the app."""

from echarge.operations.runtime import Runtime
from echarge.store import models
from echarge.store.writer import Transaction
from tests.bench.seed import NOW


async def open_to_the_app(runtime: Runtime) -> None:
    """Let each organisation have a profile that opens all of its sites to the public by the app."""

    async def work(tx: Transaction) -> None:
        for organisation in await models.Organisation.all().using_db(tx.db):
            mine = {"organisation_id": organisation.id}
            organisation.hold_ac_minor = organisation.hold_dc_minor = 2_000
            await organisation.save(using_db=tx.db)
            tariff = await models.Tariff.create(
                **mine, name="Public", name_key="public", currency="GBP", energy_micro_per_kwh=450_000, using_db=tx.db
            )
            profile = await models.AccessProfile.create(
                **mine, name="Public", name_key="public", allows_mobile_app=True, tariff_id=tariff.id, created_at=NOW,
                using_db=tx.db,
            )  # fmt: skip
            part = {**mine, "profile_id": profile.id}
            await models.ProfileTimeFrame.create(**part, days=127, starts_minute=0, ends_minute=1439, using_db=tx.db)
            sites = await models.Site.filter(**mine).using_db(tx.db)
            places = [models.ProfilePlace(**part, site_id=site.id) for site in sites]
            await models.ProfilePlace.bulk_create(places, using_db=tx.db)

    await runtime.writer.run(work)
