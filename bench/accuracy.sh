#!/usr/bin/env bash
# How well the reader does: on its own claims and, where a folder of public corpora is given, on PolNeAR's, EWT's and UW's dev
# portions, TimeBank and AQUAINT, the Recognizers specifications and the PLOVER sentences. Only reads; nothing is trained on what is
# measured here. Keeps what is printed in bench/results/, one file for each task.
# Usage: bench/accuracy.sh [CORPORA]
set -euo pipefail
cd "$(dirname "$0")/.."

dotnet build src/Tregua.Cli -c Release --nologo -v quiet
program=$PWD/src/Tregua.Cli/bin/Release/net10.0/tregua.dll
tregua() { dotnet "$program" "$@"; }
keep() { tee "bench/results/$1.txt"; }

claims=tests/Tregua.Evaluation.Tests/Data/Claims
{ tregua eval claims $claims/measured; tregua eval claims $claims/tuning; } | keep claims
[ $# -ge 1 ] || exit 0

corpora=$(cd "$1" && pwd)
in_corpora() { (cd "$corpora" && tregua "$@"); } # so that results name no path of this machine
in_corpora eval attribution polnear/dev | keep attribution
in_corpora eval conllu ud-ewt/en_ewt-ud-dev.conllu | keep treebank
{
    in_corpora eval dates-spec recognizers-specs/DateTime/English
    in_corpora eval dates timeml-tbaq/AQUAINT
    in_corpora eval dates timeml-tbaq/TimeBank
} | keep dates
in_corpora eval numbers recognizers-specs | keep numbers
in_corpora eval plover plover-gold/PLOVER_GSR_CAMEO.txt | keep plover
in_corpora eval factuality factuality-uw/dev.jsonl | keep factuality
