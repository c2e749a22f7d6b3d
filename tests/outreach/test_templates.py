"""How a brand begins its first mails."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.outreach.letters import first_letter, template_for
from apps.outreach.merging import FIELDS, Wording, check_wording, merged
from apps.outreach.models import LetterTemplate
from apps.outreach.operations.templates import drop_template, save_template
from tests.factories.feedback import CustomerFactory
from tests.factories.outreach import open_case

MOMENT = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)
OWN = Wording("A {score} from you", "Dear {customer.first_name|friend},\n\n“{quote}”\n\n{earlier}\n\n{sender.name}")
ADDRESS = "/outreach/list/templates/?client=harbour&language=en"


def letter_to(case, **more):
    return first_letter(
        response=case.response,
        customer=case.customer,
        client=case.client,
        writer="Tom Ellery",
        now=MOMENT,
        template=template_for(case),
        **more,
    )


def ben(north, **fields):
    customer = CustomerFactory(client=north.harbour, **({"name": "Ben Sorensen"} | fields))
    return open_case(north.harbour, customer=customer, comment="Never had to chase.", score=10)


class TestMerging:
    def test_fills_in_and_leaves_empty_paragraphs_out(self):
        facts = {"customer.first_name": "Ben", "score": "9", "quote": "Lovely tin.", "sender.name": "Tom"}
        letter = merged(OWN, facts)
        assert (letter.subject, letter.text) == ("A 9 from you", "Dear Ben,\n\n“Lovely tin.”\n\nTom\n")

    @pytest.mark.parametrize(
        ("template", "text"),
        [
            ("Hello {customer.first_name|friend}!", "Hello friend!\n"),
            ("Hello {customer.first_name|}, you.", "Hello, you.\n"),
            ("Hello {customer.first_name}!", "Hello there!\n"),
            ("Hello { customer.first_name }!", "Hello there!\n"),
        ],
    )
    def test_an_empty_value_has_a_named_fallback(self, template, text):
        assert merged(Wording("x", template), {"customer.first_name": ""}).text == text

    def test_what_a_customer_wrote_is_no_field(self):
        letter = merged(Wording("x", "“{quote}”"), {"quote": "{sender.name} | {score", "sender.name": "Tom"})
        assert letter.text == "“{sender.name} | {score”\n"

    @pytest.mark.parametrize(
        ("field", "subject", "text", "said"),
        [
            ("text", "x", "Dear {customer.surname}", "“{customer.surname}” is no field"),
            ("subject", "{nonsense|x}", "y", "“{nonsense}” is no field"),
            ("text", "x", "Dear {customer.name", "brace is left open"),
            ("text", "x", "  ", "needs this"),
            ("subject", "a\nb", "y", "one line"),
        ],
    )
    def test_what_cannot_be_filled_in_is_refused_by_name(self, field, subject, text, said):
        with pytest.raises(BadInput, match="(?s)" + said.replace("{", r"\{")) as refused:
            check_wording(Wording(subject, text))
        assert refused.value.field == field

    def test_the_refusal_lists_what_is_known(self):
        with pytest.raises(BadInput) as refused:
            check_wording(Wording("x", "{what}"))
        assert all(f"{{{name}}}" in str(refused.value) for name in FIELDS)

    @given(st.text(max_size=200), st.text(max_size=50))
    def test_any_text_is_filled_in_or_refused(self, text, name):
        try:
            check_wording(Wording("x", text))
        except BadInput:
            return
        letter = merged(Wording("x", text), {"customer.name": name})
        assert "\n" not in letter.subject


class TestLetters:
    def test_begin_as_the_brand_says_in_that_language(self, north):
        case = ben(north)
        save_template(by=SYSTEM, client=north.harbour, language="en", wording=OWN)
        save_template(by=SYSTEM, client=north.harbour, language="es", wording=Wording("x", "Hola"))
        save_template(by=SYSTEM, client=north.bloom, language="en", wording=Wording("x", "Canary Rival"))
        assert letter_to(case).text == "Dear Ben,\n\n“Never had to chase.”\n\nTom Ellery\n"

    def test_begin_in_our_words_without_one_and_after_it_was_dropped(self, north):
        case = ben(north)
        ours = letter_to(case)
        save_template(by=SYSTEM, client=north.harbour, language="en", wording=OWN)
        assert letter_to(case) != ours
        assert drop_template(by=SYSTEM, client=north.harbour, language="en")
        assert letter_to(case) == ours
        assert not drop_template(by=SYSTEM, client=north.harbour, language="en")

    def test_answer_a_complaint_first_whatever_the_template_says(self, north):
        save_template(by=SYSTEM, client=north.harbour, language="en", wording=OWN)
        case = open_case(north.harbour, comment="The courier was late twice.")
        assert "That comes first" in letter_to(case).text

    def test_an_unknown_language_is_refused(self, north):
        with pytest.raises(BadInput) as refused:
            save_template(by=SYSTEM, client=north.harbour, language="xx", wording=OWN)
        assert refused.value.field == "language"


class TestPage:
    def test_shows_our_words_with_a_preview_on_a_case(self, north, browse):
        ben(north)
        page = browse("north.test", north.tom).get(ADDRESS).content.decode()
        assert "{opening}" in page
        assert "Hello Ben," in page

    def test_previews_what_is_typed_and_keeps_nothing(self, north, browse):
        case = ben(north)
        said = {
            "mail-subject": "Hi",
            "mail-text": "Ahoy {customer.first_name}",
            "case": case.public_id,
            "act": "preview",
        }
        browser = browse("north.test", north.tom)
        part = browser.post(ADDRESS, said, headers={"HX-Request": "true"}).content.decode()
        assert "Ahoy Ben" in part
        assert "<html" not in part
        assert "Ahoy Ben" in browser.post(ADDRESS, said).content.decode()
        assert not LetterTemplate.objects.exists()

    def test_keeps_it_and_the_case_page_begins_so(self, north, browse):
        case, browser = ben(north), browse("north.test", north.tom)
        said = {"mail-subject": "Hi", "mail-text": "Ahoy {customer.first_name}", "act": "save"}
        assert browser.post(ADDRESS, said).status_code == 302
        assert "Ahoy Ben" in browser.get(f"/outreach/{case.public_id}/").content.decode()
        browser.post(ADDRESS, {"act": "drop"})
        assert "Ahoy Ben" not in browser.get(f"/outreach/{case.public_id}/").content.decode()

    def test_refuses_an_unknown_field_and_gives_the_words_back(self, north, browse):
        said = {"mail-subject": "Hi", "mail-text": "Ahoy {captain}", "act": "save"}
        answer = browse("north.test", north.tom).post(ADDRESS, said)
        assert answer.status_code == 422
        assert "“{captain}” is no field" in answer.content.decode()
        assert "Ahoy {captain}" in answer.content.decode()

    def test_asks_whose_where_none_is_chosen(self, north, browse):
        page = browse("north.test", north.tom).get("/outreach/list/templates/").content.decode()
        assert "?client=harbour" in page
        assert "?client=bloom" not in page
