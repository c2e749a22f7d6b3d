"""Making a survey: its words in each language, its look, its state, the websites that may show it."""

import pytest

from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.lifecycle import MoveRefused
from apps.feedback.models import Survey, SurveyWording
from apps.feedback.surveys.errors import SurveyNeedsHost
from apps.feedback.surveys.making import (
    make_survey,
    move_survey,
    remove_wording,
    save_wording,
    set_origins,
    usual_texts,
)
from apps.feedback.surveys.wording import WORDS, first_language_of
from tests.factories.feedback import ResponseFactory
from tests.factories.surveys import open_survey, sent_letter, started_round
from tests.feedback.surveys.test_answers import send


class TestWording:
    @pytest.mark.parametrize("language", list(WORDS))
    def test_begins_whole_in_every_language_and_every_page_of_it_can_be_read(self, north, browse, language):
        survey = open_survey(north.harbour, languages=(language,))
        reader = browse("harbour.north.test")
        page = reader.get(survey.path).content.decode()
        words = WORDS[language]
        assert f'<html lang="{language}"' in page
        for text in (words.send, words.tap, usual_texts(north.harbour, language)["question"]):
            assert text.replace("'", "&#x27;") in page
        assert "{" not in page.partition("<main")[2]
        thanks = reader.get(send(reader, survey.path)["Location"]).content.decode()
        assert words.thanks_heading in thanks
        assert "{" not in thanks.partition("<main")[2]

    def test_every_text_of_a_language_has_the_same_places_as_in_english(self):
        def places(text):
            return {part.split("}")[0] for part in text.split("{")[1:]}

        for words in WORDS.values():
            for field in WORDS["en"].__slots__:
                assert places(getattr(words, field)) == places(getattr(WORDS["en"], field)), (words.called, field)

    def test_is_the_brands_own_and_languages_come_and_go(self, north):
        survey = make_survey(by=SYSTEM, client=north.harbour, name=" After  delivery ", languages=["en"])
        assert survey.name == "After delivery"
        with pytest.raises(BadInput):
            remove_wording(by=SYSTEM, survey=survey, language="en")
        texts = usual_texts(north.harbour, "de") | {"question": "Wie war es?", "extra_one": ""}
        save_wording(by=SYSTEM, survey=survey, language="de", texts=texts)
        remove_wording(by=SYSTEM, survey=survey, language="en")
        assert list(SurveyWording.objects.values_list("language", "question")) == [("de", "Wie war es?")]

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("question", " "),
            ("question", "x" * 301),
            ("for_passives", "a\x00b"),
            ("mail_text", "\u202etxt"),
            ("thanks", ""),
        ],
    )
    def test_refuses_what_nobody_can_read(self, north, field, value):
        survey = open_survey(north.harbour)
        with pytest.raises(BadInput) as refused:
            save_wording(
                by=SYSTEM, survey=survey, language="en", texts=usual_texts(north.harbour, "en") | {field: value}
            )
        assert refused.value.field == field

    def test_a_language_is_found_by_its_first_part(self):
        assert first_language_of(("pt_BR", "es-MX"), ["en", "es"]) == "es"
        assert first_language_of(("", "xx"), ["de", "fr"]) == "de"


class TestState:
    def test_a_brand_without_a_host_cannot_open_one(self, north, monkeypatch):
        monkeypatch.setattr("apps.feedback.surveys.making.newsroom_host", lambda *_: None)
        survey = open_survey(north.harbour, is_open=False)
        with pytest.raises(SurveyNeedsHost):
            move_survey(by=SYSTEM, survey=survey, to="open")
        with pytest.raises(MoveRefused):
            move_survey(by=SYSTEM, survey=survey, to="closed")

    @pytest.mark.parametrize(
        "typed",
        ["www.example.com", "https://a.example/path", "https://a.example; script-src *", "https://a.example\x00", "*"],
    )
    def test_websites_are_whole_origins_for_they_stand_in_a_header(self, north, typed):
        with pytest.raises(BadInput):
            set_origins(by=SYSTEM, survey=open_survey(north.harbour), typed=typed)


class TestScreens:
    def test_from_nothing_to_an_open_survey_in_the_browser(self, north, browse):
        browser = browse("north.test", north.lena)
        assert "No survey yet" in browser.get("/surveys/").content.decode()
        assert (
            browser.post("/surveys/new/", {"brand": north.harbour.pk, "name": "", "languages": ["en"]}).status_code
            == 422
        )
        answer = browser.post(
            "/surveys/new/", {"brand": north.harbour.pk, "name": "After delivery", "languages": ["en", "fr"]}
        )
        survey = Survey.objects.get()
        assert answer["Location"] == f"/surveys/{survey.public_id}/words/en/"
        page = browser.get(answer["Location"]).content.decode()
        assert "Ana Example" in page
        texts = usual_texts(north.harbour, "en") | {"question": "Would you order again?"}
        assert browser.post(answer["Location"], texts | {"question": ""}).status_code == 422
        assert browser.post(answer["Location"], texts).status_code == 302
        preview = browser.get(f"/surveys/{survey.public_id}/preview/en/?score=3").content.decode()
        assert "Would you order again?" in preview
        assert '<button type="submit" class="btn btn-primary btn-wide' not in preview
        assert browser.post(f"/surveys/{survey.public_id}/move/", {"to": "open"}).status_code == 302
        survey.refresh_from_db()
        assert survey.state == "open"
        page = browser.get(f"/surveys/{survey.public_id}/").content.decode()
        assert f"harbour.north.test:8000/s/{survey.public_id}/" in page
        assert browser.post(f"/surveys/{survey.public_id}/websites/", {"origins": "nonsense"}).status_code == 422
        assert "After delivery" in browser.get("/surveys/").content.decode()
        assert browser.get(f"/surveys/{survey.public_id}/words/xx/").status_code == 404

    def test_numbers_say_what_they_stand_on(self, north, browse):
        ask_round = started_round(north.harbour)
        survey = ask_round.survey
        for _ in range(2):
            sent_letter(ask_round)
        reader = browse("harbour.north.test")
        for score in ("10", "10", "9", "2"):
            send(reader, survey.path, score=score)
        ResponseFactory(client=north.harbour)  # of another tool: not of this survey
        page = browse("north.test", north.priya).get(f"/surveys/{survey.public_id}/").content.decode()
        assert "4 of 30 answers: too few to say" in page
        assert "0 % of 2" in page
        assert "by the open link" in page

    def test_no_more_queries_for_more_surveys_and_answers(self, north, browse, django_assert_max_num_queries):
        browser = browse("north.test", north.priya)
        open_survey(north.harbour)
        for _ in range(2):
            browser.get("/surveys/")
        with django_assert_max_num_queries(40) as first:
            browser.get("/surveys/")
        for _ in range(5):
            open_survey(north.harbour)
        with django_assert_max_num_queries(len(first.captured_queries)):
            browser.get("/surveys/")
