"""The canonical form of a version: resolved words with the ids of their evidence, and the hash of both.

The text that `canonical_bytes` writes is what is stored, frozen and hashed. `verify` works on those stored
bytes alone and never normalises again, so a later Unicode table or a later release cannot move an old hash.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, TypeVar

from django.utils.translation import gettext as _

from apps.documents.blocks import AnyBlock, Document, FiguresBlock, QuoteBlock, RunsBlock, references
from apps.documents.errors import DocumentError, EvidenceUnavailable
from apps.documents.excerpts import check_excerpt, join_sentences, sentences
from apps.documents.inline import EvidenceKind, InlineReference, Part, Reference, Run
from apps.documents.resolved import (
    Evidence,
    MeasuredFigure,
    QuotedWords,
    ResolvedBlock,
    ResolvedDocument,
    ResolvedFigure,
    ResolvedFigures,
    ResolvedLine,
    ResolvedQuote,
    ResolvedRun,
    WithdrawnEvidence,
    resolved_figure,
)
from apps.documents.stored import parse_block, serialise_block
from apps.documents.text import check_text, one_line, shown

SCHEMA = "goodword.document/1"
EVIDENCE_LIMIT = 5_000
LINE_KINDS = frozenset({"headline", "standfirst", "paragraph"})

Lookup = Mapping[str, Evidence]
Read = TypeVar("Read", ResolvedRun, ResolvedQuote, ResolvedFigure)


def resolve(document: Document, *, lookup: Lookup) -> ResolvedDocument:
    """This function will replace every reference by the words of its evidence.

    `lookup` maps evidence ids to what the evidence says now; fetch it once with the ids that `references`
    names. Raises EvidenceUnavailable with all references that cannot be resolved, and QuoteReworded for an
    excerpt that is not made of whole sentences of its quote.
    """
    problems = [
        (block_id, reference.evidence_id, reason)
        for block_id, reference in references(document)
        if (reason := _why_not(reference, lookup=lookup))
    ]
    problems += _missing_parts(document, lookup=lookup, known_bad={problem[1] for problem in problems})
    if problems:
        raise EvidenceUnavailable(_problem_sentence(problems), problems=problems)
    return ResolvedDocument(blocks=tuple(_resolve_block(block, lookup=lookup) for block in document.blocks))


def canonical_bytes(resolved: ResolvedDocument) -> bytes:
    """This function will write the canonical form: UTF-8 JSON, sorted keys, only text, true and false."""
    tree = {"schema": SCHEMA, "blocks": [_written(block) for block in resolved.blocks]}
    return _dumped(tree).encode("utf-8")


def content_hash(resolved: ResolvedDocument) -> str:
    """This function will return the SHA-256 of the canonical form in hexadecimal."""
    return hashlib.sha256(canonical_bytes(resolved)).hexdigest()


def fingerprint_words(content_hash: str) -> str:
    """This function will return the short form that people compare by eye: "7c1e 9a04"."""
    return f"{content_hash[:4]} {content_hash[4:8]}"


def verify(canonical_json: str, *, content_hash: str) -> bool:
    """This function will tell whether a stored canonical text is whole and has this hash."""
    try:
        stored = canonical_json.encode("utf-8")
        is_canonical = _dumped(json.loads(canonical_json)) == canonical_json
    except (ValueError, RecursionError):
        return False
    return is_canonical and hmac.compare_digest(hashlib.sha256(stored).hexdigest(), content_hash)


def parse_canonical(canonical_json: str) -> ResolvedDocument:
    """This function will read a stored canonical text, or raise DocumentError when it is not one."""
    try:
        tree = json.loads(canonical_json)
        if set(tree) != {"schema", "blocks"} or tree["schema"] != SCHEMA:
            raise _not_canonical(canonical_json)
        return ResolvedDocument(blocks=tuple(_read_block(block) for block in tree["blocks"]))
    except DocumentError:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise _not_canonical(canonical_json) from error


def _why_not(reference: Reference, *, lookup: Lookup) -> str:
    found = lookup.get(reference.evidence_id)
    if found is None:
        return "unknown"
    if isinstance(found, WithdrawnEvidence):
        return "withdrawn"
    kind = EvidenceKind.QUOTE if isinstance(found, QuotedWords) else EvidenceKind.FIGURE
    return "" if kind is reference.kind else "wrong_kind"


def _missing_parts(document: Document, *, lookup: Lookup, known_bad: set[str]) -> list[tuple[str, str, str]]:
    return [
        (block.block_id, run.reference.evidence_id, f"no_{run.part}")
        for block in document.blocks
        if isinstance(block, RunsBlock)
        for run in block.runs
        if isinstance(run, InlineReference) and run.reference.evidence_id not in known_bad
        if not _resolve_run(run, lookup=lookup, block_id=block.block_id).text
    ]


def _problem_sentence(problems: list[tuple[str, str, str]]) -> str:
    reasons = {
        "unknown": _("is not known"),
        "withdrawn": _("was withdrawn"),
        "wrong_kind": _("is of another kind"),
    }
    unique = dict.fromkeys((evidence_id, reason) for _block_id, evidence_id, reason in problems)
    listed = "; ".join(
        f"{evidence_id} {reasons.get(reason, _('does not hold the part that the text asks for'))}"
        for evidence_id, reason in unique
    )
    return _("The text uses evidence that it may not: %(listed)s. Take it out or choose other evidence.") % {
        "listed": listed
    }


def _resolve_block(block: AnyBlock, *, lookup: Lookup) -> ResolvedBlock:
    if isinstance(block, RunsBlock):
        runs = tuple(_resolve_run(run, lookup=lookup, block_id=block.block_id) for run in block.runs)
        return ResolvedLine(kind=block.kind, block_id=block.block_id, runs=runs)
    if isinstance(block, QuoteBlock):
        return _resolve_quote(block, said=_quote(block.evidence_id, lookup=lookup))
    if isinstance(block, FiguresBlock):
        figures = tuple(
            _figure(evidence_id, lookup=lookup, block_id=block.block_id) for evidence_id in block.evidence_ids
        )
        return ResolvedFigures(block_id=block.block_id, heading=block.heading, figures=figures)
    return block


def _resolve_run(run: Run, *, lookup: Lookup, block_id: str) -> ResolvedRun:
    if not isinstance(run, InlineReference):
        return ResolvedRun(text=run.text, bold=run.bold, italic=run.italic)
    evidence_id, kind = run.reference.evidence_id, run.reference.kind
    if kind is EvidenceKind.QUOTE:
        text = _clean(_quote(evidence_id, lookup=lookup).words, block_id=block_id)
    else:
        text = _part(_figure(evidence_id, lookup=lookup, block_id=block_id), part=run.part)
    return ResolvedRun(
        text=text,
        bold=run.bold,
        italic=run.italic,
        evidence_id=evidence_id,
        evidence_kind=str(kind),
        part=str(run.part),
    )


def _resolve_quote(block: QuoteBlock, *, said: QuotedWords) -> ResolvedQuote:
    whole = join_sentences(sentences(said.words))
    excerpt = check_excerpt(said.words, block.excerpt, block_id=block.block_id) if block.excerpt else whole
    return ResolvedQuote(
        block_id=block.block_id,
        evidence_id=block.evidence_id,
        words=_clean(excerpt if excerpt != whole else said.words, block_id=block.block_id, required=True),
        speaker=_clean(said.speaker, block_id=block.block_id),
        role=_clean(said.role, block_id=block.block_id),
        organisation=_clean(said.organisation, block_id=block.block_id),
        shortened=excerpt != whole,
    )


def _quote(evidence_id: str, *, lookup: Lookup) -> QuotedWords:
    found = lookup[evidence_id]
    if not isinstance(found, QuotedWords):
        raise TypeError(evidence_id)
    return found


def _figure(evidence_id: str, *, lookup: Lookup, block_id: str) -> ResolvedFigure:
    found = lookup[evidence_id]
    if not isinstance(found, MeasuredFigure):
        raise TypeError(evidence_id)
    return resolved_figure(found, clean=lambda text: _clean(text, block_id=block_id))


def _part(figure: ResolvedFigure, *, part: Part) -> str:
    return str(getattr(figure, part.value))


def _clean(text: str, *, block_id: str, required: bool = False) -> str:
    return check_text(one_line(text), block_id=block_id, field="evidence", limit=EVIDENCE_LIMIT, required=required)


def _dumped(tree: object) -> str:
    return json.dumps(tree, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _written(block: ResolvedBlock) -> dict[str, Any]:
    if isinstance(block, ResolvedLine):
        return {"id": block.block_id, "kind": block.kind, "runs": [vars(run) for run in block.runs]}
    if isinstance(block, ResolvedFigures):
        figures = [vars(figure) for figure in block.figures]
        return {"id": block.block_id, "kind": block.kind, "heading": block.heading, "figures": figures}
    if isinstance(block, ResolvedQuote):
        values = {name: value for name, value in vars(block).items() if name != "block_id"}
        return {"id": block.block_id, "kind": block.kind, **values}
    return serialise_block(block)


def _read_block(tree: Mapping[str, Any]) -> ResolvedBlock:
    kind = tree["kind"]
    if kind in LINE_KINDS and set(tree) == {"id", "kind", "runs"}:
        runs = tuple(_read(ResolvedRun, run) for run in tree["runs"])
        return ResolvedLine(kind=kind, block_id=_text(tree["id"]), runs=runs)
    if kind == "figures" and set(tree) == {"id", "kind", "heading", "figures"}:
        figures = tuple(_read(ResolvedFigure, figure) for figure in tree["figures"])
        return ResolvedFigures(block_id=_text(tree["id"]), heading=_text(tree["heading"]), figures=figures)
    if kind == "quote":
        values = {name: value for name, value in tree.items() if name not in {"id", "kind"}}
        return _read(ResolvedQuote, {"block_id": tree["id"], **values})
    block = parse_block(tree)
    if isinstance(block, RunsBlock | QuoteBlock | FiguresBlock):
        raise TypeError(kind)
    return block


def _read(cls: type[Read], values: Mapping[str, Any]) -> Read:
    types = {spec.name: bool if spec.type == "bool" else str for spec in fields(cls)}
    if set(values) != set(types) or any(type(values[name]) is not types[name] for name in types):
        raise TypeError(cls.__name__)
    return cls(**values)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(type(value).__name__)
    return value


def _not_canonical(text: str) -> DocumentError:
    message = _("“%(value)s” is not the canonical form of a version. Restore the stored text.")
    return DocumentError("bad_canonical", "", "document", message % {"value": shown(text)})
