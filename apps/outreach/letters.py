"""The first mail as a person would begin it: to this customer, about their own words. It is edited before it goes."""

import re
from datetime import datetime, timedelta

from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from apps.clients.models import Client, Customer
from apps.feedback.models import PROMOTER_FROM, Response
from apps.outreach.marks import Mark, MarkKind, mark_of
from apps.outreach.merging import Letter, Wording, merged
from apps.outreach.models import LetterTemplate, OutreachCase

LONGEST_QUOTE = 320  # characters
LONGEST_SUBJECT_QUOTE = 60
A_WEEK = timedelta(days=6)
SENTENCE = re.compile(r".+?(?:[.!?…]+[\"”’)]*(?=\s)|$)", re.DOTALL)


def first_letter(
    *,
    response: Response,
    customer: Customer,
    client: Client,
    writer: str,
    now: datetime,
    earlier: Response | None = None,
    template: Wording | None = None,
) -> Letter:
    """This function will begin the first mail in the customer's language, or else the brand's.

    `earlier` is the customer's score before this one; a low one is worth a word. `template` is the brand's own
    beginning; who only complains or asks is answered first, in our own words, whatever it says.
    """
    mark = mark_of(response.comment)
    with translation.override(language_of(response, customer, client)):
        facts = facts_of(response, customer, client, writer=writer, now=now, earlier=earlier)
        wording = default_wording() if template is None or mark is not None else template
        return merged(wording, facts)


def template_for(case: OutreachCase) -> Wording | None:
    """This function will return the brand's own beginning in the language of the case, or None."""
    language = language_of(case.response, case.customer, case.client) or case.client.language[:2]
    found = LetterTemplate.objects.in_scope().filter(client_id=case.client_id, language=language).first()
    return Wording(found.subject, found.text) if found else None


def language_of(response: Response, customer: Customer, client: Client) -> str | None:
    """This function will return the language of the first mail, or None for one that we cannot write."""
    language = (response.language or customer.language or client.language)[:2]
    return language if translation.check_for_language(language) else None


def facts_of(
    response: Response,
    customer: Customer,
    client: Client,
    *,
    writer: str,
    now: datetime,
    earlier: Response | None = None,
) -> dict[str, str]:
    """This function will return what each merge field becomes for this customer, in the language in force."""
    mark, quote = mark_of(response.comment), first_sentences(response.comment, LONGEST_QUOTE)
    was_unhappy = earlier is not None and earlier.score < PROMOTER_FROM - 2 and mark is None
    return {
        "customer.name": customer.name,
        "customer.first_name": _called(customer.name),
        "customer.company": customer.company,
        "customer.phone": customer.phone,
        "score": str(response.score),
        "quote": quote,
        "day": _day(response.answered_at, now),
        "client.name": client.name,
        "sender.name": writer,
        "opening": _what_was_said(response, client, quote, now, mark),
        "earlier": _("Last time you had reason to be less happy with us, so this means all the more.")
        if was_unhappy
        else "",
        "question": _question(quote=quote, phone=customer.phone, mark=mark),
        "subject": _subject(response.comment, client),
    }


def default_wording() -> Wording:
    """This function will return how a first mail begins where the brand has no template of its own."""
    parts = [
        _("Hello {customer.first_name|},"),
        "{opening}",
        "{earlier|}",
        "{question}",
        _("With thanks\n{sender.name}\nfor {client.name}"),
    ]
    return Wording("{subject}", "\n\n".join(parts) + "\n")


def first_sentences(text: str, longest: int) -> str:
    """This function will return whole sentences from the beginning that fit; a longer first one is cut at a word."""
    words = " ".join(text.split())
    if len(words) <= longest:
        return words
    kept = ""
    for match in SENTENCE.finditer(words):
        if len(kept) + len(match.group()) > longest:
            break
        kept += match.group()
    return kept.strip() or words[:longest].rsplit(" ", 1)[0].rstrip(",;:–-") + "…"


def _called(name: str) -> str:
    words = name.split()
    # “Dr. Weiss” and a single name are used whole; of “Ben Sorensen” the first name is enough.
    return name if not words or words[0].endswith(".") else words[0]


def _day(moment: datetime, now: datetime) -> str:
    local, today = timezone.localtime(moment), timezone.localtime(now)
    if local.date() == today.date():
        return _("today")
    if now - moment < A_WEEK:
        return _("on %(day)s") % {"day": date_format(local, "l")}
    # Translators: a day in a sentence, as "14 October"; letters of Django's date filter.
    return _("on %(day)s") % {"day": date_format(local, pgettext("day in a letter", "j F"))}


def _what_was_said(response: Response, client: Client, quote: str, now: datetime, mark: Mark | None) -> str:
    facts = {"day": _day(response.answered_at, now), "brand": client.name, "quote": quote, "score": response.score}
    if mark is not None:
        said = _("You wrote to us %(day)s: “%(quote)s” Thank you for saying so plainly. That comes first.")
        return said % facts
    if quote:
        return (
            _("You wrote to us %(day)s: “%(quote)s” Thank you. I read it twice, and wanted to answer you myself.")
            % facts
        )
    return _("You gave %(brand)s %(score)s out of 10 %(day)s. Thank you: I wanted to answer that myself.") % facts


def _question(*, quote: str, phone: str, mark: Mark | None) -> str:
    if mark is not None and mark.kind == MarkKind.COMPLAINT:
        asked = _(
            "May I ask when it happens, and what it keeps you from? I would like to take it to those who can mend it."
        )
    elif mark is not None:
        asked = _(
            "May I ask what you would do with it, and how you manage today? I would like to pass it on as you mean it."
        )
    elif quote:
        asked = _("May I ask what was behind it? What was it like before, and what changed?")
    else:
        asked = _("May I ask what we got right? What was it like before, and what changed?")
    reply = _("A few lines in reply are plenty.")
    if phone:
        reply = _("A few lines in reply are plenty, or tell me when I may call you on %(phone)s.") % {"phone": phone}
    return f"{asked} {reply}"


def _subject(comment: str, client: Client) -> str:
    quote = first_sentences(comment, LONGEST_SUBJECT_QUOTE)
    if quote:
        return f"“{quote.rstrip('.')}”"
    return _("Your answer to %(brand)s") % {"brand": client.name}
