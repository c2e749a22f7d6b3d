"""Keeping how a client's drafts sound and are cut, in one language."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from django.utils.translation import gettext as _

from apps.case_studies.drafting.phrasebook import LANGUAGES, phrases_of
from apps.case_studies.drafting.proof import mistakes_in, tidy
from apps.case_studies.drafting.style import RULE_WORDS, USUAL, Rules, Style
from apps.case_studies.events import DRAFTING_STYLE_CHANGED
from apps.case_studies.models import DraftingStyle
from apps.clients.models import Client
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce


class PhrasesRefused(BadInput):
    """Lines that cannot be drafted with. `mistakes` says of each field what is wrong and how to mend it."""

    code = "phrases_refused"

    def __init__(self, mistakes: Mapping[str, str]) -> None:
        self.mistakes = mistakes
        field, words = next(iter(mistakes.items()))
        super().__init__(words, field=field)


def own_phrases(typed: Mapping[str, Sequence[str]], *, language: str) -> dict[str, tuple[str, ...]]:
    """This function will return what differs from our own words; an emptied field is told in ours again."""
    ours = phrases_of(language)
    kept = {name: tidy(lines) for name, lines in typed.items()}
    return {name: lines for name, lines in kept.items() if lines and lines != ours.get(name)}


def checked_style(*, language: str, phrases: Mapping[str, Sequence[str]], rules: Rules) -> Style:
    """This function will return the style a draft is written in. Raises PhrasesRefused, BadInput for the language."""
    if language not in LANGUAGES:
        raise BadInput(_("Drafts are written in: %(known)s.") % {"known": ", ".join(LANGUAGES)}, field="language")
    own = own_phrases(phrases, language=language)
    mistakes = mistakes_in(own, language=language) | _out_of_range(rules)
    if mistakes:
        raise PhrasesRefused(mistakes)
    return Style(phrases=own, rules=rules)


def save_style(
    *, by: Actor, client: Client, language: str, phrases: Mapping[str, Sequence[str]], rules: Rules = USUAL
) -> Style:
    """This function will keep the client's phrases and rules in a language, in place of what stood before.

    The next draft uses them; texts that are written stay as they are. Raises what `checked_style` raises.
    """
    # Two who save at once: the second waits for the first, and its words stand.
    Client.objects.select_for_update(no_key=True).get(pk=client.pk)
    style = checked_style(language=language, phrases=phrases, rules=rules)
    kept = {name: value for name, value in asdict(rules).items() if value != getattr(USUAL, name)}
    made, _first = DraftingStyle.objects.update_or_create(
        client=client,
        language=language,
        defaults={
            "phrases": {name: list(lines) for name, lines in style.phrases.items()},
            "rules": kept,
            "changed_by": by.id,
            "changed_at": clock.now(),
        },
    )
    announce(DRAFTING_STYLE_CHANGED, client_id=client.pk, by=by, obj=made, language=language)
    return style


def drop_style(*, by: Actor, client: Client, language: str) -> bool:
    """This function will go back to our own words and rules; False where the client had none of its own."""
    found = DraftingStyle.objects.select_for_update().filter(client=client, language=language).first()
    if found is None:
        return False
    announce(DRAFTING_STYLE_CHANGED, client_id=client.pk, by=by, obj=found, language=language)
    found.delete()
    return True


def _out_of_range(rules: Rules) -> dict[str, Any]:
    words = _("Choose a number from %(lowest)d to %(highest)d.")
    return {
        name: words % {"lowest": each.lowest, "highest": each.highest}
        for name, each in RULE_WORDS.items()
        if each.highest and not each.lowest <= getattr(rules, name) <= each.highest
    }
