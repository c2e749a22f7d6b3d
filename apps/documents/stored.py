"""Documents as JSON values and back: the form in which a draft is stored. Strict in both directions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from typing import Any

from django.utils.translation import gettext as _

from apps.documents.blocks import (
    BLOCK_TYPE_OF,
    BLOCKS_LIMIT,
    FIGURES_LIMIT,
    SCHEMA,
    AnyBlock,
    Document,
    Section,
)
from apps.documents.errors import DocumentError
from apps.documents.inline import choice_of, parse_runs, serialise_runs
from apps.documents.text import shown


def parse_document(value: object) -> Document:
    """This function will read a document from JSON values, or raise DocumentError for the first fault."""
    if not isinstance(value, Mapping) or set(value) != {"schema", "blocks"}:
        message = _("A document has exactly two keys, “schema” and “blocks”; found %(value)s.")
        raise DocumentError("bad_document", "", "document", message % {"value": shown(_keys(value))})
    if value["schema"] != SCHEMA:
        message = _("The schema “%(value)s” is not known. Use “%(schema)s”.")
        raise DocumentError(
            "unknown_schema", "", "schema", message % {"value": shown(value["schema"]), "schema": SCHEMA}
        )
    blocks = value["blocks"]
    if not isinstance(blocks, list) or len(blocks) > BLOCKS_LIMIT:
        message = _("The field “blocks” must be a list of at most %(limit)d blocks.")
        raise DocumentError("too_many_blocks", "", "blocks", message % {"limit": BLOCKS_LIMIT})
    return Document(blocks=tuple(parse_block(block) for block in blocks))


def serialise_document(document: Document) -> dict[str, Any]:
    """This function will write a document as JSON values that `parse_document` reads back."""
    return {"schema": SCHEMA, "blocks": [serialise_block(block) for block in document.blocks]}


def parse_block(value: object) -> AnyBlock:
    """This function will read one block from JSON values, or raise DocumentError."""
    if not isinstance(value, Mapping):
        message = _("A block must be an object with “id” and “kind”; found %(value)s.")
        raise DocumentError("bad_block", "", "blocks", message % {"value": shown(value)})
    block_id = shown(value.get("id", ""))
    kind = value.get("kind")
    block_type = BLOCK_TYPE_OF.get(kind) if isinstance(kind, str) else None
    if block_type is None:
        message = _("The kind “%(value)s” is not known. Use one of: %(kinds)s.")
        found = {"value": shown(kind), "kinds": ", ".join(BLOCK_TYPE_OF)}
        raise DocumentError("unknown_kind", block_id, "kind", message % found)
    specs = {spec.name: spec for spec in fields(block_type) if spec.name != "block_id"}
    _check_keys(value, specs, block_id=block_id)
    arguments: dict[str, Any] = {
        name: _parse_field(name, value[name], block_id=block_id) for name in specs if name in value
    }
    return block_type(block_id=value["id"], **arguments)


def serialise_block(block: AnyBlock) -> dict[str, Any]:
    """This function will write one block as JSON values; fields left at their default are left out."""
    stored: dict[str, Any] = {"id": block.block_id, "kind": block.kind}
    for spec in fields(block):
        value = getattr(block, spec.name)
        if spec.name != "block_id" and value != spec.default:
            stored[spec.name] = _serialise_field(spec.name, value)
    return stored


def _check_keys(value: Mapping[str, Any], specs: Mapping[str, Field[Any]], *, block_id: str) -> None:
    unknown = sorted(str(key) for key in set(value) - set(specs) - {"id", "kind"})
    if unknown:
        message = _("The field “%(value)s” is not known in this block. Take it out.")
        name = shown(unknown[0])
        raise DocumentError("unknown_field", block_id, name, message % {"value": name})
    needed = [name for name, spec in specs.items() if spec.default is MISSING]
    for name in ["id", *needed]:
        if name not in value:
            message = _("The field “%(field)s” is missing. Add it.")
            raise DocumentError("missing_field", block_id, name, message % {"field": name})


def _parse_field(name: str, value: object, *, block_id: str) -> object:
    if name == "runs":
        return parse_runs(value, block_id=block_id, field=name)
    if name == "section":
        return choice_of(Section, value, block_id=block_id, field=name)
    if name == "date":
        return _parse_date(value, block_id=block_id)
    if name == "evidence_ids":
        return _parse_ids(value, block_id=block_id)
    return value


def _serialise_field(name: str, value: Any) -> Any:
    if name == "runs":
        return serialise_runs(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return str(value)


def _parse_date(value: object, *, block_id: str) -> dt.date:
    try:
        parsed = dt.date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        parsed = None
    # Python also reads 20261126 and 2026-W48-4; one way of writing is enough.
    if parsed is None or parsed.isoformat() != value:
        message = _("“%(value)s” is not a date. Write it as year-month-day, like 2026-11-26.")
        raise DocumentError("bad_date", block_id, "date", message % {"value": shown(value)})
    return parsed


def _parse_ids(value: object, *, block_id: str) -> tuple[Any, ...]:
    if not isinstance(value, list) or len(value) > FIGURES_LIMIT:
        message = _("The field “evidence_ids” must be a list of at most %(limit)d ids.")
        raise DocumentError("bad_figures", block_id, "evidence_ids", message % {"limit": FIGURES_LIMIT})
    return tuple(value)


def _keys(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, Mapping) else repr(value)
