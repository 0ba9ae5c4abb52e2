# The same commands that CI calls: make run, make check, make test, make docs, make bench.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: neovim run check test docs bench languagetool chromium npm-clients clean

run: $(VENV)/run  ## set up and lint the seed article (findings are no failure here)
	$(BIN)/newslint check seeds/idlib.txt || test $$? -eq 1

check: $(VENV)/check  ## format, lint, types, import contracts, and newslint on our own words
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy src tests benchmarks seeds docs
	$(BIN)/lint-imports
	$(BIN)/newslint check README.md CHANGELOG.md CONTRIBUTING.md docs seeds/README.md
	$(BIN)/newslint test

test: $(VENV)/test $(VENV)/docs languagetool chromium npm-clients  ## all tests, with branch coverage
	$(BIN)/pytest --numprocesses=auto --dist=loadgroup -m "not timed" --cov --cov-report=term
	$(BIN)/pytest -m timed

docs: $(VENV)/docs  ## the site, in build/docs/html
	$(BIN)/python docs/making/build_docs.py

bench: $(VENV)/test languagetool  ## newslint beside other tools, memory, 10,000 files; CORPUS=… a file of {headline, body} JSON lines
	$(BIN)/python benchmarks/speed.py $(CORPUS) --save
	$(BIN)/python benchmarks/scaling.py $(CORPUS) --save
	$(BIN)/python benchmarks/memory.py $(CORPUS) --save
	$(BIN)/python benchmarks/rule_costs.py $(CORPUS)
	$(BIN)/python benchmarks/serve.py
	$(BIN)/python benchmarks/repository.py $(CORPUS)

languagetool: tests/languagetool/pom.xml  ## fetch LanguageTool for its tests, where Java and Maven are
	@test -d $(VENV)/languagetool \
		|| { command -v java && command -v mvn \
			&& mvn --quiet --batch-mode --file $< dependency:copy-dependencies \
				-DincludeScope=runtime -DoutputDirectory=$(CURDIR)/$(VENV)/languagetool.part \
			&& mv $(VENV)/languagetool.part $(VENV)/languagetool; } >/dev/null \
		|| echo "LanguageTool cannot be fetched (Java, Maven, network?): its tests are skipped"

chromium:  ## install the browser that the HTML report and the desk are tried in, on Debian
	@command -v chromium chromium-browser >/dev/null \
		|| { test "$$(id -u)" = 0 && command -v apt-get && apt-get -qq update \
			&& apt-get -qq install -y --no-install-recommends chromium; } >/dev/null 2>&1 \
		|| echo "Chromium cannot be installed (Debian, root, network?): its tests are skipped"

npm-clients:  ## fetch npm's client of LanguageTool and axe-core, which the server and its page are tried with
	@test -d $(VENV)/npm/node_modules/languagetool-api -a -d $(VENV)/npm/node_modules/axe-core \
		|| { command -v node && command -v npm \
			&& npm install --silent --no-audit --no-fund --prefix $(VENV)/npm \
				languagetool-api@1.1.2 axe-core@4.10.3; } >/dev/null 2>&1 \
		|| echo "npm's languagetool-api and axe-core cannot be fetched (Node, npm, network?): their tests are skipped"

neovim:  ## install the editor that `newslint lsp` is tried in, on Debian
	@command -v nvim >/dev/null \
		|| { test "$$(id -u)" = 0 && command -v apt-get && apt-get -qq update \
			&& apt-get -qq install -y --no-install-recommends neovim; } >/dev/null 2>&1 \
		|| echo "Neovim cannot be installed (Debian, root, network?): its tests are skipped"

clean:
	rm -rf $(VENV) build dist

$(VENV)/run: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "newslint needs Python 3.11 or newer: make run PYTHON=python3.11"; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
		|| { test "$$(id -u)" = 0 && apt-get -qq update && apt-get -qq install -y python3-venv \
			&& $(PYTHON) -m venv $(VENV); } \
		|| { echo "Python's venv module is missing: apt-get install python3-venv"; exit 1; }
	$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/check: $(VENV)/run
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[check,test]'
	@touch $@

$(VENV)/test: $(VENV)/run
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch $@

$(VENV)/docs: $(VENV)/run
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[docs]'
	@touch $@
