"""The pure parts of the benchmarks; what they measure is no part of the tests."""
