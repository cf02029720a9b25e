"""Making the files: a few labels in a thread, many in a process of its own, so that chargers do not wait for them."""

import asyncio
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from echarge.operations.labels import Label, LabelFormat
from echarge.web.labels.layout import drawing
from echarge.web.labels.pdf import pdf_of
from echarge.web.labels.svg import svg_of

IN_A_THREAD_MAX = 20
"""A label takes some ten milliseconds of a core, most of them for the best mask of its QR code."""


def render(labels: Sequence[Label], label_format: LabelFormat) -> bytes:
    """Return the labels as a file."""
    drawings = [drawing(label) for label in labels]
    match label_format:
        case LabelFormat.SVG:
            return svg_of(drawings)
        case LabelFormat.PDF:
            return pdf_of(drawings)


async def rendered(labels: Sequence[Label], label_format: LabelFormat) -> bytes:
    """Return the labels as a file, without holding up the loop."""
    if len(labels) <= IN_A_THREAD_MAX:
        return await asyncio.to_thread(render, labels, label_format)
    process = ProcessPoolExecutor(1, mp_context=get_context("spawn"))
    try:
        return await asyncio.get_running_loop().run_in_executor(process, render, labels, label_format)
    finally:
        process.shutdown(wait=False, cancel_futures=True)
