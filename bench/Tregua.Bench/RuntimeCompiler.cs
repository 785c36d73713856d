using System.Diagnostics;
using System.Runtime;

namespace Tregua.Bench;

/// <summary>The runtime's compiler, which optimizes code in use beside the program that runs it.</summary>
internal static class RuntimeCompiler
{
    // It starts about 100 ms after the last call of new code, on a single core ten times as long after it.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(Environment.ProcessorCount == 1 ? 1_500 : 300);
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(15);

    /// <summary>Waits until nothing has been compiled for a while, at most fifteen seconds, so that what is timed next is optimized code.</summary>
    internal static void Settle()
    {
        var (quiet, methods) = (Stopwatch.StartNew(), JitInfo.GetCompiledMethodCount());
        SpinWait.SpinUntil(IsQuiet, Most);

        bool IsQuiet()
        {
            if (JitInfo.GetCompiledMethodCount() is var now && now != methods)
            {
                methods = now;
                quiet.Restart();
            }
            return quiet.Elapsed >= Quiet;
        }
    }
}
