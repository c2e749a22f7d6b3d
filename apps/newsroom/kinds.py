"""The kinds of text that have an address of their own in a newsroom, as data: one mechanism prints them all.

What a kind needs of the customer's permission is said by its format (case_studies.formats).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.case_studies.formats import FORMATS
from apps.documents.models import Document

Words = Any  # lazy translations have no better name


class Kind(models.TextChoices):
    """As a publication keeps it; the same codes as those of the formats."""

    CASE_STUDY = Document.Kind.CASE_STUDY.value, _("Customer story")
    PRESS_RELEASE = Document.Kind.PRESS_RELEASE.value, _("Press release")


@dataclass(frozen=True, slots=True, kw_only=True)
class Printable:
    """`section` is the first part of the address; `data` the name under which programs read the text."""

    kind: Kind
    section: str
    data: str
    many: Words
    gone: Words
    gone_at_wish: Words
    gone_in_frame: Words
    use_it: Words

    @property
    def use(self) -> str:
        """What the customer must have allowed."""
        return str(FORMATS[self.kind].use)


PRINTABLE: Mapping[str, Printable] = {
    each.kind.value: each
    for each in (
        Printable(
            kind=Kind.CASE_STUDY,
            section="stories",
            data="story.json",
            many=_("All stories"),
            gone=_("This story was taken down."),
            gone_at_wish=_("This story was withdrawn at the customer’s wish."),
            gone_in_frame=_("This story is not shown any more."),
            use_it=_("Use this story"),
        ),
        Printable(
            kind=Kind.PRESS_RELEASE,
            section="releases",
            data="release.json",
            many=_("Press releases"),
            gone=_("This press release was taken down."),
            gone_at_wish=_("This press release was withdrawn at the customer’s wish."),
            gone_in_frame=_("This press release is not shown any more."),
            use_it=_("Use this press release"),
        ),
    )
}
SECTIONS: Mapping[str, Printable] = {each.section: each for each in PRINTABLE.values()}
