"""Which class speaks which version."""

from collections.abc import Mapping

from charger_sim.dialect import Dialect
from charger_sim.v16 import V16
from charger_sim.v201 import V201

DIALECTS: Mapping[str, Dialect] = {"1.6": V16(), "2.0.1": V201()}
