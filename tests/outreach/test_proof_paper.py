"""The record on paper holds each answer with everything that proves it, and no customer's words typeset anything."""

from apps.outreach.proof_paper import paper_of, proof_pdf
from apps.outreach.views.permission import words_of_uses
from tests.factories.consents import asked_consent, grant
from tests.outreach.test_consent_changes import withdraw


def answered(client):
    consent = asked_consent(client)
    grant(consent, "case_study", "press_release", regions=("europe",), text='I allow it. #panic("x") $1$ 非常\n')
    withdraw(consent)
    return consent


def test_holds_each_answer_with_ticks_moment_address_and_hash(north):
    consent = answered(north.harbour)
    granted, withdrawn = paper_of(consent, ticks=words_of_uses())["records"]
    facts = dict(granted["facts"])
    record = consent.records.get(number=1)
    assert facts["Ticked"] == "Story on the newsroom; Press release"
    assert "Name and company" in facts["Not ticked"]
    assert facts["Parts of the world"] == "Europe"
    assert facts["From address"] == "192.0.2.7"
    assert facts["SHA-256 of the text"] == record.text_hash
    assert "\n".join(granted["text"]) + "\n" == record.text
    assert withdrawn["heading"] == "2. Withdrawn"


def test_is_a_pdf_whatever_was_written(north):
    assert proof_pdf(answered(north.harbour), ticks=words_of_uses()).startswith(b"%PDF-")


def test_is_given_to_those_who_may_see_the_brand(browse, north):
    consent = answered(north.harbour)
    given = browse("north.test", north.tom).get(f"/permissions/{consent.public_id}/paper.pdf")
    assert given["Content-Type"] == "application/pdf"
    assert "no-store" in given["Cache-Control"]
    assert browse("north.test", north.marcus).get(f"/permissions/{consent.public_id}/paper.pdf").status_code == 404
