"""A document as a page, as plain text and in numbers; no text can get out of its place."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import nh3
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apps.documents.bars import figure_bars
from apps.documents.blocks import Contact, Document, Headline, Image, Paragraph, Subheading, Text
from apps.documents.canonical import resolve
from apps.documents.diff import diff_words
from apps.documents.errors import DocumentError
from apps.documents.markup import element
from apps.documents.rendering import (
    ImageFile,
    Surroundings,
    reading_minutes,
    render_html,
    render_runs,
    render_text,
    word_count,
)
from apps.documents.resolved import QuotedWords, ResolvedDocument
from tests.documents import cast

AROUND = Surroundings(
    images={"img-van": ImageFile(url="/p/van.webp?a=1&b=2", width=1200, height=800)},
    source_url=lambda evidence_id: f"/why/{evidence_id}/",
)
EVERYWHERE = {"class", "id", "data-evidence"}
ATTRIBUTES = {
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "svg": {"viewBox", "preserveAspectRatio", "aria-hidden", "focusable"},
    "rect": {"width", "height", "fill"},
}
TAGS = {
    *("h1", "h2", "h3", "p", "b", "strong", "em", "span", "a", "br", "ins", "del"),
    *("figure", "blockquote", "figcaption", "section", "div", "svg", "rect", "img"),
}


def cleaned(html):
    return nh3.clean(
        html,
        tags=TAGS,
        attributes={tag: EVERYWHERE | ATTRIBUTES.get(tag, set()) for tag in TAGS},
        url_schemes={"https", "mailto", "tel"},
        link_rel=None,
    )


def page(document, **lookup):
    return render_html(resolve(document, lookup={**cast.LOOKUP, **lookup}), surroundings=AROUND)


hostile = st.text(
    st.sampled_from("<>&\"'/= abéscriptonerrorjavascript:-!]\u00a0\u200f😀") | cast.printable, max_size=40
).filter(lambda text: bool(text.strip()))


class TestSafety:
    @settings(deadline=None)
    @given(cast.documents)
    def test_a_sanitiser_changes_nothing(self, document):
        html = page(document)
        assert cleaned(html) == html

    @settings(deadline=None)
    @given(hostile)
    def test_no_text_gets_out_of_its_place(self, text):
        said = QuotedWords(evidence_id="ev-marta", words=text, speaker=text, role=text, organisation=text)
        html = page(
            Document(
                blocks=(
                    *cast.story().blocks[3:6],
                    replace(cast.story().blocks[6], excerpt=""),
                    Subheading(block_id="x1", text=text),
                    Paragraph(block_id="x2", runs=(Text(text=text, bold=True, italic=True), cast.figure_run())),
                    Image(block_id="x3", image_id="img-van", alt=text, caption=text),
                    Contact(block_id="x4", name=text),
                )
            ),
            **{"ev-marta": said},
        )
        assert cleaned(html) == html

    @pytest.mark.parametrize(
        "text",
        ["<script>alert(1)</script>", "</p><img src=x onerror=alert(1)>", '" onload="x', "<!--", "]]>"],
    )
    def test_known_attacks_are_words(self, text):
        html = page(Document(blocks=(Headline(block_id="h", runs=(Text(text=text),)),)))
        assert cleaned(html) == html
        assert "<script" not in html
        assert "<img" not in html

    def test_of_the_story_a_sanitiser_changes_nothing(self):
        assert cleaned(page(cast.story())) == page(cast.story())

    @pytest.mark.parametrize("url", ["javascript:alert(1)", "//evil.example/x", "http://x.example/", "/a b"])
    def test_refuses_an_address_that_leads_elsewhere(self, url):
        around = Surroundings(images={"img-van": ImageFile(url=url, width=1, height=1)})
        with pytest.raises(DocumentError, match="not an address"):
            render_html(resolve(cast.story(), lookup=cast.LOOKUP), surroundings=around)

    @given(st.text(cast.printable, max_size=30), st.text(cast.printable, max_size=30))
    def test_compared_words_are_escaped_too(self, before, after):
        html = render_runs(diff_words("<b>" + before, after))
        assert cleaned(html) == html

    def test_holds_no_style_and_no_script(self):
        assert "style=" not in page(cast.story())
        assert " on" not in element("p", class_="x")


class TestPage:
    def test_has_one_first_heading_and_the_figure_in_it(self):
        html = page(cast.story())
        assert html.count("<h1") == 1
        assert (
            '<h1 id="passage-b1">Late deliveries fall to '
            '<span class="evidence evidence-figure" data-evidence="ev-late">2.1%</span></h1>'
        ) in html

    def test_opens_the_paragraph_with_its_dateline(self):
        assert '<b class="dateline">Bristol, 26 November 2026.</b> It is <strong>' in page(cast.story())

    def test_prints_a_dateline_alone_where_no_paragraph_follows(self):
        html = page(Document(blocks=cast.story().blocks[3:4]))
        assert html == '<p id="passage-b4"><b class="dateline">Bristol, 26 November 2026.</b></p>'

    def test_shows_who_said_it_and_that_it_is_shortened(self):
        html = page(cast.story())
        assert "<blockquote><p>“I used to keep two spare sacks in the hallway, just in case.”</p>" in html
        assert '<b class="quote-speaker">Marta Lindqvist</b>, owner, Pier Nine Bakery' in html
        assert 'href="/why/ev-marta/">Their words, shortened.' in html

    def test_links_nowhere_without_addresses(self):
        around = replace(AROUND, source_url=None)
        html = render_html(resolve(cast.story(), lookup=cast.LOOKUP), surroundings=around)
        assert "/why/" not in html

    def test_fits_below_the_heading_of_another_page(self):
        around = replace(AROUND, heading_level=2, anchors=False)
        html = render_html(resolve(cast.story(), lookup=cast.LOOKUP), surroundings=around)
        assert "<h1" not in html
        assert "passage-" not in html
        assert '<h3 class="section-result">' in html

    def test_leaves_out_what_the_page_prints_itself(self):
        around = replace(AROUND, elsewhere=frozenset({"headline", "standfirst", "image"}))
        html = render_html(resolve(cast.story(), lookup=cast.LOOKUP), surroundings=around)
        assert html.startswith('<p id="passage-b5"><b class="dateline">')

    def test_refuses_a_picture_without_a_file(self):
        with pytest.raises(DocumentError) as caught:
            render_html(resolve(cast.story(), lookup=cast.LOOKUP))
        assert (caught.value.code, caught.value.block_id) == ("image_missing", "b3")

    def test_makes_the_telephone_number_and_the_address_links(self):
        html = page(cast.story())
        assert '<a href="tel:01174960150">0117 496 0150</a>' in html
        assert '<a href="mailto:press@h.example">' in html


class TestBars:
    def figure(self, **changes):
        figure = replace(cast.LOOKUP["ev-late"], **changes)
        document = Document(blocks=cast.story().blocks[7:8])
        return resolve(document, lookup={"ev-late": figure}).blocks[0].figures[0]

    def test_start_at_zero_and_carry_their_numbers(self):
        html = figure_bars(self.figure())
        assert '<rect width="100.0"' in html
        assert '<rect class="is-now" width="14.8"' in html
        assert '<b class="number">14.2%</b>' in html

    def test_are_left_out_for_amounts_below_zero(self):
        html = figure_bars(self.figure(before=Decimal(-3)))
        assert "<svg" not in html
        assert "−3%" in html

    def test_give_way_to_the_value_where_there_is_nothing_to_compare(self):
        html = figure_bars(self.figure(before=None))
        assert html == '<p class="figure-value"><b>2.1%</b></p>'

    def test_hold_nothing_when_both_are_zero(self):
        assert "<svg" not in figure_bars(self.figure(before=Decimal(0), after=Decimal(0)))


class TestText:
    def test_reads_as_the_page_does(self):
        text = render_text(resolve(cast.story(), lookup=cast.LOOKUP))
        assert text.startswith("Late deliveries fall to 2.1%\n\nOne in seven")
        assert "“I used to keep two spare sacks in the hallway, just in case.”\nMarta Lindqvist, owner" in text
        assert "Jan to Mar: 14.2%, Jul to Sep: 2.1%. driver’s scan" in text
        assert "Dan Okafor vouches for it." in text

    def test_counts_words_and_minutes(self):
        runs = (Text(text="vans " * 477),)
        resolved = resolve(Document(blocks=(Paragraph(block_id="p", runs=runs),)), lookup={})
        assert (word_count(resolved), reading_minutes(resolved)) == (477, 3)

    def test_takes_a_minute_at_least(self):
        empty = ResolvedDocument(blocks=())
        assert (word_count(empty), reading_minutes(empty)) == (0, 1)
