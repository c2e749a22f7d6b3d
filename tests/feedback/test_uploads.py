"""Files before they are imported: kept, refused, dropped."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.feedback.lifecycle import ImportHasStarted
from apps.feedback.models import Import
from apps.feedback.operations import change_mapping, drop_import, imports, start_import, upload_file
from tests.feedback.rows import MAPPING, many_lines, run, started, written


def _upload(name, text):
    return SimpleUploadedFile(name, text.encode())


class TestUploading:
    def test_keeps_the_file_in_the_agencys_own_folder(self, north):
        imported = upload_file(by=SYSTEM, client=north.harbour, file=_upload("a.csv", "score\n9\n"))
        assert f"/{north.agency.schema_name}/" in imported.file.path
        assert imported.filename == "a.csv"
        imported.file.delete(save=False)

    def test_refuses_what_is_no_table_and_keeps_nothing(self, north):
        with pytest.raises(BadInput, match="Excel workbook"):
            upload_file(by=SYSTEM, client=north.harbour, file=_upload("a.xlsx", "PK\x03\x04xx"))
        assert not Import.objects.exists()

    def test_refuses_what_is_too_large(self, north, monkeypatch):
        monkeypatch.setattr(imports, "LARGEST_UPLOAD", 3)
        with pytest.raises(BadInput, match="is the most"):
            upload_file(by=SYSTEM, client=north.harbour, file=_upload("a.csv", "score\n9\n"))

    def test_what_was_not_imported_can_be_dropped(self, north, django_capture_on_commit_callbacks):
        imported = upload_file(by=SYSTEM, client=north.harbour, file=_upload("a.csv", "score\n9\n"))
        storage, name = imported.file.storage, imported.file.name
        with django_capture_on_commit_callbacks(execute=True):
            drop_import(by=SYSTEM, imported=imported)
        assert not storage.exists(name)

    def test_what_has_started_keeps_its_map_and_its_file(self, north, tmp_path):
        imported = started(SYSTEM, north.harbour, written(tmp_path, *many_lines(3)))
        run(imported)
        with pytest.raises(ImportHasStarted):
            change_mapping(imported=imported, mapping={}, options={})
        with pytest.raises(ImportHasStarted):
            drop_import(by=SYSTEM, imported=imported)
        with pytest.raises(ImportHasStarted):
            start_import(by=SYSTEM, imported=imported, mapping=MAPPING, options={})
