using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Tregua.Standings.Tests.Properties.Generated;

/// <summary>Tries laws on generated cases: a few in every run, more when TREGUA_CASES says how many.</summary>
internal static class Laws
{
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("TREGUA_CASES"), CultureInfo.InvariantCulture, out var cases) ? cases : 30;

    internal static void Hold<T>(Arbitrary<T> arbitrary, Func<T, bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Cases), Prop.ForAll(arbitrary, law));

    internal static void Hold<T>(Arbitrary<T> arbitrary, Action<T> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Cases), Prop.ForAll(arbitrary, law));
}
