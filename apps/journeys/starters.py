"""Journeys to begin with, by trade: stages with both parts. Data; whoever takes one makes it their own."""

from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class StarterStage:
    """`moment`: where a brand is judged. `touchpoints` are lane and name."""

    name: Any
    buyer: Any
    owner: Any
    touchpoints: tuple[tuple[str, Any], ...] = ()
    moment: bool = False


@dataclass(frozen=True, slots=True)
class Starter:
    code: str
    name: Any
    persona: Any
    stages: tuple[StarterStage, ...]


STARTERS: Final = (
    Starter(
        "shop",
        _("Online shop"),
        _("Somebody who buys for themselves"),
        (
            StarterStage(
                _("Awareness"),
                _("Hears of it from friends and articles"),
                _("Tell stories that can be checked"),
                (("pr", _("Article")), ("digital", _("Search result"))),
            ),
            StarterStage(
                _("Consideration"),
                _("Reads reviews, compares prices"),
                _("Answer questions where they are asked"),
                (("digital", _("Product page")), ("pr", _("Reviews"))),
            ),
            StarterStage(
                _("Order"),
                _("Pays, and hopes that it comes"),
                _("Say when it comes, and what it costs"),
                (("digital", _("Checkout")),),
            ),
            StarterStage(
                _("Delivery"),
                _("Waits at the door"),
                _("Come in the hour that was said"),
                (("physical", _("Parcel")), ("service", _("Message on the way"))),
                moment=True,
            ),
            StarterStage(
                _("After-sales"),
                _("Uses it; something is wrong"),
                _("Mend it before it is written about"),
                (("service", _("Ticket")), ("product", _("Manual"))),
                moment=True,
            ),
            StarterStage(
                _("Again"),
                _("Buys again, or tells others not to"),
                _("Thank, and ask for their story"),
                (("pr", _("Customer’s story")),),
            ),
        ),
    ),
    Starter(
        "software",
        _("Software by subscription"),
        _("Somebody who answers for a team"),
        (
            StarterStage(
                _("Awareness"),
                _("Has a problem and asks colleagues"),
                _("Tell how others solved it"),
                (("pr", _("Customer’s story")), ("digital", _("Search result"))),
            ),
            StarterStage(
                _("Consideration"),
                _("Compares three, reads reviews"),
                _("Prove it with figures"),
                (("pr", _("Reviews")), ("digital", _("Demo"))),
            ),
            StarterStage(
                _("Decision"),
                _("Defends the price before finance"),
                _("Give them the sums"),
                (("service", _("Sales call")),),
            ),
            StarterStage(
                _("Onboarding"),
                _("Brings the team along"),
                _("Be there in the first week"),
                (("service", _("Kick-off")), ("product", _("First steps"))),
                moment=True,
            ),
            StarterStage(
                _("Daily use"),
                _("Forgets that it is there"),
                _("Change nothing without a word"),
                (("product", _("Release notes")), ("service", _("Support"))),
            ),
            StarterStage(
                _("Renewal"),
                _("Asks whether it was worth it"),
                _("Show the year in numbers"),
                (("pr", _("Showcase")), ("service", _("Review"))),
                moment=True,
            ),
        ),
    ),
    Starter(
        "hospitality",
        _("Hotel or restaurant"),
        _("A guest"),
        (
            StarterStage(
                _("Dreaming"),
                _("Sees a photo, reads a column"),
                _("Invite those who write"),
                (("pr", _("Travel column")), ("digital", _("Photo"))),
            ),
            StarterStage(
                _("Booking"),
                _("Compares, books, has a question"),
                _("Answer within the hour"),
                (("digital", _("Booking page")), ("service", _("Telephone"))),
            ),
            StarterStage(
                _("Arrival"),
                _("Is tired, wants the key"),
                _("Know the name"),
                (("physical", _("Front desk")),),
                moment=True,
            ),
            StarterStage(
                _("Stay"),
                _("Sleeps, eats, finds a fault"),
                _("Mend it the same day"),
                (("physical", _("Room")), ("service", _("Request"))),
                moment=True,
            ),
            StarterStage(
                _("Leaving"),
                _("Pays, goes, writes"),
                _("Ask before they write"),
                (("service", _("Bill")), ("pr", _("Review"))),
            ),
            StarterStage(
                _("Coming back"),
                _("Remembers, or does not"),
                _("Remember what they liked"),
                (("digital", _("Letter")),),
            ),
        ),
    ),
    Starter(
        "bank",
        _("Bank"),
        _("Somebody who opens an account"),
        (
            StarterStage(
                _("Awareness"),
                _("Distrusts them all"),
                _("Explain without small print"),
                (("pr", _("Interview")), ("digital", _("Guide"))),
            ),
            StarterStage(_("Choice"), _("Compares fees"), _("Put the fees on one page"), (("digital", _("Fees")),)),
            StarterStage(
                _("Opening"),
                _("Proves who they are"),
                _("Take minutes, not days"),
                (("digital", _("Identity check")), ("service", _("Branch"))),
                moment=True,
            ),
            StarterStage(
                _("Everyday"),
                _("Pays, and looks at the balance"),
                _("Be there at all hours"),
                (("product", _("App")), ("service", _("Hotline"))),
            ),
            StarterStage(
                _("Trouble"),
                _("A card is gone, a payment is wrong"),
                _("Block it at once, refund it soon"),
                (("service", _("Emergency line")),),
                moment=True,
            ),
            StarterStage(
                _("Big step"),
                _("Buys a house"),
                _("Send a person, not a form"),
                (("service", _("Adviser")), ("pr", _("Customer’s story"))),
            ),
        ),
    ),
)
BY_CODE: Final = {each.code: each for each in STARTERS}
