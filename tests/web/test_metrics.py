"""Numbers in Prometheus' text format."""

import httpx2
import pytest
from starlette.applications import Starlette

from echarge.web.metrics import Metric, as_text, metrics_route

METRICS = [
    Metric("echarge_frames_total", "Frames received.", "counter", 3, {"version": "1.6"}),
    Metric("echarge_sockets", "Open\nsockets.", "gauge", 2.5),
    Metric("echarge_frames_total", "Frames received.", "counter", 4, {"version": '2"0\\1\n'}),
]
TEXT = """\
# HELP echarge_frames_total Frames received.
# TYPE echarge_frames_total counter
echarge_frames_total{version="1.6"} 3
echarge_frames_total{version="2\\"0\\\\1\\n"} 4
# HELP echarge_sockets Open\\nsockets.
# TYPE echarge_sockets gauge
echarge_sockets 2.5
"""


def test_text() -> None:
    """Metrics of one name stand under one heading, and signs are escaped."""
    assert as_text(METRICS) == TEXT


@pytest.mark.anyio
async def test_route() -> None:
    """The numbers are those of the moment."""
    app = Starlette(routes=[metrics_route(lambda: METRICS)])
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://echarge.test") as http:
        response = await http.get("/metrics")
    assert response.text == TEXT
    assert response.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
