"""/metrics: numbers in Prometheus' text format."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Metric:
    """One number, by Prometheus' rules: counters end in `_total`, units are in the name."""

    name: str
    help: str
    kind: Literal["counter", "gauge"]
    value: float
    labels: Mapping[str, str] = field(default_factory=dict)


def metrics_route(read: Callable[[], Iterable[Metric]]) -> Route:
    """Return the route that shows what `read` gives at that moment."""

    async def metrics(_: Request) -> Response:
        return Response(as_text(read()), media_type=MEDIA_TYPE)

    return Route("/metrics", metrics)


def as_text(metrics: Iterable[Metric]) -> str:
    """Return the metrics as text; those of one name stand together under one heading."""
    by_name: dict[str, list[Metric]] = {}
    for metric in metrics:
        by_name.setdefault(metric.name, []).append(metric)
    lines: list[str] = []
    for name, group in by_name.items():
        lines += [f"# HELP {name} {_escaped(group[0].help)}", f"# TYPE {name} {group[0].kind}"]
        lines += [f"{name}{_labels(metric.labels)} {metric.value!r}" for metric in group]
    return "\n".join(lines) + "\n"


def _labels(labels: Mapping[str, str]) -> str:
    if not labels:
        return ""
    pairs = (f'{name}="{_escaped(value, quotes=True)}"' for name, value in labels.items())
    return "{" + ",".join(pairs) + "}"


def _escaped(text: str, *, quotes: bool = False) -> str:
    text = text.replace("\\", "\\\\").replace("\n", "\\n")
    return text.replace('"', '\\"') if quotes else text
