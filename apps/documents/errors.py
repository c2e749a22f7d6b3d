"""What a document refuses, told so that the person who wrote it can mend it."""

from __future__ import annotations

from collections.abc import Sequence

from apps.core.errors import BadInput


class DocumentError(BadInput):
    """A block, or the document as a whole, breaks a rule.

    `code` is for programs, `block_id` and `field` say where (empty for the document itself), `message`
    says in one sentence what was found and how to mend it.
    """

    def __init__(self, code: str, block_id: str, field: str, message: str) -> None:
        super().__init__(message, field=field, code=code)
        self.block_id = block_id


class EvidenceUnavailable(DocumentError):
    """A document refers to evidence that is not known, was withdrawn, or is of another kind."""

    def __init__(self, message: str, *, problems: Sequence[tuple[str, str, str]]) -> None:
        first_block = problems[0][0] if problems else ""
        super().__init__("evidence_unavailable", first_block, "evidence", message)
        # (block id, evidence id, reason), one for each reference that could not be resolved.
        self.problems = tuple(problems)


class QuoteReworded(DocumentError):
    """The words of a quote are not whole sentences of its evidence."""

    def __init__(self, block_id: str, field: str, message: str) -> None:
        super().__init__("quote_reworded", block_id, field, message)
