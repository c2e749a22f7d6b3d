"""What is looked at before a story goes to its approver. Pure; each check has its reason and its mend."""

import re
from collections.abc import Callable, Mapping

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.case_studies.examined import Check, Examined
from apps.case_studies.format_checks import check_complete, check_length
from apps.case_studies.formats import Kind
from apps.case_studies.permitted import check_permitted, pictures_in
from apps.case_studies.privacy import check_private
from apps.case_studies.promise_check import check_promises
from apps.case_studies.specificity import Label, judge_praise
from apps.case_studies.trend_check import check_trend
from apps.documents.blocks import Document, RunsBlock, Section, Subheading, references
from apps.documents.canonical import resolve
from apps.documents.errors import DocumentError
from apps.documents.inline import EvidenceKind, InlineReference, Text
from apps.documents.resolved import QuotedWords

POSTS = "posts"
WORDS_THAT_NAME = 8  # a typed sentence of so many words under a heading names something
DATED = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:de\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)"
    r"|\b(?:jan|febr)uary\b|\b(?:septem|octo|novem|decem)ber\b|\b(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto)\b"
    r"|\b(?:septiembre|octubre|noviembre|diciembre)\b",
    re.IGNORECASE,
)


def all_checks(examined: Examined) -> list[Check]:
    """This function will run every check, in the order in which a writer mends them."""
    return [found for check in CHECKS if (found := check(examined)) is not None]


def check_specific(examined: Examined) -> Check:
    """This function will tell whether the story could be about this customer only."""
    found = references(examined.document)
    figures = {reference.evidence_id for _block, reference in found if reference.kind is EvidenceKind.FIGURE}
    quotes = {reference.evidence_id for _block, reference in found if reference.kind is EvidenceKind.QUOTE}
    missing = []
    in_parts = examined.rules.kind == Kind.CASE_STUDY
    if in_parts and not _names(examined, Section.CHALLENGE, "problem"):
        missing.append(
            (_("a named problem"), _("Say under “Challenge” what went wrong, best in the customer's words."))
        )
    if in_parts and not _names(examined, Section.RESULT, "result"):
        missing.append((_("a named result"), _("Say under “Result” what is different now.")))
    if not figures and not DATED.search(typed_words(examined.document)):
        missing.append((_("a figure or a date"), _("Cite a figure, or say when it happened.")))
    if not quotes and not (figures and examined.rules.group == POSTS):  # a post may be the number alone
        missing.append((_("a quote"), _("Add a quote block.")))
    missing += _empty_praise(examined)
    label = _("Specific")
    if missing:
        reason = _("Missing: %(what)s.") % {"what": ", ".join(what for what, _mend in missing)}
        mend = " ".join(mend for _what, mend in missing)
        return Check(name="specific", label=label, passed=False, reason=reason, mend=mend)
    counted = ", ".join(
        (
            ngettext("%(n)d figure", "%(n)d figures", len(figures)) % {"n": len(figures)},
            ngettext("%(n)d quote", "%(n)d quotes", len(quotes)) % {"n": len(quotes)},
        )
    )
    told = _("Problem and result are named; %(counted)s.") if in_parts else _("Cited: %(counted)s.")
    reason = told % {"counted": counted}
    return Check(name="specific", label=label, passed=True, reason=reason)


def check_words(examined: Examined) -> Check:
    """This function will tell whether every quote is word for word, and all evidence and pictures are there."""
    label = _("Word for word")
    missing = pictures_in(examined.document) - examined.pictures
    try:
        resolve(examined.document, lookup=examined.lookup)
    except DocumentError as error:
        reason = _with_labels(str(error), examined.labels)
        mend = _("Choose other evidence, or put the person's own sentences back.")
        return Check(name="words", label=label, passed=False, reason=reason, mend=mend)
    if missing:
        mend = _("Choose another picture, or delete the block.")
        return Check(name="words", label=label, passed=False, reason=_("A picture is missing."), mend=mend)
    reason = _("Each quote and number stands as it was given.")
    return Check(name="words", label=label, passed=True, reason=reason)


def check_current(examined: Examined) -> Check:
    """This function will tell whether evidence was changed since the text was written with it."""
    if examined.stale:
        listed = {"labels": ", ".join(examined.stale)}
        return Check(
            name="current",
            label=_("Up to date"),
            passed=False,
            reason=_("Changed since you wrote: %(labels)s.") % listed,
            mend=_("Read the sentences around it, then take the new value."),
        )
    reason = _("No evidence has changed since it was used.")
    return Check(name="current", label=_("Up to date"), passed=True, reason=reason)


CHECKS: tuple[Callable[[Examined], Check | None], ...] = (
    check_specific,
    check_permitted,
    check_words,
    check_current,
    check_private,
    check_trend,
    check_promises,
    check_complete,
    check_length,
)


def _names(examined: Examined, section: Section, topic: str) -> bool:
    """Evidence on the topic is used, or a sentence stands under the heading."""
    used = {reference.evidence_id for _block, reference in references(examined.document)}
    if any(examined.topics.get(evidence_id) == topic for evidence_id in used):
        return True
    inside, words = False, 0
    for block in examined.document.blocks:
        if isinstance(block, Subheading):
            inside = block.section is section
        elif inside and isinstance(block, RunsBlock):
            words += len(_block_words(block).split()) + WORDS_THAT_NAME * any(
                isinstance(run, InlineReference) for run in block.runs
            )
    return words >= WORDS_THAT_NAME


def _empty_praise(examined: Examined) -> list[tuple[str, str]]:
    """The customer's words, judged by what they hold: praise alone is no story. An unknown language is not judged."""
    used = {reference.evidence_id for _block, reference in references(examined.document)}
    said = [found.words for each in sorted(used) if isinstance(found := examined.lookup.get(each), QuotedWords)]
    if not said or judge_praise("\n".join(said), language=examined.language).label is not Label.GENERIC:
        return []
    mend = _("The quotes could be about any company. Choose words that say what happened, to whom, or when.")
    return [(_("a quote that says something of its own"), mend)]


def typed_words(document: Document) -> str:
    """This function will return what was typed, without what references say."""
    parts = [_block_words(block) for block in document.blocks if isinstance(block, RunsBlock)]
    parts += [getattr(block, name, "") for block in document.blocks for name in ("text", "heading", "caption", "alt")]
    return "\n".join(part for part in parts if part)


def _block_words(block: RunsBlock) -> str:
    return "".join(run.text for run in block.runs if isinstance(run, Text))


def _with_labels(message: str, labels: Mapping[str, str]) -> str:
    for evidence_id, label in labels.items():
        message = message.replace(evidence_id, label)
    return message
