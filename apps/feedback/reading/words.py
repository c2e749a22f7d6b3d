"""The names that columns bear in the files of four languages, by field.

Names are compared in lower case, without accents, split at capitals, underscores and signs:
"RecipientEmail", "recipient_email" and "Recipient e-mail" are one name.
"""

import re
import unicodedata
from functools import lru_cache

# A column with exactly this name is the field.
EXACT: dict[str, str] = {
    "source_id": """id|response id|responseid|response uuid|respondent id|answer id
        |survey response id|submission id|record id|source id|uuid|guid|reference
        |external response id|ticket id|token|reponse id|id reponse|identifiant
        |identifiant reponse|antwort id|antwortid|id antwort|id respuesta|respuesta id
        |identificador""",
    "score": """nps|score|nps score|score nps|note|note nps|rating|rate|ltr
        |likelihood to recommend|likelihood|answer|grade|recommendation
        |would recommend|recommend|nps rating|nps value|nps note|bewertung|punkte
        |punktzahl|empfehlung|weiterempfehlung|nps wert|wert|recommandation|evaluation
        |puntuacion|puntaje|puntos|calificacion|valoracion|recomendacion|nota|q nps
        |survey score|response score|value""",
    "comment": """comment|comments|verbatim|verbatims|feedback|why|reason|text|remark|remarks
        |message|explanation|open text|free text|answer text|comment text
        |customer comment|nps comment|score reason|reason for score|explication
        |explications|commentaire|commentaires|pourquoi|raison|avis|remarque|remarques
        |verbatim client|kommentar|kommentare|begrundung|grund|warum|anmerkung
        |anmerkungen|bemerkung|bemerkungen|freitext|ruckmeldung|comentario|comentarios
        |motivo|razon|por que|porque|observaciones|opinion""",
    "answered_at": """answered at|answered|answered on|responded at|responded|responded on
        |response date|response time|response at|date|datetime|date time|timestamp
        |time stamp|created at|created|created on|submitted at|submitted|submit date
        |submission date|submitted on|completed at|completed|completion date
        |recorded date|recorded at|end date|survey date|date of response|date answered
        |date submitted|date completed|time|moment|date de reponse|date reponse
        |repondu le|horodateur|horodatage|date heure|date creation|date de creation
        |datum|zeitpunkt|zeitstempel|antwortdatum|beantwortet am|beantwortet
        |erstellt am|erstellt|enddatum|uhrzeit|fecha|fecha respuesta
        |fecha de respuesta|respondido|respondido el|marca temporal|fecha y hora
        |creado""",
    "customer_name": """name|full name|customer name|customer|contact name|person name|client name
        |respondent name|respondent|contact|user name|nom complet|nom|nom client
        |nom du client|client|kunde|kundenname|kunden name|vollstandiger name
        |ansprechpartner|nombre|nombre completo|cliente|nombre cliente
        |nombre del cliente""",
    "customer_first_name": """first name|firstname|given name|forename|recipient first name
        |customer first name|contact first name|prenom|prenom client|vorname
        |nombre de pila|primer nombre""",
    "customer_last_name": """last name|lastname|surname|family name|recipient last name|customer last name
        |contact last name|nom de famille|nachname|familienname|apellido|apellidos""",
    "customer_email": """email|e mail|mail|email address|e mail address|mail address|customer email
        |contact email|person email|recipient email|respondent email|user email
        |client email|courriel|adresse mail|adresse email|adresse e mail|mail client
        |email client|email adresse|e mail adresse|mailadresse|mail adresse
        |kunden email|correo|correo electronico|email cliente|direccion de correo""",
    "customer_phone": """phone|phone number|telephone|telephone number|tel|mobile|mobile number
        |mobile phone|cell|cell phone|cellphone|customer phone|contact phone
        |person phone number|gsm|portable|numero de telephone|numero telephone|telefon
        |telefonnummer|handy|handynummer|mobil|mobilnummer|rufnummer|telefono|movil
        |celular|numero de telefono""",
    "company": """company|company name|organisation|organization|organisation name
        |organization name|account name|account|business|business name
        |customer company|employer|entreprise|societe|nom entreprise|raison sociale
        |firma|firmenname|unternehmen|empresa|compania|sociedad|nombre empresa""",
    "customer_id": """customer id|customer key|customer number|customer no|external id
        |external reference|external data reference|external customer id|person id
        |contact id|client id|user id|account id|member id|account number|customer ref
        |crm id|numero client|id client|code client|reference client|kundennummer
        |kunden id|kundennr|kunden nr|id cliente|numero de cliente|codigo cliente""",
    "language": "language|lang|locale|user language|survey language|langue|sprache|idioma|lengua",
    "segment": """segment|customer segment|segment name|tier|cohort|customer group|customer type
        |plan|segmento|segment client|groupe client|kundensegment|kundengruppe
        |segmento cliente|tipo de cliente""",
}

# A column whose name holds one of these words or runs of words may be the field; the earlier, the likelier.
HOLDS: dict[str, str] = {
    "source_id": "response id|respondent id|submission id|answer id",
    "score": """recommend|recommander|recommandation|recommanderiez|recommandez
        |weiterempfehlen|empfehlen|weiterempfehlung|recomendar|recomendaria|recomiende
        |recomendarias|consigliare|consiglieresti|consigliera|raccomandare|raccomanderesti
        |recomende|indicaria|aanbevelen|aanraden|how likely|wie wahrscheinlich|hoe waarschijnlijk
        |probable|probabilita|probabilidade|probabilidad|nps|score|rating
        |bewertung|puntuacion|note|satisfaction|zufriedenheit|satisfaccion""",
    "comment": """reason|why|comment|comments|feedback|explain|verbatim|pourquoi|raison
        |commentaire|commentaires|expliquez|warum|grund|begrundung|kommentar
        |anmerkungen|por que|motivo|comentario|comentarios|perche|waarom|reden|toelichting
        |improve|ameliorer
        |verbessern|mejorar|tell us|dites nous|free text|freitext|open ended
        |in your own words""",
    "answered_at": """submit date|submitted at|answered at|responded at|response date|completed at
        |created at|recorded date|end date|timestamp""",
    "customer_name": "full name|customer name|your name|kundenname|nom complet|nombre completo",
    "customer_first_name": "first name|prenom|vorname",
    "customer_last_name": "last name|surname|nachname|nom de famille|apellidos",
    "customer_email": "email|e mail|courriel|mailadresse|correo",
    "customer_phone": "phone|telephone|telefon|mobile|telefono|movil",
    "company": "company|organisation|organization|entreprise|unternehmen|firma|empresa",
    "customer_id": "customer id|customer number|kundennummer|numero client|id cliente|external id",
    "language": "language|langue|sprache|idioma",
    "segment": "segment|segmento",
}

# A column whose name holds one of these is not the field, whatever else it holds.
NEVER: dict[str, str] = {
    "score": """reason|why|comment|comments|pourquoi|raison|commentaire|warum|grund|kommentar
        |motivo|por que|group|gruppe|groupe|grupo|gruppo|groep|category|kind|type|date|at|id|label
        |explain|text|feedback|improve|customer service|sentiment|polarity|topics""",
    "comment": "id|date|at|code|count|type|tags|topics|sentiment",
    "answered_at": "birth|birthday|sent|opened|updated|due|signup|contract|order|purchase",
    "customer_name": "survey|campaign|product|store|shop|file|company|agent|employee|question",
    "customer_email": "sent|opened|status|agent|employee|subject|id|template",
    "customer_phone": "agent|employee|type|model",
    "customer_first_name": "agent|employee",
    "customer_last_name": "agent|employee",
    "company": "id|size|industry|type|country",
    "language": "id|level",
}


@lru_cache(maxsize=4096)
def normal(name: str) -> str:
    """This function will bring a column's name into the form in which names are compared."""
    spaced = re.sub(r"(?<=[a-z0-9à-ÿ])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", name)
    folded = unicodedata.normalize("NFKD", spaced.casefold().replace("ß", "ss"))
    letters = "".join(letter if letter.isalnum() else " " for letter in folded if not unicodedata.combining(letter))
    return " ".join(letters.split())


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split("|"))


_EXACT = {target: {phrase: place for place, phrase in enumerate(_phrases(text))} for target, text in EXACT.items()}
_HOLDS = {target: _phrases(text) for target, text in HOLDS.items()}
_NEVER = {target: _phrases(text) for target, text in NEVER.items()}


def likeness(name: str, target: str) -> int:
    """This function will say from 0 to 1000 how much a column's name sounds like a field."""
    plain = normal(name)
    joined = plain.replace(" ", "")
    place = _EXACT[target].get(plain)
    if place is None and joined != plain:
        place = _EXACT[target].get(joined)
    if place is not None:
        return 1000 - place
    padded = f" {plain} "
    if any(f" {phrase} " in padded for phrase in _NEVER.get(target, ())):
        return 0
    for rank, phrase in enumerate(_HOLDS[target]):
        if f" {phrase} " in padded:
            return 600 - rank
    return 0
