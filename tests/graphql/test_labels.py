"""Labels with QR codes (NET-8): what stands on them, decoded by others than who made them."""

import re
from typing import Any
from xml.etree import ElementTree as ET

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageDraw

from echarge.domain.roles import UserType
from echarge.graphql.node import global_id
from echarge.operations import labels
from echarge.operations.labels import LABELS_MAX, Label, LabelFormat, shown_name
from echarge.store import models
from echarge.web.labels import routes
from echarge.web.labels.rendering import IN_A_THREAD_MAX, render, rendered
from tests.graphql.estate import Estate, estate_of, id_of
from tests.graphql.statements import counted
from tests.graphql.world import NOW, World
from tests.screens.operations import operation

pytestmark = pytest.mark.anyio

PIXELS = 8
SVG = "{http://www.w3.org/2000/svg}"
REQUEST = """mutation ($selection: LabelSelectionInput!, $format: LabelFormat! = PDF) {
  it: requestLabels(selection: $selection, format: $format) { __typename
    ... on Labels { url count expiresAt } ... on NotFound { path } ... on InvalidInput { problems { path code } } } }"""


def evse(estate: Estate, number: int, name: str, **more: Any) -> models.Evse:
    """Return another EVSE of the charger."""
    columns = {
        "organisation_id": estate.organisation.id, "site_id": estate.site.id, "charger_id": estate.charger.id,
        "number": number, "name": name, "public_code": f"CODE{number:04d}", "status_since": NOW,
    }  # fmt: skip
    return models.Evse(**columns | more)


@pytest.fixture
async def estate(world: World) -> Estate:
    """Store a charger with three EVSEs, and who to call."""
    estate = await estate_of(world, world.ours)
    estate.charger.ocpp_identity = "SECRET-7"
    estate.organisation.support_phone = "+44 20 7946 0123"
    estate.evse.public_code, estate.evse.number, estate.evse.name = "CODE0001", 1, "Quay"
    await world.save(
        estate.organisation, estate.charger, estate.evse, evse(estate, 3, 'Ñandú & <b>"7"</b>'), evse(estate, 2, "Two")
    )
    return estate


async def asked(world: World, selection: dict[str, Any], label_format: str = "PDF", **who: Any) -> Any:
    """Return what asking for labels answers."""
    return (await world.data(REQUEST, {"selection": selection, "format": label_format}, **who))["it"]


async def fetched(world: World, selection: dict[str, Any], label_format: str) -> bytes:
    """Return the labels, as a browser without any header gets them."""
    answer = await asked(world, selection, label_format)
    response = await world.http.get(answer["url"])
    assert response.status_code == 200, response.text
    assert response.headers["content-type"].startswith(routes.MEDIA_TYPES[LabelFormat(label_format)])
    assert "sandbox" in response.headers["content-security-policy"]
    return response.content


def pages_of(pdf: bytes) -> list[pypdfium2.PdfPage]:
    """Return the pages of a PDF."""
    return list(pypdfium2.PdfDocument(pdf))


def codes_in_pdf(pdf: bytes) -> list[str]:
    """Return what a scanner reads from the printed sheets, page by page, row by row."""
    found = []
    for page in pages_of(pdf):
        image = page.render(scale=3).to_pil()
        codes = zxingcpp.read_barcodes(image)
        places = sorted((code.position.top_left.y // 100, code.position.top_left.x, code.text) for code in codes)
        found += [text for _, _, text in places]
    return found


def codes_in_svg(svg: bytes) -> list[str]:
    """Return what a scanner reads from each QR code's path, drawn module by module."""
    found = []
    for path in ET.fromstring(svg).iter(f"{SVG}path"):  # noqa: S314 -- our own
        if path.get("shape-rendering") != "crispEdges":
            continue
        image = Image.new("L", (60 * PIXELS, 60 * PIXELS), 255)
        draw = ImageDraw.Draw(image)
        for column, row, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\3z", path.get("d") or ""):
            x, y = (int(column) + 4) * PIXELS, (int(row) + 4) * PIXELS
            draw.rectangle((x, y, x + int(length) * PIXELS - 1, y + PIXELS - 1), fill=0)
        found += [code.text for code in zxingcpp.read_barcodes(image)]
    return found


async def test_pdf(world: World, estate: Estate) -> None:
    """NET-8: a sheet has a label for each EVSE of the site, by number, with all that it must say."""
    pdf = await fetched(world, {"siteId": id_of(estate.site)}, "PDF")
    assert codes_in_pdf(pdf) == [f"http://echarge.test/pay/CODE000{number}" for number in (1, 2, 3)]
    (page,) = pages_of(pdf)
    text = " ".join(page.get_textpage().get_text_bounded().split())
    for part in ("CODE 0001", "Quay", "+44 20 7946 0123", 'Ñandú & <b>"7"</b>', "http://echarge.test/pay/CODE0003"):
        assert part in text
    assert "SECRET" not in text
    assert b"SECRET-7" not in pdf
    assert b"/FontFile2" in pdf


async def test_svg(world: World, estate: Estate) -> None:
    """NET-8: one label is a file of its own; markup in a name stays text."""
    row = await models.Evse.get(number=3)
    svg = await fetched(world, {"evseIds": [id_of(row)]}, "SVG")
    assert codes_in_svg(svg) == ["http://echarge.test/pay/CODE0003"]
    root = ET.fromstring(svg)  # noqa: S314 -- our own
    assert (root.get("width"), root.get("height")) == ("99.1mm", "57mm")
    assert [title.text for title in root.iter(f"{SVG}title")] == ['CODE0003 Ñandú & <b>"7"</b>']
    assert {element.tag.removeprefix(SVG) for element in root.iter()} == {
        "svg", "defs", "path", "rect", "g", "title", "use",
    }  # fmt: skip
    assert b"SECRET" not in svg
    sheet = await fetched(world, {"chargerId": id_of(estate.charger)}, "SVG")
    assert codes_in_svg(sheet) == [f"http://echarge.test/pay/CODE000{number}" for number in (1, 2, 3)]


@pytest.mark.parametrize(
    ("name", "site", "identity", "shown"),
    [
        pytest.param("Quay 1", "Quay", "CP7", "Quay 1", id="a name of its own"),
        pytest.param("CP7-01", "Quay", "CP7", "Quay", id="made from the identity"),
        pytest.param("left cp-7", "Quay", "CP7", "Quay", id="spelled in another way"),
        pytest.param("CP7-01", "Site of CP7", "CP7", "", id="the site as well"),
        pytest.param("Quay", "Quay", "--", "", id="an identity without letters"),
    ],
)
def test_no_identity(name: str, site: str, identity: str, shown: str) -> None:
    """NET-8: a name that has the charger's identity in it does not stand on a label (C13)."""
    assert shown_name(name, site, identity) == shown


LABEL = Label("ABCD2345", "Quay", "+44 20 7946 0123", "https://charge.example.org/pay/ABCD2345")


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("x" * 200, id="200 letters"),
        pytest.param("W" * 200, id="200 wide letters"),
        pytest.param("Straße des 17. Juni " * 10, id="200 signs in words"),
        pytest.param("</title></g></svg><script>alert(1)</script>", id="markup"),
        pytest.param("\x00\x07\u202e\ud800\ufffe a", id="control signs"),
        pytest.param("日本語 العربية", id="signs that the font does not have"),
        pytest.param("e\N{COMBINING ACUTE ACCENT}", id="composed"),
        pytest.param("", id="nothing"),
    ],
)
@pytest.mark.parametrize("label_format", list(LabelFormat))
def test_names(name: str, label_format: LabelFormat) -> None:
    """NET-8: whatever the name, the label is whole, within its borders, and can be scanned."""
    label = Label(LABEL.code, name, "call " * 10, LABEL.url)
    content = render([label], label_format)
    if label_format is LabelFormat.PDF:
        assert codes_in_pdf(content) == [LABEL.url]
        (page,) = pages_of(content)
        sheet = page.render(scale=72 / 25.4, grayscale=True).to_pil()  # eight pixels to the millimetre
        right, below = sheet.crop((int(104 * 8.04), 0, *sheet.size)), sheet.crop((0, int(63.3 * 8.04), *sheet.size))
        assert (right.getextrema(), below.getextrema()) == ((255, 255), (255, 255))
    else:
        assert codes_in_svg(content) == [LABEL.url]
        (title,) = ET.fromstring(content).iter(f"{SVG}title")  # noqa: S314 -- our own
        assert (title.text or "").startswith("ABCD2345")


async def test_thousand_labels() -> None:
    """NET-8: a thousand labels are made in a process of their own: a hundred sheets."""
    many = [Label(f"A{number:07d}", f"EVSE {number}", "", f"https://e.org/pay/A{number:07d}") for number in range(1000)]
    assert len(many) > IN_A_THREAD_MAX
    pages = pages_of(await rendered(many, LabelFormat.PDF))
    assert len(pages) == 100
    assert "A000 0999" in pages[-1].get_textpage().get_text_bounded()


async def test_selections(world: World, estate: Estate, monkeypatch: pytest.MonkeyPatch) -> None:
    """NET-8: another organisation's, unknown, empty and too large selections are refused, and no link is made."""
    theirs = await estate_of(world, world.theirs)
    archived = models.Charger(
        organisation_id=estate.organisation.id, site_id=estate.site.id, name="Gone", ocpp_identity="G",
        identity_key="archived:1", archived_at=NOW,
    )  # fmt: skip
    bare = models.Site(organisation_id=estate.organisation.id, name="Bare", time_zone="UTC")
    gone = evse(estate, 9, "Gone", charger_id=archived.id)
    await world.save(archived, bare, gone)
    mine = id_of(estate.evse)
    unknown: list[tuple[dict[str, Any], list[str]]] = [
        ({"siteId": id_of(theirs.site)}, ["siteId"]),
        ({"siteId": id_of(estate.charger)}, ["siteId"]),
        ({"chargerId": id_of(theirs.charger)}, ["chargerId"]),
        ({"chargerId": id_of(archived)}, ["chargerId"]),
        ({"evseIds": [mine, id_of(theirs.evse)]}, ["evseIds", "1"]),
        ({"evseIds": [mine, "x"]}, ["evseIds", "1"]),
        ({"evseIds": [id_of(gone)]}, ["evseIds", "0"]),
    ]
    for selection, where in unknown:
        assert await asked(world, selection) == {"__typename": "NotFound", "path": ["selection", *where]}, selection
    refused: list[tuple[dict[str, Any], str, str]] = [
        ({"siteId": id_of(bare)}, "siteId", "REQUIRED"),
        ({"evseIds": []}, "evseIds", "REQUIRED"),
        ({"evseIds": [global_id("Evse", number) for number in range(LABELS_MAX + 1)]}, "evseIds", "TOO_LONG"),
    ]
    for selection, path, code in refused:
        answer = await asked(world, selection)
        assert answer["problems"] == [{"path": ["selection", path], "code": code}]
    monkeypatch.setattr(labels, "LABELS_MAX", 2)
    answer = await asked(world, {"siteId": id_of(estate.site)})
    assert answer["problems"] == [{"path": ["selection", "siteId"], "code": "TOO_LONG"}]
    assert await models.ReportRequest.all().count() == 0


async def test_links(world: World, estate: Estate) -> None:
    """NET-8: a link is good for who asked and for a while; nothing else is one, and none gives anything as a report."""
    answer = await asked(world, {"siteId": id_of(estate.site)}, as_=UserType.MAINTENANCE)
    assert answer["count"] == 3
    assert (await world.http.get(answer["url"].replace("/labels/", "/reports/"))).status_code == 404
    foreign = {"authorization": f"Bearer {world.theirs.tokens[UserType.ADMINISTRATOR]}"}
    assert (await world.http.get(answer["url"], headers=foreign)).status_code == 404
    assert (await world.http.get("/labels/nothing")).status_code == 404
    assert (await world.http.get(f"/labels/{'x' * 500}")).status_code == 404
    assert (await world.http.get(answer["url"])).status_code == 200
    world.clock.pass_by(minutes=6)
    assert (await world.http.get(answer["url"])).status_code == 404


async def test_screen(world: World, estate: Estate) -> None:
    """NET-8: the screen is filled by one operation: what can be chosen, by site, and who to call."""
    with counted(world.runtime.reader) as few:
        found = await world.data(operation("labels"), {"siteIds": [id_of(estate.site)]})
    assert found["organisation"]["supportPhone"] == "+44 20 7946 0123"
    assert [site["name"] for site in found["sites"]["nodes"]] == ["One"]
    assert [each["publicCode"] for each in found["evses"]["nodes"]] == ["CODE0001", "CODE0002", "CODE0003"]
    await world.save(*(evse(estate, number, f"More {number}") for number in range(10, 20)))
    with counted(world.runtime.reader) as many:
        await world.data(operation("labels"), {"siteIds": [id_of(estate.site)]})
    assert len(few) == len(many) == 7, many
