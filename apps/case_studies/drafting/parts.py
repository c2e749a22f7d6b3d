"""What several formats share: the order of evidence, the headline, the blocks that close a text."""

from collections.abc import Sequence

from apps.case_studies.drafting.material import Measured, Said
from apps.case_studies.drafting.phrasebook import Runs
from apps.case_studies.drafting.telling import Telling
from apps.documents.blocks import EMAIL, PHONE, AnyBlock, Boilerplate, Contact, Headline, Section, new_block_id

HEADLINE_QUOTE_LIMIT = 110
BOILERPLATE_LIMIT = 1_500
SECTION_OF = {"problem": Section.CHALLENGE, "solution": Section.SOLUTION, "result": Section.RESULT}


def in_order(figures: Sequence[Measured]) -> list[Measured]:
    """This function will put first what moved most."""
    return sorted(figures, key=lambda figure: figure.change, reverse=True)


def quotes_by_section(quotes: Sequence[Said]) -> dict[Section, list[Said]]:
    """This function will sort quotes by the part of a story that they tell."""
    sorted_in: dict[Section, list[Said]] = {section: [] for section in Section}
    for quote in quotes:
        sorted_in[SECTION_OF.get(quote.topic, Section.OTHER)].append(quote)
    return sorted_in


def direction(figure: Measured) -> str:
    """This function will tell whether a figure fell, rose, or was only counted."""
    if not figure.change or figure.before is None:
        return "counted"
    return "fell" if figure.value < figure.before else "rose"


def headline(telling: Telling, best: Measured | None, by_section: dict[Section, list[Said]]) -> Runs:
    """This function will write a headline from the best figure, a short quote, or who it is about."""
    limit = Headline.limit
    if best is not None:
        purpose, slots = f"headline_{direction(best)}", telling.figure_slots(best) | telling.anybody()
        return telling.line(purpose, slots, limit=limit) or telling.line("headline_nobody", limit=limit)
    problems = by_section[Section.CHALLENGE]
    short = [quote for quote in problems if len(quote.words) <= HEADLINE_QUOTE_LIMIT]
    # A sentence stands once in a text: the headline takes a quote only where another one tells the problem.
    if short and len(problems) > 1 and (found := telling.line("headline_said", telling.quote_slots(short[0]))):
        telling.mark_used(short[0])
        return found
    return telling.line("headline_plain", limit=limit) or telling.line("headline_nobody", limit=limit)


def closing(telling: Telling, *, boilerplate: bool = True) -> list[AnyBlock]:
    """This function will return the blocks that close a text: about the brand, and whom to ask."""
    brand = telling.material.brand
    blocks: list[AnyBlock] = []
    if boilerplate and (text := telling.clean(brand.boilerplate)[:BOILERPLATE_LIMIT]):
        heading = telling.words("boilerplate_title")
        blocks.append(Boilerplate(block_id=new_block_id(), heading=heading, text=text))
    if name := telling.clean(brand.press_name):
        phone = brand.press_phone if PHONE.fullmatch(brand.press_phone) else ""
        email = brand.press_email if EMAIL.fullmatch(brand.press_email) else ""
        role = telling.words("contact_role")
        blocks.append(Contact(block_id=new_block_id(), name=name, role=role, phone=phone, email=email))
    return blocks
