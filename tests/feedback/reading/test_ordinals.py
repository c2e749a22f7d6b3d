import hashlib
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from apps.feedback.reading import OrdinalCounter


class TestOrdinalCounter:
    @given(st.lists(st.integers(0, 50)))
    def test_counts_as_a_counter_does(self, values):
        ordinals, counter = OrdinalCounter(), Counter()
        for value in values:
            digest = hashlib.sha256(str(value).encode()).hexdigest()
            counter[value] += 1
            assert ordinals.next(digest) == counter[value]
        assert ordinals.distinct == len(counter)

    def test_keeps_its_counts_while_it_grows(self):
        ordinals = OrdinalCounter()
        digests = [hashlib.sha256(str(n).encode()).hexdigest() for n in range(5000)]
        assert {ordinals.next(digest) for digest in digests} == {1}
        assert {ordinals.next(digest) for digest in digests} == {2}

    def test_counts_a_digest_of_noughts(self):
        ordinals = OrdinalCounter()
        assert [ordinals.next("0" * 64), ordinals.next("0" * 64)] == [1, 2]
