"""Make the tests' database ahead of the tests: `python -m tests.prepare`. Whoever needs it meanwhile waits for it."""

from tests import harness

if __name__ == "__main__":
    harness.databases.build()
