"""The order of the apps: imports, foreign keys and many-to-many fields go down only."""

import shutil
import subprocess
import sys
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db.models import ForeignKey, ManyToManyField

from tests.architecture.order import CHECKOUT, goes_down, height_of, house_apps, layers


def _relations():
    for model in apps.get_models(include_auto_created=True):
        for field in model._meta.local_fields + model._meta.local_many_to_many:
            if isinstance(field, ForeignKey | ManyToManyField):
                yield model, field, field.related_model


def _house_label(model) -> str | None:
    name = apps.get_app_config(model._meta.app_label).name
    return name.removeprefix("apps.") if name.startswith("apps.") else None


class TestImports:
    def test_go_down_only(self):
        lint = Path(sys.executable).with_name("lint-imports")
        ran = subprocess.run(
            [lint, "--no-logo", "--no-cache"], check=False, cwd=CHECKOUT, capture_output=True, text=True
        )
        assert ran.returncode == 0, ran.stdout

    def test_every_app_has_its_place(self):
        assert sorted(name for layer in layers() for name in layer) == house_apps()

    def test_every_app_is_installed(self):
        installed = {name.removeprefix("apps.") for name in settings.INSTALLED_APPS if name.startswith("apps.")}
        assert set(house_apps()) - installed == set(), "not in INSTALLED_APPS"

    def test_an_upward_import_is_caught(self, tmp_path):
        """The linter reads this very configuration: a copy of the tree with one planted import breaks it."""
        shutil.copytree(CHECKOUT / "apps", tmp_path / "apps", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(CHECKOUT / "config", tmp_path / "config", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
        planted = tmp_path / "apps" / "core" / "clock.py"
        planted.write_text(
            planted.read_text() + "\n\ndef peek():\n    from apps.newsroom import models\n    return models\n"
        )
        (tmp_path / "apps" / "newsroom" / "models.py").touch()
        lint = Path(sys.executable).with_name("lint-imports")
        ran = subprocess.run(
            [lint, "--no-logo", "--no-cache"], check=False, cwd=tmp_path, capture_output=True, text=True
        )
        assert ran.returncode == 1, ran.stdout
        assert "apps.core.clock -> apps.newsroom" in ran.stdout


class TestRelations:
    def test_go_down_only(self):
        upward = []
        for model, field, target in _relations():
            here, there = _house_label(model), _house_label(target)
            if here and there and not goes_down(here, there):
                upward.append(f"{model._meta.label}.{field.name} -> {target._meta.label}")
            if not here and there and there != "accounts":
                upward.append(f"{model._meta.label}.{field.name}: a library points into the house at {there}")
        assert upward == []

    def test_none_leaves_the_agencys_schema(self):
        """Tenancy stands in public: nothing in an agency's schema may be bound to it, or a schema cannot be moved."""
        leaving = [
            f"{model._meta.label}.{field.name}"
            for model, field, target in _relations()
            if (_house_label(target) == "tenancy") != (_house_label(model) == "tenancy")
        ]
        assert leaving == []

    def test_strangers_side_by_side_are_caught(self):
        assert not goes_down("deadlines", "notifications")
        assert not goes_down("core", "tenancy")
        assert goes_down("newsroom", "documents")
        assert height_of("core") == 0
