"""The product under its own supervisor, on a folder of its own, without the demo's people: what the faults hit.

python -m tests.faults.house FOLDER PORT
"""

import sys
from dataclasses import replace
from pathlib import Path

from apps.demo.plan import demo_plan
from apps.demo.supervisor import Supervisor


def main() -> None:
    """This function will run until it is asked to stop, or killed."""
    data, port = Path(sys.argv[1]), int(sys.argv[2])
    plan = demo_plan(data=data, port=port)
    Supervisor(data=data, port=port, plan=replace(plan, steps_beside_web=(), guide=())).run()


if __name__ == "__main__":
    main()
