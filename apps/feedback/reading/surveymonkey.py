"""Exports of SurveyMonkey: one or two header rows, in the language of the account."""

import re
from collections.abc import Sequence

from apps.feedback.reading.table_format import Rows, TableFormat, by_name, moments_of, plain

_SURVEYMONKEY_MOMENTS = ("enddate", "datemodified", "startdate", "datecreated")
_SURVEYMONKEY = {
    "source_id": ("respondentid",),
    "answered_at": _SURVEYMONKEY_MOMENTS,
    "customer_first_name": ("firstname",),
    "customer_last_name": ("lastname",),
    "customer_email": ("emailaddress", "email"),
    "customer_id": ("customdata1", "customdata"),
}
# The columns before the questions, in the languages of SurveyMonkey's own menus; what they mean, by its English name.
_SURVEYMONKEY_WORDS = {
    word: english
    for english, words in {
        "respondentid": "iddurépondant idrépondant teilnehmerid befragtenid iddelencuestado iddeencuestado"
        " idrespondente idrispondente iddorespondente respondentid responsid",
        "collectorid": "idducollecteur idcollecteur collectorid sammlerid iddelrecopilador idderecopilador"
        " iddocoletor idcollettore collectoridnummer beantwoorderid",
        "startdate": "datededébut startdatum fechadeinicio datadeinício datadiinizio begindatum",
        "enddate": "datedefin enddatum fechadefinalización fechadefin datadetérmino datadifine einddatum",
        "ipaddress": "adresseip ipadresse direcciónip endereçoip indirizzoip ipadres",
        "emailaddress": "adressemail adresseemail emailadresse correoelectrónico direccióndecorreoelectrónico"
        " endereçodeemail indirizzoemail emailadres",
        "firstname": "prénom vorname nombre nome voornaam",
        "lastname": "nom nachname apellido apellidos sobrenome cognome achternaam",
        "customdata1": "donnéespersonnalisées1 benutzerdefiniertedaten1 datospersonalizados1 dadospersonalizados1",
    }.items()
    for word in words.split()
}
_SURVEYMONKEY_OTHER = frozenset(
    (
        *("respondentid", "collectorid", "startdate", "enddate", "datecreated", "datemodified"),
        *("ipaddress", "emailaddress", "email", "firstname", "lastname"),
    )
)
_NO_SUBQUESTION = frozenset(
    {
        *("", "response", "openendedresponse", "réponse", "réponseouverte", "réponselibre", "antwort"),
        *("offeneantwort", "freitextantwort", "antwortmitoffenemende", "respuesta", "respuestaabierta"),
        *("respostaaberta", "resposta", "rispostaaperta", "risposta", "openantwoord"),
    }
)
_ALL_SCORES = frozenset(range(11))


def surveymonkey(rows: Rows) -> TableFormat | None:
    """SurveyMonkey: questions, and under them the choices of those that have several columns."""
    names = rows[0]
    known = [_SURVEYMONKEY_WORDS.get(plain(name), plain(name)) for name in names]
    two_rows = len(rows) > 1 and not any(cell.strip() for cell in rows[1][:2])
    if not {"respondentid", "collectorid"} <= set(known):
        return None
    under = rows[1] if two_rows else ()
    labels: list[str] = []
    question = ""
    for place, name in enumerate(names):
        question = name.strip() or question
        choice = under[place].strip() if place < len(under) else ""
        is_bare = plain(choice) in _NO_SUBQUESTION
        trailing = not name.strip() and not choice
        labels.append("" if trailing else question if is_bare else f"{question} – {choice}")
    return TableFormat(
        name="SurveyMonkey",
        header_rows=2 if two_rows else 1,
        names=tuple(labels),
        labels=tuple(labels),
        roles=by_name(known, _SURVEYMONKEY),
        questions=frozenset(
            place
            for place, label in enumerate(labels)
            if label and known[place] not in _SURVEYMONKEY_OTHER and not known[place].startswith("customdata")
        ),
        day_first=None if "startdate" not in [plain(name) for name in names] else False,
        moments=moments_of(known, _SURVEYMONKEY_MOMENTS),
        spread=_spread(names, under),
    )


def _spread(names: Sequence[str], under: Sequence[str]) -> dict[int, tuple[int, ...]]:
    """Find the questions whose eleven choices, 0 to 10, each have a column of their own."""
    groups: dict[int, list[int]] = {}
    first = 0
    for place in range(min(len(names), len(under))):
        first = place if names[place].strip() else first
        groups.setdefault(first, []).append(place)
    return {
        each: tuple(places)
        for places in groups.values()
        for each in places
        if {int(digits) for place in places if (digits := _number_in(under[place]))} == _ALL_SCORES
    }


def _number_in(text: str) -> str:
    match = re.search(r"\d{1,2}", text)
    return match.group() if match else ""
