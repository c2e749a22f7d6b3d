"""A brand that leaves: its work stops, its file goes along, nothing is deleted, and it can come back."""

import io
import json
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from apps.clients.export_jobs import end_export, remove_export, start_export
from apps.clients.leaving import ClientArchived, archive_client, restore_client
from apps.clients.models import Client, ClientExport
from apps.clients.queries import archived_client_ids, client_ids_of
from apps.core import clock, jobs
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.jobs import run_job
from apps.core.models import Job
from apps.deadlines.falling import fall_due
from apps.deadlines.models import Deadline
from apps.newsroom.operations import plan_opening
from apps.notifications.models import Mail
from apps.tenancy.models import Due
from tests.factories.case_studies import approved_story
from tests.factories.consents import granted_consent
from tests.factories.newsroom import published, withdraw
from tests.factories.outreach import deadline_of, open_case, write


@pytest.fixture(autouse=True)
def _own_files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def archive(north, newsroom="stays"):
    return archive_client(by=north.olga.actor, client=north.harbour, newsroom=newsroom)


class TestArchiving:
    def test_takes_the_brand_out_of_everybodys_sight(self, north, browse):
        archive(north)
        for person in (north.olga, north.priya, north.helen):
            assert north.harbour.pk not in client_ids_of(person)
        assert north.bloom.pk in client_ids_of(north.olga)
        assert archived_client_ids() == [north.harbour.pk]
        owner = browse("north.test", north.olga)
        assert owner.get("/stories/?client=harbour").status_code == 404
        assert "Harbour Coffee" not in owner.get("/").content.decode()

    def test_lets_deadlines_rest_until_it_is_back(self, north):
        case = open_case(north.harbour, score=10)
        deadline = deadline_of(case)
        archive(north)
        Deadline.objects.update(next_at=clock.now() - timedelta(hours=1))
        assert fall_due([deadline.pk]) == {deadline.pk: None}
        deadline.refresh_from_db()
        assert deadline.escalated_at is None
        Due.objects.filter(kind="deadline", ref=deadline.pk).delete()
        restore_client(by=north.olga.actor, client=north.harbour)
        assert Due.objects.filter(kind="deadline", ref=deadline.pk).exists()
        assert fall_due([deadline.pk])[deadline.pk] is not None

    def test_takes_unsent_mails_back_and_calls_openings_off(self, north):
        mail = write(open_case(north.harbour, score=10))
        rivals = write(open_case(north.bloom, score=10))
        story = approved_story(north.harbour, by=north.tom, approver=north.helen)
        opening = plan_opening(by=north.priya, story=story, opens_at=clock.now() + timedelta(days=2), is_embargo=False)
        archive(north)
        for each in (mail, rivals, opening):
            each.refresh_from_db()
        assert mail.state == Mail.State.RECALLED
        assert rivals.state == Mail.State.QUEUED
        assert opening.state == opening.State.CANCELLED
        assert not Deadline.objects.filter(kind="newsroom.opening", state="open").exists()

    def test_is_done_once_and_asks_about_the_newsroom(self, north):
        with pytest.raises(BadInput) as refused:
            archive(north, newsroom="burns")
        assert refused.value.field == "newsroom"
        archive(north)
        with pytest.raises(ClientArchived):
            archive(north)
        restore_client(by=north.olga.actor, client=north.harbour)
        restored = restore_client(by=north.olga.actor, client=north.harbour)
        assert restored.archived_at is None


class TestNewsroom:
    def test_stays_readable_and_a_withdrawal_still_takes_a_story_down(self, north, browse):
        publication = published(north.harbour, by=north.priya, approver=north.helen)
        archive(north)
        reader = browse("harbour.north.test")
        assert reader.get(publication.path).status_code == 200
        withdraw(publication.consent)
        assert reader.get(publication.path).status_code == 410

    def test_closed_answers_410_everywhere_but_for_permission_and_opens_again(self, north, browse):
        publication = published(north.harbour, by=north.priya, approver=north.helen)
        reader = browse("harbour.north.test")
        tag = reader.get(publication.path).headers["ETag"]
        archive(north, newsroom="closes")
        for path in ("/", "/stories/", "/about/", "/press-kit/", "/feeds/rss.xml", "/sitemap.xml", publication.path):
            assert reader.get(path).status_code == 410, path
        assert reader.get(publication.path, headers={"If-None-Match": tag}).status_code == 410
        for rest in ("card.png", "story.json", "embed/"):
            assert reader.get(publication.path + rest).status_code == 410, rest
        assert "orthstar" not in reader.get("/").content.decode()
        restore_client(by=north.olga.actor, client=north.harbour)
        assert reader.get(publication.path).status_code == 200


class TestFile:
    @pytest.fixture(autouse=True)
    def _one_turn(self, monkeypatch):
        monkeypatch.setattr(jobs, "TURN_SECONDS", 120.0)  # a slow machine needs more than one turn for all the tables

    def make(self, north) -> ClientExport:
        export = start_export(by=north.olga.actor, client=north.harbour)
        assert start_export(by=north.olga.actor, client=north.harbour) == export
        run_job(export.job_id)
        export.refresh_from_db()
        return export

    def test_is_made_part_by_part_fetched_by_an_owner_and_gone_after_its_days(self, north, browse):
        granted_consent(north.harbour, score=10, comment="Never late.")
        export = self.make(north)
        job = Job.objects.get(pk=export.job_id)
        assert (job.state, job.percent) == (Job.State.DONE, 100)
        owner, there = browse("north.test", north.olga), f"/settings/clients/files/{export.public_id}/all.zip"
        held = zipfile.ZipFile(io.BytesIO(b"".join(owner.get(there).streaming_content)))
        told = json.loads(held.read("contents.json"))
        assert told["rows"]["outreach.consent"] == 1
        assert len(held.read("outreach.consent.jsonl").splitlines()) == 1
        assert "clients.clientexport" not in told["rows"]
        assert browse("north.test", north.priya).get(there).status_code == 404
        path = export.file.path
        assert end_export(export.pk) == export.expires_at
        ClientExport.objects.update(expires_at=clock.now() - timedelta(seconds=1))
        assert owner.get(there).status_code == 410
        assert end_export(export.pk) is None
        remove_export(by=SYSTEM, export=export)
        assert not Path(path).exists()

    def test_a_step_that_was_killed_is_done_again_without_doubling(self, north):
        granted_consent(north.harbour, score=10, comment="Never late.")
        export = start_export(by=north.olga.actor, client=north.harbour)
        run_job(export.job_id)
        Job.objects.filter(pk=export.job_id).update(state="running", done=2, cursor={"counts": {}})
        run_job(export.job_id)
        export.refresh_from_db()
        rows = zipfile.ZipFile(export.file.path).read("outreach.consent.jsonl").splitlines()
        assert len(rows) == 1


class TestPages:
    def test_an_owner_archives_makes_a_file_and_restores(self, north, browse):
        owner = browse("north.test", north.olga)
        assert "Nothing is deleted" in owner.get("/settings/clients/harbour/archive/").content.decode()
        assert owner.post("/settings/clients/harbour/archive/", {}).status_code == 422
        assert owner.post("/settings/clients/harbour/archive/", {"newsroom": "closes"}).status_code == 302
        page = owner.get("/settings/clients/archived/").content.decode()
        assert "Harbour Coffee" in page
        assert "Newsroom closed" in page
        assert "Bean" not in page.split("<main", 1)[-1].split("</main", 1)[0]
        assert owner.post("/settings/clients/harbour/export/").headers["Location"] == "/settings/clients/archived/"
        assert "Being made" in owner.get("/settings/clients/archived/").content.decode()
        assert owner.post("/settings/clients/archived/harbour/restore/").status_code == 302
        assert owner.get("/settings/clients/harbour/").status_code == 200
        assert not Client.objects.filter(archived_at__isnull=False).exists()
