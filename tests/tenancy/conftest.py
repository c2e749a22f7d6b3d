"""Kinds of due work for one test only."""

import pytest

from apps.core import wake


@pytest.fixture
def kinds(monkeypatch):
    """Kinds of this test only."""
    monkeypatch.setattr(wake, "_kinds", dict(wake._kinds))
    return wake
