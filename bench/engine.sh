#!/usr/bin/env bash
# The engine beside a tight loop and SQLite triggers, on obligations that come into force, are performed, late, retracted or not
# at all: rates, memory, explanations and growth. Checks every count; writes bench/results/engine.txt and engine-growth.svg.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build bench/Tregua.Bench -c Release --nologo -v quiet
# The sort of machine decides the numbers more than anything else, so one core is enough and the same for all.
exec taskset -c "${1:-1}" dotnet bench/Tregua.Bench/bin/Release/net10.0/Tregua.Bench.dll bench/results
