"""Public links: the token is the right, and the database does not know it."""

from datetime import timedelta

import pytest

from apps.core import clock, scope
from apps.core.links import LinkOver, LinkUnknown, make_link, opened, revoke_links
from apps.core.models import Link
from tests.conftest import in_agency


@pytest.fixture
def asked(north):
    """A link of purpose `consent` about subject 5 of Harbour."""
    return make_link(purpose="consent", client_id=north.harbour.pk, subject_id=5)


def open_link(token, purpose="consent"):
    with opened(token, purpose=purpose) as link:
        return link, scope.current()


class TestOpening:
    def test_gives_the_scope_of_its_one_brand_inside_and_the_old_one_after(self, north, asked):
        link, token = asked
        with scope.limited_to([]):
            found, seen = open_link(token)
            assert (found.pk, found.subject_id, seen) == (link.pk, 5, (north.harbour.pk,))
            assert scope.current() == ()

    def test_a_wider_scope_does_not_come_in_with_it(self, north, asked):
        assert len(scope.current()) > 1
        assert open_link(asked[1])[1] == (north.harbour.pk,)

    def test_keeps_the_hash_only(self, north, asked):
        link, token = asked
        link.refresh_from_db()
        assert token not in str(vars(link))
        assert len(link.token_hash) == 64
        with pytest.raises(LinkUnknown):
            open_link(link.token_hash)

    def test_tokens_are_long_and_never_the_same(self, north):
        tokens = {make_link(purpose="x", client_id=north.harbour.pk, subject_id=1)[1] for _ in range(50)}
        assert len(tokens) == 50
        assert min(map(len, tokens)) >= 43

    @pytest.mark.parametrize("mistyped", ["", "x", "%00", "ü" * 43, "' OR 1=1"])
    def test_a_mistyped_one_is_unknown(self, north, asked, mistyped):
        with pytest.raises(LinkUnknown):
            open_link(mistyped)

    def test_is_good_for_one_purpose(self, north, asked):
        with pytest.raises(LinkUnknown):
            open_link(asked[1], purpose="approval")

    def test_is_unknown_to_the_other_agency(self, db):
        with in_agency("north"):
            client_id = scope.current()[-1]
            _, token = make_link(purpose="consent", client_id=client_id, subject_id=5)
        with in_agency("south"), pytest.raises(LinkUnknown):
            open_link(token)

    def test_runs_out_at_its_moment(self, north):
        moment = clock.now()
        _, token = make_link(purpose="approval", client_id=north.harbour.pk, subject_id=1, expires_at=moment)
        with clock.pinned_to(moment - timedelta(seconds=1)):
            assert open_link(token, "approval")
        with clock.pinned_to(moment), pytest.raises(LinkOver):
            open_link(token, "approval")

    def test_leaves_the_old_scope_after_an_error_too(self, north, asked):
        before = scope.current()
        with pytest.raises(ZeroDivisionError), opened(asked[1], purpose="consent"):
            raise ZeroDivisionError
        assert scope.current() == before


class TestRevoking:
    def test_ends_every_live_link_of_the_subject_and_no_other(self, north, asked):
        _, second = make_link(purpose="consent", client_id=north.harbour.pk, subject_id=5)
        _, others = make_link(purpose="consent", client_id=north.harbour.pk, subject_id=6)
        _, rivals = make_link(purpose="consent", client_id=north.bloom.pk, subject_id=5)
        assert revoke_links(purpose="consent", subject_id=5, client_id=north.harbour.pk) == 2
        assert revoke_links(purpose="consent", subject_id=5, client_id=north.harbour.pk) == 0
        for token in (asked[1], second):
            with pytest.raises(LinkOver):
                open_link(token)
        assert open_link(others)
        assert open_link(rivals)

    def test_keeps_the_row_as_what_was_sent(self, north, asked):
        revoke_links(purpose="consent", subject_id=5, client_id=north.harbour.pk)
        assert Link.objects.get(pk=asked[0].pk).revoked_at is not None
