"""Approvals know documents, not stories: here no app above says more about a text."""

import pytest

from apps.approvals import subjects


@pytest.fixture(autouse=True)
def _no_providers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subjects, "_providers", {})
