"""The permission page of one customer: what the template shows and what is kept as proof, from the same object."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from apps.clients.days import day_of
from apps.outreach.consent_wording import Wording, wording_in, written_day
from apps.outreach.models import Consent
from apps.outreach.models.consents import PLACES, REGIONAL, Region, Use
from apps.outreach.permission import MONTHS_OFFERED, latest_day, months_after


@dataclass(frozen=True, slots=True)
class Option:
    """One tick box."""

    use: str
    label: str
    help_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentPage:
    """All words of the page for one customer on one day, in one language."""

    language: str
    wording: Wording
    company: str
    today: date
    heading: str
    scored: str
    said: str
    speaker: str
    places: tuple[Option, ...]
    shows: tuple[Option, ...]
    regions: tuple[Option, ...]
    gift: str
    until_help: str
    foot: tuple[str, ...]

    def day(self, day: date) -> str:
        """This function will write a day as the page's language does."""
        return written_day(self.language, self.wording, day)

    def said_back(self, uses: Sequence[str], until: date, regions: Sequence[str] = ()) -> tuple[tuple[str, ...], str]:
        """This function will say the choice back: the sentences of the yes, and the one of the no or nothing."""
        words = self.wording
        places = [self._yes(use) for use in Use.values if use in uses and use in PLACES]
        shows = [self._yes(use) for use in Use.values if use in uses and use not in PLACES and use != Use.JOURNALIST]
        refused = [self._no(use) for use in Use.values if use not in uses]
        yes = [words.yes_to.format(places=self._listed(places), until=self.day(until))]
        yes += [self._where(regions)] if set(uses) & REGIONAL else []
        yes += [words.shown_with.format(shows=self._listed(shows))] if shows else []
        yes += [words.may_call] if Use.JOURNALIST in uses else []
        yes += [] if Use.NAME in uses else [words.not_named]
        return tuple(yes), words.no_to.format(refused=self._listed(refused)) if refused else ""

    def granted_text(self, uses: Sequence[str], until: date, regions: Sequence[str] = ()) -> str:
        """This function will return the proof of a yes: the page, its ticks, the choice said back, the button."""
        yes, no = self.said_back(uses, until, regions)
        sentences = [*yes, no] if no else list(yes)
        return _text(
            [*self._asked(uses, regions), self.wording.said_back, *sentences, *self._end(self.wording.yes_button)]
        )

    def declined_text(self) -> str:
        """This function will return the proof of a no."""
        return _text([*self._asked(()), *self._end(self.wording.no_button)])

    def withdrawn_text(self, uses: Sequence[str], until: date, regions: Sequence[str] = ()) -> str:
        """This function will return the proof of a withdrawal: what was allowed, what was promised, the button."""
        yes, no = self.said_back(uses, until, regions)
        words = self.wording
        held = [*yes, no] if no else list(yes)
        return _text([*held, words.withdraw_heading, words.withdraw_text, *self._end(words.withdraw_button)])

    def _asked(self, uses: Sequence[str], regions: Sequence[str] = ()) -> list[str]:
        said = [self.wording.wrote, f"“{self.said}”"] if self.said else []
        return [
            self.heading,
            self.scored,
            *said,
            *([self.speaker] if self.speaker else []),
            self.wording.intro,
            *([self.gift] if self.gift else []),
            self.wording.places,
            *_ticks(self.places, uses),
            self.wording.shows,
            *_ticks(self.shows, uses),
            self.wording.regions,
            self.wording.regions_help,
            *_ticks(self.regions, regions),
            self.wording.until,
            self.until_help,
        ]

    def _end(self, button: str) -> list[str]:
        notes = [line for note in self.wording.notes for line in note]
        return [*notes, *self.foot, self.wording.pressed.format(button=button)]

    def _where(self, regions: Sequence[str]) -> str:
        """Where what is not on the newsroom may appear. The parts of the world stand in the page's order."""
        if Region.WORLD in regions:
            return self.wording.everywhere
        named = [self.wording.region_labels[region] for region in Region.values if region in regions]
        return self.wording.only_in.format(regions=self._listed(named))

    def _yes(self, use: str) -> str:
        return self.wording.yes_phrases[use].format(company=self.company)

    def _no(self, use: str) -> str:
        phrase = self.wording.no_phrases.get(use) or self.wording.yes_phrases[use]
        return phrase.format(company=self.company)

    def _listed(self, phrases: Sequence[str]) -> str:
        *first, last = phrases
        return f"{', '.join(first)}{self.wording.last_joiner}{last}" if first else last


# Where the customer told us of no company.
YOUR_COMPANY = {"en": "your company", "es": "su empresa", "fr": "votre entreprise", "de": "Ihrer Firma"}


def page_for(consent: Consent, *, today: date, host: str, language: str = "") -> ConsentPage:
    """This function will lay out the page for a customer; `language` is the one they chose, if they did."""
    client, customer, response = consent.client, consent.customer, consent.case.response
    code, words = wording_in(language, customer.language, client.language)
    company = customer.company or YOUR_COMPANY[code]
    named = {"brand": client.name, "company": company, "host": host}
    answered = written_day(code, words, day_of(client, response.answered_at))
    first_name = customer.name.split()[0] if customer.name.split() else ""
    contact = ", ".join(part for part in (client.press_name, client.press_phone, client.press_email) if part)
    six, year = (written_day(code, words, months_after(today, months)) for months in MONTHS_OFFERED)
    latest = written_day(code, words, latest_day(today))
    return ConsentPage(
        language=code,
        wording=words,
        company=company,
        today=today,
        heading=words.heading.format(name=first_name) if first_name else words.heading_unnamed,
        scored=words.scored.format(date=answered, score=response.score, brand=client.name),
        said=" ".join(response.comment.split()),
        speaker=", ".join(part for part in (customer.name, customer.company) if part),
        places=_options(words, [use for use in Use.values if use in PLACES], named),
        shows=_options(words, [use for use in Use.values if use not in PLACES], named),
        regions=tuple(Option(region, words.region_labels[region], "") for region in Region.values),
        gift=words.gift.format(brand=client.name, gift=consent.gift) if consent.gift else "",
        until_help=words.until_help.format(six_months=six, one_year=year, latest=latest),
        foot=tuple(
            line
            for line in (
                words.decides.format(brand=client.legal_line or client.name),
                words.questions.format(contact=contact) if contact else "",
            )
            if line
        ),
    )


def _options(words: Wording, uses: Sequence[str], named: dict[str, str]) -> tuple[Option, ...]:
    return tuple(Option(use, words.labels[use].format(**named), words.helps[use].format(**named)) for use in uses)


def _ticks(options: Sequence[Option], uses: Sequence[str]) -> list[str]:
    return [
        f"[{'x' if option.use in uses else ' '}] {option.label}{f': {option.help_text}' if option.help_text else ''}"
        for option in options
    ]


def _text(lines: Sequence[str]) -> str:
    return "\n".join(lines) + "\n"
