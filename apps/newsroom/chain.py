"""“Why may we print this?” for the people of the agency: every step with its names, its words and its own page.

The reader's page (sources) tells dates and acts only. This one leads to the records themselves.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.approvals.models import ApprovalRequest
from apps.documents.canonical import fingerprint_words
from apps.evidence.models import Evidence
from apps.newsroom.models.publications import Publication
from apps.newsroom.rendering import absolute
from apps.outreach.models import ConsentRecord, Contact, InterviewAnswer
from apps.outreach.models.consents import Use


@dataclass(frozen=True, slots=True)
class Record:
    """One step of the chain: what happened when, in which words, and where its record stands."""

    icon: str
    at: datetime
    title: str
    lines: tuple[str, ...]
    said: str = ""
    url: str = ""
    link: str = ""


def chain_of(publication: Publication, evidence: Evidence) -> list[Record]:
    """This function will return the whole chain behind a piece of evidence, in the order in which it happened."""
    steps = [
        _response(publication),
        *_contacts(publication),
        *_consents(publication),
        *_interview(evidence),
        _evidence(evidence),
        *_approvals(publication),
    ]
    return [*sorted(steps, key=lambda step: step.at), _address(publication)]


def _response(publication: Publication) -> Record:
    response = publication.consent.case.response
    return Record(
        icon="message-circle",
        at=response.answered_at,
        title=_("%(name)s answered the survey") % {"name": publication.consent.customer},
        lines=(_("Score %(score)s out of 10.") % {"score": response.score},),
        said=response.comment,
        url=reverse("feedback:response", args=[response.public_id]),
        link=_("The response"),
    )


def _contacts(publication: Publication) -> Iterator[Record]:
    case = publication.consent.case
    url = reverse("outreach:case", args=[case.public_id])
    for contact in Contact.objects.filter(client_id=publication.client_id, case=case).order_by("at"):
        yield Record(
            icon="phone",
            at=contact.at,
            title=_("First contact") if contact.bounced_at is None else _("A contact that did not arrive"),
            lines=(f"{contact.get_channel_display()}, {_name(contact.made_by)}",),
            url=url,
            link=_("The case"),
        )


def _consents(publication: Publication) -> Iterator[Record]:
    consent = publication.consent
    url = reverse("outreach:record", args=[consent.public_id])
    rows = ConsentRecord.objects.filter(client_id=publication.client_id, consent=consent).order_by("number")
    for record in rows:
        uses = ", ".join(str(use.label) for use in Use if use in record.uses) or _("nothing")
        until = date_format(record.valid_until, "j F Y") if record.valid_until else _("no date")
        yield Record(
            icon="signature",
            at=record.at,
            title=_("Permission, answer %(n)d: %(what)s") % {"n": record.number, "what": record.get_decision_display()},
            lines=(
                _("Allows: %(uses)s.") % {"uses": uses},
                _("Until %(day)s. Fingerprint of the text shown: %(mark)s.")
                % {"day": until, "mark": fingerprint_words(record.text_hash)},
            ),
            said=record.text,
            url=url,
            link=_("The record of the permission"),
        )


def _interview(evidence: Evidence) -> Iterator[Record]:
    if evidence.source != Evidence.Source.INTERVIEW_ANSWER:
        return
    rows = InterviewAnswer.objects.filter(client_id=evidence.client_id, pk=evidence.source_id)
    answer = rows.select_related("interview__case").first()
    if answer is not None:
        yield Record(
            icon="microphone",
            at=answer.at,
            title=_("Interview, answer %(n)d") % {"n": answer.number},
            lines=(answer.question,),
            said=answer.answer,
            url=reverse("outreach:interview", args=[answer.interview.case.public_id]),
            link=_("The interview"),
        )


def _evidence(evidence: Evidence) -> Record:
    lines = [evidence.get_kind_display()]
    if evidence.withdrawn_at is not None:
        lines.append(_("Taken back."))
    return Record(
        icon="certificate",
        at=evidence.created_at,
        title=_("Kept as evidence"),
        lines=tuple(str(line) for line in lines),
        said=evidence.text,
        url=reverse("evidence:item", args=[evidence.public_id]),
        link=_("The evidence"),
    )


def _approvals(publication: Publication) -> Iterator[Record]:
    version = publication.version
    rows = ApprovalRequest.objects.filter(client_id=publication.client_id, version=version)
    for request in rows.select_related("approver", "decision__decided_by").order_by("id"):
        decision = getattr(request, "decision", None)
        if decision is None:
            continue
        about = {"name": decision.decided_by.name, "what": decision.get_kind_display()}
        yield Record(
            icon="users",
            at=decision.at,
            title=_("%(name)s: %(what)s") % about,
            lines=(
                _("Version %(n)d, fingerprint %(mark)s.")
                % {"n": version.number, "mark": fingerprint_words(decision.content_hash)},
            ),
            said=decision.comment,
            url=reverse("approvals:record", args=[request.public_id]),
            link=_("The approval"),
        )


def _address(publication: Publication) -> Record:
    address = absolute(publication.client, publication.path)
    return Record(
        icon="world",
        at=publication.published_at,
        title=_("Published by %(name)s") % {"name": publication.published_by.name},
        lines=(address, _("Fingerprint %(mark)s.") % {"mark": fingerprint_words(publication.content_hash)}),
        url=address,
        link=_("The page"),
    )


def _name(person_id: int) -> str:
    return User.objects.filter(pk=person_id).values_list("name", flat=True).first() or _("by the system")
