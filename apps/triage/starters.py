"""Rules to begin with, by trade. They come switched off: each is tried on the past first."""

from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from apps.triage.plans import ALL, ANY, BOTH, MAKE_URGENT, Condition, Plan

HARM: Final = (_("Somebody came to harm"), Plan((Condition("safety"),), then=BOTH))
IN_PUBLIC: Final = (
    _("Several complain in public"),
    Plan((Condition("public"),), at_least=3, hours=24),
)
PRESS_AND_LAW: Final = (
    _("Journalists, lawyers, authorities"),
    Plan(
        (Condition("words", "journalist, newspaper, reporter, lawyer, attorney, sue, ombudsman, regulator"),), then=BOTH
    ),
)


def _words(title: Any, words: str, *, at_least: int = 3, hours: int = 24, then: str = "tell_press") -> tuple[Any, Plan]:
    return title, Plan((Condition("words", words),), at_least=at_least, hours=hours, then=then)


STARTERS: Final[dict[str, tuple[Any, tuple[tuple[Any, Plan], ...]]]] = {
    "retail": (
        _("Retail"),
        (
            HARM,
            PRESS_AND_LAW,
            IN_PUBLIC,
            _words(_("One fault in many parcels"), "defect, broken, faulty, recall, fake"),
        ),
    ),
    "software": (
        _("Software"),
        (
            (
                _("Data in wrong hands"),
                Plan((Condition("words", "breach, leaked, hacked, phishing, other customer, gdpr"),), then=BOTH),
            ),
            _words(
                _("It is down"),
                "down, outage, cannot log in, can't log in, unavailable, error 500",
                at_least=5,
                hours=1,
                then=BOTH,
            ),
            PRESS_AND_LAW,
            IN_PUBLIC,
        ),
    ),
    "hospitality": (
        _("Hospitality"),
        (
            HARM,
            (
                _("Bed bugs, mould, theft"),
                Plan((Condition("words", "bed bug, bedbug, mould, mold, stolen, theft, harass"),), then=BOTH),
            ),
            IN_PUBLIC,
            PRESS_AND_LAW,
        ),
    ),
    "food": (
        _("Food"),
        (
            HARM,
            (
                _("Allergens and foreign bodies"),
                Plan(
                    (
                        Condition(
                            "words", "allerg, nuts, gluten, glass, metal, plastic in, mould, mold, maggot, expired"
                        ),
                    ),
                    then=BOTH,
                ),
            ),
            _words(_("Several were ill"), "sick, ill, vomit, diarrh, poison, stomach", at_least=2, hours=72, then=BOTH),
            IN_PUBLIC,
        ),
    ),
    "health": (
        _("Health"),
        (
            HARM,
            (
                _("Wrong medicine, dose or patient"),
                Plan(
                    (Condition("words", "wrong dose, wrong medic, overdose, mix-up, side effect, misdiagnos"),),
                    then=BOTH,
                ),
            ),
            (
                _("Records seen by others"),
                Plan((Condition("words", "my records, confidential, privacy, somebody else's results"),), match=ANY),
            ),
            (
                _("Urgent words by telephone"),
                Plan(
                    (Condition("words", "emergency, urgent, cannot wait"), Condition("channel", "phone")),
                    ALL,
                    then=MAKE_URGENT,
                ),
            ),
        ),
    ),
}
DEFAULT: Final = HARM[1]  # in force for a brand that has made no rule of its own
