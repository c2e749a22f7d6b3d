"""What a statement says: whether it promises a remedy, and what one expects of it. Pure."""

import re
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

_MONEY: Final = (
    r"refund\w*|reimburs\w*|compensat\w*|replac\w+|repair\w*|voucher\w*|money back|credit(?:ed)? (?:you|your|to)"
    r"|erstatt\w+|ersatz|ersetz\w+|gutschein\w*|geld zurück|reparier\w+"
    r"|rembours\w+|dédommag\w+|remplac\w+|bon d'achat|répar\w+"
    r"|reembols\w+|devolver\w*|devoluci\w+|compens\w+|reempla\w+|reparar\w*"
)
_WILL: Final = (
    r"we(?:'ll| will| are going to| shall| promise| guarantee| commit)|everyone .{0,40}\bwill\b"
    r"|you will (?:have|get|receive)"
    r"|wir werden|wir garantieren|wir versprechen|nous allons|nous garantissons|nous nous engageons"
    r"|vamos a|garantizamos|nos comprometemos"
)
_WHEN: Final = (
    r"(?:by|until|within|before|no later than|bis|innerhalb|spätestens|d'ici|avant|sous|antes de|en un plazo)"
    r" (?:the |den |le |el )?(?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon"
    r"|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|demain|lundi|mardi|mercredi|jeudi|vendredi"
    r"|mañana|lunes|martes|miércoles|jueves|viernes)"
)
_UPDATE: Final = (
    r"update|more (?:news|information)|tell you|let you know|melden uns|mise à jour|informer|actualiza\w+|informar"
)
PROMISE: Final = re.compile(
    rf"\b(?:{_MONEY})|\b(?:{_WILL}).{{0,80}}\b(?:{_WHEN})|\b(?:{_WHEN}).{{0,60}}\b(?:{_WILL})", re.IGNORECASE
)
ACKNOWLEDGES: Final = re.compile(
    r"\b(?:we know|we are aware|you may have|happened|since \w+day|this morning|last night"
    r"|wir wissen|nous savons|sabemos)",
    re.IGNORECASE,
)
OWNS: Final = re.compile(
    r"\b(?:sorry|apolog\w+|our (?:mistake|fault|error)|we (?:failed|got it wrong|let you down)"
    r"|entschuldig\w+|tut uns leid|désolés?|excus\w+|disculp\w+|lamentamos|lo sentimos)",
    re.IGNORECASE,
)

REMEDIES: Final = re.compile(
    rf"\b(?:{_MONEY}|{_WILL}|finding out|look(?:ing)? into|work(?:ing)? on|we (?:have|are) \w+(?:ed|ing)\b"
    r"|fixed|restored|is done|we stopped|be done|behoben|arbeiten daran|klären|corrigé|travaillons|corregid\w+)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that people expect of a statement, whether it is there, and what to do if it is not."""

    label: Any
    is_there: bool
    mend: Any


def promises_remedy(text: str) -> bool:
    """This function will tell if the words promise something that service must do."""
    plain = " ".join(text.replace("’", "'").split())
    news_only = re.sub(rf"[^.!?]*\b(?:{_UPDATE})[^.!?]*[.!?]?", " ", plain, flags=re.IGNORECASE)
    return bool(PROMISE.search(news_only))


def checks_of(text: str, *, promises: bool = False, in_hand: bool = True) -> list[Check]:
    """This function will say what the statement has of what one expects, in the order in which it is read.

    `in_hand`: it stands on a remedy that is dated or done.
    """
    plain = " ".join(text.replace("’", "'").split())
    has_update = bool(re.search(_UPDATE, plain, re.IGNORECASE))
    return [
        Check(_("Says what happened"), bool(ACKNOWLEDGES.search(plain)), _("Say plainly what happened, and when.")),
        Check(_("Owns it"), bool(OWNS.search(plain)), _("Say sorry, or whose mistake it was, where it was yours.")),
        Check(
            _("Says what is done about it"),
            bool(REMEDIES.search(plain)),
            _("Say what you do about it, or that you are finding out."),
        ),
        Check(
            _("Promises only what service has in hand"),
            in_hand or not promises,
            _("It promises something: record the remedy and choose it, or take the promise out."),
        ),
        Check(
            _("Says when the next news comes"),
            has_update,
            _("Name the next update."),
        ),
    ]
