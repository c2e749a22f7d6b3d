"""Keys: who comes in, with what, until when."""

from datetime import timedelta

import pytest

from apps.accounts.models import ApiKey
from apps.clients.keys import KeyIsOver, clients_of_key, make_key, revoke_key, rotate_key
from apps.clients.models import KeyScope
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.models import Event
from tests.api.conftest import sent
from tests.conftest import in_agency
from tests.factories.keys import key_for


class TestComingIn:
    @pytest.mark.parametrize("text", ["", "nonsense", "gwk_aaaaaaaaaaaaaaaa_" + "A" * 43, "gwk_\x00"])
    def test_without_a_good_key_is_refused(self, north, calling, text):
        answer = calling(text).get("outreach/")
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"].startswith("Bearer")
        assert answer.json()["type"].startswith("urn:goodword:problem:")

    def test_a_persons_session_opens_nothing(self, north, browse):
        assert browse("north.test", north.olga).get("/api/v1/outreach/").status_code == 401

    def test_a_key_of_one_agency_is_unknown_at_another(self, north, calling):
        _, text = key_for(north.harbour)
        assert calling(text, host="south.test").get("outreach/").status_code == 401

    def test_a_key_that_ran_out_or_was_taken_back_is_refused(self, north, calling):
        key, text = key_for(north.harbour)
        ApiKey.objects.filter(pk=key.pk).update(expires_at=clock.now() - timedelta(seconds=1))
        assert calling(text).get("outreach/").status_code == 401
        key, text = key_for(north.harbour)
        revoke_key(by=SYSTEM, key=key)
        assert calling(text).get("outreach/").status_code == 401

    def test_a_scope_that_is_missing_is_named(self, north, calling):
        _, text = key_for(north.harbour, scopes=(KeyScope.OUTREACH_READ,))
        assert calling(text).get("outreach/").status_code == 200
        answer = calling(text).post("responses/", sent())
        assert answer.status_code == 403
        assert "responses:write" in answer.json()["detail"]

    def test_an_unknown_address_is_a_problem_too(self, program):
        assert program.get("nothing/").json()["code"] == "not_found"

    def test_its_use_is_noted(self, north, calling):
        key, text = key_for(north.harbour)
        calling(text).get("outreach/")
        key.refresh_from_db()
        assert key.last_used_at is not None


class TestMaking:
    def test_keeps_no_text_of_the_key(self, north):
        key, text = key_for(north.harbour)
        kept = " ".join(str(value) for value in ApiKey.objects.filter(pk=key.pk).values_list().get())
        assert text.split("_", maxsplit=2)[2] not in kept  # the secret may have underscores of its own
        assert text not in str(list(Event.objects.values_list("data", flat=True)))

    @pytest.mark.parametrize(
        ("change", "field"),
        [
            ({"name": " "}, "name"),
            ({"scopes": []}, "scopes"),
            ({"scopes": ["all"]}, "scopes"),
            ({"clients": []}, "clients"),
        ],
    )
    def test_refuses_what_makes_no_sense(self, north, change, field):
        wanted = {"name": "Desk", "scopes": [KeyScope.OUTREACH_READ], "clients": [north.harbour]} | change
        with pytest.raises(BadInput) as refused:
            make_key(by=SYSTEM, **wanted)
        assert refused.value.field == field

    def test_refuses_an_end_that_is_past(self, north):
        with pytest.raises(BadInput, match="past"):
            make_key(
                by=SYSTEM,
                name="Desk",
                scopes=[KeyScope.OUTREACH_READ],
                clients=[north.harbour],
                expires_at=clock.now(),
            )


class TestRotating:
    def test_leaves_both_alive_for_a_week_with_the_same_brands(self, north, calling):
        old, old_text = key_for(north.harbour)
        new, new_text = rotate_key(by=SYSTEM, key=old)
        old.refresh_from_db()
        assert calling(old_text).get("outreach/").status_code == 200
        assert calling(new_text).get("outreach/").status_code == 200
        assert clients_of_key(new) == [north.harbour.pk]
        assert timedelta(days=6) < old.expires_at - clock.now() <= timedelta(days=7)

    def test_refuses_a_second_successor(self, north):
        old, _ = key_for(north.harbour)
        rotate_key(by=SYSTEM, key=old)
        with pytest.raises(KeyIsOver):
            rotate_key(by=SYSTEM, key=old)

    def test_refuses_a_key_that_is_over(self, north):
        key, _ = key_for(north.harbour)
        revoke_key(by=SYSTEM, key=key)
        with pytest.raises(KeyIsOver):
            rotate_key(by=SYSTEM, key=key)


class TestWalls:
    def test_a_key_without_grants_sees_nothing_of_any_brand(self, north, calling):
        key, text = key_for(north.harbour)
        key.grants.all().delete()
        assert calling(text).get("outreach/").json()["results"] == []

    def test_grants_are_behind_the_wall(self, north):
        key, _ = key_for(north.harbour)
        with in_agency("north"):
            from apps.core import scope

            with scope.limited_to([north.bloom.pk]):
                assert key.grants.count() == 0
