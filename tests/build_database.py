"""Run by the harness: `prepare` as owner makes the schemas, `cast` as app fills in who the tests speak of.

`migrate FOLDER` makes them of the migrations alone, and writes into the folder what came of it.
"""

import gc
import sys
from pathlib import Path

import django

django.setup()

if __name__ == "__main__":
    if sys.argv[1] in ("prepare", "migrate"):
        from apps.tenancy.provisioning import prepare_database

        # Migrations make and drop models by the ten thousand; looking for cycles less often saves a sixth.
        gc.set_threshold(100_000, 50, 100)
        prepare_database(from_snapshot=sys.argv[1] == "prepare")
        if sys.argv[1] == "migrate":
            from apps.tenancy import snapshot

            snapshot.write(snapshot.take(), Path(sys.argv[2]))
    else:
        from tests.cast import make_cast

        make_cast()
