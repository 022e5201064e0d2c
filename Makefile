# make         install, build the graph of the bundled data into dist/, and ask it one question
# make test    install what tests need, check style and types, run the tests
# make bench   measure how fast questions are answered, beside peers, and whether rightly (minutes; 10 M triples: see there)
# make clean   remove what the two made

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
# Installed again where the project's requirements change.
RUNTIME := $(VENV)/.runtime
DEV := $(VENV)/.dev

.DEFAULT_GOAL := all
.PHONY: all bench test clean

all: $(RUNTIME)
	$(BIN)/python load.py build --out dist
	@echo
	@echo "The graph is in dist/ (danvan.ttl, danvan.nq, facts.jsonl, validation.txt, store/). One question to it:"
	@echo
	@echo '$$ $(BIN)/danvan query holders --office "Trưởng Ban Dân vận Trung ương" --on 2020-12-28'
	@$(BIN)/danvan query holders --office "Trưởng Ban Dân vận Trung ương" --on 2020-12-28

test: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m ontology.generate --check
	$(BIN)/pytest -n auto

bench: $(DEV)
	$(BIN)/python -m benchmarks.questions

$(RUNTIME): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit("danvan needs Python 3.11 or later; this is " + sys.version.split()[0] + ". Give another: make PYTHON=python3.11") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[picture,release]'
	@touch $@

$(DEV): $(RUNTIME)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	# FollowTheMoney's library builds where ICU's headers are (Debian: libicu-dev, pkg-config, g++); elsewhere its test skips.
	if pkg-config --exists icu-i18n 2>/dev/null; then $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[exchange]'; fi
	@touch $@

clean:
	rm -rf $(VENV) dist build *.egg-info .mypy_cache .pytest_cache .ruff_cache
