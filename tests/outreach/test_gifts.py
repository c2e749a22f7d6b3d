"""A gift is told: to the customer before they answer, in the proof, and to every reader of the quote."""

import pytest

from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.evidence.models import Evidence
from apps.evidence.queries import resolved
from apps.outreach.operations.consents import ask_consent
from apps.outreach.operations.gifts import note_gift
from tests.factories.consents import asked_consent, grant, granted_consent
from tests.factories.evidence import evidence_for, held_interview
from tests.factories.outreach import open_case
from tests.outreach.test_consent_pages import HOST, address, agree, words_on

GIFT = "a voucher of 20 pounds"


def said_by(consent):
    quote = next(item for item in evidence_for(consent).values() if item.kind == Evidence.Kind.QUOTE)
    return resolved([Evidence.objects.select_related("consent__client", "customer").get(pk=quote.pk)])[quote.public_id]


class TestAskingWithAGift:
    def test_says_it_on_the_page_and_in_the_proof(self, browse, north):
        case = open_case(north.harbour, state="contacted")
        consent = ask_consent(by=SYSTEM, case=case, gift=f"  {GIFT} ")
        visitor, sentence = browse(HOST), f"For this you get from Harbour Coffee: {GIFT}."
        assert sentence in words_on(visitor.get(address(consent)))
        agree(visitor, address(consent))
        record = consent.records.get()
        assert sentence in record.text
        assert record.gift == GIFT

    def test_without_one_speaks_of_none(self, browse, north):
        assert "For this you get" not in words_on(browse(HOST).get(address(asked_consent(north.harbour))))

    def test_refuses_a_gift_of_a_thousand_words(self, north):
        with pytest.raises(BadInput) as refused:
            note_gift(by=SYSTEM, consent=asked_consent(north.harbour), gift="x" * 201)
        assert refused.value.field == "gift"


class TestAQuoteOfSomebodyWhoGotOne:
    def test_says_so_beside_the_name(self, north):
        consent = granted_consent(north.harbour)
        held_interview(consent)
        note_gift(by=SYSTEM, consent=consent, gift=GIFT)
        assert said_by(consent).organisation.endswith(f"received from Harbour Coffee: {GIFT}")

    def test_says_so_without_a_name_too(self, north):
        consent = asked_consent(north.harbour)
        grant(consent, "case_study")
        held_interview(consent)
        note_gift(by=SYSTEM, consent=consent, gift=GIFT)
        said = said_by(consent)
        assert (said.speaker, said.role) == ("A customer", f"received from Harbour Coffee: {GIFT}")

    def test_makes_texts_that_quote_them_stale_once(self, north):
        consent = granted_consent(north.harbour)
        held_interview(consent)
        for _again in range(2):
            note_gift(by=SYSTEM, consent=consent, gift=GIFT)
        kinds = {item.kind: item.revision for item in evidence_for(consent).values()}
        assert kinds == {"quote": 2, "figure": 1}


class TestTheRecordPage:
    def test_notes_a_gift(self, browse, north):
        consent = granted_consent(north.harbour)
        tom = browse("north.test", north.tom)
        answer = tom.post(f"/permissions/{consent.public_id}/gift/", {"gift": GIFT}, follow=True)
        assert f'value="{GIFT}"' in answer.content.decode()
        consent.refresh_from_db()
        assert consent.gift == GIFT
