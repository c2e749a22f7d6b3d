"""The record: version, hash, exact words, each step with who and when; the client's without what is internal."""

import pytest

from apps.approvals.operations import open_thread
from apps.approvals.record import record_of
from apps.approvals.record_pdf import pdf_of
from apps.core import clock
from apps.documents.errors import VersionTampered
from tests.factories.chains import internal, of_client, on_its_way, says


@pytest.fixture
def run(north):
    run = on_its_way(north.harbour, internal(north.priya), of_client(north.helen), author=north.tom)
    says(run, comment="#let x = 1 *bold* [x]")
    says(run)
    run.refresh_from_db()
    for author, text, is_internal in ((north.helen, "Can we prove it?", False), (north.tom, "Weak.", True)):
        open_thread(
            by=author.actor,
            author=author,
            version=run.version,
            block_id="first",
            words="in seven",
            text=text,
            is_internal=is_internal,
        )
    return run


def record(run, *, for_client=False):
    return record_of(run, agency="Northstar PR", now=clock.now(), for_client=for_client)


class TestRecord:
    def test_holds_the_words_the_hash_and_every_step(self, run):
        made = record(run)
        assert made.content_hash == run.version.content_hash
        assert "One delivery in seven used to come late." in made.text
        assert [(step.title, step.answers[0].who, step.answers[0].decision) for step in made.steps] == [
            ("1. Agency, internal", "Priya Raman", "Approved"),
            ("2. Client’s staff", "Helen Marsh", "Approved"),
        ]
        assert len(made.said) == 2

    def test_for_the_client_holds_nothing_internal_and_no_gap(self, run):
        made = record(run, for_client=True)
        assert [step.title for step in made.steps] == ["1. Client’s staff"]
        assert [thread.lines[0].endswith("Can we prove it?") for thread in made.said] == [True]
        for word in ("Priya", "nternal", "Weak.", "192.0.2"):
            assert word not in str(made.as_data())

    def test_prints_what_people_wrote_as_words_and_not_as_markup(self, run):
        printed = pdf_of(record(run))
        assert printed.startswith(b"%PDF-")
        assert len(printed) > 5_000

    def test_of_words_that_were_tampered_with_is_refused(self, run, monkeypatch):
        monkeypatch.setattr("apps.documents.queries.verify", lambda *_args, **_words: False)
        with pytest.raises(VersionTampered):
            record(run)


class TestPages:
    def test_the_client_gets_their_own_on_a_page_and_as_a_pdf(self, north, run, browse):
        asked = run.steps.get(position=2).seats.get().request
        browser = browse("north.test", north.helen)
        page = browser.get(f"/portal/approvals/{asked.public_id}/record/")
        assert "Helen Marsh" in page.content.decode()
        assert "Priya" not in page.content.decode()
        assert browser.get(f"/portal/approvals/{asked.public_id}/record.pdf").content.startswith(b"%PDF-")

    def test_an_internal_request_is_not_there_for_the_client(self, north, run, browse):
        inside = run.steps.get(position=1).seats.get().request
        browser = browse("north.test", north.helen)
        for path in ("", "record/", "record.pdf", "yes/"):
            assert browser.get(f"/portal/approvals/{inside.public_id}/{path}").status_code == 404
        assert "Priya" not in browser.get("/portal/").content.decode()

    def test_the_agency_gets_all_of_it_or_what_the_client_gets(self, north, run, browse):
        asked = run.steps.get(position=2).seats.get().request
        browser = browse("north.test", north.tom)
        whole = browser.get(f"/approvals/{asked.public_id}/record.pdf")
        theirs = browser.get(f"/approvals/{asked.public_id}/record.pdf?for=client")
        assert whole["Content-Type"] == theirs["Content-Type"] == "application/pdf"
        assert len(whole.content) != len(theirs.content)
