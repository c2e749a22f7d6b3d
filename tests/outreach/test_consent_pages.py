"""The permission page: a GET changes nothing, a press counts once, and the proof is what stood on the page."""

import html
import re
from datetime import timedelta

import pytest

from apps.clients.days import today_of
from apps.core import clock
from apps.core.models import Event, Link
from apps.outreach.models import Consent, ConsentRecord
from apps.outreach.permission import months_after
from tests.factories.consents import asked_consent, grant, granted_consent, link_of

HOST = "harbour.north.test"
TICKS = {"uses": ["case_study", "name"], "period": "12"}


@pytest.fixture
def consent(north):
    return asked_consent(north.harbour)


@pytest.fixture
def visitor(browse):
    return browse(HOST)


def address(consent, query=""):
    _link, token = link_of(consent)
    return f"/consent/{token}/{query}"


def words_on(response):
    """What a person reads on the page."""
    body = re.sub(r"(?s)<head>.*?</head>|<dialog.*?</dialog>", " ", response.content.decode())
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", body)).split())


def hidden(response, name):
    return re.findall(rf'name="{name}" value="([^"]*)"', response.content.decode())


def agree(visitor, path, **ticks):
    """The way without script: read back, then press."""
    shown = visitor.post(path, TICKS | ticks | {"step": "review"})
    fields = {name: hidden(shown, name) for name in ("uses", "period", "other_day", "seen")}
    return visitor.post(path, fields | {"step": "decide"})


class TestLooking:
    def test_changes_nothing(self, visitor, consent):
        path = address(consent)
        before = (Event.objects.count(), Link.objects.filter(first_opened_at__isnull=False).count())
        for _ in range(2):
            assert visitor.get(path).status_code == 200
            assert visitor.head(path).status_code == 200
        assert (Event.objects.count(), Link.objects.filter(first_opened_at__isnull=False).count()) == before
        assert ConsentRecord.objects.count() == 0
        assert Consent.objects.get(pk=consent.pk).state == "asked"

    def test_leaks_and_keeps_nothing(self, visitor, consent):
        response = visitor.get(address(consent))
        assert response["Referrer-Policy"] == "no-referrer"
        assert "no-store" in response["Cache-Control"]
        assert response["X-Robots-Tag"] == "noindex"
        assert set(response.cookies) <= {"csrftoken"}, "no visitor is followed"

    def test_shows_the_customers_words_and_no_tick(self, visitor, consent):
        response = visitor.get(address(consent))
        assert consent.case.response.comment in words_on(response)
        assert " checked" not in response.content.decode()

    def test_speaks_both_languages(self, visitor, consent):
        assert "May we" in words_on(visitor.get(address(consent))) or "may we" in words_on(
            visitor.get(address(consent))
        )
        spanish = visitor.get(address(consent, "?lang=es"))
        assert "¿Dónde podemos usarlo?" in words_on(spanish)
        assert '<html lang="es"' in spanish.content.decode()

    def test_keeps_the_language_through_the_press(self, visitor, consent):
        agree(visitor, address(consent, "?lang=es"))
        record = consent.records.get()
        assert record.language == "es"
        assert "Pulsado: Sí, permito exactamente esto" in record.text


class TestTheWayWithoutScript:
    def test_reads_back_first_and_counts_the_second_press(self, visitor, consent):
        path = address(consent)
        shown = visitor.post(path, TICKS | {"step": "review"})
        assert "Yes to a story, until" in words_on(shown)
        assert "No to a press release" in words_on(shown)
        assert ConsentRecord.objects.count() == 0
        done = agree(visitor, path)
        assert done.status_code == 302
        record = consent.records.get()
        assert record.uses == ["case_study", "name"]
        assert record.valid_until == months_after(today_of(consent.client), 12)
        assert record.address == "127.0.0.1"
        assert "This is what you allow" in words_on(visitor.get(path))

    def test_is_refused_from_a_page_of_somebody_else(self, browse, consent):
        path, careful = address(consent), browse(HOST, enforce_csrf_checks=True)
        assert careful.post(path, {"step": "decline"}).status_code == 403
        token = hidden(careful.get(path), "csrfmiddlewaretoken")[0]
        forged = careful.post(
            path, {"step": "decline", "csrfmiddlewaretoken": token}, headers={"origin": "https://elsewhere.test"}
        )
        assert forged.status_code == 403
        assert consent.records.count() == 0
        own = careful.post(path, {"step": "decline", "csrfmiddlewaretoken": token}, headers={"origin": "null"})
        assert own.status_code == 302

    @pytest.mark.parametrize(
        ("ticks", "sentence"),
        [
            ({"uses": []}, "Tick at least one place"),
            ({"uses": ["name"]}, "Tick at least one place"),
            ({"period": ""}, "Choose a day after today"),
            ({"period": "other", "other_day": ""}, "Choose a day after today"),
            ({"period": "other", "other_day": "2020-01-01"}, "Choose a day after today"),
            ({"period": "other", "other_day": "2099-01-01"}, "Choose a day after today"),
            ({"period": "other", "other_day": "soon"}, "Choose a day after today"),
        ],
    )
    def test_says_what_is_missing_and_keeps_the_ticks(self, visitor, consent, ticks, sentence):
        response = visitor.post(address(consent), TICKS | ticks | {"step": "review"})
        assert response.status_code == 422
        assert sentence in words_on(response)
        assert consent.records.count() == 0
        for use in (TICKS | ticks)["uses"]:
            assert f'value="{use}" checked' in response.content.decode()

    def test_a_no_is_one_press(self, visitor, consent):
        path = address(consent)
        visitor.post(path, {"step": "decline"})
        assert consent.records.get().decision == "declined"
        assert "You said no." in words_on(visitor.get(path))


class TestTheProof:
    def test_is_what_stood_on_the_page(self, visitor, consent):
        path = address(consent)
        asked = words_on(visitor.get(path))
        confirm = words_on(visitor.post(path, TICKS | {"step": "review"}))
        agree(visitor, path)
        text = consent.records.get().text
        for line in text.replace("Pressed: ", "").splitlines():
            ticked = re.fullmatch(r"\[[x ]\] (.+?)(?:: (.+))?", line)
            for part in filter(None, ticked.groups()) if ticked else (line,):
                assert " ".join(part.split()) in asked + confirm, part
        assert "[x] A story on our newsroom" in text
        assert "[ ] Advertisements" in text

    def test_of_a_withdrawal_too(self, visitor, consent):
        grant(consent)
        path = address(consent)
        shown = words_on(visitor.get(path))
        visitor.post(path, {"step": "withdraw"})
        text = consent.records.latest("number").text
        for line in text.splitlines():
            assert line.removeprefix("Pressed: ") in shown, line

    def test_a_press_over_other_words_is_read_back_once_more(self, visitor, consent):
        path = address(consent)
        seen = hidden(visitor.post(path, TICKS | {"step": "review"}), "seen")[0]
        more = TICKS | {"uses": ["case_study", "name", "ads"], "step": "decide", "seen": seen}
        response = visitor.post(path, more)
        assert "advertisements" in words_on(response)
        assert consent.records.count() == 0

    def test_a_press_without_words_does_not_count(self, visitor, consent):
        visitor.post(address(consent), TICKS | {"step": "decide"})
        visitor.post(address(consent), TICKS)
        assert consent.records.count() == 0

    def test_the_part_for_the_script_says_the_same_and_writes_nothing(self, visitor, consent):
        path = address(consent)
        said = visitor.post(path, TICKS | {"step": "say"})
        assert hidden(said, "seen") == hidden(visitor.post(path, TICKS | {"step": "review"}), "seen")
        assert hidden(visitor.post(path, {"step": "say"}), "seen") == []
        assert consent.records.count() == 0

    def test_names_what_the_customer_wrote_safely(self, north, visitor):
        consent = asked_consent(north.harbour, comment="<script>alert(1)</script> {link} & more. {brand}")
        response = visitor.get(address(consent))
        assert "<script>alert" not in response.content.decode()
        agree(visitor, address(consent))
        assert "“<script>alert(1)</script> {link} & more. {brand}”" in consent.records.get().text


class TestComingBack:
    def test_shows_the_ticks_given_and_takes_a_change_as_a_new_record(self, visitor, consent):
        grant(consent, "case_study", "photo")
        path = address(consent)
        page = visitor.get(path).content.decode()
        assert page.count(" checked") == 3  # two uses and the other day
        assert 'value="photo" checked' in page
        agree(visitor, path, uses=["case_study"])
        assert [record.uses for record in consent.records.order_by("number")] == [
            ["case_study", "photo"],
            ["case_study"],
        ]

    def test_withdraws_by_one_press_of_any_of_its_links_for_ever(self, visitor, consent):
        grant(consent)
        old = address(consent)
        Link.objects.filter(subject_id=consent.pk).update(expires_at=clock.now() - timedelta(days=1))
        assert "Withdraw my permission" in words_on(visitor.get(old))
        assert visitor.post(old, {"step": "withdraw"}).status_code == 302
        assert Consent.objects.get(pk=consent.pk).state == "withdrawn"

    def test_by_a_link_that_ran_out_gives_nothing(self, visitor, consent):
        path = address(consent)
        Link.objects.filter(subject_id=consent.pk).update(expires_at=clock.now() - timedelta(days=1))
        assert visitor.get(path).status_code == 410
        for step in ("review", "decide", "decline", "say"):
            assert visitor.post(path, TICKS | {"step": step}).status_code == 410
        assert consent.records.count() == 0

    def test_after_the_last_day_says_so_and_still_withdraws(self, visitor, consent):
        grant(consent)
        path = address(consent)
        with clock.pinned_to(clock.now() + timedelta(days=500)):
            assert "We no longer use your story" in words_on(visitor.get(path))
            visitor.post(path, {"step": "withdraw"})
        assert Consent.objects.get(pk=consent.pk).state == "withdrawn"

    def test_after_a_withdrawal_says_what_was_done_and_what_cannot_be(self, visitor, consent):
        grant(consent)
        path = address(consent)
        visitor.post(path, {"step": "withdraw"})
        visitor.post(path, {"step": "withdraw"})
        shown = words_on(visitor.get(path))
        assert "Your permission is withdrawn." in shown
        assert "Copies that others hold" in shown
        assert consent.records.count() == 2
        again = visitor.get(path + "?again=1")
        assert " checked" not in again.content.decode()
        agree(visitor, path)
        assert Consent.objects.get(pk=consent.pk).state == "granted"

    def test_sent_twice_is_one_record(self, visitor, consent):
        path = address(consent)
        shown = visitor.post(path, TICKS | {"step": "review"})
        fields = {name: hidden(shown, name) for name in ("uses", "period", "other_day", "seen")}
        for _ in range(2):
            assert visitor.post(path, fields | {"step": "decide"}).status_code == 302
        assert consent.records.count() == 1


class TestWrongLinks:
    def test_a_made_up_token_opens_nothing(self, visitor, north):
        for token in ("x", "a" * 43, "../../etc", "%00"):
            assert visitor.get(f"/consent/{token}/").status_code == 404

    def test_a_link_opens_nothing_on_a_rivals_host(self, browse, consent):
        path = address(consent)
        rival = browse("bloom.north.test")
        assert rival.get(path).status_code == 404
        assert rival.post(path, TICKS | {"step": "decline"}).status_code == 404
        assert "Harbour" not in words_on(rival.get(path))
        assert consent.records.count() == 0

    def test_nor_in_another_agency_nor_on_the_agencys_own_host(self, browse, consent):
        path = address(consent)
        assert browse("kestrel.south.test").get(path).status_code == 404
        assert browse("north.test").get(path).status_code == 404

    def test_a_link_of_another_purpose_opens_nothing(self, visitor, consent):
        path = address(consent)
        Link.objects.filter(subject_id=consent.pk).update(purpose="approval")
        assert visitor.get(path).status_code == 404

    def test_two_customers_links_open_their_own_pages(self, north, visitor):
        first, second = granted_consent(north.harbour), asked_consent(north.harbour, comment="Quite another thing.")
        assert "Quite another thing." in words_on(visitor.get(address(second)))
        assert "Quite another thing." not in words_on(visitor.get(address(first)))
