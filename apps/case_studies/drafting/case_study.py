"""Challenge, solution, result: the blocks of a case study in their order."""

from apps.case_studies.drafting.material import Material, Measured, Said
from apps.case_studies.drafting.parts import closing, direction, headline, in_order, quotes_by_section
from apps.case_studies.drafting.phrasebook import Runs
from apps.case_studies.drafting.telling import Telling
from apps.documents.blocks import (
    FIGURES_LIMIT,
    AnyBlock,
    Document,
    FiguresBlock,
    Headline,
    Paragraph,
    QuoteBlock,
    Section,
    Standfirst,
    Subheading,
    new_block_id,
)


def draft_case_study(material: Material) -> Document:
    """This function will write a first text from the evidence; every quote and figure in it is a reference."""
    telling = Telling(material)
    by_section = quotes_by_section(material.quotes)
    figures = in_order(material.figures)[:FIGURES_LIMIT]
    best = figures[0] if figures else None
    blocks: list[AnyBlock] = [
        Headline(block_id=new_block_id(), runs=headline(telling, best, by_section)),
        Standfirst(block_id=new_block_id(), runs=_standfirst(telling, has_figure=best is not None)),
    ]
    blocks += _challenge(telling, by_section[Section.CHALLENGE], figures)
    blocks += _solution(telling, by_section[Section.SOLUTION], figures)
    blocks += _result(telling, by_section[Section.RESULT], figures)
    blocks += _other(telling, by_section[Section.OTHER])
    return Document(blocks=(*blocks, *closing(telling)))


def _standfirst(telling: Telling, *, has_figure: bool) -> Runs:
    return telling.line("standfirst_figure" if has_figure else "standfirst_plain", limit=Standfirst.limit)


def _challenge(telling: Telling, quotes: list[Said], figures: list[Measured]) -> list[AnyBlock]:
    own = [figure for figure in figures if figure.topic == "problem"]
    started = next((figure for figure in figures if figure.before is not None and figure not in own), None)
    if not (quotes or own or started):
        return []
    sentences = [telling.line("challenge_open")] if quotes else []
    if started is not None:
        sentences.append(telling.line("challenge_before", telling.figure_slots(started)))
    sentences += [telling.line("challenge_figure", telling.figure_slots(figure)) for figure in own]
    return [_title(telling, Section.CHALLENGE), *_told(telling, sentences, quotes)]


def _solution(telling: Telling, quotes: list[Said], figures: list[Measured]) -> list[AnyBlock]:
    own = [figure for figure in figures if figure.topic == "solution"]
    if not (quotes or own):
        return []
    sentences = [telling.line("solution_open")]
    sentences += [telling.line("solution_figure", telling.figure_slots(figure)) for figure in own]
    return [_title(telling, Section.SOLUTION), *_told(telling, sentences, quotes)]


def _result(telling: Telling, quotes: list[Said], figures: list[Measured]) -> list[AnyBlock]:
    own = [figure for figure in figures if figure.topic not in {"problem", "solution"}]
    if not (quotes or figures):
        return []
    sentences = []
    for figure in own[:2]:
        sentences.append(telling.line(f"result_{direction(figure)}", telling.figure_slots(figure)))
        if figure.period and figure is own[0]:
            sentences.append(telling.line("result_period", telling.figure_slots(figure)))
    if quotes:
        sentences.append(telling.line("result_people" if own else "result_open"))
    blocks: list[AnyBlock] = [_title(telling, Section.RESULT)]
    blocks += _told(telling, sentences, quotes)
    if figures:
        heading = telling.words("figures_title")
        ids = tuple(dict.fromkeys(figure.evidence_id for figure in figures))
        blocks.insert(2 if sentences else 1, FiguresBlock(block_id=new_block_id(), evidence_ids=ids, heading=heading))
    return blocks


def _other(telling: Telling, quotes: list[Said]) -> list[AnyBlock]:
    written = [quote for quote in quotes if quote.from_survey and telling.is_new(quote)]
    spoken = [quote for quote in quotes if not quote.from_survey and telling.is_new(quote)]
    blocks: list[AnyBlock] = []
    if spoken:
        title = telling.words("other_title")
        blocks = [Subheading(block_id=new_block_id(), text=title, section=Section.OTHER)]
        blocks += _told(telling, [telling.line("other_open")], spoken)
    for quote in written:
        line = telling.line("survey_line", telling.quote_slots(quote))
        if line and len(quote.words) <= telling.material.style.rules.case_inline * 2:
            telling.mark_used(quote)
            blocks.append(Paragraph(block_id=new_block_id(), runs=line))
        else:
            blocks += _quoted(telling, quote)
    return blocks


def _title(telling: Telling, section: Section) -> Subheading:
    return Subheading(block_id=new_block_id(), text=telling.words(f"{section}_title"), section=section)


def _told(telling: Telling, sentences: list[Runs], quotes: list[Said]) -> list[AnyBlock]:
    """The section's sentences as one paragraph, then each quote: in the line if it is short, else set apart."""
    fresh = [quote for quote in quotes if telling.is_new(quote)]
    opening = [sentence for sentence in sentences if sentence]
    if len(fresh) > 1 and (line := _in_line(telling, fresh[0])):
        opening.append(line)
        fresh = fresh[1:]
    blocks: list[AnyBlock] = []
    if opening:
        blocks.append(Paragraph(block_id=new_block_id(), runs=telling.paragraph(opening)))
    for place, quote in enumerate(fresh):
        if not telling.is_new(quote):
            continue
        if place and (more := telling.line("quote_more")):
            blocks.append(Paragraph(block_id=new_block_id(), runs=more))
        blocks += _quoted(telling, quote)
    return blocks


def _in_line(telling: Telling, quote: Said) -> Runs:
    if len(quote.words) > telling.material.style.rules.case_inline or not telling.is_whole(quote):
        return ()
    line = telling.line("quote_in_line", telling.quote_slots(quote))
    if line:
        telling.mark_used(quote)
    return line


def _quoted(telling: Telling, quote: Said) -> list[AnyBlock]:
    """A quote set apart; a long one in two parts with a line between; sentences that stand already are left out."""
    blocks: list[AnyBlock] = []
    for place, excerpt in enumerate(telling.excerpts(quote)):
        if place and (more := telling.line("quote_more")):
            blocks.append(Paragraph(block_id=new_block_id(), runs=more))
        blocks.append(QuoteBlock(block_id=new_block_id(), evidence_id=quote.evidence_id, excerpt=excerpt))
    return blocks
