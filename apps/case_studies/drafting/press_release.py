"""Headline, dateline, lead, quote, boilerplate, contact: the blocks of a press release in their order."""

from apps.case_studies.drafting.material import Material, Measured, Said
from apps.case_studies.drafting.parts import closing, direction, headline, in_order, quotes_by_section
from apps.case_studies.drafting.phrasebook import Runs
from apps.case_studies.drafting.telling import Telling
from apps.documents.blocks import (
    AnyBlock,
    Dateline,
    Document,
    Headline,
    Paragraph,
    QuoteBlock,
    Section,
    new_block_id,
)

IN_LINE_LIMIT = 220


def draft_press_release(material: Material) -> Document:
    """This function will write a short release; without a place or a day it has no dateline, and the check asks."""
    telling = Telling(material)
    by_section = quotes_by_section(material.quotes)
    figures = in_order(material.figures)[: material.style.rules.release_figures]
    best = figures[0] if figures else None
    title = headline(telling, best, by_section)
    blocks: list[AnyBlock] = [Headline(block_id=new_block_id(), runs=title)]
    if telling.clean(material.place) and material.day is not None:
        place = telling.clean(material.place)[:80]
        blocks.append(Dateline(block_id=new_block_id(), place=place, date=material.day))
    blocks += _paragraph(telling, [_lead(telling, best), telling.line("press_speaker")])
    blocks += _paragraph(telling, [_told(telling, "press_problem", by_section[Section.CHALLENGE])])
    blocks += _set_apart(telling, by_section)
    blocks += _paragraph(telling, [_told(telling, "press_solution", by_section[Section.SOLUTION])])
    blocks += _paragraph(telling, _numbers(telling, figures))
    return Document(blocks=(*blocks, *closing(telling)))


def _lead(telling: Telling, best: Measured | None) -> Runs:
    if best is None:
        return telling.line("press_lead_plain") or telling.line("headline_nobody")
    slots = telling.figure_slots(best) | telling.anybody()
    return telling.line(f"press_lead_{direction(best)}", slots) or telling.line("headline_nobody")


def _told(telling: Telling, purpose: str, quotes: list[Said]) -> Runs:
    """The first quote that is short enough to stand whole inside a sentence."""
    for quote in quotes:
        if len(quote.words) <= IN_LINE_LIMIT and telling.is_whole(quote):
            line = telling.line(purpose, telling.quote_slots(quote))
            if line:
                telling.mark_used(quote)
            return line
    return ()


def _set_apart(telling: Telling, by_section: dict[Section, list[Said]]) -> list[AnyBlock]:
    order = (Section.RESULT, Section.OTHER, Section.SOLUTION, Section.CHALLENGE)
    for quote in (quote for section in order for quote in by_section[section]):
        excerpt = telling.shortened(quote, limit=telling.material.style.rules.release_quote)
        if excerpt is not None:
            return [QuoteBlock(block_id=new_block_id(), evidence_id=quote.evidence_id, excerpt=excerpt)]
    return []


def _numbers(telling: Telling, figures: list[Measured]) -> list[Runs]:
    lines = [telling.line(f"result_{direction(figure)}", telling.figure_slots(figure)) for figure in figures[1:]]
    if figures and figures[0].period:
        lines.append(telling.line("result_period", telling.figure_slots(figures[0])))
    return lines


def _paragraph(telling: Telling, lines: list[Runs]) -> list[AnyBlock]:
    kept = [line for line in lines if line]
    return [Paragraph(block_id=new_block_id(), runs=telling.paragraph(kept))] if kept else []
