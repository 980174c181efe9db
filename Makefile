# make draw   draws the reports in seeds/ to out/
# make test   lints, builds and runs every test
# make sanitize   runs all tests under the sanitizers of addresses and threads, and of undefined behaviour in C
# make install   puts the command, its data, manual pages and completions under PREFIX; make uninstall takes them away
# make deb    packs them for Debian 12, with Swift's own libraries inside
# make readers   installs the programs by which others read what we write, so that make test asks them too
# make fuzz   feeds every format what libFuzzer thinks of, until each has had SECONDS_EACH of processor time
# All first install the system libraries that are missing (Debian and its kin).

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := draw
.PHONY: setup draw test readers sanitize fuzz format install uninstall manual deb clean

PREFIX := /usr/local
DESTDIR :=

LIBRARIES := pkg-config libgraphviz-dev libssl-dev libxml2-dev zlib1g-dev liblzma-dev libzstd-dev libsqlite3-dev libpoppler-glib8 \
  fonts-liberation2 fonts-noto-cjk
TEST_TOOLS := libxml2-utils graphviz xz-utils zstd sqlite3
SOURCES := Package.swift Sources Tests
REPORTS := $(sort $(wildcard seeds/*.txt))
# The most risky first.
FUZZED := html mhtml pdf eml warc feed gzip xz zstd md json graphml gexf node-link jsonl csv txt conllu
SECONDS_EACH := 60
SEPARATE_ROOMS := --explicit-target-dependency-import-check error

setup:
	@command -v swift >/dev/null || { \
	  echo "make: Swift is missing: install Swift 6.2 or later from https://www.swift.org/install, then run make again" >&2; \
	  exit 2; }
	@missing=""; \
	for package in $(LIBRARIES) $(TEST_TOOLS); do \
	  dpkg -s "$$package" 2>/dev/null | grep -q '^Status: install ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  as_root=""; if [ "$$(id -u)" -ne 0 ]; then as_root="sudo"; fi; \
	  echo "make: installing$$missing"; \
	  $$as_root apt-get update -qq; \
	  $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$missing >/dev/null; \
	fi

draw: setup
	swift build -c release --product entente
	@entente="$$(swift build -c release --show-bin-path)/entente"; \
	for report in $(REPORTS); do \
	  name="$$(basename "$$report" .txt)"; \
	  "$$entente" draw "$$report" -o "out/$$name.svg"; \
	  "$$entente" draw "$$report" -o "out/$$name.dot"; \
	done; \
	"$$entente" draw $(REPORTS) -o out/all.svg; \
	"$$entente" draw $(REPORTS) -o out/all.dot; \
	"$$entente" draw $(REPORTS) -o out/all.html
	@echo "The pictures are in $(CURDIR)/out: one for each report, all.svg and the page all.html for all of them together."

test: setup
	swift format lint --strict --recursive $(SOURCES)
	swift build --build-tests $(SEPARATE_ROOMS)
	swift test --skip-build

# PyICU is Debian's: PyPI has it only as source.
readers: setup
	@missing=""; \
	for package in python3-venv python3-icu; do \
	  dpkg -s "$$package" 2>/dev/null | grep -q '^Status: install ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  as_root=""; if [ "$$(id -u)" -ne 0 ]; then as_root="sudo"; fi; \
	  $$as_root apt-get update -qq; \
	  $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $$missing >/dev/null; \
	fi
	@test -x .build/readers/bin/pip || /usr/bin/python3 -m venv --system-site-packages .build/readers
	.build/readers/bin/pip install -q --no-deps -r Tests/EntenteCommandTests/Readers/requirements.txt

sanitize: setup
	mkdir -p .build-doors
	clang -g -fuse-ld=lld -fsanitize=address,undefined -fno-sanitize-recover=all -o .build-doors/doors \
	  Tests/Fuzzing/doors.c Sources/CMarkup/*.c Sources/CPacking/*.c -ISources/CMarkup/include -ISources/CPacking/include \
	  $$(pkg-config --cflags --libs libxml-2.0 zlib liblzma libzstd)
	ASAN_OPTIONS=detect_leaks=0 .build-doors/doors Tests/IntakeTests/Cases/* Tests/Fuzzing/Seeds/*/*
	Tests/Sanitizers/run address undefined
	Tests/Sanitizers/run thread

fuzz: setup
	ENTENTE_FUZZ=1 swift build -c release --product entente-fuzz --sanitize fuzzer --scratch-path .build-fuzz
	Tests/Fuzzing/fuzz.py "$$(ENTENTE_FUZZ=1 swift build -c release --scratch-path .build-fuzz --show-bin-path)/entente-fuzz" \
	  .build-fuzz $(SECONDS_EACH) $(FUZZED)

# What is built already is not built again, so that root need not: make draw manual && sudo make install.
install: $(if $(wildcard .build/release/entente),,draw) manual
	Packaging/install .build/release "$(DESTDIR)$(PREFIX)"

uninstall:
	Packaging/uninstall "$(DESTDIR)$(PREFIX)"

manual: .build/manual/entente.1

.build/manual/entente.1: $(wildcard Sources/EntenteCommand/*.swift Sources/EntenteCommand/*/*.swift)
	Packaging/manual .build/manual

# Built apart, since a package must run where Swift is not installed; what the pages are written by is compiled with it.
deb: setup
	Packaging/manual .build/manual .build-package
	swift build -c release --product entente --static-swift-stdlib --scratch-path .build-package
	Packaging/deb "$$(swift build -c release --static-swift-stdlib --scratch-path .build-package --show-bin-path)" .build/package

format: setup
	swift format --in-place --recursive $(SOURCES)

clean:
	rm -rf .build .build-*
