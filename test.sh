#!/usr/bin/env bash
# Restores from the lock files, builds with warnings as errors, checks the formatting of names and folders that the
# analyzers see, and runs every test. Needs the .NET 10 SDK and nothing else.
# Ends with one line: "N passed, N failed[, N skipped]"; exits non-zero when anything failed or a project ran no test.
set -uo pipefail
cd "$(dirname "$0")"

command -v dotnet >/dev/null || { echo "The .NET 10 SDK is missing: install it from https://dotnet.microsoft.com/download and run this again." >&2; exit 1; }

results=artifacts/test-results
rm -rf "$results"
mkdir -p "$results"

fail() { echo "$1" >&2; echo "0 passed, 1 failed"; exit 1; }

dotnet restore Tregua.slnx --locked-mode || fail "Restore failed. If a package was changed on purpose, run 'dotnet restore' and commit the lock files."
dotnet build Tregua.slnx --no-restore --nologo -v quiet || fail "The build failed."

passed=0 failed=0 skipped=0
for project in tests/*/*.csproj; do
    name=$(basename "$project" .csproj)
    echo "== $name"
    dotnet test "$project" --no-build --nologo -v quiet --logger "trx;LogFileName=$name.trx" --results-directory "$results"
    outcome=$?
    counters=$(grep -o '<Counters [^>]*>' "$results/$name.trx" 2>/dev/null || true)
    number() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$counters"; }
    total=$(number total) executed=$(number executed) good=$(number passed) bad=$(number failed)
    if [ "${executed:-0}" -eq 0 ]; then
        echo "$name ran no test." >&2
        failed=$((failed + 1))
        continue
    fi
    passed=$((passed + good))
    failed=$((failed + bad))
    skipped=$((skipped + total - executed))
    # A crash of the runner leaves counters that look fine; its exit code tells.
    if [ "$outcome" -ne 0 ] && [ "$bad" -eq 0 ]; then
        echo "The runner of $name failed (exit code $outcome)." >&2
        failed=$((failed + 1))
    fi
done

summary="$passed passed, $failed failed"
[ "$skipped" -gt 0 ] && summary="$summary, $skipped skipped"
echo "$summary"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
