"""Why an approval is refused, in the words that the approver or the author reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from apps.core.errors import DomainError, NotAllowed

if TYPE_CHECKING:
    from apps.approvals.models import Decision


class AlreadyAsked(DomainError):
    """Somebody is being asked about this document already."""

    code = "already_asked"

    def __init__(self, name: str) -> None:
        message = _("%(name)s is being asked about this text already. Wait for the answer, or change the text.")
        super().__init__(message % {"name": name}, field="approver")


class ApproverIsAuthor(NotAllowed):
    """Nobody approves their own words."""

    code = "approver_is_author"

    def __init__(self, name: str, *, step: int | None = None) -> None:
        message = _("%(name)s wrote in this text or sends it, and so cannot approve it. Choose somebody else.")
        if step is not None:
            message = _(
                "%(name)s wrote in this text or sends it, and so cannot approve it. Add somebody else to step"
                " %(step)d of the approval chain."
            )
        super().__init__(message % {"name": name, "step": step}, field="approver")


class CannotApprove(NotAllowed):
    """The person is not an approver of this brand, or not any more."""

    code = "cannot_approve"

    def __init__(self, name: str) -> None:
        message = _("%(name)s cannot approve texts of this client. Choose an approver of the client's staff.")
        super().__init__(message % {"name": name}, field="approver")


class VersionStale(DomainError):
    """There is a newer version, so nobody is asked about this one."""

    code = "version_stale"

    def __init__(self) -> None:
        super().__init__(_("There is a newer version of this text. Send that one."))


class RequestVoid(DomainError):
    """The text changed after the request was sent."""

    code = "request_void"

    def __init__(self) -> None:
        super().__init__(_("The text was changed after it was sent to you, so this version cannot be decided on."))


class AlreadyDecided(DomainError):
    """A decision stands; it is never replaced by a second one."""

    code = "already_decided"

    def __init__(self, decision: Decision) -> None:
        super().__init__(_("This was decided already, before you pressed the button."))
        self.decision = decision


class PageOutdated(DomainError):
    """The button was of another page than the one that is valid: other words, or no page of ours at all."""

    code = "page_outdated"

    def __init__(self) -> None:
        super().__init__(_("Nothing was decided: the page was not up to date. Read this version and decide again."))


class NobodyToAsk(DomainError):
    """A step of the chain has nobody who could say yes."""

    code = "nobody_to_ask"


class CustomerUnreachable(DomainError):
    """The chain asks the quoted customer, and there is no way to them."""

    code = "customer_unreachable"

    def __init__(self, name: str) -> None:
        message = _(
            "%(name)s must check their quote and cannot be written to: no e-mail address is known, or they do not"
            " want to be contacted. Add an address, or take the quote out."
        )
        super().__init__(message % {"name": name})


class RunOver(DomainError):
    """The question has its end already."""

    code = "run_over"

    def __init__(self, state: str) -> None:
        super().__init__(_("This is “%(state)s” already, so it cannot be recalled.") % {"state": state})


class RequestClosed(DomainError):
    """The answer is not needed any more: a colleague answered, or the author took the text back."""

    code = "request_closed"

    def __init__(self) -> None:
        super().__init__(_("Nothing was decided: an answer of yours is not needed any more."))
