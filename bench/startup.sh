#!/usr/bin/env bash
# How long the published program takes as a whole process: its help, one report read and its demo, beside `dotnet --version` in the same run.
# Prints the median and the largest of 20 runs, and the ratio of the medians; the result is kept in bench/results/startup.txt.
set -euo pipefail
cd "$(dirname "$0")/.."

runtime=${1:-linux-x64}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish src/Tregua.Cli -c Release -r "$runtime" -o "$work/bin" --nologo -v quiet

# Wall time of 20 runs of a command, in milliseconds: the median and the largest.
measure() {
    local times=() start end
    "$@" >/dev/null 2>&1
    for _ in $(seq 20); do
        rm -rf "$work/case"
        start=$(date +%s%N)
        "$@" >/dev/null 2>&1
        end=$(date +%s%N)
        times+=($(((end - start) / 1000000)))
    done
    printf '%s\n' "${times[@]}" | sort -n | awk '{ t[NR] = $1 } END { print t[int((NR + 1) / 2)], t[NR] }'
}

read -r beside beside_most <<<"$(measure dotnet --version)"
row() { awk -v n="$1" -v m="$2" -v x="$3" -v b="$beside" 'BEGIN { printf "%-22s %7d %7d %10.2f\n", n, m, x, m / b }'; }
report=tests/Tregua.Evaluation.Tests/Data/Claims/tuning/briefing-of-the-guarantor.txt
demo() { rm -rf "$work/case"; "$work/bin/tregua" demo --into "$work/case"; }
{
    echo "20 runs each, milliseconds of wall time, $(nproc) cores, $runtime, .NET SDK $(dotnet --version)"
    printf '%-22s %7s %7s %10s\n' command median largest 'to beside'
    row 'dotnet --version' "$beside" "$beside_most"
    row 'tregua --help' $(measure "$work/bin/tregua" --help)
    row 'tregua read' $(measure "$work/bin/tregua" read "$report")
    row 'tregua demo' $(measure demo)
} | tee bench/results/startup.txt
