"""Run by the harness: `prepare` as owner makes the schemas, `cast` as app fills in who the tests speak of."""

import gc
import sys

import django

django.setup()

if __name__ == "__main__":
    if sys.argv[1] == "prepare":
        from apps.tenancy.provisioning import prepare_database

        # Migrations make and drop models by the ten thousand; looking for cycles less often saves a sixth.
        gc.set_threshold(100_000, 50, 100)
        prepare_database()
    else:
        from tests.cast import make_cast

        make_cast()
