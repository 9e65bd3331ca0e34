"""The conformance suite: one C file per public header, built and run for every target."""
