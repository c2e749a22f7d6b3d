"""The record of a permission on paper: every answer with its exact text, its ticks, who, when, from where, its hash.

The words reach the typesetter as data, never as its source, so nothing that a customer wrote can be an instruction.
"""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

import typst
from django.utils.translation import gettext as _

from apps.outreach.models import Consent, ConsentRecord
from apps.outreach.models.consents import Region

PAPER: Final = b"""
#let d = json(bytes(sys.inputs.at("data")))
#set document(title: d.title, date: none)
#set page(paper: "a4", margin: (x: 22mm, y: 20mm), footer: context [#set text(8pt, fill: luma(90))
  #d.foot #h(1fr) #counter(page).display("1 / 1", both: true)])
#set text(10pt, lang: d.language)
#set par(leading: 0.6em)
#text(18pt, weight: "bold", d.title)
#v(2mm)
#for line in d.lines [#line \\ ]
#for record in d.records [
  #v(5mm)
  #line(length: 100%, stroke: 0.6pt + luma(160))
  #text(13pt, weight: "bold", record.heading)
  #v(1mm)
  #grid(columns: (38mm, 1fr), row-gutter: 1.8mm, column-gutter: 4mm,
    ..record.facts.map(fact => (text(fill: luma(80), fact.at(0)), fact.at(1))).flatten())
  #v(2mm)
  #text(weight: "bold", d.shown)
  #block(width: 100%, inset: 4mm, stroke: 0.5pt + luma(170), text(9pt, lang: record.language,
    for words in record.text [#words #linebreak()]))
]
"""


def proof_pdf(consent: Consent, *, ticks: dict[str, str]) -> bytes:
    """This function will typeset the record as a PDF; `ticks` has the agency's words for each use."""
    data = json.dumps(paper_of(consent, ticks=ticks), ensure_ascii=False)
    return bytes(typst.compile(PAPER, sys_inputs={"data": data}))


def paper_of(consent: Consent, *, ticks: dict[str, str]) -> dict[str, Any]:
    """This function will return what stands on the paper, in the order in which it was answered."""
    customer, client = consent.customer, consent.client
    zone = ZoneInfo(client.zone)
    who = ", ".join(part for part in (customer.name, customer.role, customer.company, customer.email) if part)
    records = list(consent.records.order_by("number"))
    return {
        "title": _("Permission of %(name)s") % {"name": customer},
        "language": "en",
        "lines": [
            _("Customer: %(who)s") % {"who": who},
            _("For: %(brand)s") % {"brand": client.legal_line or client.name},
            _("Asked on %(moment)s") % {"moment": _moment(consent.asked_at, zone)},
        ],
        "foot": _("Receipt %(receipt)s") % {"receipt": consent.public_id},
        "shown": _("The page as it was shown"),
        "records": [_record(each, ticks, zone) for each in records],
    }


def _record(record: ConsentRecord, ticks: dict[str, str], zone: ZoneInfo) -> dict[str, Any]:
    facts: Sequence[tuple[str, str]] = (
        (_("Moment"), _moment(record.at, zone)),
        (_("Ticked"), "; ".join(words for use, words in ticks.items() if use in record.uses) or _("nothing")),
        (_("Not ticked"), "; ".join(words for use, words in ticks.items() if use not in record.uses)),
        (_("Parts of the world"), "; ".join(str(Region(each).label) for each in record.regions)),
        (_("Until"), f"{record.valid_until:%Y-%m-%d}" if record.valid_until else ""),
        (_("Gift or reward"), record.gift),
        (_("From address"), record.address or _("not known")),
        (_("Browser"), record.agent or _("not known")),
        (_("SHA-256 of the text"), record.text_hash),
    )
    return {
        "heading": f"{record.number}. {record.get_decision_display()}",
        "facts": [list(fact) for fact in facts if fact[1]],
        "language": record.language or "en",
        "text": record.text.splitlines(),
    }


def _moment(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M:%S %Z (%z)}"
