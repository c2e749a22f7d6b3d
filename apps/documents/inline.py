"""The inside of a line of text: words, and references to evidence, in bold or italic at most."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, TypeVar

from django.utils.translation import gettext as _

from apps.documents.errors import DocumentError
from apps.documents.text import check_identifier, check_text, shown

RUNS_LIMIT = 400
RUN_TEXT_LIMIT = 8_000

Choice = TypeVar("Choice", bound=StrEnum)


class EvidenceKind(StrEnum):
    """What a reference may point to."""

    QUOTE = "quote"
    FIGURE = "figure"


class Part(StrEnum):
    """Which words of the evidence stand in the text; a quote knows only `value`, its words."""

    VALUE = "value"
    BEFORE = "before"
    AFTER = "after"
    PERIOD = "period"
    SAMPLE = "sample"


@dataclass(frozen=True, kw_only=True)
class Reference:
    """A pointer to a piece of evidence by its public id."""

    evidence_id: str
    kind: EvidenceKind


@dataclass(frozen=True, kw_only=True)
class Text:
    """Words as they were typed."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, kw_only=True)
class InlineReference:
    """Words that the evidence gives."""

    reference: Reference
    part: Part = Part.VALUE
    bold: bool = False
    italic: bool = False


Run = Text | InlineReference


def tidy_runs(runs: Iterable[Run]) -> tuple[Run, ...]:
    """This function will return the one way in which these runs are written.

    Neighbours of one style are joined, nothing is empty, white space at the edge of bold or italic words is
    plain, and none stands at either end: so two editors that show the same line store the same runs.
    """
    freed = [piece for run in _joined(runs) for piece in _plain_edges(run)]
    return _without_outer_space(_joined(freed))


def parse_runs(value: object, *, block_id: str, field: str) -> tuple[Run, ...]:
    """This function will read runs from JSON values, or raise DocumentError."""
    if not isinstance(value, list) or len(value) > RUNS_LIMIT:
        raise DocumentError(
            "bad_runs",
            block_id,
            field,
            _("The field “%(field)s” must be a list of at most %(limit)d pieces of text.")
            % {"field": field, "limit": RUNS_LIMIT},
        )
    return tidy_runs(_parse_run(item, block_id=block_id, field=field) for item in value)


def serialise_runs(runs: Iterable[Run]) -> list[dict[str, Any]]:
    """This function will write runs as JSON values that `parse_runs` reads back."""
    return [_serialise_run(run) for run in runs]


def check_run(run: object, *, block_id: str, field: str) -> Run:
    """This function will return a run whose text is clean and whose reference is sound."""
    if isinstance(run, Text):
        text = check_text(run.text, block_id=block_id, field=field, limit=RUN_TEXT_LIMIT, required=False)
        return replace(run, text=text)
    if isinstance(run, InlineReference):
        check_identifier(run.reference.evidence_id, block_id=block_id, field=field)
        if run.reference.kind is EvidenceKind.QUOTE and run.part is not Part.VALUE:
            raise DocumentError(
                "bad_part",
                block_id,
                field,
                _("A quote has no part “%(part)s”. Refer to the quote as a whole.") % {"part": run.part},
            )
        return run
    raise _unknown_run(run, block_id=block_id, field=field)


def choice_of(kind: type[Choice], value: object, *, block_id: str, field: str) -> Choice:
    """This function will return the member with this value, or raise DocumentError naming the choices."""
    if isinstance(value, str) and value in list(kind):
        return kind(value)
    raise DocumentError(
        "unknown_choice",
        block_id,
        field,
        _("“%(value)s” is not known here. Use one of: %(choices)s.")
        % {"value": shown(value), "choices": ", ".join(kind)},
    )


def _parse_run(item: object, *, block_id: str, field: str) -> Run:
    if not isinstance(item, Mapping):
        raise _unknown_run(item, block_id=block_id, field=field)
    marks = {"bold": item.get("bold", False), "italic": item.get("italic", False)}
    if not all(isinstance(mark, bool) for mark in marks.values()):
        raise _unknown_run(item, block_id=block_id, field=field)
    keys = set(item) - {"bold", "italic"}
    if keys == {"text"}:
        return check_run(Text(text=item["text"], **marks), block_id=block_id, field=field)
    if keys in ({"evidence", "kind"}, {"evidence", "kind", "part"}):
        kind = choice_of(EvidenceKind, item["kind"], block_id=block_id, field=field)
        part = choice_of(Part, item.get("part", "value"), block_id=block_id, field=field)
        evidence_id = check_identifier(item["evidence"], block_id=block_id, field=field)
        reference = Reference(evidence_id=evidence_id, kind=kind)
        run = InlineReference(reference=reference, part=part, **marks)
        return check_run(run, block_id=block_id, field=field)
    raise _unknown_run(item, block_id=block_id, field=field)


def _serialise_run(run: Run) -> dict[str, Any]:
    marks = {name: True for name in ("bold", "italic") if getattr(run, name)}
    if isinstance(run, Text):
        return {"text": run.text, **marks}
    part = {} if run.part is Part.VALUE else {"part": str(run.part)}
    return {"evidence": run.reference.evidence_id, "kind": str(run.reference.kind), **part, **marks}


def _unknown_run(item: object, *, block_id: str, field: str) -> DocumentError:
    message = _("%(value)s is neither text nor a reference. Use “text”, or “evidence” with “kind”.")
    return DocumentError("unknown_run", block_id, field, message % {"value": shown(item)})


def _style(run: Run) -> tuple[bool, bool]:
    return run.bold, run.italic


def _joined(runs: Iterable[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if isinstance(run, Text) and isinstance(last, Text) and _style(run) == _style(last):
            # Joining may put a letter beside its accent, so the whole is normalised again.
            joined[-1] = replace(last, text=unicodedata.normalize("NFC", last.text + run.text))
        else:
            joined.append(run)
    return joined


def _plain_edges(run: Run) -> list[Run]:
    if isinstance(run, InlineReference):
        return [run]
    if not (run.bold or run.italic):
        return [run] if run.text else []
    core = run.text.strip()
    if not core:
        return [Text(text=run.text)] if run.text else []
    before, after = run.text.split(core, 1)[0], run.text[len(run.text.rstrip()) :]
    pieces = [Text(text=before), replace(run, text=core), Text(text=after)]
    return [piece for piece in pieces if piece.text]


def _without_outer_space(runs: list[Run]) -> tuple[Run, ...]:
    kept = list(runs)
    if kept and isinstance(kept[0], Text):
        kept[0] = replace(kept[0], text=kept[0].text.lstrip())
    if kept and isinstance(kept[-1], Text):
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip())
    return tuple(run for run in kept if not (isinstance(run, Text) and not run.text))
