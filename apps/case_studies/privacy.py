"""What must not be read anywhere: names, companies, addresses and numbers that the permission does not cover."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from apps.case_studies.examined import Check, Examined
from apps.documents.blocks import Document, RunsBlock, references
from apps.documents.inline import Text
from apps.documents.resolved import MeasuredFigure, QuotedWords
from apps.outreach.personal_words import personal_words_in

TYPED_FIELDS = ("text", "heading", "caption", "alt", "place", "name", "role", "email", "phone")


def check_private(examined: Examined) -> Check:
    """This function will tell whether the text, its evidence, labels and titles keep to themselves what is private."""
    label = _("Private")
    hidden = examined.permission.hidden_words
    typed = personal_words_in("\n".join(typed_pieces(examined.document)), hidden)
    cited = [
        (examined.labels.get(evidence_id, evidence_id), found)
        for evidence_id, words in sorted(_cited_pieces(examined).items())
        if (found := personal_words_in(words, hidden))
    ]
    titled = personal_words_in("\n".join(examined.titles), hidden)
    faults = [
        *([_("The text says %(words)s.") % {"words": _quoted(typed)}] if typed else []),
        *(_("%(label)s says %(words)s.") % {"label": name, "words": _quoted(found)} for name, found in cited),
        *([_("The title or the address says %(words)s.") % {"words": _quoted(titled)}] if titled else []),
    ]
    if not faults:
        reason = _("Nothing about the customer that they did not allow.")
        return Check(name="private", label=label, passed=True, reason=reason)
    mends = [_("Write it without, or ask the customer for the name.")] if typed or titled else []
    mends += [_("Cut the sentence from the quote, or rename the figure, under Evidence.")] if cited else []
    return Check(name="private", label=label, passed=False, reason=" ".join(faults), mend=" ".join(mends))


def typed_pieces(document: Document) -> Iterator[str]:
    """This function will go through every piece of text that somebody typed into the document."""
    for block in document.blocks:
        if isinstance(block, RunsBlock):
            yield "".join(run.text for run in block.runs if isinstance(run, Text))
        else:
            yield from (str(getattr(block, name)) for name in TYPED_FIELDS if getattr(block, name, ""))


def _cited_pieces(examined: Examined) -> dict[str, str]:
    """What the evidence in the text says, without the attribution, which names nobody who did not allow it."""
    said: dict[str, str] = {}
    for _block, reference in references(examined.document):
        found = examined.lookup.get(reference.evidence_id)
        if isinstance(found, QuotedWords):
            said[reference.evidence_id] = found.words
        elif isinstance(found, MeasuredFigure):
            said[reference.evidence_id] = f"{found.label}\n{found.unit}\n{found.period}\n{found.vouched_by}"
    return said


def _quoted(words: tuple[str, ...]) -> str:
    return ", ".join(f"“{word}”" for word in words)
