"""The mail that brings the questions of an interview, in the customer's language, for a person to make their own."""

from apps.outreach.consent_mails import MailText
from apps.outreach.interview_wording import interview_words_in
from apps.outreach.models import OutreachCase

MINUTES = 10


def invitation_mail(case: OutreachCase) -> MailText:
    """This function will draft the mail; `{link}` stands where the address goes."""
    client, customer = case.client, case.customer
    _code, words = interview_words_in(customer.language, client.language)
    text = words.mail
    given = {"name": customer.name or customer.company or customer.email, "minutes": str(MINUTES)}
    for word, value in (given | {"sender": client.sender_name or client.name}).items():
        text = text.replace(f"{{{word}}}", value)
    return MailText(words.subject, text)
