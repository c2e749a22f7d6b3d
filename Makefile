# Every target works where there is only python3 (3.11 or later): the virtual environment is made on the way.
PYTHON ?= python3
IN_BASE = $(PYTHON) -m apps.demo.bootstrap base --
IN_DEV = $(PYTHON) -m apps.demo.bootstrap dev --

.PHONY: demo test check format lock schemas bench shots

demo: ## Start everything with sample agencies: make demo [PORT=8001]
	@$(PYTHON) manage.py demo $(if $(PORT),--port $(PORT))

test: ## All tests: make test [ARGS="tests/demo -x"]
	@$(PYTHON) manage.py test $(ARGS)

check: ## Lint, format, types, the order of the apps, templates, migrations
	@$(IN_DEV) ruff check .
	@$(IN_DEV) ruff format --check .
	@$(IN_DEV) mypy .
	@$(IN_DEV) lint-imports
	@$(IN_DEV) djlint templates --lint --quiet
	@$(IN_DEV) python manage.py makemigrations --check --dry-run

format: ## Bring code into shape; templates by hand: a formatter breaks sentences inside inline markup
	@$(IN_DEV) ruff check --fix .
	@$(IN_DEV) ruff format .

lock: ## Compile requirements/*.txt from pyproject.toml; needs uv
	@command -v uv >/dev/null || { echo "make lock needs uv. Install it: https://docs.astral.sh/uv/"; exit 1; }
	uv pip compile pyproject.toml --universal --generate-hashes --no-header --no-annotate \
		--no-emit-index-url --python-version 3.11 --output-file requirements/base.txt
	uv pip compile pyproject.toml --extra dev --constraint requirements/base.txt --universal --generate-hashes \
		--no-header --no-annotate --no-emit-index-url --python-version 3.11 --output-file requirements/dev.txt

schemas: ## Write the snapshot of the schemas anew, after new migrations
	@$(IN_DEV) python -m tests.ship_schemas

bench: ## Measure what docs/scaling.md claims
	@$(IN_DEV) python -m bench

shots: ## A picture of every screen, into shots/
	@$(IN_DEV) python manage.py shots
