"""A post for a network: the number first, then the person's own words, as much as the network takes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from apps.case_studies.drafting.material import Material, Measured, Said
from apps.case_studies.drafting.parts import in_order, quotes_by_section
from apps.case_studies.drafting.phrasebook import Runs
from apps.case_studies.drafting.telling import Telling
from apps.documents.blocks import AnyBlock, Document, Paragraph, QuoteBlock, Section, new_block_id

TOPICS: Final = {Section.OTHER: "result", Section.SOLUTION: "solution", Section.CHALLENGE: "problem"}
SECTIONS: Final = {"problem": Section.CHALLENGE, "solution": Section.SOLUTION, "result": Section.RESULT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a network's post is made of: quotes by topic, each of so many characters at most, and what follows."""

    quotes: tuple[str, ...]
    quote_limit: int
    figures: int = 1
    closes: bool = False
    tag: bool = False


PLANS: Final = {
    "post_x": Plan(quotes=("result",), quote_limit=120),
    "post_linkedin": Plan(quotes=("problem", "solution", "result"), quote_limit=400, figures=3, closes=True, tag=True),
    "post_facebook": Plan(quotes=("problem", "result"), quote_limit=280, figures=2, closes=True),
    "post_instagram": Plan(quotes=("result", "solution"), quote_limit=240, figures=2, tag=True),
}


def draft_post(material: Material, *, plan: Plan, fits: Callable[[Document], bool]) -> Document:
    """This function will write a post, and leave parts out from its end until `fits` says that it is short enough."""
    telling = Telling(material)
    parts = _parts(telling, material, plan)
    for kept in range(len(parts), 0, -1):
        document = Document(blocks=tuple(block for part in parts[:kept] for block in part))
        if fits(document):
            return document
    line = telling.line("headline_nobody")
    return Document(blocks=(Paragraph(block_id=new_block_id(), runs=line),))


def _parts(telling: Telling, material: Material, plan: Plan) -> list[list[AnyBlock]]:
    """The post's parts, the least dispensable first; each stands or goes as a whole."""
    figures = in_order(material.figures)[: plan.figures]
    parts = [_line(_hook(telling, figures))]
    by_section = quotes_by_section(material.quotes)
    limit = plan.quote_limit
    parts += [_quoted(telling, topic, by_section[SECTIONS[topic]], limit) for topic in plan.quotes]
    others = iter((Section.OTHER, Section.SOLUTION, Section.CHALLENGE))
    while not any(parts[1:]) and (section := next(others, None)):
        parts.append(_quoted(telling, TOPICS[section], by_section[section], limit))
    more = [telling.line("post_more", telling.figure_slots(figure)) for figure in figures[1:]]
    parts.append(_line(telling.paragraph([line for line in more if line])))
    rules = material.style.rules
    parts.append(_line(telling.line("post_close")) if plan.closes and rules.post_closing else [])
    parts.append(_line(telling.line("post_tag")) if plan.tag and rules.post_hashtag else [])
    return [part for part in parts if part]


def _hook(telling: Telling, figures: Sequence[Measured]) -> Runs:
    if figures:
        moved = "moved" if figures[0].change else "counted"
        line = telling.line(f"post_hook_{moved}", telling.figure_slots(figures[0]) | telling.anybody())
    else:
        line = telling.line("post_hook_plain")
    return line or telling.line("headline_nobody")


def _quoted(telling: Telling, topic: str, quotes: Sequence[Said], limit: int) -> list[AnyBlock]:
    for quote in quotes:
        excerpt = telling.shortened(quote, limit=limit)
        if excerpt is not None:
            said = QuoteBlock(block_id=new_block_id(), evidence_id=quote.evidence_id, excerpt=excerpt)
            return [*_line(telling.line(f"post_{topic}")), said]
    return []


def _line(runs: Runs) -> list[AnyBlock]:
    return [Paragraph(block_id=new_block_id(), runs=runs)] if runs else []
