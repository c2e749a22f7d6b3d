"""The frozen form of a version and its hash."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from apps.documents.blocks import (
    Document,
    EvidenceKind,
    InlineReference,
    Paragraph,
    QuoteBlock,
    Reference,
    Subheading,
    Text,
)
from apps.documents.canonical import (
    canonical_bytes,
    content_hash,
    fingerprint_words,
    parse_canonical,
    resolve,
    verify,
)
from apps.documents.errors import DocumentError, EvidenceUnavailable, QuoteReworded
from apps.documents.inline import Part
from apps.documents.resolved import (
    QuotedWords,
    ResolvedDocument,
    WithdrawnEvidence,
    amount_words,
    plain_amount,
)
from tests.documents import cast


def resolved_story():
    return resolve(cast.story(), lookup=cast.LOOKUP)


def text_of(resolved):
    return canonical_bytes(resolved).decode("utf-8")


class TestResolving:
    def test_puts_the_words_of_the_evidence_where_it_is_referred_to(self):
        resolved = resolved_story()
        assert resolved.headline == "Late deliveries fall to 2.1%"
        assert resolved.blocks[4].text == "It is 2.1%, from 14.2%, over 412 cafés."
        assert resolved.blocks[4].runs[1].evidence_id == "ev-late"

    def test_shortens_a_quote_at_a_sentence_and_says_so(self):
        quote = resolved_story().blocks[6]
        assert (quote.words, quote.shortened) == (
            "I used to keep two spare sacks in the hallway, just in case.",
            True,
        )
        assert quote.attribution == "Marta Lindqvist, owner, Pier Nine Bakery"

    def test_takes_the_whole_quote_without_an_excerpt(self):
        document = Document(blocks=(QuoteBlock(block_id="q", evidence_id="ev-marta"),))
        quote = resolve(document, lookup=cast.LOOKUP).blocks[0]
        assert (quote.words, quote.shortened) == (cast.SAID, False)

    def test_refuses_a_reworded_excerpt(self):
        document = Document(
            blocks=(QuoteBlock(block_id="q", evidence_id="ev-marta", excerpt="I kept three spare sacks."),)
        )
        with pytest.raises(QuoteReworded) as caught:
            resolve(document, lookup=cast.LOOKUP)
        assert caught.value.block_id == "q"

    def test_lists_all_evidence_that_it_may_not_use(self):
        lookup = {"ev-marta": WithdrawnEvidence(evidence_id="ev-marta")}
        with pytest.raises(EvidenceUnavailable) as caught:
            resolve(cast.story(), lookup=lookup)
        assert ("b7", "ev-marta", "withdrawn") in caught.value.problems
        assert {problem for problem in caught.value.problems if problem[1] == "ev-late"} == {
            (block_id, "ev-late", "unknown") for block_id in ("b1", "b5", "b8")
        }
        assert "ev-marta was withdrawn" in caught.value.message

    def test_refuses_evidence_of_another_kind(self):
        wrong = InlineReference(reference=Reference(evidence_id="ev-marta", kind=EvidenceKind.FIGURE))
        with pytest.raises(EvidenceUnavailable, match="another kind"):
            resolve(Document(blocks=(Paragraph(block_id="p", runs=(wrong,)),)), lookup=cast.LOOKUP)

    def test_refuses_a_part_that_the_figure_does_not_have(self):
        bare = replace(cast.LOOKUP["ev-late"], before=None)
        document = Document(blocks=(Paragraph(block_id="p", runs=(cast.figure_run(Part.BEFORE),)),))
        with pytest.raises(EvidenceUnavailable) as caught:
            resolve(document, lookup={"ev-late": bare})
        assert caught.value.problems == (("p", "ev-late", "no_before"),)

    def test_refuses_evidence_with_invisible_characters(self):
        said = QuotedWords(evidence_id="ev-marta", words="Good\x00 bread.", speaker="M")
        document = Document(blocks=(QuoteBlock(block_id="q", evidence_id="ev-marta"),))
        with pytest.raises(DocumentError, match="invisible"):
            resolve(document, lookup={"ev-marta": said})


class TestCanonicalForm:
    def test_is_the_same_every_time(self):
        assert canonical_bytes(resolved_story()) == canonical_bytes(resolved_story())

    def test_holds_a_known_hash(self):
        """A frozen example: when this fails, every stored version would lose its hash."""
        resolved = ResolvedDocument(blocks=(Subheading(block_id="a", text="Café"),))
        assert text_of(resolved) == (
            '{"blocks":[{"id":"a","kind":"subheading","text":"Café"}],"schema":"goodword.document/1"}'
        )

    def test_is_the_same_for_composed_and_decomposed_letters(self):
        one, other = (
            ResolvedDocument(blocks=(Subheading(block_id="a", text=text),)) for text in ("Café", "Cafe\u0301")
        )
        assert content_hash(one) == content_hash(other)

    @given(cast.documents)
    def test_is_read_back_whole(self, document):
        resolved = resolve(document, lookup=cast.LOOKUP)
        again = parse_canonical(text_of(resolved))
        assert again == resolved
        assert canonical_bytes(again) == canonical_bytes(resolved)

    def test_of_the_story_is_read_back_whole(self):
        assert parse_canonical(text_of(resolved_story())) == resolved_story()

    def test_holds_no_number(self):
        def leaves(value):
            if isinstance(value, dict):
                return [leaf for inner in value.values() for leaf in leaves(inner)]
            return [leaf for inner in value for leaf in leaves(inner)] if isinstance(value, list) else [value]

        assert {type(leaf) for leaf in leaves(json.loads(text_of(resolved_story())))} == {str, bool}

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "[]",
            "7",
            '{"schema":"goodword.document/1"}',
            '{"blocks":[7],"schema":"goodword.document/1"}',
            '{"blocks":[{"id":"a","kind":"quote"}],"schema":"goodword.document/1"}',
            '{"blocks":[{"id":"a","kind":"headline","runs":[{"text":7}]}],"schema":"goodword.document/1"}',
            '{"blocks":[{"id":"a","kind":"figures","evidence_ids":["e"]}],"schema":"goodword.document/1"}',
            '{"blocks":[],"schema":"goodword.document/2"}',
            "[" * 100_000,
        ],
    )
    def test_refuses_what_is_not_one(self, text):
        with pytest.raises(DocumentError):
            parse_canonical(text)


class TestHash:
    @given(cast.paragraphs, st.data())
    def test_changes_with_any_one_character(self, paragraph, data):
        before = resolve(Document(blocks=(paragraph,)), lookup=cast.LOOKUP)
        line = before.blocks[0]
        place = data.draw(st.integers(0, len(line.runs) - 1))
        run = line.runs[place]
        index = data.draw(st.integers(0, len(run.text) - 1))
        changed = run.text[:index] + data.draw(cast.printable) + run.text[index + 1 :]
        assume(changed != run.text)
        runs = (*line.runs[:place], replace(run, text=changed), *line.runs[place + 1 :])
        after = ResolvedDocument(blocks=(replace(line, runs=runs),))
        assert content_hash(after) != content_hash(before)

    def test_changes_with_the_id_of_the_evidence_alone(self):
        twin = replace(cast.LOOKUP["ev-marta"], evidence_id="ev-twin")
        hashes = {
            content_hash(
                resolve(
                    Document(blocks=(QuoteBlock(block_id="q", evidence_id=evidence_id),)),
                    lookup={**cast.LOOKUP, "ev-twin": twin},
                )
            )
            for evidence_id in ("ev-marta", "ev-twin")
        }
        assert len(hashes) == 2

    @given(cast.documents, st.randoms(use_true_random=False))
    def test_changes_with_the_order_of_the_blocks(self, document, random):
        resolved = resolve(document, lookup=cast.LOOKUP)
        shuffled = list(resolved.blocks)
        random.shuffle(shuffled)
        same_order = tuple(shuffled) == resolved.blocks
        assert (content_hash(ResolvedDocument(blocks=tuple(shuffled))) == content_hash(resolved)) == same_order

    def test_changes_with_emphasis(self):
        plain, bold = (
            resolve(Document(blocks=(Paragraph(block_id="p", runs=(Text(text="word", bold=bold),)),)), lookup={})
            for bold in (False, True)
        )
        assert content_hash(plain) != content_hash(bold)

    def test_is_shown_in_two_groups_of_four(self):
        assert fingerprint_words("7c1e9a04" + "0" * 56) == "7c1e 9a04"


class TestVerifying:
    def test_knows_its_own_text(self):
        resolved = resolved_story()
        assert verify(text_of(resolved), content_hash=content_hash(resolved))

    @given(st.data())
    def test_notices_one_changed_byte(self, data):
        resolved = resolved_story()
        stored = bytearray(canonical_bytes(resolved))
        place = data.draw(st.integers(0, len(stored) - 1))
        stored[place] ^= data.draw(st.integers(1, 255))
        changed = stored.decode("utf-8", errors="surrogateescape")
        assert not verify(changed, content_hash=content_hash(resolved))

    def test_refuses_another_way_of_writing_the_same(self):
        pretty = json.dumps(json.loads(text_of(resolved_story())), indent=1)
        assert not verify(pretty, content_hash=content_hash(resolved_story()))


class TestAmounts:
    @pytest.mark.parametrize(
        ("number", "unit", "words"),
        [
            ("2.10", "%", "2.1%"),
            ("3000", "£", "£3,000"),
            ("-3.50", "£", "−£3.5"),
            ("9.5", "kg", "9.5 kg"),
            ("1E+3", "", "1,000"),
            ("-0.0", "kg", "0 kg"),
            ("100", "%", "100%"),
        ],
    )
    def test_are_written_as_people_write_them(self, number, unit, words):
        assert amount_words(Decimal(number), unit=unit) == words

    @given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=4))
    def test_keep_their_value_in_plain_form(self, number):
        assert Decimal(plain_amount(number)) == number
