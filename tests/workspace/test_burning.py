"""What does not wait for its turn stands at the head of Today."""

from apps.crises.operations.incidents import begin_review, close_incident
from tests.factories.crises import incident


class TestBurning:
    def test_an_open_incident_stands_there_until_it_is_closed(self, north, browse):
        lena = browse("north.test", north.lena)
        made = incident(north.harbour, by=north.priya, title="Vans are late")
        assert "Smoulder: Vans are late" in lena.get("/").content.decode()
        close_incident(by=north.priya, incident=begin_review(by=north.priya, incident=made), lesson="none", text="Held")
        assert "Smoulder: Vans are late" not in lena.get("/").content.decode()

    def test_a_rivals_does_not(self, north, browse):
        incident(north.harbour, by=north.priya, title="Vans are late")
        assert "Vans are late" not in browse("north.test", north.marcus).get("/").content.decode()
