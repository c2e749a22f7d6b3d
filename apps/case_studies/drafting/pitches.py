"""A pitch angle for one beat: a subject, why it is for this desk, the facts, one quote, and whom to ask."""

from apps.case_studies.drafting.material import Material, Measured
from apps.case_studies.drafting.parts import closing, in_order, quotes_by_section
from apps.case_studies.drafting.phrasebook import Runs
from apps.case_studies.drafting.telling import Telling
from apps.documents.blocks import AnyBlock, Document, Headline, Paragraph, QuoteBlock, Section, new_block_id

BEATS = ("trade", "local", "national", "consumer")
# Which words a desk wants first.
ORDER = {
    "trade": (Section.SOLUTION, Section.RESULT, Section.CHALLENGE, Section.OTHER),
    "local": (Section.RESULT, Section.OTHER, Section.CHALLENGE, Section.SOLUTION),
    "national": (Section.CHALLENGE, Section.RESULT, Section.SOLUTION, Section.OTHER),
    "consumer": (Section.OTHER, Section.RESULT, Section.CHALLENGE, Section.SOLUTION),
}


def draft_pitch(material: Material, *, beat: str) -> Document:
    """This function will write an angle for one of BEATS; a local one needs the place, or it tells of no place."""
    telling = Telling(material)
    figures = in_order(material.figures)
    best = figures[0] if figures else None
    blocks: list[AnyBlock] = [Headline(block_id=new_block_id(), runs=_subject(telling, best))]
    blocks += _paragraph(telling, [_hook(telling, best, beat)])
    blocks += _paragraph(telling, _facts(telling, figures[: material.style.rules.pitch_figures]))
    blocks += _quote(telling, material, beat)
    blocks += _paragraph(telling, [telling.line("pitch_talk" if material.may_be_called else "pitch_office")])
    return Document(blocks=(*blocks, *closing(telling, boilerplate=False)))


def _subject(telling: Telling, best: Measured | None) -> Runs:
    limit = Headline.limit
    if best is None:
        return telling.line("pitch_subject_plain", limit=limit) or telling.line("headline_nobody", limit=limit)
    purpose = "pitch_subject_moved" if best.change else "pitch_subject_counted"
    return telling.line(purpose, telling.figure_slots(best), limit=limit) or telling.line("headline_nobody")


def _hook(telling: Telling, best: Measured | None, beat: str) -> Runs:
    slots = telling.anybody() | (telling.figure_slots(best) if best is not None else {})
    if beat == "local":
        return telling.line("pitch_hook_local", slots)
    return telling.line(f"pitch_hook_{beat}" if best is not None else f"pitch_hook_{beat}_plain", slots)


def _facts(telling: Telling, figures: list[Measured]) -> list[Runs]:
    lines = []
    for figure in figures:
        slots = telling.figure_slots(figure)
        lines.append(telling.line("pitch_facts_moved" if figure.change else "pitch_facts_counted", slots))
    if figures and figures[0].period:
        lines.append(telling.line("pitch_period", telling.figure_slots(figures[0])))
    return lines


def _quote(telling: Telling, material: Material, beat: str) -> list[AnyBlock]:
    by_section = quotes_by_section(material.quotes)
    for quote in (quote for section in ORDER[beat] for quote in by_section[section]):
        excerpt = telling.shortened(quote, limit=material.style.rules.pitch_quote)
        if excerpt is not None:
            return [QuoteBlock(block_id=new_block_id(), evidence_id=quote.evidence_id, excerpt=excerpt)]
    return []


def _paragraph(telling: Telling, lines: list[Runs]) -> list[AnyBlock]:
    kept = [line for line in lines if line]
    return [Paragraph(block_id=new_block_id(), runs=telling.paragraph(kept))] if kept else []
