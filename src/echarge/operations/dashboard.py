"""What the dashboard shows of a period, in a number of statements that does not grow with anything (DSH-1 to DSH-5)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from tortoise import BaseDBAsyncClient

from echarge.domain.emissions import Factor, FactorKind, Saving, saving
from echarge.domain.periods import Period, Span
from echarge.domain.tiles import energy_cost_minor, unit_price_micro
from echarge.store.models import EmissionFactor, Organisation, Site
from echarge.store.sums import Scope, Sums, by_day, by_site, scope_of


@dataclass(frozen=True, slots=True)
class Reach:
    """What the totals of one span come to."""

    span: Span
    days: Mapping[date, Sums]
    sites: Mapping[int, Sums]
    total: Sums

    def of_site(self, site_id: int) -> Sums:
        """Return the sums of a site."""
        return self.sites.get(site_id) or Sums()


@dataclass(frozen=True, slots=True)
class Figures:
    """What the tiles show: of the period, and of the equally long one before."""

    organisation: Organisation
    scope: Scope
    current: Reach
    previous: Reach
    sites: Sequence[Site]
    """Those in scope, the ones with the most energy first."""
    factors: Sequence[Factor]

    def saved(self, reach: Reach) -> Saving:
        """Return what the energy has saved, each day by its own factors."""
        return saving({day: sums.energy_mwh for day, sums in reach.days.items()}, self.factors)

    def bought(self, reach: Reach) -> list[tuple[int, int]]:
        """Return the energy of each site with the price that it is bought at."""
        return [(reach.of_site(site.id).energy_mwh, site.energy_price_micro) for site in self.sites]

    def energy_cost_minor(self, reach: Reach) -> int:
        """Return what the energy has cost, in the organisation's currency."""
        return energy_cost_minor(self.bought(reach), self.organisation.currency)

    def unit_price_micro(self, reach: Reach) -> int | None:
        """Return what a kWh has cost on average."""
        return unit_price_micro(self.bought(reach))


async def figures_of(
    db: BaseDBAsyncClient, organisation: Organisation, period: Period, site_ids: Collection[int] | None
) -> Figures:
    """Return the figures of a period, of all sites or of these."""
    zone = ZoneInfo(organisation.time_zone)
    scope = await scope_of(db, organisation.id, organisation.time_zone, zone, site_ids)
    current, previous = await reach_of(db, scope, period.current), await reach_of(db, scope, period.previous)
    sites = Site.filter(organisation_id=organisation.id).using_db(db)
    if site_ids is not None:
        sites = sites.filter(id__in=list(site_ids))
    ranked = sorted(await sites, key=lambda site: (-current.of_site(site.id).energy_mwh, site.name))
    return Figures(organisation, scope, current, previous, ranked, await factors_of(db, organisation.id))


async def reach_of(db: BaseDBAsyncClient, scope: Scope, span: Span) -> Reach:
    """Return what the totals of a span come to."""
    days, sites = await by_day(db, scope, span), await by_site(db, scope, span)
    total = Sums()
    for sums in sites.values():
        total.take(sums)
    return Reach(span, days, sites, total)


async def factors_of(db: BaseDBAsyncClient, organisation_id: int) -> Sequence[Factor]:
    """Return the organisation's factors, of every kind and time."""
    rows = await EmissionFactor.filter(organisation_id=organisation_id).using_db(db)
    return [Factor(FactorKind(row.kind), row.valid_from, row.micro_value, row.source) for row in rows]
