"""What a document refuses, told so that the person who wrote it can mend it."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import gettext as _

from apps.core.errors import BadInput, DomainError


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


class DraftMoved(DomainError):
    """Somebody saved the draft after the page was shown; saving over it would lose their words."""

    code = "draft_moved"

    def __init__(self, *, seen: int, now: int) -> None:
        message = _("Somebody else saved this text while you had it open. Copy your words, load it again and save.")
        super().__init__(message)
        self.seen = seen
        self.now = now


class VersionTampered(DomainError):
    """The stored words of a version are not the words that were frozen."""

    code = "version_tampered"

    def __init__(self, version_id: int) -> None:
        message = _("The stored words of this version do not match their fingerprint. Restore them from a backup.")
        super().__init__(message)
        self.version_id = version_id
