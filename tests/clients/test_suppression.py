"""Addresses that are never written to."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.clients.models import SuppressedAddress
from apps.clients.suppression import (
    AddressIsSuppressed,
    as_compared,
    check_may_write_to,
    suppress_addresses,
    suppressed_among,
    unsuppress_address,
)
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput


def suppress(client, *addresses, reason="Asked us never to write"):
    return suppress_addresses(by=SYSTEM, client=client, addresses=addresses, reason=reason)


class TestComparing:
    @pytest.mark.parametrize(
        ("typed", "compared"),
        [
            (" Ben@Tidewell.TEST ", "ben@tidewell.test"),
            ("+44 (0)117 496-0001", "+441174960001"),
            ("0044 117 4960001", "+441174960001"),
            ("0117/496.0001", "01174960001"),
        ],
    )
    def test_writes_an_address_in_one_way(self, typed, compared):
        assert as_compared(typed) == compared


class TestList:
    def test_stops_a_sender_in_one_call(self, north):
        suppress(north.harbour, "ben@tidewell.test")
        with pytest.raises(AddressIsSuppressed, match="never written to"):
            check_may_write_to(client_id=north.harbour.pk, address="Ben@Tidewell.test")

    def test_lets_every_other_address_through(self, north):
        suppress(north.harbour, "ben@tidewell.test")
        check_may_write_to(client_id=north.harbour.pk, address="ada@tidewell.test")

    def test_is_the_brands_own(self, north):
        suppress(north.harbour, "ben@tidewell.test")
        check_may_write_to(client_id=north.bloom.pk, address="ben@tidewell.test")

    def test_holds_telephones_too(self, north):
        suppress(north.harbour, "+44 117 496 0001")
        asked = ["0044117 4960001", "+44 117 496 0002"]
        assert suppressed_among(client_id=north.harbour.pk, addresses=asked) == {"0044117 4960001"}

    def test_takes_in_what_is_usable_and_names_the_lines_that_are_not(self, north):
        done = suppress(
            north.harbour, "ben@tidewell.test", "", "not an address", "BEN@tidewell.test", "12", "b\0@x.test"
        )
        assert [each.address for each in done.added] == ["ben@tidewell.test"]
        assert [number for number, _ in done.unusable] == [3, 5, 6]

    def test_knows_what_stands_there_already(self, north):
        suppress(north.harbour, "ben@tidewell.test")
        again = suppress(north.harbour, "ben@tidewell.test", "ada@tidewell.test")
        assert (len(again.added), again.known) == (1, 1)

    def test_asks_for_a_reason(self, north):
        with pytest.raises(BadInput, match="Say why"):
            suppress(north.harbour, "ben@tidewell.test", reason="")

    def test_keeps_who_took_an_address_out_and_why(self, north):
        row = suppress(north.harbour, "ben@tidewell.test").added[0]
        unsuppress_address(by=north.priya.actor, suppressed=row, reason="He asked for the newsletter")
        row.refresh_from_db()
        assert (row.removed_by, row.removal_reason) == (north.priya.pk, "He asked for the newsletter")
        check_may_write_to(client_id=north.harbour.pk, address="ben@tidewell.test")

    def test_takes_an_address_in_again_after_that(self, north):
        unsuppress_address(by=SYSTEM, suppressed=suppress(north.harbour, "a@b.test").added[0], reason="A mistake")
        suppress(north.harbour, "a@b.test")
        assert SuppressedAddress.objects.filter(address="a@b.test", removed_at=None).count() == 1

    def test_takes_a_list_in_in_a_fixed_number_of_statements(self, north):
        def statements(count, host):
            with CaptureQueriesContext(connection) as queries:
                assert len(suppress(north.harbour, *(f"c{n}@{host}.test" for n in range(count))).added) == count
            return len(queries)

        assert statements(2, "few") == statements(500, "many")
