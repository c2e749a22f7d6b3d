"""The state of one draft: who speaks, how they are called next, which sentences stand already."""

import re
from collections.abc import Mapping, Sequence

from apps.case_studies.drafting.material import (
    ENDS,
    Material,
    Measured,
    Said,
    fitting_name,
    lower_start,
    plain,
    short_name,
    upper_start,
)
from apps.case_studies.drafting.phrasebook import NoPhrase, Phrasebook, Piece, Runs
from apps.documents.excerpts import join_sentences, sentences
from apps.documents.inline import EvidenceKind, InlineReference, Part, Reference, Text

LABEL_LIMIT = 90


class Telling:
    """Fills phrases for one material, calls people by turns, and remembers what has been said."""

    def __init__(self, material: Material) -> None:
        self.material = material
        self._book = self._fresh_book()
        self._said: set[str] = set()
        self._names = self._ways_to_call()
        self._turn = 0
        self._slots = self._lasting_slots()

    def line(self, purpose: str, slots: Mapping[str, Piece] | None = None, *, limit: int = 4_000) -> Runs:
        """This function will fill the next phrase of `purpose`; nothing where none fits."""
        voice = self._names[self._turn % len(self._names)]
        given = self._slots | {"voice": voice, "Voice": upper_start(voice)} | dict(slots or {})
        try:
            runs = self._book.pick(purpose, given, limit=limit)
        except NoPhrase:
            return ()
        self._turn += any(isinstance(run, Text) and voice.lower() in run.text.lower() for run in runs)
        return runs

    def words(self, purpose: str) -> str:
        """This function will fill a phrase that holds no reference, as plain text."""
        return "".join(run.text for run in self.line(purpose) if isinstance(run, Text))

    def paragraph(self, lines: Sequence[Runs]) -> Runs:
        """This function will put sentences one after the other."""
        runs: list[Text | InlineReference] = []
        for line in lines:
            if runs:
                runs.append(Text(text=" "))
            runs += line
        return tuple(runs)

    def figure_slots(self, figure: Measured) -> dict[str, Piece]:
        """This function will return the slots that a figure fills; its amounts are references."""
        label = plain(figure.label).rstrip(".:;, ")[:LABEL_LIMIT]
        slots: dict[str, Piece] = {
            "label": self._in_sentence(label),
            "Label": upper_start(label),
            "Value_label": upper_start(label),
            "value": _figure(figure, Part.VALUE),
        }
        if figure.before is not None:
            slots["before"] = _figure(figure, Part.BEFORE)
        if figure.period:
            slots["period"] = _figure(figure, Part.PERIOD)
        return slots

    def quote_slots(self, quote: Said) -> dict[str, Piece]:
        """This function will return the slot that a whole quote fills."""
        reference = Reference(evidence_id=quote.evidence_id, kind=EvidenceKind.QUOTE)
        return {"quote": InlineReference(reference=reference)}

    def anybody(self) -> dict[str, Piece]:
        """This function will return the slots for who it is about, where nobody may be named too."""
        who = str(self._slots["who"]) or self.words("anonymous")
        return {"who": who, "Who": upper_start(who)}

    def is_new(self, quote: Said) -> bool:
        """This function will tell whether the quote holds a sentence that does not stand in the text yet."""
        return any(_key(sentence) not in self._said for sentence in sentences(quote.words))

    def is_whole(self, quote: Said) -> bool:
        """This function will tell whether none of the quote's sentences stands in the text yet, nor twice in it."""
        keys = [_key(sentence) for sentence in sentences(quote.words)]
        return len(set(keys)) == len(keys) and not self._said.intersection(keys)

    def mark_used(self, quote: Said) -> None:
        """This function will remember the quote's sentences as said."""
        self._said.update(_key(sentence) for sentence in sentences(quote.words))

    def excerpts(self, quote: Said) -> list[str]:
        """This function will return the quote in one or two parts of new sentences; "" stands for all of it."""
        whole = sentences(quote.words)
        fresh: list[str] = []
        for sentence in whole:
            if _key(sentence) not in self._said:
                self._said.add(_key(sentence))
                fresh.append(sentence)
        if not fresh:
            return []
        if len(join_sentences(fresh)) <= self.material.style.rules.case_split or len(fresh) == 1:
            return [""] if len(fresh) == len(whole) else [join_sentences(fresh)]
        middle = _middle(fresh)
        return [join_sentences(fresh[:middle]), join_sentences(fresh[middle:])]

    def shortened(self, quote: Said, *, limit: int) -> str | None:
        """This function will return whole new sentences of the quote in so many characters; None where none fits.

        They are one piece, from the first new sentence that fits; "" stands for the whole quote.
        """
        whole = sentences(quote.words)
        kept: list[str] = []
        for sentence in whole:
            fits = len(join_sentences([*kept, sentence])) <= limit
            if fits and _key(sentence) not in self._said | {_key(other) for other in kept}:
                kept.append(sentence)
            elif kept:
                break
        if not kept:
            return None
        self._said.update(_key(sentence) for sentence in kept)
        return "" if len(kept) == len(whole) else join_sentences(kept)

    def clean(self, text: str) -> str:
        """This function will return text that a block takes."""
        return plain(text)

    def _lasting_slots(self) -> dict[str, Piece]:
        material = self.material
        brand = plain(material.brand.name)
        organisation = fitting_name(material.organisation)
        speaker = fitting_name(material.speaker)
        who = organisation or speaker
        return {
            "brand": brand,
            "who": who,
            "Who": upper_start(who),
            "organisation": organisation,
            "Organisation": upper_start(organisation),
            "speaker": speaker,
            "Speaker": upper_start(speaker),
            "role": fitting_name(lower_start(plain(material.role))),
            "place": fitting_name(material.place),
            "press": fitting_name(material.brand.press_name),
            "tag": re.sub(r"\W", "", brand),
        }

    def _fresh_book(self) -> Phrasebook:
        material = self.material
        return Phrasebook(language=material.language, seed=material.seed, own=material.style.phrases)

    def _ways_to_call(self) -> tuple[str, ...]:
        speaker = fitting_name(self.material.speaker)
        if not speaker:
            return (self._fresh_book().words("anonymous_voice", {}),)
        return tuple(dict.fromkeys((speaker, short_name(speaker))))

    def _in_sentence(self, label: str) -> str:
        names = f"{self.material.organisation} {self.material.speaker} {self.material.brand.name}".split()
        return label if label.split(" ", maxsplit=1)[0] in names else lower_start(label)


def _figure(figure: Measured, part: Part) -> InlineReference:
    return InlineReference(reference=Reference(evidence_id=figure.evidence_id, kind=EvidenceKind.FIGURE), part=part)


def _key(sentence: str) -> str:
    return " ".join(sentence.casefold().split()).rstrip("".join(ENDS))


def _middle(parts: Sequence[str]) -> int:
    """Where to cut so that the two halves are as even as may be."""
    total = sum(len(part) for part in parts)
    return min(range(1, len(parts)), key=lambda cut: abs(total - 2 * sum(len(part) for part in parts[:cut])))
