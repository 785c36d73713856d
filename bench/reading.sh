#!/usr/bin/env bash
# The whole reader, from bytes to claims, beside wink-nlp and compromise (which find tokens, tags and entities) in the same run on
# the same texts: our own, and those of a folder given as argument. Then two cores against one, memory over 100,000 articles, and
# the cost of a word in documents of 100 to 200,000 words. Writes bench/results/reading.txt and reading-growth.svg.
# Usage: bench/reading.sh [FOLDER …]
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --prefix "$work" --no-audit --no-fund --silent wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 compromise@14.17.0
dotnet build bench/Tregua.Bench -c Release --nologo -v quiet
bench=(dotnet bench/Tregua.Bench/bin/Release/net10.0/Tregua.Bench.dll reading)
{
    taskset -c 0 "${bench[@]}" rates "$work" "$@"
    taskset -c 0,1 "${bench[@]}" threads
    taskset -c 0 "${bench[@]}" memory
    taskset -c 0 "${bench[@]}" growth bench/results/reading-growth.svg
} | tee "$work/reading.txt"
cp "$work/reading.txt" bench/results/reading.txt
