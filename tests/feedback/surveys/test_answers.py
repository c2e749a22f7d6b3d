"""An answer to our own survey: by the open address, in a frame, by a personal link."""

import re
from datetime import timedelta

import pytest

from apps.core import clock
from apps.core.actors import SYSTEM
from apps.deadlines.models import Deadline
from apps.evidence.models import Evidence
from apps.feedback.models import ClosedLoop, Response, SurveyAnswer
from apps.feedback.surveys.making import move_survey, set_origins
from apps.outreach.models import OutreachCase
from tests.factories.consents import granted_consent
from tests.factories.feedback import CustomerFactory
from tests.factories.surveys import OFFICE_HOURS, open_survey, personal_path

LATER = OFFICE_HOURS + timedelta(hours=2)


@pytest.fixture
def survey(north):
    return open_survey(north.harbour, extra_one="Which machine do you use?")


@pytest.fixture
def reader(browse):
    return browse("harbour.north.test")


def form_in(page):
    return re.search(r'name="form" value="([^"]+)"', page.content.decode())[1]


def send(reader, path, **given):
    """What a browser does: open the page, fill it in, press the button."""
    form = {"form": form_in(reader.get(path))} if path.startswith("/s/") else {}
    return reader.post(path, form | {"score": "9", "comment": "On time."} | given)


class TestByTheOpenAddress:
    def test_an_answer_is_an_ordinary_response_that_says_where_it_comes_from(self, north, survey, reader, browse):
        answer = send(reader, survey.path, **{"extra-1": "A small one"})
        assert answer["Location"] == f"{survey.path}thanks/?lang=en"
        response = Response.objects.get(client=north.harbour)
        assert (response.score, response.comment, response.customer, response.language) == (9, "On time.", None, "en")
        assert response.survey_answer.way == "open"
        page = browse("north.test", north.priya).get(f"/responses/{response.public_id}/").content.decode()
        assert "After delivery" in page
        assert "Which machine do you use?" in page
        assert "A small one" in page

    def test_nobody_known_counts_and_is_neither_contacted_nor_owed_an_answer(self, north, survey, reader):
        for score in ("10", "2"):
            send(reader, survey.path, score=score)
        assert Response.objects.filter(client=north.harbour, customer=None).count() == 2
        assert not OutreachCase.objects.exists()
        assert not ClosedLoop.objects.exists()

    @pytest.mark.parametrize(("score", "opened"), [("9", OutreachCase), ("3", ClosedLoop)])
    def test_who_gives_an_address_is_looked_after_from_the_same_moment(self, north, survey, reader, score, opened):
        send(reader, survey.path, score=score, email="ada@cafe.test")
        assert Response.objects.get().customer.email == "ada@cafe.test"
        row = opened.objects.get()
        assert Deadline.objects.filter(subject_id=row.pk, state="open").count() == 1

    def test_one_form_sent_twice_is_one_answer(self, survey, reader):
        given = {"form": form_in(reader.get(survey.path)), "score": "8"}
        assert [reader.post(survey.path, given).status_code for _ in range(3)] == [302, 302, 302]
        assert (Response.objects.count(), SurveyAnswer.objects.count()) == (1, 1)

    def test_a_form_of_another_survey_or_an_old_one_is_asked_again_with_what_was_typed(self, north, survey, reader):
        other = form_in(reader.get(open_survey(north.harbour).path))
        for form in (other, "", "nonsense", "\x00"):
            answer = reader.post(survey.path, {"form": form, "score": "8", "comment": "Kept words"})
            assert answer.status_code == 422
            assert "Kept words" in answer.content.decode()
        assert not Response.objects.exists()

    def test_the_language_is_the_readers_then_the_brands(self, survey, reader, browse):
        def heading(**headers):
            return re.search(r"<html lang=\"(\w+)\"", reader.get(survey.path, headers=headers).content.decode())[1]

        assert heading(**{"Accept-Language": "es-MX,es;q=0.9,en;q=0.5"}) == "es"
        assert heading(**{"Accept-Language": "pt-BR"}) == "en"
        spanish = reader.get(f"{survey.path}?lang=es").content.decode()
        assert "Enviar mi respuesta" in spanish
        assert "¿Recomendaría Harbour Coffee" in spanish

    def test_a_draft_is_not_there_and_a_closed_one_says_so(self, north, survey, reader):
        draft = open_survey(north.harbour, is_open=False)
        assert reader.get(draft.path).status_code == 404
        form = form_in(reader.get(survey.path))
        move_survey(by=SYSTEM, survey=survey, to="closed")
        assert reader.get(survey.path).status_code == 410
        assert reader.post(survey.path, {"form": form, "score": "9"}).status_code == 410
        assert not Response.objects.exists()

    def test_a_place_on_the_network_cannot_vote_all_day(self, survey, reader, monkeypatch):
        monkeypatch.setattr("apps.feedback.surveys.limits.MOST", 2)
        assert [send(reader, survey.path).status_code for _ in range(3)] == [302, 302, 422]
        assert Response.objects.count() == 2

    @pytest.mark.parametrize(
        ("given", "field"),
        [
            ({"score": ""}, "score"),
            ({"score": "11"}, "score"),
            ({"score": "९"}, "score"),
            ({"score": "9\x00"}, "score"),
            ({"comment": "a\x00b"}, "comment"),
            ({"comment": "\u202eevil"}, "comment"),
            ({"comment": "x" * 4001}, "comment"),
            ({"extra-1": "y" * 1001}, "extra-1"),
            ({"email": "nobody"}, "email"),
            ({"email": "a\x00@b.test"}, "email"),
            ({"email": "a@b.test\nBcc: c@d.test"}, "email"),
        ],
    )
    def test_what_cannot_be_taken_is_said_at_its_field_and_nothing_is_kept(self, survey, reader, given, field):
        answer = send(reader, survey.path, **given)
        assert answer.status_code == 422
        assert f'href="#{field}"' in answer.content.decode()
        assert not Response.objects.exists()

    def test_html_emoji_and_right_to_left_are_words_like_others(self, north, survey, reader, browse):
        said = '<script>alert(1)</script> 🎉 شكرا "جدا"\nsecond line'
        assert send(reader, survey.path, comment=said).status_code == 302
        response = Response.objects.get()
        assert response.comment == said
        page = browse("north.test", north.priya).get(f"/responses/{response.public_id}/").content.decode()
        assert "<script>alert" not in page
        assert "&lt;script&gt;" in page


class TestInAFrame:
    def test_only_the_surveys_own_websites_may_show_it_and_no_script_runs(self, survey, reader):
        nobody = reader.get(f"{survey.path}frame/")
        assert "frame-ancestors 'none'" in nobody["Content-Security-Policy"]
        set_origins(by=SYSTEM, survey=survey, typed="https://www.harbour.example\nhttps://shop.harbour.example:8443")
        for path in (f"{survey.path}frame/", f"{survey.path}frame/thanks/"):
            shown = reader.get(path)
            policy = shown["Content-Security-Policy"]
            assert "frame-ancestors https://www.harbour.example https://shop.harbour.example:8443;" in policy + ";"
            assert "script-src 'none'" in policy
            assert "X-Frame-Options" not in shown
            assert "<script" not in shown.content.decode()
            assert not shown.cookies
        whole = reader.get(survey.path)
        assert "frame-ancestors 'none'" in whole["Content-Security-Policy"]
        assert whole["X-Frame-Options"] == "DENY"

    def test_it_takes_an_answer_without_any_cookie(self, survey, browse):
        form = form_in(browse("harbour.north.test").get(f"{survey.path}frame/"))
        elsewhere = browse("harbour.north.test", enforce_csrf_checks=True)
        headers = {"Origin": "null", "Sec-Fetch-Site": "cross-site"}
        answer = elsewhere.post(f"{survey.path}frame/", {"form": form, "score": "7"}, headers=headers)
        assert answer["Location"] == f"{survey.path}frame/thanks/?lang=en"
        assert Response.objects.get().survey_answer.way == "frame"


class TestByAPersonalLink:
    def test_opening_it_with_a_number_records_nothing_but_that_it_was_opened(self, north, reader):
        letter, path = personal_path(north.harbour)
        page = reader.get(f"{path}?score=9").content.decode()
        assert re.search(r'value="9" class="is-promoter" checked', page)
        assert not Response.objects.exists()
        letter.refresh_from_db()
        assert letter.first_opened_at is not None
        reader.get(f"{path}?score=12")

    def test_an_answer_is_the_customers_and_opens_what_is_owed(self, north, reader):
        customer = CustomerFactory(client=north.harbour, source_key="crm-7")
        letter, path = personal_path(north.harbour, customer=customer)
        assert send(reader, path, score="10").status_code == 302
        response = Response.objects.get()
        assert (response.customer, response.survey_answer.letter) == (customer, letter)
        case = OutreachCase.objects.get()
        assert (case.customer, case.response) == (customer, response)
        assert "Your number: 10" in reader.get(path).content.decode()

    def test_it_can_be_changed_for_a_day_and_not_longer(self, north, reader):
        _letter, path = personal_path(north.harbour)
        with clock.pinned_to(LATER):
            send(reader, path, score="3", comment="Cold.")
            assert "Cold." in reader.get(f"{path}?change=1").content.decode()
        with clock.pinned_to(LATER + timedelta(hours=23)):
            assert send(reader, path, score="9", comment="They called.").status_code == 302
        response = Response.objects.get()
        assert (response.score, response.comment) == (9, "They called.")
        with clock.pinned_to(LATER + timedelta(hours=25)):
            assert "could be changed until" in reader.get(f"{path}?change=1").content.decode()
            assert send(reader, path, score="0").status_code == 409
        response.refresh_from_db()
        assert response.score == 9

    def test_what_is_owed_follows_the_changed_answer(self, north, reader):
        _letter, path = personal_path(north.harbour)
        send(reader, path, score="9")
        assert OutreachCase.objects.count() == 1
        send(reader, path, score="2", comment="")
        assert not OutreachCase.objects.exists()
        assert ClosedLoop.objects.get().state == "open"
        send(reader, path, score="10")
        assert ClosedLoop.objects.get().state == "closed"
        assert (OutreachCase.objects.count(), Response.objects.count()) == (1, 1)

    def test_words_that_are_quoted_cannot_be_changed(self, north, reader):
        _letter, path = personal_path(north.harbour)
        send(reader, path, score="9", comment="It always came on time, for two years.")
        consent = granted_consent(north.harbour)
        Evidence.objects.create(
            client=north.harbour,
            public_id="quoted",
            consent=consent,
            customer=consent.customer,
            number=99,
            kind="quote",
            source="response",
            source_id=SurveyAnswer.objects.get().response_id,
            text="It always came on time",
            created_at=clock.now(),
        )
        answer = send(reader, path, score="9", comment="Other words.")
        assert answer.status_code == 409
        assert SurveyAnswer.objects.get().response.comment == "It always came on time, for two years."

    def test_no_more_questions_is_one_press_and_can_be_taken_back(self, north, reader):
        letter, path = personal_path(north.harbour)
        assert "No more questions" in reader.post(path, {"step": "stop"}).content.decode()
        letter.customer.refresh_from_db()
        assert letter.customer.opted_out_at is not None
        reader.post(path, {"step": "again"})
        letter.customer.refresh_from_db()
        assert letter.customer.opted_out_at is None

    def test_it_opens_nothing_at_another_brands_host_nor_when_it_ran_out(self, north, reader, browse):
        _letter, path = personal_path(north.harbour)
        assert browse("bloom.north.test").get(path).status_code == 404
        assert reader.get("/survey/nonsense/").status_code == 404
        with clock.pinned_to(OFFICE_HOURS + timedelta(days=61)):
            assert reader.get(path).status_code == 410

    def test_the_mails_language_is_the_customers_with_the_brands_as_the_next_best(self, north, reader):
        spaniard = CustomerFactory(client=north.harbour, language="es-ES")
        _letter, path = personal_path(north.harbour, customer=spaniard)
        assert "Enviar mi respuesta" in reader.get(path).content.decode()
        lusophone = CustomerFactory(client=north.harbour, language="pt")
        _letter, path = personal_path(north.harbour, customer=lusophone)
        assert "Send my answer" in reader.get(path).content.decode()
