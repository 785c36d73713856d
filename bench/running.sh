#!/usr/bin/env bash
# How long a running standing takes to take in one claim or the passing of one day, beside a standing from nothing in the same
# run, over the claims of examples/gaza-2025; the result is kept in bench/results/running.txt.
set -euo pipefail
cd "$(dirname "$0")/.."

dotnet run -c Release --project bench/Tregua.Bench -- running "$@"
