"""The words by which promises are found and compared, in English, German, French and Spanish."""

from typing import Final


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


def _parts(*lines: str) -> tuple[str, ...]:
    """Beginnings of words, or several words together, apart by commas."""
    return tuple(part.strip() for line in lines for part in line.split(","))


_HOURS: Final = {
    1 / 60: "minute minutes min minuten minuto minutos",
    1: "hour hours hr hrs stunde stunden std heure heures hora horas",
    24: "day days tag tage tagen jour jours journée día días dia dias",
    24 * 7: "week weeks woche wochen semaine semaines semana semanas",
    24 * 30: "month months monat monate monaten mois mes meses",
    24 * 365: "year years jahr jahre jahren année années an ans año años",
}
UNITS: Final = {word: hours for hours, words in _HOURS.items() for word in words.split()}
_COUNTED: Final = (
    "one two three four five six seven eight nine ten eleven twelve",
    "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "un deux trois quatre cinq six sept huit neuf dix onze douze",
    "un dos tres cuatro cinco seis siete ocho nueve diez once doce",
)
_ONE: Final = _words("a an single eine einem einer einen eines une una same")
COUNTS: Final = {word: float(n) for words in _COUNTED for n, word in enumerate(words.split(), 1)} | dict.fromkeys(
    _ONE, 1.0
)
ALWAYS: Final = _words(
    "always every each all everyone everybody anytime immer jede jeder jedes jeden jedem alle stets",
    "toujours chaque tous toutes siempre cada todos todas",
)
NEVER: Final = _words(
    "never no none nobody nie niemals kein keine keinen jamais aucun aucune nunca jamás ningún",
)
PLEDGES: Final = _parts(
    "guarantee, promise, pledge, money back, no matter what, we commit",
    "garantier, versprech, zusage, verpflichten uns, geld zurück",
    "garanti, promett, promess, engageons, remboursé",
    "garantiz, promet, comprometemos, devolución",
)
WITHIN: Final = _words(
    "within in under inside less than innerhalb binnen unter dans sous moins en menos dentro by bis avant antes",
)
# What is done, by the beginnings of its words.
ACTS: Final = {
    "answer": _parts(
        "answer, reply, replies, respon, hear from us, hear back, get back, come back to you, write back",
        "antwort, beantwort, melden uns, zurückmeld, rückmeld, répon, revenons, recontact, contest",
    ),
    "solve": _parts(
        "solve, solution, resolv, fix, sort out, mend, repair, put right",
        "lösen, gelöst, lösung, beheb, behoben, reparier, résou, résol, répar, resuel, repar",
    ),
    "deliver": _parts("deliver, ship, dispatch, arriv, liefer, versend, zustell, livr, expédi, entreg, enví, envi"),
    "refund": _parts("refund, reimburs, money back, erstatt, geld zurück, rembours, reembols, devolv"),
    "visit": _parts("visit, technician, engineer, on site, besuch, vor ort, techniker, technicien, técnico"),
    "call": _parts("call, phone, ring, ruf, anruf, appel, rappel, llam"),
    "replace": _parts("replac, swap, exchange, ersetz, ersatz, austausch, rempla, échang, reempla, sustitu"),
    "available": _parts("available, open, reach, erreichbar, geöffnet, disponible, joignable, abiert"),
}
SMALL: Final = _words(
    "the a an and or but of to in on at by for from with is are be been it its this that we you your our us they",
    "will would can may any their within than as so if not do does",
    "der die das den dem des ein eine einen einem einer und oder aber von zu im in am an auf für mit ist sind wir",
    "sie ihr ihre uns unser unsere es dass nicht innerhalb als",
    "le la les un une des du de et ou mais à au aux en dans sur pour par avec est sont nous vous votre vos notre",
    "nos il elle ils que qui ne pas",
    "el los las una del y o pero al por para con es son nosotros usted su sus nuestro nuestra no se",
)
