"""A statement drafted from what is confirmed, in one step. People reword it; nothing in it is made up."""

from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.core.errors import BadInput
from apps.crises.models import Fact, Incident, Remedy, Statement
from apps.crises.operations.statements import write_statement
from apps.crises.operations.timeline import hold


def draft_statement(*, by: User, incident: Incident) -> Statement:
    """This function will write a draft: the confirmed facts, the remedy that is in force, and the next update.

    Of several remedies it takes the last, for a statement stands on one. Raises BadInput where nothing is confirmed.
    """
    incident = hold(incident)
    confirmed = incident.facts.filter(standing=Fact.Standing.CONFIRMED).order_by("pk")
    facts = [_sentence(text) for text in confirmed.values_list("text", flat=True)]
    if not facts:
        raise BadInput(_("Confirm a fact first: a statement stands on what is known."), field="facts")
    remedy = incident.remedies.filter(revoked_at=None).order_by("-pk").first()
    with translation.override(incident.client.language), timezone.override(incident.client.zone):
        parts = [
            _("We know what happened:") + " " + " ".join(facts),
            _("We are sorry for the trouble this means for you."),
            *([_remedied(remedy)] if remedy else []),
            _next(incident),
        ]
    return write_statement(
        by=by, incident=incident, text="\n\n".join(parts), promises=remedy is not None, remedy=remedy
    )


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _remedied(remedy: Remedy) -> str:
    if remedy.done_at is not None:
        return _("This is done: %(text)s") % {"text": _sentence(remedy.text)}
    day = date_format(timezone.localtime(remedy.due_at), "j F, H:i")
    return _("This will be done by %(day)s: %(text)s") % {"day": day, "text": _sentence(remedy.text)}


def _next(incident: Incident) -> str:
    if incident.next_update_at is None:
        return _("We will tell you more as soon as we know more.")
    at = date_format(timezone.localtime(incident.next_update_at), "j F, H:i")
    return _("The next update comes on %(moment)s.") % {"moment": at}
