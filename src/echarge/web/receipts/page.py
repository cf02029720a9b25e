"""A receipt as a page: plain HTML without a script, readable on a phone, and printable."""

from collections.abc import Iterable
from html import escape

from echarge.web.receipts.content import Content

STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#111}
h1{font-size:1.5rem;margin:0 0 .25rem}p{margin:.25rem 0}table{width:100%;border-collapse:collapse;margin:1rem 0}
th{text-align:left;font-weight:normal;color:#555;vertical-align:top;padding:.2rem 1rem .2rem 0;white-space:nowrap}
td{padding:.2rem 0;overflow-wrap:anywhere}.sums th{white-space:normal;color:#111}
.sums td{text-align:right;white-space:nowrap;vertical-align:top}.sums small{display:block;color:#555}
.total th,.total td{font-weight:bold;color:#111;border-top:1px solid #111;padding-top:.5rem}
.vat th,.vat td{color:#555}
.muted{color:#555}.block{margin:1rem 0}@media print{.screen{display:none}}
"""


def page_of(content: Content, link: str) -> str:
    """Return the page."""
    return "\n".join(
        [
            '<!doctype html><html lang="en"><head><meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="robots" content="noindex, nofollow">',
            f"<title>{escape(content.title)}</title><style>{STYLE}</style></head><body>",
            f"<h1>{escape(content.title)}</h1>",
            f'<p class="muted">Issued {escape(content.issued)}</p>',
            block(content.seller, "strong"),
            block(["For", *content.payer], 'span class="muted"') if content.payer else "",
            f"<table>{rows(content.facts)}</table>",
            f'<table class="sums">{sums(content)}</table>',
            *(f"<p>{escape(note)}</p>" for note in content.notes),
            '<p class="screen">' + " · ".join(links(content, link)) + "</p>",
            "</body></html>\n",
        ]
    )


def block(lines: Iterable[str], first: str) -> str:
    """Return some lines below each other, the first one in an element of its own."""
    head, *rest = [escape(line) for line in lines if line] or [""]
    return f'<p class="block">{"<br>".join([f"<{first}>{head}</{first.split(maxsplit=1)[0]}>", *rest])}</p>'


def rows(pairs: Iterable[tuple[str, str]], kind: str = "") -> str:
    """Return the rows of a table of two columns."""
    opening = f'<tr class="{kind}">' if kind else "<tr>"
    return "".join(f"{opening}<th>{escape(label)}</th><td>{escape(text)}</td></tr>" for label, text in pairs)


def sums(content: Content) -> str:
    """Return the rows of the price: its parts with what they are made of, the total, and the VAT within it."""
    parts = "".join(
        f"<tr><th>{escape(part.label)}{''.join(f'<small>{escape(each)}</small>' for each in part.details)}</th>"
        f"<td>{escape(part.amount)}</td></tr>"
        for part in content.parts
    )
    return parts + rows([content.total], "total") + rows(content.vat, "vat")


def links(content: Content, link: str) -> Iterable[str]:
    """Yield the links to the PDF and to the other documents."""
    yield f'<a href="{escape(link)}.pdf">PDF</a>'
    for other in content.others:
        yield f'<a href="{escape(other.link)}">{escape(other.text)}</a>'
