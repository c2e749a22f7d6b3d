"""Why publishing is refused, in the words that the person who presses the button reads."""

from django.utils.translation import gettext as _

from apps.core.errors import BadInput, DomainError
from apps.outreach.models.consents import Region, Use


class NewsroomClosed(DomainError):
    """The brand has left, and its newsroom was closed: nothing of it is shown."""

    code = "newsroom_closed"
    status = 410

    def __init__(self) -> None:
        super().__init__(_("This newsroom is closed. Nothing of it is shown any more."))


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


class OnlyInRegions(DomainError):
    """A page can be read from anywhere, and the customer has allowed a part of the world."""

    code = "only_in_regions"

    def __init__(self, regions: list[str]) -> None:
        listed = ", ".join(str(Region(region).label) for region in regions) or str(_("no part of the world"))
        super().__init__(
            _(
                "The customer allows a press release in: %(regions)s. A page of the newsroom can be read anywhere. "
                "Ask the customer for everywhere in the world, or send the text to outlets there instead."
            )
            % {"regions": listed}
        )


class NotForNewsroom(DomainError):
    """A post or a pitch: it goes out by other ways."""

    code = "not_for_newsroom"

    def __init__(self, label: str) -> None:
        super().__init__(
            _("“%(label)s” has no page in the newsroom: case studies and press releases do.") % {"label": label}
        )


class EvidenceTakenBack(DomainError):
    """A quote or figure of the text stands for nothing any more."""

    code = "evidence_taken_back"

    def __init__(self) -> None:
        super().__init__(_("A quote or figure of this text was taken back. Take it out and ask for approval again."))


class AlreadyPublished(DomainError):
    """The story stands in the newsroom."""

    code = "already_published"

    def __init__(self) -> None:
        super().__init__(_("This text stands in the newsroom already. Take it down before you publish it anew."))


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


class AlreadyPlanned(DomainError):
    """The story waits for its moment."""

    code = "already_planned"

    def __init__(self) -> None:
        super().__init__(_("This text has a moment at which it opens. Move that moment, open it now, or call it off."))


class MomentPast(BadInput):
    """What is to come later was given a moment that is over."""

    code = "moment_past"

    def __init__(self) -> None:
        super().__init__(_("This moment is past. Choose a later one, or publish at once."), field="opens_at")


class MomentTooFar(BadInput):
    """Nobody knows what the words are worth by then."""

    code = "moment_too_far"

    def __init__(self, days: int) -> None:
        super().__init__(_("Choose a moment within the next %(days)d days.") % {"days": days}, field="opens_at")


class OtherWords(DomainError):
    """The words that were planned are not the newest approved ones."""

    code = "other_words"

    def __init__(self) -> None:
        super().__init__(_("The text was changed since. Plan it anew with the words as they are approved now."))


class EmbargoOver(DomainError):
    """A link to something that everybody can read, or that nobody will."""

    code = "embargo_over"

    def __init__(self) -> None:
        super().__init__(_("This embargo is over: no link can be shared or taken back any more."))
