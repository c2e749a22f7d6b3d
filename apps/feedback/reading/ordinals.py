"""The ordinal of a row among the equal rows of its file, for rows without a source id."""

from array import array

_SMALLEST = 1 << 10
_FULLEST = 0.6


class OrdinalCounter:
    """Counts how often each fingerprint has come, in some 30 bytes a row.

    A dict of a million digests takes over 150 MB; this table of 64-bit heads of them takes about 25 MB, and
    grows by doubling. Two different fingerprints with one head (a chance of 1 in 37 million for a million
    rows) only share their count, in the same way each time the file is read: no row is lost, and the same
    file gives the same ordinals. An import that stages its rows in the database can use row_number() over
    the fingerprint there instead.
    """

    def __init__(self) -> None:
        """Begin with no rows."""
        self._heads = array("Q", bytes(8 * _SMALLEST))
        self._counts = array("L", bytes(array("L").itemsize * _SMALLEST))
        self._filled = 0

    @property
    def distinct(self) -> int:
        """How many different fingerprints have come."""
        return self._filled

    def next(self, fingerprint: str) -> int:
        """Return 1 for the first row with a (hexadecimal) fingerprint, 2 for the second, and so on."""
        head = int(fingerprint[:16], 16) or 1  # a nought marks a free place
        place = self._place(head)
        if not self._heads[place]:
            if self._filled >= len(self._heads) * _FULLEST:
                self._grow()
                place = self._place(head)
            self._heads[place] = head
            self._filled += 1
        self._counts[place] += 1
        return self._counts[place]

    def _place(self, head: int) -> int:
        mask = len(self._heads) - 1
        place = head & mask
        while (found := self._heads[place]) and found != head:
            place = (place + 1) & mask
        return place

    def _grow(self) -> None:
        heads, counts = self._heads, self._counts
        self._heads = array("Q", bytes(16 * len(heads)))
        self._counts = array("L", bytes(2 * counts.itemsize * len(counts)))
        for head, count in zip(heads, counts, strict=True):
            if head:
                place = self._place(head)
                self._heads[place] = head
                self._counts[place] = count
