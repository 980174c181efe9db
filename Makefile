# make draw   draws the reports in seeds/ to out/
# make test   lints, builds and runs every test
# Both first install the system libraries that are missing (Debian and its kin).

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := draw
.PHONY: setup draw test format clean

LIBRARIES := pkg-config libgraphviz-dev libssl-dev fonts-liberation2 fonts-noto-cjk
TEST_TOOLS := libxml2-utils graphviz
SOURCES := Package.swift Sources Tests
REPORTS := $(sort $(wildcard seeds/*.txt))
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

format: setup
	swift format --in-place --recursive $(SOURCES)

clean:
	rm -rf .build
