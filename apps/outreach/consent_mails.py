"""The mails about permission: the ask, which people may rewrite, and the receipt, which the product sends itself."""

from dataclasses import dataclass

from apps.outreach.consent_wording import wording_in, written_day
from apps.outreach.models import Consent, ConsentRecord, OutreachCase

LINK_PLACE = "{link}"

_ASKS = {
    "en": (
        "May we tell your story?",
        (
            "Dear {name},\n\nthank you again for what you told us. We would like to show it to others, and that is for "
            "you to decide: each use by itself, until a day that you choose, and you can take it back at any time.\n\n"
            "{link}\n\nNothing is published unless you say yes on that page.\n\n{sender}\n"
        ),
    ),
    "es": (
        "¿Podemos contar su historia?",
        (
            "Hola, {name}:\n\ngracias de nuevo por lo que nos contó. Nos gustaría mostrarlo, y eso lo decide usted: "
            "cada uso por separado, hasta el día que elija, y puede retirarlo en cualquier momento.\n\n{link}\n\n"
            "No se publica nada si no dice que sí en esa página.\n\n{sender}\n"
        ),
    ),
}
_RENEWALS = {
    "en": (
        "Your permission for {brand} ends on {until}",
        (
            "Dear {name},\n\nyou allowed us to show what you told us until {until}. May we go on? Your page says what "
            "you allow now. To go on, choose a later day there and press yes; change any tick that you like:"
            "\n\n{link}\n\nIf you do nothing, what we serve of your story comes down by itself when that day is over."
            "\n\n{sender}\n"
        ),
    ),
    "es": (
        "Su permiso para {brand} termina el {until}",
        (
            "Hola, {name}:\n\nnos permitió mostrar lo que nos contó hasta el {until}. ¿Podemos seguir? Su página dice "
            "lo que permite ahora. Para seguir, elija allí un día posterior y pulse sí; cambie las casillas que quiera:"
            "\n\n{link}\n\nSi no hace nada, lo que mostramos de su historia se retira solo cuando termine ese día."
            "\n\n{sender}\n"
        ),
    ),
}
_RECEIPTS = {
    "en": (
        {"granted": "What you allowed {brand}", "withdrawn": "Your permission for {brand} is withdrawn"},
        (
            "This is your copy of the page as you answered it. By this link you can change your answer or take it "
            "back, at any time:\n\n{link}\n\n{text}"
        ),
    ),
    "es": (
        {"granted": "Lo que permitió a {brand}", "withdrawn": "Su permiso para {brand} está retirado"},
        (
            "Esta es su copia de la página tal como la respondió. Con este enlace puede cambiar su respuesta o "
            "retirarla en cualquier momento:\n\n{link}\n\n{text}"
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class MailText:
    """Subject and words; `{link}` stands where the address goes."""

    subject: str
    text: str


def ask_mail(case: OutreachCase) -> MailText:
    """This function will draft the mail that asks, in the customer's language, for a person to make their own."""
    client, customer = case.client, case.customer
    code, _words = wording_in(customer.language, client.language)
    subject, text = _ASKS[code]
    name = customer.name or customer.company or customer.email
    filled = text.replace("{name}", name).replace("{sender}", client.sender_name or client.name)
    return MailText(subject, filled)


def receipt_mail(consent: Consent, record: ConsentRecord) -> MailText:
    """This function will write the customer's copy of an answer, in the language in which it was given."""
    code, _words = wording_in(record.language, consent.client.language)
    subjects, text = _RECEIPTS[code]
    subject = subjects[record.decision].replace("{brand}", consent.client.name)
    return MailText(subject, text.replace("{text}", record.text))


def renewal_mail(consent: Consent) -> MailText:
    """This function will write the mail that asks, before the last day, whether the permission goes on."""
    client, customer = consent.client, consent.customer
    code, words = wording_in(customer.language, client.language)
    until = written_day(code, words, consent.valid_until) if consent.valid_until else ""
    subject, text = _RENEWALS[code]
    given = {"name": customer.name or customer.company or customer.email, "until": until, "brand": client.name}
    for word, value in (given | {"sender": client.sender_name or client.name}).items():
        subject, text = subject.replace(f"{{{word}}}", value), text.replace(f"{{{word}}}", value)
    return MailText(subject, text)
