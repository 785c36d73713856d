using System.Collections.Immutable;
using Tregua.Agreements.Diagnostics;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Parsing;

/// <summary>What reading one assertion gave.</summary>
/// <param name="Assertion">The assertion; null when there are errors.</param>
/// <param name="Diagnostics">The errors.</param>
public sealed record AssertionParse(Assertion? Assertion, ImmutableArray<Diagnostic> Diagnostics);
