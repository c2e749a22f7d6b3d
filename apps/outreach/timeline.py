"""What happened to a case, from its contacts, its mails and the event log, newest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from apps.accounts.models import User
from apps.core.actors import ActorKind
from apps.core.models import Event
from apps.deadlines.events import DEADLINE_STEP_FELL
from apps.deadlines.models import Deadline
from apps.notifications.events import (
    MAIL_BOUNCED,
    MAIL_QUEUED,
    MAIL_RECALLED,
    MAIL_REFUSED,
    MAIL_UNSURE,
    MAIL_UNWANTED,
)
from apps.outreach import events
from apps.outreach.models import CallAttempt, Contact, OutreachCase
from apps.outreach.operations.cases import FIRST_CONTACT
from apps.outreach.operations.contacts import mails_of

Channel = Contact.Channel
CHANNEL_ICONS = {
    Channel.MAIL: "mail",
    Channel.PHONE: "phone",
    Channel.VISIT: "building-store",
    Channel.CHAT: "message",
    Channel.SOCIAL: "share",
}
SENTENCES = {
    events.CASE_LEFT_UNANSWERED.name: ("user-off", gettext_lazy("Left without an answer")),
    events.CASE_SNOOZED.name: ("clock-pause", gettext_lazy("Put off")),
    events.CASE_WOKEN.name: ("arrow-back-up", gettext_lazy("Back in the list")),
    events.CASE_REOPENED.name: ("arrow-back-up", gettext_lazy("Taken up again")),
    events.CASE_ESCALATED.name: (
        "alert-triangle",
        gettext_lazy("The time was over: account leads and owners were told"),
    ),
    events.CONSENT_ASKED.name: ("message-question", gettext_lazy("Asked for permission")),
    events.CONSENT_GRANTED.name: ("signature", gettext_lazy("Permission given")),
    events.CONSENT_DECLINED.name: ("circle-x", gettext_lazy("Permission declined")),
    events.CONSENT_NARROWED.name: ("ban", gettext_lazy("Less is allowed than before")),
    events.CONSENT_RAN_OUT.name: ("clock", gettext_lazy("Permission ran out")),
    events.CONSENT_WITHDRAWN.name: ("ban", gettext_lazy("Permission withdrawn")),
    events.INTERVIEW_STARTED.name: ("microphone", gettext_lazy("Interview begun")),
    events.INTERVIEW_FINISHED.name: ("check", gettext_lazy("Interview finished")),
    MAIL_QUEUED.name: ("send", gettext_lazy("Mail written")),
    MAIL_UNSURE.name: ("help-circle", gettext_lazy("Nobody knows whether the mail was sent")),
    MAIL_RECALLED.name: ("arrow-back-up", gettext_lazy("Mail taken back before it left")),
    MAIL_BOUNCED.name: ("alert-triangle", gettext_lazy("The mail came back")),
    MAIL_UNWANTED.name: ("ban", gettext_lazy("They told their provider that they want no such mails")),
    MAIL_REFUSED.name: ("mail", gettext_lazy("The mail was refused")),
}
STEPS = {
    Deadline.Step.HALF_TIME: gettext_lazy("Reminder: half of the time is over"),
    Deadline.Step.SOON: gettext_lazy("Reminder: two hours are left"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the timeline; `text` is what was said, kept as it was written."""

    at: datetime
    icon: str
    title: str
    who: str = ""
    text: str = ""
    tone: str = ""


def timeline_of(case: OutreachCase) -> list[Entry]:
    """This function will return the case's timeline, newest first, in a fixed number of queries."""
    contacts, told = list(case.contacts.all()), _events_of(case)
    people = _names_of(contacts, told)
    entries = [_opening(case), *(_contact(contact, people) for contact in contacts)]
    entries += [entry for event in told if (entry := _event(event, people)) is not None]
    return sorted(entries, key=lambda entry: entry.at, reverse=True)


def _events_of(case: OutreachCase) -> list[Event]:
    about = Q(object_type="outreach.outreachcase", object_id=case.pk)
    for label, ids in (
        ("outreach.consent", case.consents.values("pk")),
        ("outreach.interview", case.interviews.values("pk")),
        ("notifications.mail", mails_of(case).values("pk")),
        ("deadlines.deadline", Deadline.objects.filter(kind=FIRST_CONTACT, subject_id=case.pk).values("pk")),
    ):
        about |= Q(object_type=label, object_id__in=ids)
    return list(Event.objects.filter(about, client_id=case.client_id).order_by("id"))


def _names_of(contacts: Iterable[Contact], told: Iterable[Event]) -> dict[int, str]:
    ids = {contact.made_by for contact in contacts}
    ids |= {event.actor_id for event in told if event.actor_kind == ActorKind.USER}
    ids |= {event.data["user_id"] for event in told if event.name == events.CASE_ASSIGNED.name}
    return dict(User.objects.filter(pk__in=ids).values_list("pk", "name"))


def _opening(case: OutreachCase) -> Entry:
    return Entry(
        case.response.answered_at, "star", _("Scored %(score)s of 10") % {"score": case.response.score}, tone="ok"
    )


def _contact(contact: Contact, people: dict[int, str]) -> Entry:
    titles = {
        Channel.MAIL: _("E-mail sent"),
        Channel.PHONE: _("Telephone call"),
        Channel.VISIT: _("Visit"),
        Channel.CHAT: _("Chat"),
        Channel.SOCIAL: _("Message on a social network"),
    }
    channel = Channel(contact.channel)
    title, tone = titles[channel], "ok"
    if contact.bounced_at is not None:
        title, tone = _("E-mail sent, and came back: it did not count"), "bad"
    return Entry(contact.at, CHANNEL_ICONS[channel], title, people.get(contact.made_by, ""), contact.text, tone=tone)


def _event(event: Event, people: dict[int, str]) -> Entry | None:
    who = people.get(event.actor_id, "") if event.actor_kind == ActorKind.USER else ""
    if event.name == events.CASE_ASSIGNED.name:
        name = people.get(event.data["user_id"])
        title = _("Given to %(name)s") % {"name": name} if name else _("Given to nobody")
        return Entry(event.at, "user-check", title, who)
    if event.name == DEADLINE_STEP_FELL.name:
        step = STEPS.get(event.data["step"])
        return Entry(event.at, "bell", str(step)) if step else None
    if event.name == events.INTERVIEW_ANSWERED.name:
        count = int(event.data.get("answers") or 0)
        title = ngettext("%(count)s answer noted", "%(count)s answers noted", count) % {"count": count}
        return Entry(event.at, "note", title, who)
    if event.name == events.CALL_TRIED.name:
        label = CallAttempt.Outcome(event.data["outcome"]).label
        return Entry(event.at, "phone", _("Called: %(outcome)s") % {"outcome": label}, who)
    icon, sentence = SENTENCES.get(event.name, ("", ""))
    return Entry(event.at, icon, str(sentence), who) if icon else None
