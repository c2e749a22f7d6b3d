"""What a change of permission does to what is printed, in its very transaction."""

from apps.core.events import Announcement, within
from apps.newsroom.models import Withdrawal
from apps.newsroom.operations import withdraw_uncovered
from apps.outreach.events import CONSENT_NARROWED, CONSENT_RAN_OUT, CONSENT_WITHDRAWN

Reason = Withdrawal.Reason


@within(CONSENT_WITHDRAWN)
def take_down_withdrawn(told: Announcement) -> None:
    """This reaction will take down every story under the consent, at the customer's wish."""
    withdraw_uncovered(by=told.by, consent_id=told.object_id, reason=Reason.CONSENT_WITHDRAWN)


@within(CONSENT_NARROWED)
def take_down_narrowed(told: Announcement) -> None:
    """This reaction will take down what shows more than the customer still allows: a name, a photo."""
    withdraw_uncovered(by=told.by, consent_id=told.object_id, reason=Reason.CONSENT_NARROWED)


@within(CONSENT_RAN_OUT)
def take_down_expired(told: Announcement) -> None:
    """This reaction will take down every story whose permission is over; it was not shown from that moment on."""
    withdraw_uncovered(by=told.by, consent_id=told.object_id, reason=Reason.CONSENT_RAN_OUT)
