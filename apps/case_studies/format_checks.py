"""What a format asks for: the blocks that must be there, and how long it may be."""

from django.utils.translation import gettext as _

from apps.case_studies.block_fields import KINDS
from apps.case_studies.examined import Check, Examined
from apps.case_studies.lengths import hashtags
from apps.documents.canonical import resolve
from apps.documents.errors import DocumentError
from apps.documents.rendering import render_text
from apps.documents.resolved import ResolvedDocument


def check_complete(examined: Examined) -> Check | None:
    """This function will tell whether every block that the format needs is there; None where it needs none."""
    needs = examined.rules.needs
    if not needs:
        return None
    there = {block.kind for block in examined.document.blocks}
    missing = [str(KINDS[kind].label) for kind in needs if kind not in there]
    label = _("Complete")
    if missing:
        reason = _("Missing: %(what)s.") % {"what": ", ".join(missing)}
        return Check(
            name="complete", label=label, passed=False, reason=reason, mend=_("Add it from the list of blocks.")
        )
    listed = ", ".join(str(KINDS[kind].label) for kind in needs)
    return Check(name="complete", label=label, passed=True, reason=_("All there: %(what)s.") % {"what": listed})


def check_length(examined: Examined) -> Check | None:
    """This function will tell whether the text keeps its limits; None where it has none, or cannot be read yet."""
    rules = examined.rules
    if not rules.limit:
        return None
    try:
        text = resolve(examined.document, lookup=examined.lookup)
    except DocumentError:
        return None  # the check of the words says so
    over = _over(text, examined)
    label = _("Length")
    if over:
        return Check(name="length", label=label, passed=False, reason=" ".join(over), mend=_("Shorten it."))
    told = {"n": rules.measure(render_text(text)), "limit": rules.room, "unit": str(rules.unit)}
    return Check(name="length", label=label, passed=True, reason=_("%(n)d of %(limit)d %(unit)s.") % told)


def _over(text: ResolvedDocument, examined: Examined) -> list[str]:
    rules, plain = examined.rules, render_text(text)
    counts = [
        (rules.measure(plain), rules.room, _("%(n)d of %(limit)d %(unit)s.")),
        (len(text.headline), rules.headline_limit, _("The headline has %(n)d of %(limit)d characters.")),
        (hashtags(plain), rules.most_hashtags, _("%(n)d of %(limit)d hashtags.")),
    ]
    unit = str(rules.unit)
    return [told % {"n": n, "limit": limit, "unit": unit} for n, limit, told in counts if limit and n > limit]
