"""What a change of permission does to what is printed, in its very transaction."""

from apps.case_studies.events import FORMAT_MOVED, STORY_MOVED
from apps.case_studies.models import Story, StoryFormat
from apps.clients.events import CLIENT_ARCHIVED
from apps.clients.models import Client
from apps.core.events import Announcement, within
from apps.newsroom.events import STORY_PUBLISHED
from apps.newsroom.models import Subscriber, Withdrawal
from apps.newsroom.operations import (
    begin_news,
    call_all_off,
    end_subscription,
    ensure_daily_check,
    give_up_subscriber,
    stop_changed,
    stop_uncovered,
    withdraw_uncovered,
)
from apps.newsroom.operations.subscribing import CONFIRM_MAIL, NEWS_MAIL
from apps.notifications.events import MAIL_BOUNCED, MAIL_REFUSED, MAIL_UNWANTED
from apps.outreach.events import CONSENT_NARROWED, CONSENT_RAN_OUT, CONSENT_WITHDRAWN

Reason = Withdrawal.Reason


@within(CLIENT_ARCHIVED)
def call_openings_off(told: Announcement) -> None:
    """This reaction will call off what waits for its moment: a brand that leaves publishes nothing more."""
    call_all_off(by=told.by, client_id=told.client_id)


@within(CONSENT_WITHDRAWN)
def take_down_withdrawn(told: Announcement) -> None:
    """This reaction will take down every story under the consent, at the customer's wish, and stop what waits."""
    withdraw_uncovered(by=told.by, consent_id=told.object_id, reason=Reason.CONSENT_WITHDRAWN)
    stop_uncovered(by=told.by, consent_id=told.object_id)


@within(CONSENT_NARROWED)
def take_down_narrowed(told: Announcement) -> None:
    """This reaction will take down what shows more than the customer still allows: a name, a photo."""
    withdraw_uncovered(by=told.by, consent_id=told.object_id, reason=Reason.CONSENT_NARROWED)
    stop_uncovered(by=told.by, consent_id=told.object_id)


@within(CONSENT_RAN_OUT)
def take_down_expired(told: Announcement) -> None:
    """This reaction will take down every story whose permission is over; it was not shown from that moment on."""
    withdraw_uncovered(by=told.by, consent_id=told.object_id, reason=Reason.CONSENT_RAN_OUT)
    stop_uncovered(by=told.by, consent_id=told.object_id)


@within(STORY_MOVED)
def stop_rewritten(told: Announcement) -> None:
    """This reaction will stop the opening of a story that goes back to its writer: its words are void."""
    if told.data["state"] == Story.State.DRAFTING:
        stop_changed(by=told.by, story_id=told.object_id)


@within(FORMAT_MOVED)
def stop_rewritten_format(told: Announcement) -> None:
    """This reaction will do the same for a format that has an address of its own."""
    if told.data["state"] == StoryFormat.State.DRAFTING:
        stop_changed(by=told.by, story_id=told.data["story_id"], kind=told.data["kind"])


@within(STORY_PUBLISHED)
def begin_daily_check(told: Announcement) -> None:
    """This reaction will have the brand's newsroom walked every day from its first publication on."""
    ensure_daily_check(by=told.by, client=Client.objects.get(pk=told.client_id))


@within(STORY_PUBLISHED)
def mail_readers(told: Announcement) -> None:
    """This reaction will have the new publication mailed to those who asked for the brand's news."""
    begin_news(by=told.by, publication=told.batch[0])


@within(MAIL_BOUNCED)
@within(MAIL_REFUSED)
def give_up_on_bounce(told: Announcement) -> None:
    """This reaction will end the subscription of an address that does not exist; a full mailbox is waited out."""
    reader = _reader_of_mail(told)
    if reader is not None and told.data.get("is_hard"):
        give_up_subscriber(by=told.by, subscriber=reader)


@within(MAIL_UNWANTED)
def end_on_complaint(told: Announcement) -> None:
    """This reaction will end the subscription of whoever calls the news unwanted, or told the provider to stop."""
    reader = _reader_of_mail(told)
    if reader is not None:
        end_subscription(by=told.by, subscriber=reader, why=Subscriber.EndedFor.UNWANTED)


def _reader_of_mail(told: Announcement) -> Subscriber | None:
    rows = Subscriber.objects.filter(client_id=told.client_id)
    if told.data["purpose"] == CONFIRM_MAIL:
        return rows.filter(pk=told.data["ref"]).first()
    if told.data["purpose"] == NEWS_MAIL:
        return rows.filter(news__mail_id=told.object_id).first()
    return None
