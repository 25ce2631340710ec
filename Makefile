# Gleaner's commands. `make` alone lists them.
#
# Every target looks first for the Debian packages that it needs (.ci/packages): as root, or where `sudo -n` works, it
# installs what is missing and says so; otherwise it prints the one line to type, and ends.

SHELL = /bin/bash
.DEFAULT_GOAL := help
.PHONY: help demo test crash soak lint bench verdicts weights doubt build install clean

# Where `make install` puts things; DESTDIR comes before it, for packagers.
PREFIX = /usr/local
DESTDIR =

# How releases are built: one file that needs no Swift on the machine it runs on. The C libraries stay shared, so that
# the system's security updates reach them.
RELEASE = -c release --static-swift-stdlib
# For `make test SWIFT_FLAGS=--sanitize=thread` and the like.
SWIFT_FLAGS =
# For `make bench BENCH_FLAGS=--quick`, or the names of single figures.
BENCH_FLAGS =
BIN = .build/release
SOURCES = Sources Tests Package.swift

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: build ## the whole thing on sample newsletters, with trackers on loopback
	$(BIN)/gleaner demo

# In turns: tests that compute, and tests that wait for processes of their own, would hold the two threads of a small machine
# that the others need, and these would run into their own limits of time.
COMPUTING = MailTests|LinksTests|ArticlesTests
TROUBLE = CrashTests|PowerCutTests|SoakTests|FaultTests|NetworkGoneTests
test: ## build everything and run all tests
	@.ci/packages build test
	swift build --build-tests $(SWIFT_FLAGS)
	swift test --skip-build --filter '$(COMPUTING)' $(SWIFT_FLAGS)
	swift test --skip-build --skip 'SpoolTests|EndToEndTests|$(COMPUTING)' $(SWIFT_FLAGS)
	swift test --skip-build --filter SpoolTests $(SWIFT_FLAGS)
	swift test --skip-build --filter EndToEndTests --skip '$(TROUBLE)' $(SWIFT_FLAGS)
	swift test --skip-build --filter '$(TROUBLE)' $(SWIFT_FLAGS)

crash: ## kill at every step on the disk, and cut the power at every step; takes an hour or two
	@.ci/packages build test
	swift build --build-tests $(SWIFT_FLAGS)
	GLEANER_TEST_CRASH_POINTS=all GLEANER_TEST_RACES=1000 swift test --skip-build --filter 'CrashTests|PowerCutTests|ControlTests'

soak: ## kill at random instants over several hundred extractions
	@.ci/packages build test
	swift build --build-tests $(SWIFT_FLAGS)
	GLEANER_TEST_SOAK=400 swift test --skip-build --filter SoakTests

lint: ## formatting, documentation comments, and ways around the compiler
	@.ci/packages build
	swift format lint --strict --parallel --recursive $(SOURCES)
	.ci/escapes Sources Tests

bench: ## speed and memory beside the floors and peers that are installed
	@.ci/packages build bench
	swift build $(RELEASE) --product gleaner
	swift build $(RELEASE) --product gleaner-bench
	$(BIN)/gleaner-bench $(BENCH_FLAGS)

verdicts: ## precision, recall and F1 of the verdicts on links labelled by hand
	@.ci/packages build
	swift build $(RELEASE) --product gleaner-bench
	$(BIN)/gleaner-bench verdicts

weights: ## learn anew what the traits of links weigh: LABELLED="DIR..." with labels/links.jsonl in each
	@test -n '$(LABELLED)' || { echo 'make weights LABELLED="DIR...": the folders to learn from' >&2; exit 64; }
	@.ci/packages build
	swift build $(RELEASE) --product gleaner-bench
	$(BIN)/gleaner-bench learn $(LABELLED) >.build/LearntWeights.swift
	mv .build/LearntWeights.swift Sources/Articles/Weighing/LearntWeights.swift

doubt: ## learn anew which links may act: from Training/Acting, and LABELLED="DIR..." as for weights
	@.ci/packages build
	swift build $(RELEASE) --product gleaner-bench
	$(BIN)/gleaner-bench learn-doubt Training/Acting $(LABELLED) >.build/LearntDoubt.swift
	mv .build/LearntDoubt.swift Sources/Articles/NeverRequest/Doubt/LearntDoubt.swift

build: ## the release build, in .build/release
	@.ci/packages build
	swift build $(RELEASE) --product gleaner
	swift build $(RELEASE) --product gleaner-demo-trackers

install: build ## gleaner into PREFIX/bin (/usr/local), what the demo needs beside it
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(DESTDIR)$(PREFIX)/libexec/gleaner'
	install -d '$(DESTDIR)$(PREFIX)/share/gleaner/samples/newsletters'
	install -s -m 755 $(BIN)/gleaner '$(DESTDIR)$(PREFIX)/bin/gleaner'
	install -s -m 755 $(BIN)/gleaner-demo-trackers '$(DESTDIR)$(PREFIX)/libexec/gleaner/gleaner-demo-trackers'
	install -m 644 spool/samples/*.json spool/samples/README.md '$(DESTDIR)$(PREFIX)/share/gleaner/samples'
	install -m 644 spool/samples/newsletters/*.eml '$(DESTDIR)$(PREFIX)/share/gleaner/samples/newsletters'

clean: ## remove what was built
	rm -rf .build
