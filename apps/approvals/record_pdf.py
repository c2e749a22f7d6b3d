"""The record as a PDF. Typst is one wheel that carries its fonts; the words go in as data, never as its source."""

import json
from functools import cache
from pathlib import Path

import typst
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from apps.approvals.record import Record


def pdf_of(record: Record) -> bytes:
    """This function will print the record; the same record gives the same pages."""
    words = {
        "version": _("Version"),
        "state": _("State"),
        "sent": _("Sent"),
        "fingerprint": _("Fingerprint"),
        "made": _("Printed"),
        "decisions": _("Decisions"),
        "nothing": _("no answer"),
        "text": _("The exact words"),
        "comments": _("Comments"),
    }
    inputs = {
        "record": json.dumps(record.as_data()),
        "words": json.dumps(words),
        "language": (get_language() or "en").split("-")[0],
    }
    made: bytes = typst.compile(_source(), format="pdf", sys_inputs=inputs, ignore_system_fonts=True)
    return made


@cache
def _source() -> bytes:
    return Path(__file__).with_name("record.typ").read_bytes()
