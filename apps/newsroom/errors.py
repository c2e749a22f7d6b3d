"""Why publishing is refused, in the words that the person who presses the button reads."""

from django.utils.translation import gettext as _

from apps.core.errors import BadInput, DomainError
from apps.outreach.models.consents import Use


class NotApproved(DomainError):
    """No yes stands for the words as they are now."""

    code = "not_approved"

    def __init__(self) -> None:
        super().__init__(_("Nobody has approved this text as it is now. Send it for approval first."))


class ConsentNotInForce(DomainError):
    """The customer has not allowed it, or not any more."""

    code = "consent_not_in_force"

    def __init__(self) -> None:
        super().__init__(_("The customer's permission is not in force. Ask the customer again before publishing."))


class ConsentDoesNotCover(DomainError):
    """The text shows more than the customer has ticked."""

    code = "consent_does_not_cover"

    def __init__(self, missing: list[str]) -> None:
        listed = ", ".join(f"“{Use(use).label}”" for use in missing)
        super().__init__(
            _("The customer has not allowed %(uses)s, and the text needs it. Ask the customer, or take it out.")
            % {"uses": listed}
        )
        self.missing = missing


class EvidenceTakenBack(DomainError):
    """A quote or figure of the text stands for nothing any more."""

    code = "evidence_taken_back"

    def __init__(self) -> None:
        super().__init__(_("A quote or figure of this text was taken back. Take it out and ask for approval again."))


class AlreadyPublished(DomainError):
    """The story stands in the newsroom."""

    code = "already_published"

    def __init__(self) -> None:
        super().__init__(_("This story stands in the newsroom already. Take it down before you publish it anew."))


class AlreadyWithdrawn(DomainError):
    """It was taken down before."""

    code = "already_withdrawn"

    def __init__(self) -> None:
        super().__init__(_("This was taken down already."))


class NewsroomHasNoHost(DomainError):
    """The brand has no host name of its own, so there is nowhere to publish."""

    code = "newsroom_has_no_host"

    def __init__(self) -> None:
        super().__init__(_("This client has no newsroom address yet. An owner can add one in the settings."))


class NothingToPrint(BadInput):
    """The version has no headline."""

    code = "nothing_to_print"

    def __init__(self) -> None:
        super().__init__(_("The text has no headline. Give it one and send it for approval again."))


class MomentNotYet(BadInput):
    """Publishing at a later time is asked for."""

    code = "moment_not_yet"

    def __init__(self) -> None:
        super().__init__(_("The moment of publishing cannot be in the future. Publish when it has come."), field="at")
