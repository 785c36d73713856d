#!/usr/bin/env bash
# Reads hostile documents for so many seconds: how the cost of each grows with its length, then random mixtures and mutations
# of the repository's own texts. Ends with 1 when an exception, a wrong offset, a hang or a steep cost was found, and prints
# the seed that makes it again: bench/fuzz.sh SECONDS [SEED].
set -euo pipefail
cd "$(dirname "$0")/.."

dotnet run -c Release --project bench/Tregua.Bench -- fuzz "$@"
