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
    "fr": (
        "Pouvons-nous raconter votre histoire ?",
        (
            "Bonjour {name},\n\nmerci encore de ce que vous nous avez dit. Nous aimerions le montrer à d’autres, et "
            "c’est vous qui décidez : chaque usage à part, jusqu’au jour que vous choisissez, et vous pouvez le "
            "reprendre à tout moment.\n\n{link}\n\nRien n’est publié si vous ne dites pas oui sur cette page."
            "\n\n{sender}\n"
        ),
    ),
    "de": (
        "Dürfen wir Ihre Geschichte erzählen?",
        (
            "Guten Tag {name},\n\nnoch einmal danke für das, was Sie uns erzählt haben. Wir möchten es gern anderen "
            "zeigen, und das entscheiden Sie: jede Verwendung für sich, bis zu einem Tag, den Sie wählen, und Sie "
            "können es jederzeit zurücknehmen.\n\n{link}\n\nNichts wird veröffentlicht, wenn Sie nicht auf dieser "
            "Seite Ja sagen.\n\n{sender}\n"
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
    "fr": (
        "Votre autorisation pour {brand} se termine le {until}",
        (
            "Bonjour {name},\n\nvous nous avez permis de montrer ce que vous nous avez dit jusqu’au {until}. "
            "Pouvons-nous continuer ? Votre page dit ce que vous autorisez maintenant. Pour continuer, choisissez-y un "
            "jour plus tard et appuyez sur oui ; changez les cases que vous voulez :\n\n{link}\n\nSi vous ne faites "
            "rien, ce que nous montrons de votre histoire est retiré automatiquement quand ce jour est passé."
            "\n\n{sender}\n"
        ),
    ),
    "de": (
        "Ihre Erlaubnis für {brand} endet am {until}",
        (
            "Guten Tag {name},\n\nSie haben uns erlaubt, bis {until} zu zeigen, was Sie uns erzählt haben. Dürfen wir "
            "weitermachen? Ihre Seite sagt, was Sie jetzt erlauben. Damit es weitergeht, wählen Sie dort einen "
            "späteren Tag und drücken Sie Ja; ändern Sie die Kreuze, wie Sie möchten:\n\n{link}\n\nWenn Sie nichts "
            "tun, verschwindet von selbst, was wir von Ihrer Geschichte zeigen, sobald dieser Tag vorbei ist."
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
    "fr": (
        {"granted": "Ce que vous avez autorisé à {brand}", "withdrawn": "Votre autorisation pour {brand} est retirée"},
        (
            "Voici votre copie de la page telle que vous y avez répondu. Par ce lien, vous pouvez changer votre "
            "réponse ou la reprendre à tout moment :\n\n{link}\n\n{text}"
        ),
    ),
    "de": (
        {
            "granted": "Was Sie {brand} erlaubt haben",
            "withdrawn": "Ihre Erlaubnis für {brand} ist zurückgenommen",
        },
        (
            "Das ist Ihre Kopie der Seite, wie Sie sie beantwortet haben. Mit diesem Link können Sie Ihre Antwort "
            "jederzeit ändern oder zurücknehmen:\n\n{link}\n\n{text}"
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
