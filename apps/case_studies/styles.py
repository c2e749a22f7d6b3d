"""How a client's drafts are written."""

from apps.case_studies.drafting.phrasebook import book_language, phrases_of
from apps.case_studies.drafting.style import Style, rules_from
from apps.case_studies.models import DraftingStyle
from apps.clients.models import Client


def style_of(client: Client, language: str) -> Style:
    """This function will return how the client's drafts in a language are written."""
    found = DraftingStyle.objects.filter(client_id=client.pk, language=book_language(language)).first()
    if found is None:
        return Style()
    known = phrases_of(language)
    phrases = {name: tuple(lines) for name, lines in found.phrases.items() if name in known}
    return Style(phrases=phrases, rules=rules_from(found.rules))
