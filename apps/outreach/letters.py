"""The first mail as a person would begin it: to this customer, about their own words. It is edited before it goes."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from apps.clients.models import Client, Customer
from apps.feedback.models import PROMOTER_FROM, Response

LONGEST_QUOTE = 320  # characters
LONGEST_SUBJECT_QUOTE = 60
A_WEEK = timedelta(days=6)
SENTENCE = re.compile(r".+?(?:[.!?…]+[\"”’)]*(?=\s)|$)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Letter:
    subject: str
    text: str


def first_letter(
    *,
    response: Response,
    customer: Customer,
    client: Client,
    writer: str,
    now: datetime,
    earlier: Response | None = None,
) -> Letter:
    """This function will begin the first mail in the customer's language, or else the brand's.

    `earlier` is the customer's score before this one; a low one is worth a word.
    """
    language = (response.language or customer.language or client.language)[:2]
    with translation.override(language if translation.check_for_language(language) else None):
        quote = first_sentences(response.comment, LONGEST_QUOTE)
        parts = [_greeting(customer.name), _what_was_said(response, client, quote, now)]
        if earlier is not None and earlier.score < PROMOTER_FROM - 2:
            parts.append(_("Last time you had reason to be less happy with us, so this means all the more."))
        parts += [_question(quote=quote, phone=customer.phone), _closing(writer, client)]
        return Letter(subject=_subject(response.comment, client), text="\n\n".join(parts) + "\n")


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


def _greeting(name: str) -> str:
    words = name.split()
    if not words:
        return _("Hello,")
    # “Dr. Weiss” and a single name are used whole; of “Ben Sorensen” the first name is enough.
    called = name if words[0].endswith(".") else words[0]
    return _("Hello %(name)s,") % {"name": called}


def _day(moment: datetime, now: datetime) -> str:
    local, today = timezone.localtime(moment), timezone.localtime(now)
    if local.date() == today.date():
        return _("today")
    if now - moment < A_WEEK:
        return _("on %(day)s") % {"day": date_format(local, "l")}
    # Translators: a day in a sentence, as "14 October"; letters of Django's date filter.
    return _("on %(day)s") % {"day": date_format(local, pgettext("day in a letter", "j F"))}


def _what_was_said(response: Response, client: Client, quote: str, now: datetime) -> str:
    facts = {"day": _day(response.answered_at, now), "brand": client.name, "quote": quote, "score": response.score}
    if quote:
        return (
            _("You wrote to us %(day)s: “%(quote)s” Thank you. I read it twice, and wanted to answer you myself.")
            % facts
        )
    return _("You gave %(brand)s %(score)s out of 10 %(day)s. Thank you: I wanted to answer that myself.") % facts


def _question(*, quote: str, phone: str) -> str:
    asked = (
        _("May I ask what was behind it? What was it like before, and what changed?")
        if quote
        else _("May I ask what we got right? What was it like before, and what changed?")
    )
    reply = _("A few lines in reply are plenty.")
    if phone:
        reply = _("A few lines in reply are plenty, or tell me when I may call you on %(phone)s.") % {"phone": phone}
    return f"{asked} {reply}"


def _closing(writer: str, client: Client) -> str:
    return _("With thanks\n%(writer)s\nfor %(brand)s") % {"writer": writer, "brand": client.name}


def _subject(comment: str, client: Client) -> str:
    quote = first_sentences(comment, LONGEST_SUBJECT_QUOTE)
    if quote:
        return f"“{quote.rstrip('.')}”"
    return _("Your answer to %(brand)s") % {"brand": client.name}
