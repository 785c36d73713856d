namespace Tregua.Cases.Starting;

/// <summary>Makes a case folder with a commented template.</summary>
public static class NewCase
{
    /// <summary>Makes the folder, <c>NAME.pact</c>, <c>reports/</c> and <c>scenarios/</c>, all or nothing.</summary>
    /// <param name="path">The folder to make; its last part names the agreement's file.</param>
    /// <exception cref="CaseException">The folder exists and is not empty, or cannot be made.</exception>
    public static CaseFolder Create(string path) => throw new NotSupportedException(path);
}
