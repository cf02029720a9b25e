# Two commands do everything: `make demo` and `make test`.
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/installed

.PHONY: demo test check schema squash serve migrate soak bench lock clean

$(INSTALLED): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "eCharge needs Python 3.11 or newer; set PYTHON=."; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

demo: $(INSTALLED)  ## A whole system with simulated chargers, on SQLite
	@$(BIN)/python -m echarge demo --port $(PORT)

test: $(INSTALLED)  ## All tests, on their own PostgreSQL and Redis
	$(BIN)/python -m pytest -m "not soak and not bench" -n auto --dist worksteal $(ARGS)

check: $(INSTALLED)  ## Style, types, the direction of imports
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	$(BIN)/mypy

schema: $(INSTALLED)  ## Write schema.graphql anew
	$(BIN)/python -m echarge schema > schema.graphql.new && mv schema.graphql.new schema.graphql

squash: $(INSTALLED)  ## Write the initial migrations anew from the models
	$(BIN)/python -m tests.tools.squash

serve: $(INSTALLED)  ## The server, as the environment says (docs/settings.md)
	$(BIN)/python -m echarge serve

migrate: $(INSTALLED)  ## Bring the database up to date
	$(BIN)/python -m echarge migrate

soak: $(INSTALLED)  ## The long runs
	$(BIN)/python -m pytest -m soak $(ARGS)

bench: $(INSTALLED)  ## The measurements
	$(BIN)/python -m pytest -m bench -s $(ARGS)

lock: $(INSTALLED)  ## Pin every dependency anew
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-header --extra test --python-version 3.11 \
	  pyproject.toml -o requirements.lock

clean:
	rm -rf $(VENV) data build .mypy_cache .ruff_cache .pytest_cache .hypothesis
