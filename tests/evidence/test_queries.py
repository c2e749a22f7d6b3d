"""What a text may say now: nothing that was taken back, and nobody's name without its tick."""

from datetime import timedelta
from decimal import Decimal

import pytest

from apps.core import clock
from apps.core.actors import SYSTEM
from apps.documents.blocks import Document, FiguresBlock, QuoteBlock
from apps.documents.canonical import resolve
from apps.documents.errors import EvidenceUnavailable
from apps.documents.resolved import MeasuredFigure, QuotedWords, WithdrawnEvidence
from apps.evidence.operations import change_evidence, withdraw_evidence
from apps.evidence.queries import evidence_of, lookup_for
from apps.outreach.operations.consents import withdraw_consent
from tests.factories.consents import granted_consent, link_of
from tests.factories.evidence import evidence_for, held_interview


def body_with(*items):
    quotes = [item for item in items if item.kind == "quote"]
    figures = tuple(item.public_id for item in items if item.kind == "figure")
    blocks = [QuoteBlock(block_id=f"q{item.number}", evidence_id=item.public_id) for item in quotes]
    if figures:
        blocks.append(FiguresBlock(block_id="f1", evidence_ids=figures))
    return Document(blocks=tuple(blocks))


@pytest.fixture
def told(north):
    """Makes a consent with these uses, its evidence and a body that refers to all of it."""

    def make(*uses):
        consent = granted_consent(north.harbour, *uses)
        customer = consent.customer
        customer.name, customer.company, customer.role = "Marta Lindqvist", "Pier Nine Bakery", "owner"
        customer.save()
        held_interview(consent)
        items = evidence_for(consent)
        return consent, items, body_with(*items.values())

    return make


class TestWithTheName:
    def test_a_quote_has_speaker_role_and_company(self, told):
        consent, items, body = told("case_study", "name")
        said = lookup_for(body, consent)[items["E3"].public_id]
        assert isinstance(said, QuotedWords)
        assert (said.speaker, said.role, said.organisation) == ("Marta Lindqvist", "owner", "Pier Nine Bakery")

    def test_a_figure_has_before_and_after_and_who_vouches(self, told):
        consent, items, body = told("case_study", "name")
        figure = lookup_for(body, consent)[items["E4"].public_id]
        assert isinstance(figure, MeasuredFigure)
        assert (figure.value, figure.before, figure.after) == (Decimal("3.1"), Decimal("9.5"), Decimal("3.1"))
        assert figure.vouched_by == "Marta Lindqvist, from her bills"

    def test_the_documents_resolve_with_it(self, told):
        consent, _items, body = told("case_study", "name")
        resolved = resolve(body, lookup=lookup_for(body, consent))
        assert resolved.blocks[2].attribution == "Marta Lindqvist, owner, Pier Nine Bakery"


class TestWithoutTheName:
    def test_nobody_is_named_anywhere(self, told):
        consent, _items, body = told("case_study")
        said = str(lookup_for(body, consent))
        assert "A customer" in said
        for name in ("Marta", "Lindqvist", "Pier Nine", "owner"):
            assert name not in said

    def test_who_vouches_stays_where_it_names_nobody(self, told):
        consent, items, body = told("case_study")
        change_evidence(by=SYSTEM, evidence=items["E4"], vouched_by="Our depot’s scales")
        assert lookup_for(body, consent)[items["E4"].public_id].vouched_by == "Our depot’s scales"

    def test_the_brands_language_is_spoken(self, told, north):
        north.harbour.language = "es"
        north.harbour.save()
        consent, items, body = told("case_study")
        consent.refresh_from_db()
        assert lookup_for(body, consent)[items["E1"].public_id].speaker == "Un cliente"


class TestWhatWasTakenBack:
    def test_one_item(self, told):
        consent, items, body = told("case_study", "name")
        withdraw_evidence(by=SYSTEM, evidence=items["E2"])
        lookup = lookup_for(body, consent)
        assert isinstance(lookup[items["E2"].public_id], WithdrawnEvidence)
        assert isinstance(lookup[items["E3"].public_id], QuotedWords)
        assert items["E2"] not in evidence_of(consent)

    def test_a_withdrawn_permission_takes_all_of_it(self, told):
        consent, _items, body = told("case_study", "name")
        link, _token = link_of(consent)
        withdraw_consent(link=link, consent=consent, text="No more.\n", language="en")
        lookup = lookup_for(body, consent)
        assert {type(found) for found in lookup.values()} == {WithdrawnEvidence}
        with pytest.raises(EvidenceUnavailable):
            resolve(body, lookup=lookup)

    def test_so_does_its_last_day(self, told):
        consent, _items, body = told("case_study", "name")
        with clock.pinned_to(clock.now() + timedelta(days=400)):
            assert {type(found) for found in lookup_for(body, consent).values()} == {WithdrawnEvidence}

    def test_evidence_of_another_customer_is_not_there(self, told):
        _consent, _items, body = told("case_study", "name")
        other, _others, _body = told("case_study", "name")
        assert lookup_for(body, other) == {}
