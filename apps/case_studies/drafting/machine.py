"""Another drafter: a language model behind an OpenAI-compatible address. Off unless its address is set.

It gets the evidence by labels and answers with blocks that refer to them. What it writes is held to the rules of
every draft: words in quotation marks and numbers come from evidence only, or the whole text is refused.
"""

import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from apps.case_studies.drafting.material import Material
from apps.case_studies.formats import Format
from apps.core import scope
from apps.core.errors import DomainError
from apps.core.gate import ask_leave
from apps.documents.blocks import AnyBlock, Document, Headline, Paragraph, QuoteBlock, new_block_id
from apps.documents.canonical import Lookup, resolve
from apps.documents.errors import DocumentError
from apps.documents.inline import EvidenceKind, Reference
from apps.documents.rendering import render_text
from apps.documents.resolved import MeasuredFigure, QuotedWords
from apps.documents.source import from_source

PATIENCE = 30  # seconds
LARGEST = 200_000  # bytes of an answer
BLOCKS = 40
NUMBER = re.compile(r"\d[\d.,]*")
QUOTATION = re.compile(r"[“”„«»\"]")
REFERENCE = re.compile(r"\[\[[^\]]*\]\]")
TASK = (
    "You draft a text for a press office from evidence. Write in the language with the code given. Use only the"
    " evidence. Never type a number and never type words in quotation marks: write [[E1]] where the value or the"
    " quote of evidence E1 belongs, [[E1:before]] for the earlier value of a figure. Answer with JSON only:"
    ' {"blocks": [{"kind": "headline" or "paragraph", "text": "..."}, {"kind": "quote", "evidence": "E2"}]}.'
)


class MachineNotSetUp(DomainError):
    """Nobody has named a language model."""

    code = "machine_not_set_up"

    def __init__(self) -> None:
        super().__init__(_("No language model is set up here. The rules and phrases draft every format without one."))


class MachineSilent(DomainError):
    """It cannot be reached, or answers with something else than a draft."""

    code = "machine_silent"

    def __init__(self, why: str) -> None:
        message = _("The language model gave no draft: %(why)s. Nothing was changed; try again, or write by hand.")
        super().__init__(message % {"why": why})


class MachineRefused(DomainError):
    """What it wrote breaks a rule of every draft."""

    code = "machine_refused"

    def __init__(self, why: str) -> None:
        message = _("The language model's text is refused: %(why)s Nothing was changed; try again, or write by hand.")
        super().__init__(message % {"why": why})


def is_set_up() -> bool:
    """This function will tell whether a language model is named in the settings."""
    return bool(settings.MACHINE_DRAFTER["URL"])


def machine_draft(
    material: Material, *, rules: Format, labels: Mapping[str, Reference], lookup: Lookup
) -> tuple[AnyBlock, ...]:
    """This function will ask for a text and return its blocks, checked: no figure and no quote that is not evidence.

    Raises MachineNotSetUp, MachineSilent or MachineRefused; HeldBack in a drill.
    """
    if not is_set_up():
        raise MachineNotSetUp
    ask_leave(scope.current())  # a drill asks no model: what is invented in it is nobody else's to read
    answer = _ask(_wish(material, rules=rules, labels=labels, lookup=lookup))
    blocks = tuple(_blocks(answer, labels))
    _check_typed(blocks, material)
    try:
        text = resolve(Document(blocks=blocks), lookup=lookup)
    except DocumentError as error:
        raise MachineRefused(str(error)) from error
    if rules.limit and rules.measure(render_text(text)) > rules.room:
        told = {"n": rules.measure(render_text(text)), "limit": rules.room, "unit": str(rules.unit)}
        raise MachineRefused(_("it has %(n)d of %(limit)d %(unit)s.") % told)
    return blocks


def _wish(material: Material, *, rules: Format, labels: Mapping[str, Reference], lookup: Lookup) -> str:
    who = f"{material.speaker or 'a customer, not to be named'} {material.role} {material.organisation}"
    lines = [
        f"Language: {material.language}",
        f"Brand: {material.brand.name}",
        f"Format: {rules.kind}, at most {rules.room or 600} {'words' if not rules.limit else rules.unit}",
        f"Customer: {who.strip()}",
        "Evidence:",
    ]
    for label, reference in labels.items():
        said = lookup.get(reference.evidence_id)
        if isinstance(said, QuotedWords):
            lines.append(f"{label} quote: {said.words}")
        elif isinstance(said, MeasuredFigure):
            before = f", before it was {said.before}" if said.before is not None else ""
            lines.append(f"{label} figure: {said.label}: {said.value} {said.unit}{before}")
    return "\n".join(lines)


def _ask(wish: str) -> Sequence[Any]:
    given = settings.MACHINE_DRAFTER
    told = [{"role": "system", "content": TASK}, {"role": "user", "content": wish}]
    body = json.dumps({"model": given["MODEL"], "messages": told, "temperature": 0}).encode()
    headers = {"Content-Type": "application/json"} | (
        {"Authorization": f"Bearer {given['KEY']}"} if given["KEY"] else {}
    )
    address = f"{given['URL'].rstrip('/')}/chat/completions"
    if not address.startswith(("https://", "http://")):
        raise MachineNotSetUp
    request = urllib.request.Request(address, data=body, headers=headers)  # noqa: S310 - the address is http(s)
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answered:  # noqa: S310 - as above
            content = answered.read(LARGEST + 1)
    except urllib.error.HTTPError as error:
        raise MachineSilent(_("it answered with the status %(status)d") % {"status": error.code}) from error
    except (OSError, ValueError) as error:
        raise MachineSilent(_("it cannot be reached")) from error
    return _read(content)


def _read(content: bytes) -> Sequence[Any]:
    no_draft = _("its answer is no list of blocks")
    if len(content) > LARGEST:
        raise MachineSilent(_("its answer is too long"))
    try:
        said = json.loads(content)["choices"][0]["message"]["content"]
        blocks = json.loads(re.sub(r"^```(?:json)?|```$", "", said.strip()).strip())["blocks"]
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
        raise MachineSilent(no_draft) from error
    if not isinstance(blocks, list) or not 0 < len(blocks) <= BLOCKS:
        raise MachineSilent(no_draft)
    return blocks


def _blocks(answer: Iterable[Any], labels: Mapping[str, Reference]) -> Iterable[AnyBlock]:
    for given in answer:
        kind = given.get("kind") if isinstance(given, dict) else None
        if kind == "quote":
            reference = labels.get(str(given.get("evidence")))
            if reference is None or reference.kind is not EvidenceKind.QUOTE:
                raise MachineRefused(_("it quotes %(label)s, which is no quote.") % {"label": given.get("evidence")})
            yield QuoteBlock(block_id=new_block_id(), evidence_id=reference.evidence_id)
        elif kind in {"headline", "paragraph"}:
            block_type = Headline if kind == "headline" else Paragraph
            try:
                runs = from_source(str(given.get("text", "")), labels=labels)
                yield block_type(block_id=new_block_id(), runs=runs)
            except DocumentError as error:
                raise MachineRefused(str(error)) from error
        else:
            raise MachineRefused(_("it holds a block of no known kind."))


def _check_typed(blocks: Iterable[AnyBlock], material: Material) -> None:
    """Numbers and quotations must be references; only what stands in a name or a label may be typed."""
    known = " ".join((material.brand.name, material.organisation, *(figure.label for figure in material.figures)))
    for block in blocks:
        if not isinstance(block, Headline | Paragraph):
            continue
        typed = " ".join(getattr(run, "text", "") for run in block.runs)
        unknown = [number for number in NUMBER.findall(typed) if number not in NUMBER.findall(known)]
        if unknown:
            raise MachineRefused(_("it says “%(value)s”, which no evidence gives.") % {"value": unknown[0]})
        if QUOTATION.search(typed):
            raise MachineRefused(_("it types words in quotation marks that are no reference to a quote."))
