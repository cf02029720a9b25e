"""A receipt as a page: plain HTML without a script, readable on a phone, and printable."""

from collections.abc import Iterable
from html import escape

from echarge.web.receipts.content import Content

STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#111}
h1{font-size:1.5rem;margin:0 0 .25rem}p{margin:.25rem 0}table{width:100%;border-collapse:collapse;margin:1rem 0}
th{text-align:left;font-weight:normal;color:#555;vertical-align:top;padding:.2rem 1rem .2rem 0;white-space:nowrap}
td{padding:.2rem 0;overflow-wrap:anywhere}.sums td{text-align:right;white-space:nowrap}
.total th,.total td{font-weight:bold;color:#111;border-top:1px solid #111;padding-top:.5rem}
.block{margin:1.25rem 0}small,.muted{color:#555}@media print{.screen{display:none}}
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
            block("strong", content.seller),
            block("small", ["For", *content.payer]) if content.payer else "",
            table(content.facts),
            table(content.parts, "sums", last=content.total),
            f'<p class="muted">{escape(content.vat)}</p>',
            *(f"<p>{escape(note)}</p>" for note in content.notes),
            '<p class="screen">' + " · ".join(links(content, link)) + "</p>",
            "</body></html>\n",
        ]
    )


def block(first: str, lines: Iterable[str]) -> str:
    """Return some lines below each other, the first of them in this element."""
    head, *rest = [escape(line) for line in lines if line] or [""]
    return '<p class="block">' + "<br>".join([f"<{first}>{head}</{first}>", *rest]) + "</p>"


def table(rows: Iterable[tuple[str, str]], kind: str = "", last: tuple[str, str] | None = None) -> str:
    """Return a table of two columns; its last row is set apart."""
    body = "".join(f"<tr><th>{escape(label)}</th><td>{escape(text)}</td></tr>" for label, text in rows)
    if last is not None:
        body += f'<tr class="total"><th>{escape(last[0])}</th><td>{escape(last[1])}</td></tr>'
    return f'<table class="{kind}">{body}</table>'


def links(content: Content, link: str) -> Iterable[str]:
    """Yield the links to the PDF and to the other documents."""
    yield f'<a href="{escape(link)}.pdf">PDF</a>'
    for other in content.others:
        yield f'<a href="{escape(other.link)}">{escape(other.text)}</a>'
