"""What a text promises beside what is kept: one that makes a broken promise does not leave its writer unnoticed."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.case_studies.examined import Check, Examined
from apps.promises.guard import Made


def check_promises(examined: Examined) -> Check | None:
    """This function will hold the text's promises against their last check; None where it makes none."""
    if not examined.promises:
        return None
    label = _("Keeps its promises")
    broken = [each for each in examined.promises if each.promise.is_broken]
    stopping = [each for each in broken if each.stops]
    if stopping:
        reason = " ".join(_found(each) for each in stopping)
        mend = _("Reword it, have the promise kept, or sign for it with a reason.")
        if not all(each.is_certain for each in stopping):
            mend = _(
                "Reword it, have the promise kept, say that it means something else, or sign for it with a reason."
            )
        return Check(name="promises", label=label, passed=False, reason=reason, mend=mend)
    if broken:
        reason = " ".join(
            _("“%(promise)s” is broken. It stands because: %(reason)s")
            % {"promise": each.promise.text, "reason": each.reason}
            for each in broken
        )
        return Check(name="promises", label=label, passed=True, reason=reason)
    count = len({each.promise.pk for each in examined.promises})
    reason = ngettext("%(n)d promise, not broken.", "%(n)d promises, none of them broken.", count) % {"n": count}
    return Check(name="promises", label=label, passed=True, reason=reason)


def _found(made: Made) -> str:
    told = {"passage": made.passage, "promise": made.promise.text, "met": made.promise.met, "n": made.promise.n}
    if made.is_certain:
        words = _("“%(passage)s” makes a promise that is broken: “%(promise)s” (%(met)d of %(n)d).")
    else:
        words = _("“%(passage)s” may make a promise that is broken: “%(promise)s” (%(met)d of %(n)d).")
    return words % told
