"""What an interview by link takes beside words, and the check at its end: nothing is quoted before a yes to it."""

import io

import pytest
from PIL import Image

from apps.core.models import Event
from apps.evidence.queries import evidence_of
from apps.evidence.sources import checked_by_customer_at, photo_of
from apps.notifications.models import Notice
from tests.factories.case_studies import picture_file
from tests.factories.consents import granted_consent
from tests.factories.interviews import FIGURE_QUESTION, PHOTO_QUESTION, answered, photo_sent, sent_interview
from tests.outreach.test_consent_pages import HOST, hidden, words_on
from tests.outreach.test_interview_links import STALE, address, finish, send

FIGURE = {"label": "Coffee thrown away", "before": "9.5 kg a week", "value": "3.1", "period": "2026", "how": "bills"}


@pytest.fixture
def interview(north):
    return sent_interview(granted_consent(north.harbour))


@pytest.fixture
def visitor(browse):
    return browse(HOST)


class TestAFigure:
    def test_is_kept_whole_with_who_vouches(self, visitor, interview):
        done = send(visitor, address(interview, FIGURE_QUESTION), **FIGURE)
        assert done.status_code == 302
        kept = interview.answers.get().figure
        name = interview.customer.name
        assert (kept["before"], kept["value"], kept["unit"]) == ("9.5", "3.1", "kg a week")
        assert kept["vouched_by"] == f"{name}, from the bills"

    def test_names_each_field_that_is_missing_and_keeps_the_rest(self, visitor, interview):
        refused = send(visitor, address(interview, FIGURE_QUESTION), value="plenty", period="2026")
        assert refused.status_code == 422
        said = words_on(refused)
        for sentence in ("“plenty” is not a number", "Say what is counted", "Choose how you know it"):
            assert sentence in said
        assert interview.answers.get().figure["period"] == "2026"
        assert not interview.answers.get().answer, "it does not count yet"

    def test_without_a_number_is_no_evidence(self, visitor, interview):
        answered(interview, 1, STALE)
        send(visitor, address(interview, FIGURE_QUESTION), label="Coffee thrown away", step="save")
        finish(visitor, interview)
        assert {item.kind for item in evidence_of(interview.case.consents.get())} == {"quote"}


class TestAPhoto:
    def send(self, visitor, interview, file, **fields):
        path = address(interview, PHOTO_QUESTION)
        return visitor.post(path, {"photo": file, "step": "send"} | fields)

    def test_is_drawn_anew_and_loses_what_the_telephone_hid(self, visitor, interview):
        camera, exif = io.BytesIO(), Image.Exif()
        exif[0x010F] = "A telephone"
        exif.get_ifd(0x8825)[1] = "N"
        Image.new("RGB", (800, 600), "teal").save(camera, format="JPEG", exif=exif)
        camera.seek(0)
        camera.name = "front-step.jpg"
        assert self.send(visitor, interview, camera).status_code == 302
        path = address(interview).rstrip("/") + f"/photo/{PHOTO_QUESTION}/"
        served = visitor.get(path)
        assert served["Content-Type"] == "image/jpeg"
        again = Image.open(io.BytesIO(served.content))
        assert again.size == (800, 600)
        assert not again.getexif()
        assert "We removed what your phone had hidden" in words_on(visitor.get(address(interview, PHOTO_QUESTION)))

    @pytest.mark.parametrize(
        ("content", "sentence"),
        [
            (b"not a picture at all", "not a picture that we can open"),
            (b"\x00\x00\x00\x18ftypheic" + b"\x00" * 200, "HEIC"),
            (b"", "not a picture"),
        ],
    )
    def test_that_is_none_is_refused_kindly(self, visitor, interview, content, sentence):
        file = io.BytesIO(content or b" ")
        file.name = "photo.jpg"
        refused = self.send(visitor, interview, file)
        assert refused.status_code == 422
        assert sentence in words_on(refused)
        assert not interview.photos.exists()

    def test_needs_a_line_that_says_what_it_shows(self, visitor, interview):
        self.send(visitor, interview, picture_file())
        path = address(interview, PHOTO_QUESTION)
        refused = visitor.post(path, {"step": "next", "alt": " ", "person": "no"})
        assert refused.status_code == 422
        assert visitor.post(path, {"step": "next", "alt": "The van at our step", "person": "no"}).status_code == 302
        photo = interview.photos.get()
        assert (photo.alt, photo.shows_person) == ("The van at our step", False)

    def test_is_removed_again(self, visitor, interview):
        photo_sent(interview)
        visitor.post(address(interview, PHOTO_QUESTION), {"step": "remove"})
        assert not interview.photos.exists()

    def test_is_shown_to_nobody_else(self, browse, visitor, interview, north):
        photo_sent(interview)
        other = sent_interview(granted_consent(north.harbour))
        assert visitor.get(address(other).rstrip("/") + f"/photo/{PHOTO_QUESTION}/").status_code == 404
        rival = browse("bloom.north.test")
        assert rival.get(address(interview).rstrip("/") + f"/photo/{PHOTO_QUESTION}/").status_code == 404


class TestTheCheckAtTheEnd:
    def test_shows_each_answer_as_it_would_be_quoted(self, visitor, interview):
        answered(interview, 1, STALE)
        answered(interview, 4, "Fine.")
        send(visitor, address(interview, FIGURE_QUESTION), **FIGURE)
        photo_sent(interview)
        said = words_on(visitor.get(address(interview, "check")))
        assert f"“{STALE}”" in said
        assert "9.5 kg a week → 3.1 kg a week" in said
        assert "too short to be quoted" in said
        assert f"We would write as speaker: {interview.customer.name}" in said

    def test_names_nobody_who_did_not_allow_it(self, visitor, north):
        interview = sent_interview(granted_consent(north.harbour, "case_study"))
        answered(interview, 1, STALE)
        assert "We would write as speaker: A customer" in words_on(visitor.get(address(interview, "check")))

    def test_changes_words_and_comes_back_to_it(self, visitor, interview):
        answered(interview, 1, STALE)
        path = address(interview, 1) + "&from=check"
        done = send(visitor, path, answer="We threw out a sack a month.", **{"from": "check"})
        assert done["Location"].endswith("?q=check")
        finish(visitor, interview)
        assert "We threw out a sack a month." in [item.text for item in evidence_of(interview.case.consents.get())]

    def test_a_yes_makes_evidence_in_their_own_words(self, visitor, interview, north):
        interview.case.owner = north.tom
        interview.case.save()
        answered(interview, 1, STALE)
        send(visitor, address(interview, FIGURE_QUESTION), **FIGURE)
        photo_sent(interview)
        assert "Thank you" in words_on(finish(visitor, interview))
        items = {item.kind: item for item in evidence_of(interview.case.consents.get()) if item.source != "response"}
        assert items["quote"].text == STALE
        assert items["figure"].value == "3.1"
        assert items["photo"].text == "The van at our step"
        assert photo_of(items["photo"]).interview_id == interview.pk
        assert checked_by_customer_at(items["quote"]) is not None
        assert Event.objects.filter(name="outreach.interview_finished", actor_kind="link").count() == 1
        assert Notice.objects.get(kind="outreach.interview").user_id == north.tom.pk

    def test_a_yes_to_words_that_were_changed_meanwhile_does_not_count(self, visitor, interview):
        answered(interview, 1, STALE)
        seen = hidden(visitor.get(address(interview, "check")), "seen")[0]
        answered(interview, 1, "Other words than those.", seen=1)
        refused = visitor.post(address(interview, "check"), {"seen": seen})
        assert refused.status_code == 409
        assert "Other words than those." in words_on(refused)
        interview.refresh_from_db()
        assert interview.state == "open"

    def test_a_yes_twice_is_once_and_answers_are_closed_then(self, visitor, interview):
        answered(interview, 1, STALE)
        seen = hidden(visitor.get(address(interview, "check")), "seen")[0]
        for _again in range(2):
            visitor.post(address(interview, "check"), {"seen": seen})
        assert evidence_of(interview.case.consents.get()).filter(source="interview_answer").count() == 1
        late = visitor.post(address(interview, 1), {"answer": "More and more words.", "step": "next"})
        assert "Thank you" in words_on(late)
        assert interview.answers.get().answer == STALE

    def test_with_nothing_answered_asks_for_a_few_words(self, visitor, interview):
        shown = visitor.get(address(interview, "check"))
        assert "You have not answered anything yet" in words_on(shown)
        assert visitor.post(address(interview, "check"), {"seen": ""}).status_code == 409
