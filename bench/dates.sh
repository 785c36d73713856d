#!/usr/bin/env bash
# How well the reader's stage of dates does: SPECS, a folder of the Microsoft Recognizers specifications of dates, then every TIMEML folder.
# Prints the figures and what was left out of them and why; the result is kept in bench/results/dates.txt.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ $# -lt 1 ]; then
    echo "usage: bench/dates.sh SPECS [TIMEML ...]" >&2
    exit 1
fi
dotnet build src/Tregua.Cli -c Release --nologo -v quiet
tregua() { dotnet src/Tregua.Cli/bin/Release/net10.0/tregua.dll "$@"; }
specs=$1
shift
{
    tregua eval dates-spec "$specs"
    for folder in "$@"; do
        tregua eval dates "$folder"
    done
} | tee bench/results/dates.txt
