"""The check of the customer's permission: for this format, its pictures, and where in the world it may appear."""

from collections.abc import Iterator

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from apps.case_studies.examined import Check, Examined
from apps.documents.blocks import Document, Image


def check_permitted(examined: Examined) -> Check:
    """This function will tell whether the customer's permission covers this format, its pictures and its readers.

    What is given for a part of the world holds where the format can be kept there; the writer is told where.
    """
    label = _("Permitted")
    wrong = list(_faults(examined))
    if wrong:
        reason = " ".join(reason for reason, _mend in wrong)
        mend = " ".join(dict.fromkeys(mend for _reason, mend in wrong))
        return Check(name="permitted", label=label, passed=False, reason=reason, mend=mend)
    given = examined.permission
    until = date_format(given.until, "j F Y") if given.until else ""
    told = [_("Inside the customer's permission, until %(day)s.") % {"day": until}]
    if given.only_in:
        where = {"where": ", ".join(given.only_in)}
        told += [_("Only in: %(where)s.") % where, str(examined.rules.kept_there)]
    return Check(name="permitted", label=label, passed=True, reason=" ".join(told))


def pictures_in(document: Document) -> frozenset[str]:
    """This function will return the ids of the pictures that a text shows."""
    return frozenset(block.image_id for block in document.blocks if isinstance(block, Image))


def _faults(examined: Examined) -> Iterator[tuple[str, str]]:
    """What was found, and what mends it."""
    given, rules, shown = examined.permission, examined.rules, pictures_in(examined.document)
    if not given.in_force:
        yield _("The customer's permission is not in force."), _("Ask the customer again.")
    elif not given.covered:
        yield _("The permission does not cover this: %(use)s.") % {"use": str(rules.use.label)}, _("Ask for it.")
    elif given.only_in and not rules.kept_there:
        found = _("The customer allows it in %(where)s only, and %(format)s cannot be kept to a part of the world.")
        values = {"where": ", ".join(given.only_in), "format": str(rules.label)}
        yield found % values, _("Ask the customer for everywhere in the world.")
    if not given.photo and shown & examined.pictures_of_customer:
        yield (
            _("A picture shows the customer, who did not allow a photo."),
            _("Ask the customer for it, or take it out."),
        )
    if shown & examined.pictures_taken_back:
        yield _("A photo of the customer's was taken back."), _("Take it out, or choose another picture.")
