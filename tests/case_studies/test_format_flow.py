"""Formats beside the case study: drafted in one step, each with its own versions, approvals and checks."""

import pytest

from apps.approvals.models import ApprovalRequest
from apps.approvals.queries import approval_of
from apps.approvals.subjects import subject_of
from apps.case_studies.errors import NotPermitted, NotReadyForReview, StoryClosed
from apps.case_studies.formats import BESIDE
from apps.case_studies.models import Story, StoryFormat
from apps.case_studies.operations import draft_all, explain_trend, take_new_value
from apps.case_studies.queries import checks_of, last_place
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.documents.blocks import Dateline, Document, Paragraph, Text
from apps.evidence.operations import change_evidence
from apps.evidence.queries import evidence_of, stale_documents
from apps.outreach.models.consents import Region, Use
from apps.outreach.operations.consents import withdraw_consent
from tests.case_studies.pages import address
from tests.factories.case_studies import answer, started_story
from tests.factories.consents import grant, link_of
from tests.factories.formats import body_of, drafted, save, scores, send

State = StoryFormat.State
ALL_USES = (Use.CASE_STUDY, Use.PRESS_RELEASE, Use.SOCIAL, Use.NAME)


@pytest.fixture
def story(north) -> Story:
    found = started_story(north.harbour, by=north.tom)
    grant(found.consent, *ALL_USES)
    found.refresh_from_db()
    return found


@pytest.fixture
def release(north, story) -> StoryFormat:
    return drafted(story, "press_release", by=north.tom)


def with_words(body: Document, words: str) -> Document:
    return Document(blocks=(*body.blocks, Paragraph(block_id="new", runs=(Text(text=words),))))


def open_checks(part: StoryFormat) -> list[str]:
    part.story.refresh_from_db()
    return [check.name for check in checks_of(part.story, part=part) if not check.passed]


def withdraw(story: Story) -> None:
    link, _token = link_of(story.consent)
    withdraw_consent(link=link, consent=story.consent, text="No.\n", language="en", address="192.0.2.7", agent="")


class TestDraftingAll:
    def test_makes_every_format_and_each_passes_its_checks(self, north, story):
        made = draft_all(by=north.tom, story=story, place="Bristol")
        assert [part.kind for part in made] == list(BESIDE)
        assert {part.kind: open_checks(part) for part in made} == {kind: [] for kind in BESIDE}

    def test_leaves_what_is_there_as_it_is(self, north, story, release):
        save(release, by=north.tom, body=with_words(body_of(release), "One more thing."))
        assert draft_all(by=north.tom, story=story) == []
        assert "One more thing." in str(body_of(release))

    def test_remembers_the_place_of_the_brand(self, north, story, release):
        assert last_place(north.harbour) == "Bristol"
        assert any(isinstance(block, Dateline) and block.place == "Bristol" for block in body_of(release).blocks)

    def test_without_a_place_the_check_asks_for_the_dateline(self, north, story):
        assert open_checks(drafted(story, "press_release", by=north.tom, place="")) == ["complete"]

    def test_is_told_without_words(self, story, release):
        told = Event.objects.get(name="case_studies.formats_drafted")
        assert told.data == {"story_id": story.pk, "kinds": list(BESIDE)}

    def test_needs_a_permission_in_force(self, north, story):
        withdraw(story)
        story.refresh_from_db()
        with pytest.raises((StoryClosed, NotPermitted)):
            draft_all(by=north.tom, story=story)

    def test_refuses_a_place_that_is_none(self, north, story):
        with pytest.raises(BadInput) as caught:
            draft_all(by=north.tom, story=story, place="x" * 81)
        assert caught.value.field == "place"


class TestApprovals:
    def test_each_format_has_its_own(self, north, story, release):
        request, _token = send(release, by=north.tom, approver=north.helen)
        answer(request)
        release.refresh_from_db()
        story.refresh_from_db()
        assert (release.state, story.state) == (State.APPROVED, Story.State.DRAFTING)
        assert approval_of(request.version) is not None

    def test_an_edit_voids_that_of_this_format_only(self, north, story, release):
        post = story.formats.get(kind="post_x")
        first, second = (send(part, by=north.tom, approver=north.helen)[0] for part in (release, post))
        answer(first)
        answer(second)
        save(release, by=north.tom, body=with_words(body_of(release), "One more thing."))
        states = {part.kind: part.state for part in story.formats.all() if part.kind in {"press_release", "post_x"}}
        assert states == {"press_release": State.DRAFTING, "post_x": State.APPROVED}
        first.refresh_from_db()
        assert first.state == ApprovalRequest.State.VOID

    def test_withdrawal_takes_every_format_and_a_new_yes_gives_it_back(self, story, release):
        withdraw(story)
        release.refresh_from_db()
        assert release.state == State.WITHDRAWN
        grant(story.consent, *ALL_USES)
        release.refresh_from_db()
        assert release.state == State.DRAFTING


class TestChecks:
    def test_each_format_needs_its_own_use(self, north, story, release):
        grant(story.consent, Use.CASE_STUDY, Use.SOCIAL, Use.NAME)
        post = story.formats.get(kind="post_x")
        assert (open_checks(release), open_checks(post)) == (["permitted"], [])

    def test_say_in_which_part_of_the_world_and_refuse_what_cannot_be_kept_there(self, north, story, release):
        grant(story.consent, *ALL_USES, regions=(Region.EUROPE,))
        texts = {part.kind: part for part in story.formats.all()}
        story.refresh_from_db()
        said = {kind: checks_of(story, part=part)[1] for kind, part in texts.items()}
        assert {kind for kind, check in said.items() if not check.passed} == {"post_x", "post_instagram"}
        assert "X cannot be kept to a part of the world" in said["post_x"].reason
        assert "everywhere in the world" in said["post_x"].mend
        for kind in ("press_release", "pitch_trade", "post_linkedin", "post_facebook"):
            assert "Only in: Europe." in said[kind].reason, kind
        assert "no page in the newsroom" in said["press_release"].reason
        assert "Only in" not in checks_of(story)[1].reason  # the case study's own tick is for the newsroom
        grant(story.consent, *ALL_USES)
        assert open_checks(texts["post_x"]) == []

    def test_over_the_limit_no_review(self, north, story):
        post = drafted(story, "post_x", by=north.tom)
        save(post, by=north.tom, body=with_words(body_of(post), "word " * 40))
        assert open_checks(post) == ["length"]
        with pytest.raises(NotReadyForReview, match="Length"):
            send(post, by=north.tom, approver=north.helen)

    def test_too_many_hashtags_for_the_network(self, north, story):
        post = drafted(story, "post_instagram", by=north.tom)
        save(post, by=north.tom, body=with_words(body_of(post), "#one #two #three #four #five"))
        assert open_checks(post) == ["length"]

    def test_a_changed_figure_marks_every_format_that_uses_it(self, north, story, release):
        figure = evidence_of(story.consent).get(kind="figure")
        change_evidence(by=SYSTEM, evidence=figure, value="2.9")
        documents = [part.document for part in story.formats.all()]
        assert stale_documents(documents) == {document.pk for document in documents}
        assert "current" in open_checks(release)
        take_new_value(by=north.tom.actor, story=story, evidence=figure, part=release)
        assert open_checks(release) == []
        assert "current" in open_checks(story.formats.get(kind="post_x"))


class TestPrivate:
    @pytest.mark.parametrize("word", ["email", "phone"])
    def test_an_address_is_covered_by_no_tick(self, north, release, word):
        customer = release.story.customer
        customer.phone = customer.phone or "0117 496 0999"
        customer.save()
        save(release, by=north.tom, body=with_words(body_of(release), f"Ask {getattr(customer, word)} for more."))
        assert open_checks(release) == ["private"]

    def test_the_company_in_title_text_and_figure_without_the_name(self, north, story, release):
        company = story.customer.company
        figure = evidence_of(story.consent).get(kind="figure")
        change_evidence(by=SYSTEM, evidence=figure, text=f"Coffee thrown away at {company}")
        save(release, by=north.tom, body=with_words(body_of(release), f"{company} agrees."))
        grant(story.consent, Use.CASE_STUDY, Use.PRESS_RELEASE, Use.SOCIAL)
        story.refresh_from_db()
        Story.objects.filter(pk=story.pk).update(title=f"{company} again")
        story.refresh_from_db()
        [private] = [check for check in checks_of(story) if check.name == "private"]
        assert "The title" in private.reason
        [private] = [check for check in checks_of(story, part=release) if check.name == "private"]
        assert not private.passed
        assert f"The text says “{story.customer.name}”, “{company}”" in private.reason
        assert f"{figure.label} says “{company}”" in private.reason
        assert private.mend


class TestTrend:
    def trend_of(self, story: Story):
        story.refresh_from_db()
        [found] = [check for check in checks_of(story) if check.name == "trend"]
        return found

    def test_few_answers_are_said_to_be_few(self, story):
        found = self.trend_of(story)
        assert found.passed
        assert "Not enough data: 1 answers" in found.reason

    def test_good_scores_stand_with_interval_and_n(self, north, story):
        scores(north.harbour, promoters=60, passives=20, detractors=9)
        found = self.trend_of(story)
        assert found.passed
        assert "NPS 58 (between 42 and 70), 10 % detractors (5 to 18 %), n 90 in 180 days." in found.reason

    def test_scores_that_contradict_need_a_reason(self, north, story):
        scores(north.harbour, promoters=15, passives=20, detractors=60)
        found = self.trend_of(story)
        assert not found.passed
        assert found.mend
        explain_trend(by=north.tom, story=story, reason="  The story tells of the repair, and gives the share. ")
        assert "It stands because: The story tells of the repair" in self.trend_of(story).reason
        explain_trend(by=north.tom, story=story, reason="")
        assert not self.trend_of(story).passed

    def test_a_clear_fall_needs_one_too(self, north, story):
        scores(north.harbour, promoters=90, passives=10, days_ago=250)
        scores(north.harbour, promoters=55, passives=20, detractors=24)
        found = self.trend_of(story)
        assert not found.passed
        assert "It fell from 90 (n 100)" in found.reason


class TestPages:
    def test_draft_all_opens_the_release_with_tabs(self, tom, story):
        opened = tom.post(address(story, "draft-all/"), {"place": "Bristol"}, follow=True)
        assert opened.redirect_chain[-1][0] == address(story, "formats/press_release/")
        text = opened.content.decode()
        assert all(words in text for words in ("Press release", "Posts", "Pitch angles", "9 texts are drafted"))

    @pytest.mark.parametrize("kind", BESIDE)
    def test_every_format_has_its_pages(self, tom, story, release, kind):
        for page in ("", "preview/", "versions/", "review/"):
            assert tom.get(address(story, f"formats/{kind}/{page}")).status_code == 200

    def test_a_format_that_nobody_drafted_is_not_there(self, tom, story):
        assert tom.get(address(story, "formats/post_x/")).status_code == 404

    def test_the_approver_is_told_what_was_checked_of_the_format(self, north, release):
        request, _token = send(release, by=north.tom, approver=north.helen)
        told = subject_of(request.version)
        assert [check.words.split(":")[0] for check in told.checks if not check.passed] == []
        assert any(check.words.startswith("Length: ") for check in told.checks)
        assert told.path == address(release.story, "formats/press_release/")


class TestVersions:
    @pytest.fixture
    def two_versions(self, north, release):
        send(release, by=north.tom, approver=north.helen)
        save(release, by=north.tom, body=with_words(body_of(release), "One more thing."))
        send(release, by=north.tom, approver=north.helen)
        return release

    def test_any_two_stand_side_by_side(self, tom, two_versions):
        page = tom.get(address(two_versions.story, "formats/press_release/compare/")).content.decode()
        assert "What changed from version 1 to version 2" in page
        assert "<ins>One more thing.</ins>" in page
        turned = tom.get(address(two_versions.story, "formats/press_release/compare/?from=2&to=1")).content.decode()
        assert "<del>One more thing.</del>" in turned

    def test_without_a_version_there_is_nothing_to_compare(self, tom, story, release):
        assert tom.get(address(story, "formats/post_x/compare/")).status_code == 404

    @pytest.mark.parametrize("ending", ["md", "docx", "pdf"])
    def test_each_is_given_as_a_file_that_names_nobody(self, tom, two_versions, ending):
        given = tom.get(address(two_versions.story, f"formats/press_release/versions/1.{ending}"))
        assert given.status_code == 200
        assert f'-press-release-v1.{ending}"' in given["Content-Disposition"]
        assert two_versions.story.customer.company.split()[0].lower() not in given["Content-Disposition"]

    @pytest.mark.parametrize("name", ["3.md", "1.exe"])
    def test_no_other_file(self, tom, two_versions, name):
        assert tom.get(address(two_versions.story, f"formats/press_release/versions/{name}")).status_code == 404
