"""Playbooks to begin with. They are plain on purpose: each brand makes them its own."""

from typing import Any, Final

from django.utils.translation import gettext_lazy as _

Step = tuple[Any, str, int]  # what, by whom, within how many minutes

_FIRST: Final[tuple[Step, ...]] = (
    (_("Stop scheduled posts, mails and pitches"), "pr", 10),
    (_("Say who leads for service and for the press, and that they have seen this"), "both", 15),
    (_("Take the cases of those affected, and answer each of them that we have it"), "cx", 30),
)
_LAST: Final[tuple[Step, ...]] = (
    (_("Tell staff who speak with customers what is known, and what to say"), "both", 90),
    (_("Record the remedy, with its date"), "cx", 120),
    (_("Give the next update, also if there is no news"), "pr", 180),
    (_("Tell those affected first, then the public, that it is mended"), "both", 1440),
)
_HOLDING: Final = _(
    "We know that {what}. We are finding out what happened and are in touch with everybody who is affected. "
    "We are sorry for the trouble. The next update comes at {time}."
)


def _book(name: Any, *own: Step) -> tuple[Any, tuple[Step, ...], Any]:
    return name, (*_FIRST, *own, *_LAST), _HOLDING


STARTERS: Final = (
    _book(
        _("Product recall"),
        (_("Say which batches, and how one sees whether one has one"), "cx", 60),
        (_("Tell the authority that has to know"), "both", 120),
    ),
    _book(_("Outage"), (_("Put what works and what does not on the status page"), "cx", 20)),
    _book(
        _("Data breach"),
        (_("Close the hole, and keep what shows how it was used"), "cx", 30),
        (_("Ask the data protection officer whom to tell by when: the law counts from now"), "both", 60),
    ),
    _book(
        _("Staff misconduct"),
        (_("Hear the person it happened to, before anybody speaks for them"), "cx", 60),
        (_("Say what we stand for, and no names"), "pr", 90),
    ),
    _book(
        _("Complaint that goes round"),
        (_("Speak with the author in person, and ask what would put it right"), "cx", 45),
        (_("Answer once where it was said, and link to where the rest is told"), "pr", 60),
    ),
    _book(_("A leader's words"), (_("Hear what was meant; say so, or take it back, in their own name"), "pr", 60)),
    _book(
        _("Danger to people"),
        (_("Say at once what to do to be safe: stop using it, unplug it, leave it"), "both", 20),
        (_("Call the authority and the insurer"), "both", 60),
    ),
)
