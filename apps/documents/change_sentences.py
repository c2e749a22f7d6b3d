"""One plain sentence for each change, for people who decide about it."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.documents.differences import BlockDiff, Mark, State
from apps.documents.passages import passage_fields
from apps.documents.resolved import ResolvedBlock, ResolvedQuote

# Longer words are not repeated in the sentence: the text below shows them.
SHORT = 80

NAMES = {
    "headline": gettext_lazy("headline"),
    "standfirst": gettext_lazy("standfirst"),
    "subheading": gettext_lazy("subheading"),
    "paragraph": gettext_lazy("paragraph"),
    "quote": gettext_lazy("quote"),
    "figures": gettext_lazy("row of figures"),
    "image": gettext_lazy("picture"),
    "dateline": gettext_lazy("dateline"),
    "boilerplate": gettext_lazy("boilerplate"),
    "contact": gettext_lazy("contact"),
}


def change_sentence(row: BlockDiff) -> str:
    """This function will say in one sentence what happened to a passage."""
    name = NAMES[row.block.kind]
    if row.state is State.ADDED:
        return _("A new %(kind)s: “%(words)s”") % {"kind": name, "words": _opening(row.block)}
    if row.state is State.REMOVED:
        return _("A %(kind)s was taken out: “%(words)s”") % {"kind": name, "words": _opening(row.block)}
    if row.state is State.MOVED:
        values = {"kind": name, "words": _opening(row.block)}
        moved = _("The %(kind)s “%(words)s” stands in another place.") % values
        is_reworded = any(run.mark is not Mark.SAME for found in row.fields for run in found.runs)
        return f"{moved} {_changed_sentence(row)}" if is_reworded else moved
    return _changed_sentence(row)


def _changed_sentence(row: BlockDiff) -> str:
    where = _place(row.block)
    runs = [run for found in row.fields for run in found.runs]
    removed = [run.text.strip() for run in runs if run.mark is Mark.REMOVED]
    added = [run.text.strip() for run in runs if run.mark is Mark.ADDED]
    values = {"where": where, "old": " … ".join(removed), "new": " … ".join(added)}
    if not removed and not added:
        return _("%(where)s: the words are the same, their source or emphasis changed.") % values
    if len(values["old"]) > SHORT or len(values["new"]) > SHORT or max(len(removed), len(added)) > 1:
        return _("%(where)s changed.") % values
    if not removed:
        return _("%(where)s: “%(new)s” was added.") % values
    if not added:
        return _("%(where)s: “%(old)s” was taken out.") % values
    return _("%(where)s: “%(old)s” became “%(new)s”.") % values


def _place(block: ResolvedBlock) -> str:
    if isinstance(block, ResolvedQuote) and block.speaker:
        return _("The quote of %(speaker)s") % {"speaker": block.speaker}
    if block.kind in {"paragraph", "subheading", "figures", "image"}:
        return _("The %(kind)s “%(words)s”") % {"kind": NAMES[block.kind], "words": _opening(block, limit=30)}
    return _("The %(kind)s") % {"kind": NAMES[block.kind]}


def _opening(block: ResolvedBlock, *, limit: int = SHORT) -> str:
    text = " ".join(text for _name, text in passage_fields(block))
    if len(text) <= limit:
        return text
    return text[:limit].rsplit(" ", 1)[0].rstrip(" .,;:") + "…"
