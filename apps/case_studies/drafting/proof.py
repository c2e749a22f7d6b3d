"""Whether a client's own phrases can be drafted with. Each refusal names the line and the mend."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from django.utils.translation import gettext as _

from apps.case_studies.drafting.material import plain
from apps.case_studies.drafting.phrasebook import SLOT, phrases_of, said_key
from apps.case_studies.drafting.purposes import FOR_EVERYBODY, MEASURES, Purpose, purposes_of
from apps.documents.excerpts import sentences
from apps.documents.text import shown

Phrases = Mapping[str, Sequence[str]]

MOST_LINES: Final = 20
MOST_HASHTAGS: Final = 3
QUOTING: Final = re.compile(r"[“”„«»\"\[\]]")
ENDS: Final = re.compile(r"([.!?:…]|\{quote\})$")
# A line that begins with one of these begins with a small letter.
CHANGES: Final = MEASURES | {"quote"}
CAPITALS: Final = {name: name.capitalize() for name in ("who", "organisation", "speaker", "voice", "label")}


def tidy(lines: Sequence[str]) -> tuple[str, ...]:
    """This function will return the lines that say something, without what a block would refuse."""
    return tuple(filter(None, (plain(line) for line in lines)))


def mistakes_in(phrases: Phrases, *, language: str) -> dict[str, str]:
    """This function will return what cannot be drafted with, by purpose; empty where all is well.

    A purpose that is not in the language's book stands in the answer too.
    """
    known = purposes_of(language)
    found = {name: _("There is no such line in a draft.") for name in phrases if name not in known}
    for name, lines in phrases.items():
        if name in known and (mistake := next(_mistakes(known[name], lines, language), None)):
            found[name] = mistake
    return found | {name: words for name, words in _twice(phrases, language).items() if name not in found}


def _mistakes(purpose: Purpose, lines: Sequence[str], language: str) -> Iterator[str]:
    if len(lines) > MOST_LINES:
        yield _("There are %(n)d lines. Keep %(most)d at most.") % {"n": len(lines), "most": MOST_LINES}
    must_end = all(ENDS.search(phrase) for phrase in phrases_of(language)[purpose.name])
    for number, line in enumerate(lines, start=1):
        for mistake in (*_of_slots(purpose, line), *_of_words(purpose, line, must_end=must_end)):
            yield _("Line %(n)d, “%(line)s”: %(mistake)s") % {"n": number, "line": shown(line), "mistake": mistake}
    if purpose.everybody and not any(set(SLOT.findall(line)) <= FOR_EVERYBODY for line in lines):
        yield _("Add a line without a name, with no slot but {brand} or {voice}: some customers may not be named.")


def _of_slots(purpose: Purpose, line: str) -> Iterator[str]:
    if re.search(r"[{}]", SLOT.sub("", line)):
        yield _("A brace is left open. Write a slot like {brand}, and no other brace.")
    slots = SLOT.findall(line)
    for slot in slots:
        if slot not in purpose.allowed:
            yield _("{%(slot)s} is not known here. Use %(known)s, or take it out.") % {
                "slot": slot,
                "known": _listed(purpose.allowed),
            }
    for slot in sorted(purpose.needed):
        if slots.count(slot) != 1:
            yield _("Write {%(slot)s} once: it is what this line is for.") % {"slot": slot}
    if (first := re.match(r"\{(\w+)\}", line)) and first[1] in CAPITALS:
        yield _("Begin with {%(slot)s}, which has a capital letter.") % {"slot": CAPITALS[first[1]]}


def _of_words(purpose: Purpose, line: str, *, must_end: bool) -> Iterator[str]:
    own = SLOT.sub("", line)
    if number := re.search(r"\d+", own):
        yield _("Take “%(number)s” out: a number comes from the customer’s figure.") % {"number": number[0]}
    if mark := QUOTING.search(own):
        yield _("Take %(mark)s out: only the customer’s own words are quoted, by {quote}.") % {"mark": mark[0]}
    if len(own) > purpose.limit:
        told = {"n": len(own), "limit": purpose.limit, "over": len(own) - purpose.limit}
        yield _("%(n)d characters without its slots. Shorten it by %(over)d, to %(limit)d.") % told
    allowed = MOST_HASHTAGS if purpose.name == "post_tag" else 0
    if own.count("#") > allowed:
        yield _("%(n)d hashtags. Keep %(limit)d at most.") % {"n": own.count("#"), "limit": allowed}
    if must_end and not ENDS.search(line):
        yield _("End it with a full stop, another mark or {quote}: the next sentence follows at once.")


def _twice(phrases: Phrases, language: str) -> dict[str, str]:
    """Sentences that could stand twice in one text; the client's line is named, where the other is ours."""
    known = purposes_of(language)
    ours = {name: lines for name, lines in phrases_of(language).items() if name in known and name not in phrases}
    stand = [(known[name], key) for name, lines in ours.items() for key in _keys(lines)]
    found: dict[str, str] = {}
    for name in (name for name in phrases if name in known):
        purpose, before = known[name], set[str]()
        for key in _keys(phrases[name]):
            other = next((each for each, said in stand if said == key and purpose.meets(each)), None)
            if key in before or other is not None:
                words = _("“%(line)s” stands under “%(where)s” already, and would be said twice. Word it anew.")
                found.setdefault(name, words % {"line": shown(key), "where": (other or purpose).label})
            before.add(key)
        stand += [(purpose, key) for key in before]
    return found


def _keys(lines: Sequence[str]) -> list[str]:
    """By what the sentences are compared; one with a figure or a quote says something else each time."""
    told = [sentence for line in lines for sentence in sentences(line)]
    return [said_key(each) for each in told if said_key(each) and not CHANGES & set(SLOT.findall(each))]


def _listed(slots: frozenset[str]) -> str:
    return ", ".join(f"{{{slot}}}" for slot in sorted(slots, key=str.casefold)) or _("no slot")
