"""What is measured, each by one command: python -m benchmarks.reading, python -m benchmarks.speed."""
