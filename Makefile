SHELL := bash
.DEFAULT_GOAL := help
.PHONY: help run test test-screen-reader check fmt bench clean

build := install/machine install/wasm32 install/wasm-bindgen install/npm site server
testers := install/components:rustfmt,clippy install/debian:chromium install/debian:default-jre-headless \
  install/debian:postgresql install/cargo-tool:cargo-deny@0.20.2 install/cargo-tool:cargo-machete@0.9.2
readers := install/debian:chromium,firefox-esr,orca,at-spi2-core,xvfb,openbox,xdotool,dbus-daemon,dbus-bin,locales \
  install/locale:es_ES
quick := check/fmt check/types check/clippy-server check/clippy-client

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-18s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## install what is missing, build, and serve the demo on http://127.0.0.1:3000
	@.make/steps $(build)
	@mkdir -p data && exec target/release/ventanilla serve --with-backoffice

test: ## install what is missing and run every check
	@.make/steps --all $(filter install/%,$(build)) $(testers) $(readers) $(quick) check/deny check/unused check/tests \
	  site check/budget server check/demo check/browser check/screen-reader

test-screen-reader: ## install what is missing and hear what Orca reads aloud
	@.make/steps $(build) $(readers) check/screen-reader

check: ## the quick part of `make test`: format, lints, unit tests
	@.make/steps --all install/machine install/wasm32 install/npm install/components:rustfmt,clippy $(quick) check/units

fmt: ## format the Rust code
	@cargo fmt --all

bench: ## measure the pages under load, and the home on a slow phone
	@.make/steps $(build) install/debian:wrk,postgresql,chromium
	@.make/postgres cargo bench -q -p server --bench pages

clean: ## remove what was built (the tools in .tools stay)
	@rm -rf target
