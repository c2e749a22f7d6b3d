"""Why a story is refused, in the words that its writer reads."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from apps.core.errors import BadInput, DomainError


class StoryExists(DomainError):
    """One permission carries one story."""

    code = "story_exists"

    def __init__(self, title: str) -> None:
        super().__init__(
            _("There is a story of this customer already: “%(title)s”. Go on with that one.") % {"title": title}
        )


class NotPermitted(DomainError):
    """The customer's permission is not in force, or does not cover a story."""

    code = "not_permitted"

    def __init__(self) -> None:
        super().__init__(_("The customer has not allowed a story, or not any more. Ask for permission first."))


class InterviewOpen(DomainError):
    """The interview goes on, or is another customer's."""

    code = "interview_open"

    def __init__(self) -> None:
        super().__init__(_("This interview is not finished. Finish it, and the story can begin."))


class NothingToTell(DomainError):
    """There is neither a quote nor a figure."""

    code = "nothing_to_tell"

    def __init__(self) -> None:
        super().__init__(_("There is no evidence yet. Choose a quote or a figure from the interview, then begin."))


class StoryClosed(DomainError):
    """A story that stands in the newsroom, or was withdrawn, is not edited."""

    code = "story_closed"

    def __init__(self, state: str) -> None:
        message = _("This story is “%(state)s”, so its text cannot be changed. Take it down or reopen it first.")
        super().__init__(message % {"state": state})


class NotReadyForReview(DomainError):
    """The checks find something to mend."""

    code = "checks_open"

    def __init__(self, open_checks: Sequence[str]) -> None:
        message = _("Checks are open: %(names)s. Mend them, then send.")
        super().__init__(message % {"names": ", ".join(open_checks)})


class ThemeNamesPerson(BadInput):
    """The public address would hold a person's name, which cannot be taken back from those who have the link."""

    code = "theme_names_person"

    def __init__(self, name: str) -> None:
        message = _("The address holds “%(name)s”, a person's name. Say what the story is about instead.")
        super().__init__(message % {"name": name}, field="theme")
