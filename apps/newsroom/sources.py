"""“Why may we print this?”: the steps from an answer to an address, told without telling more than was allowed.

Dates, acts and fingerprints; no name, no score, no other word of the customer than those that are printed.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from apps.approvals.queries import decision_for
from apps.documents.canonical import fingerprint_words
from apps.evidence.models import Evidence
from apps.newsroom.models.publications import Publication
from apps.newsroom.rendering import absolute
from apps.outreach.models import ConsentRecord, Contact, InterviewAnswer
from apps.outreach.models.consents import Use


@dataclass(frozen=True, slots=True)
class Step:
    """One act: when, what, and the first digits of the fingerprint of what it left."""

    icon: str
    at: datetime
    title: str
    words: str
    fingerprint: str = ""
    said: str = ""
    is_last: bool = False


def steps_to(publication: Publication, evidence: Evidence, *, said: str) -> list[Step]:
    """This function will return the steps behind one piece of evidence, in the order in which they happened.

    `said` are the words as printed. Raises ConsentRecord.DoesNotExist where the proof of the permission is missing.
    """
    steps = [_answered(publication), *_contacted(publication), _allowed(publication)]
    steps += _interviewed(evidence, said=said)
    steps += _approved(publication)
    return [*sorted(steps, key=lambda step: step.at), _published(publication)]


def record_in_force(publication: Publication) -> ConsentRecord:
    """This function will return the newest record of the permission that the page rests on."""
    rows = ConsentRecord.objects.filter(client_id=publication.client_id, consent_id=publication.consent_id)
    return rows.latest("number")


def fingerprint_of(*parts: object) -> str:
    """This function will return the short fingerprint of stored values."""
    return fingerprint_words(hashlib.sha256("\n".join(map(str, parts)).encode()).hexdigest())


def _answered(publication: Publication) -> Step:
    response = publication.consent.case.response
    return Step(
        icon="message-circle",
        at=response.answered_at,
        title=_("A customer answered our survey"),
        words=_("Everything that follows began with it."),
        fingerprint=fingerprint_of(response.public_id, response.score, response.comment, response.answered_at),
    )


def _contacted(publication: Publication) -> list[Step]:
    rows = Contact.objects.filter(client_id=publication.client_id, case=publication.consent.case)
    first = rows.order_by("at").first()
    if first is None:
        return []
    words = {
        Contact.Channel.MAIL: _("By e-mail."),
        Contact.Channel.PHONE: _("By telephone."),
        Contact.Channel.VISIT: _("In person."),
    }
    said = words.get(Contact.Channel(first.channel), _("In writing."))
    return [Step(icon="phone", at=first.at, title=_("A person got in touch"), words=said)]


def _allowed(publication: Publication) -> Step:
    record = record_in_force(publication)
    allowed = [str(use.label) for use in Use if use in record.uses]
    until = date_format(record.valid_until, "j F Y") if record.valid_until else ""
    return Step(
        icon="signature",
        at=record.at,
        title=_("The customer gave permission"),
        words=_("For: %(uses)s. Until %(day)s.") % {"uses": "; ".join(allowed), "day": until},
        fingerprint=fingerprint_words(record.text_hash),
    )


def _interviewed(evidence: Evidence, *, said: str) -> list[Step]:
    if evidence.source != Evidence.Source.INTERVIEW_ANSWER:
        return []
    answer = InterviewAnswer.objects.filter(client_id=evidence.client_id, pk=evidence.source_id).first()
    if answer is None:
        return []
    is_quote = evidence.kind == Evidence.Kind.QUOTE
    return [
        Step(
            icon="quote" if is_quote else "chart-bar",
            at=answer.at,
            title=_("The customer said these words") if is_quote else _("The customer gave this figure"),
            words=_("In an interview, answer %(number)d.") % {"number": answer.number},
            fingerprint=fingerprint_of(evidence.public_id, evidence.text, evidence.value, evidence.before),
            said=said if is_quote else "",
        )
    ]


def _approved(publication: Publication) -> list[Step]:
    decision = decision_for(publication.version)
    if decision is None:
        return []
    return [
        Step(
            icon="users",
            at=decision.at,
            title=_("The text was approved"),
            words=_("Exactly these words, at %(brand)s.") % {"brand": publication.client.name},
            fingerprint=_("version %(number)d · %(mark)s")
            % {"number": publication.version.number, "mark": fingerprint_words(decision.content_hash)},
        )
    ]


def _published(publication: Publication) -> Step:
    return Step(
        icon="world",
        at=publication.published_at,
        title=_("It was published at this address"),
        words=_("%(address)s. The text you read has the same fingerprint as the text that was approved.")
        % {"address": absolute(publication.client, publication.path).split("//", 1)[1]},
        fingerprint=_("%(mark)s, checked just now") % {"mark": fingerprint_words(publication.content_hash)},
        is_last=True,
    )
