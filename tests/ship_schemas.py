"""Write the snapshot of the schemas anew, of the migrations alone: `make schemas`."""

from pathlib import Path

from tests import harness

FOLDER = Path(__file__).resolve().parents[1] / "apps" / "tenancy" / "schemas"

if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    harness.databases.migrate(FOLDER)
