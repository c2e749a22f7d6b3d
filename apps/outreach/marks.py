"""Promoters whose words only complain, or only ask for something: answer that first, and ask for no story.

Rules, with their reasons in words; no guess. A sentence is praise, trouble or a wish by the words that it holds. One
sentence of praise is enough to leave somebody unmarked: their complaint is seen on the page all the same.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext as _

CLAUSE = re.compile(r"[,;:()]|\b(?:but|and|for|although|pero|y)\b", re.IGNORECASE)
SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")
NEGATION = re.compile(
    r"\b(?:not?|never|nobody|nothing|isn|wasn|aren|don|doesn|didn|won|hardly|nunca|nadie|nada|ni|sin)\b(?:['’]t)?(?:\W+\w+){0,2}\W*$",
    re.IGNORECASE,
)
# What would be praise was it not wished for.
WISHED = re.compile(
    r"\b(?:would|could|it['’]?d|will) be (?:so |very |really |even )?\w+|\b(?:even )?better if\b|\bsería \w+",
    re.IGNORECASE,
)
PRAISE = re.compile(
    r"\b(?:love[sd]?|lov(?:ing|ely)|great|excellent|amazing|awesome|fantastic|wonderful|brilliant|superb|perfect(?:ly)?"
    r"|best|happ(?:y|ier|iest)|pleased|delighted|impressed|glad|thank(?:s|ful|ed)?|grateful|recommend\w*|helpful|helped"
    r"|friendly|kind|easy|easily|good|nice|well|saved?|saves|reliable|works|encanta\w*|genial|excelente|gracias"
    r"|perfect[oa]|fácil|recomiend\w+|content[oa]|mejor|buen[oa]?)\b",
    re.IGNORECASE,
)
TROUBLE = re.compile(
    r"\b(?:fix(?:es)?|bugs?|buggy|broken?|breaks|crash\w*|errors?|lag(?:s|gy|ging)?|slow(?:ly|er)?|fail(?:s|ed|ing|ure)?"
    r"|problems?|issues?|annoy\w*|frustrat\w*|confus\w*|disappoint\w*|difficult\w*|hard to|wrong|worse|worst|bad(?:ly)?"
    r"|late|delay(?:s|ed)?|waited|waiting|missing|lost|damaged|leak\w*|rude|expensive|overpriced|can['’]?t|cannot"
    r"|(?:do|did|does)(?:n['’]t| not) work|(?:is|was)(?:n['’]t| not) (?:easy|good|great|clear|possible|working|nice)"
    r"|lent[oa]s?|error(?:es)?|falla\w*|problemas?|roto|rota|tard[eó]\w*"
    r"|car[oa]|mal|difícil|no funciona)\b",
    re.IGNORECASE,
)
WISH = re.compile(
    r"\b(?:please|wish (?:you|it|there|i could)|would (?:be|like|love|help)|could you|can you|it['’]?d be|would you"
    r"|should (?:have|be|add|allow|let)|needs? (?:to|more|an?)|better if|if (?:only|you could)"
    r"|ojalá|me gustaría|sería|podrían|falta\w*)\b"
    r"|^\W*(?:add|allow|have|make|include|provide|improve|enable|integrate|offer|give|let|more|support|need|want"
    r"|(?:the )?(?:ability|possibility|option) (?:to|of)|integrations?|añad\w+|incluy\w+|más)\b",
    re.IGNORECASE,
)


# Trouble that is over is what stories are made of: somebody tells how it was, and that it is so no more.
TURNED = re.compile(
    r"\b(?:used to|not (?:one|once|a single \w+) since|no longer|any ?more|came back|came right"
    r"|still (?:made|came|got|delivered|arrived|managed|answered)|sorted|solved|resolved"
    r"|put (?:it |that |things )?right"
    r"|replaced|within (?:the|an|one|two|three|minutes|hours|half)\b|the same (?:day|hour|morning|afternoon|evening)"
    r"|stopped (?:being|having|worrying)|ya no|resolv\w+|solucion\w+|el mismo día)\b",
    re.IGNORECASE,
)
NOW = re.compile(r"\b(?:now|lately|recently|these days|ahora|últimamente)\b", re.IGNORECASE)


class MarkKind(StrEnum):
    COMPLAINT = "complaint"
    REQUEST = "request"


@dataclass(frozen=True, slots=True)
class Mark:
    """What the words only do, and which of them say so."""

    kind: MarkKind
    found: str

    @property
    def label(self) -> str:
        """For a chip."""
        return _("only complains") if self.kind == MarkKind.COMPLAINT else _("only asks")

    @property
    def reason(self) -> str:
        """Why, in words."""
        if self.kind == MarkKind.COMPLAINT:
            return _("“%(words)s” tells of trouble, and nothing else praises. Answer that first.") % {
                "words": self.found
            }
        return _("“%(words)s” asks for something, and nothing praises. Answer that first.") % {"words": self.found}


def mark_of(comment: str) -> Mark | None:
    """This function will return what the comment only does, or None where it praises, or says nothing either way."""
    sentences = [match.group() for match in SENTENCE.finditer(comment) if match.group().strip()]
    if any(_praises(sentence) for sentence in sentences) or _is_over(sentences):
        return None
    for kind, pattern in ((MarkKind.COMPLAINT, TROUBLE), (MarkKind.REQUEST, WISH)):
        for sentence in sentences:
            found = _unless_denied(pattern, sentence) if kind == MarkKind.COMPLAINT else pattern.search(sentence)
            if found:
                return Mark(kind, found.group().strip())
    return None


def _praises(sentence: str) -> bool:
    # “Please make it easy to …” praises nothing; “…, but the rest is excellent” does.
    clauses = CLAUSE.split(sentence) if WISH.search(sentence) else [sentence]
    return any(
        _unless_denied(PRAISE, WISHED.sub(" ", clause)) is not None for clause in clauses if not WISH.search(clause)
    )


def _is_over(sentences: list[str]) -> bool:
    """Whether the trouble that is told of was mended. “It used to be fast, now it is slow” tells the opposite."""
    if any(NOW.search(sentence) and _unless_denied(TROUBLE, sentence) for sentence in sentences):
        return False
    return any(_unless_denied(TURNED, sentence) for sentence in sentences)


def _unless_denied(pattern: re.Pattern[str], sentence: str) -> re.Match[str] | None:
    """The first match with no denial in the three words before it: “no problem” is no trouble, “not good” no praise."""
    for found in pattern.finditer(sentence):
        if not NEGATION.search(sentence[: found.start()]):
            return found
    return None
