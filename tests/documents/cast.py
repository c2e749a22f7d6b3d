"""A fixed story (Harbour Coffee's) and strategies for any document, shared by the tests of documents."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from hypothesis import strategies as st

from apps.documents.blocks import (
    Boilerplate,
    Contact,
    Dateline,
    Document,
    EvidenceKind,
    FiguresBlock,
    Headline,
    Image,
    InlineReference,
    Paragraph,
    QuoteBlock,
    Reference,
    Section,
    Standfirst,
    Subheading,
    Text,
)
from apps.documents.inline import Part
from apps.documents.resolved import MeasuredFigure, QuotedWords

SAID = (
    "I used to keep two spare sacks in the hallway, just in case. "
    "In March I gave the hallway back to my bicycle. Dr. Weber laughed."
)
QUOTE = Reference(evidence_id="ev-marta", kind=EvidenceKind.QUOTE)
LATE = Reference(evidence_id="ev-late", kind=EvidenceKind.FIGURE)
LABELS = {"E1": LATE, "E2": QUOTE}
LOOKUP = {
    "ev-marta": QuotedWords(
        evidence_id="ev-marta",
        words=SAID,
        speaker="Marta Lindqvist",
        role="owner",
        organisation="Pier Nine Bakery",
    ),
    "ev-late": MeasuredFigure(
        evidence_id="ev-late",
        label="Early deliveries that came late",
        value=Decimal("2.1"),
        unit="%",
        before=Decimal("14.2"),
        after=Decimal("2.10"),
        before_label="Jan to Mar",
        after_label="Jul to Sep",
        period="July to September",
        sample="412 cafés",
        method="driver’s scan at the door",
        vouched_by="Dan Okafor",
    ),
}


def figure_run(part=Part.VALUE, **marks):
    return InlineReference(reference=LATE, part=part, **marks)


def story(*extra):
    return Document(
        blocks=(
            Headline(block_id="b1", runs=(Text(text="Late deliveries fall to "), figure_run())),
            Standfirst(block_id="b2", runs=(Text(text="One in seven came after opening time."),)),
            Image(block_id="b3", image_id="img-van", alt="A van on the quay", caption="Pier Nine, after five."),
            Dateline(block_id="b4", place="Bristol", date=dt.date(2026, 11, 26)),
            Paragraph(
                block_id="b5",
                runs=(
                    Text(text="It is "),
                    figure_run(bold=True),
                    Text(text=", from "),
                    figure_run(Part.BEFORE),
                    Text(text=", over "),
                    figure_run(Part.SAMPLE),
                    Text(text="."),
                ),
            ),
            Subheading(block_id="b6", section=Section.RESULT, text="What changed"),
            QuoteBlock(
                block_id="b7",
                evidence_id="ev-marta",
                excerpt="I used to keep two spare sacks in the hallway, just in case.",
            ),
            FiguresBlock(block_id="b8", evidence_ids=("ev-late",), heading="What changed, in numbers"),
            Boilerplate(block_id="b9", heading="About Harbour", text="Roasting since 2009."),
            Contact(
                block_id="b10",
                name="Helen Marsh",
                role="press",
                phone="0117 496 0150",
                email="press@h.example",
            ),
            *extra,
        )
    )


# Any text that a block takes: no control, surrogate or separator characters, no hidden directions.
printable = st.characters(
    exclude_categories=("Cc", "Cs", "Zl", "Zp"),
    exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
)
anything = st.text(printable, max_size=40)
awkward = st.text(st.sampled_from("ab *[]\\:E1<>&\"'/é\u0301“”"), max_size=25)
something = (anything | awkward).filter(lambda text: bool(text.strip()))
references = st.sampled_from([QUOTE, LATE])
inline_references = st.builds(
    InlineReference, reference=references, bold=st.booleans(), italic=st.booleans()
) | st.builds(
    InlineReference,
    reference=st.just(LATE),
    part=st.sampled_from(list(Part)),
    bold=st.booleans(),
    italic=st.booleans(),
)
texts = st.builds(Text, text=anything | awkward, bold=st.booleans(), italic=st.booleans())
paragraphs = st.builds(
    lambda first, rest: Paragraph(block_id="p", runs=(first, *rest)),
    st.builds(Text, text=something),
    st.lists(texts | inline_references, max_size=6),
)


def _documents(blocks):
    numbered = []
    for index, (make, words) in enumerate(blocks):
        numbered.append(make(f"n{index}", words))
    return Document(blocks=tuple(numbered))


makers = st.sampled_from(
    [
        lambda name, words: Paragraph(block_id=name, runs=(Text(text=words), figure_run(italic=True))),
        lambda name, words: Standfirst(block_id=name, runs=(Text(text=words),)),
        lambda name, words: Subheading(block_id=name, text=words, section=Section.CHALLENGE),
        lambda name, words: Boilerplate(block_id=name, text=words, heading=words),
        lambda name, words: Image(block_id=name, image_id="img-van", alt=words, caption=words),
        lambda name, words: Contact(block_id=name, name=words, role=words),
        lambda name, words: Dateline(block_id=name, place=words, date=dt.date(2026, 2, 3)),
        lambda name, words: FiguresBlock(block_id=name, evidence_ids=("ev-late",), heading=words),
        lambda name, _words: QuoteBlock(block_id=name, evidence_id="ev-marta"),
    ]
)
documents = st.lists(st.tuples(makers, something), max_size=6).map(_documents)
