namespace Tregua.Standings.Instalments;

/// <summary>How an instalment goes, in the case worst or best for its debtor.</summary>
internal enum Course : byte
{
    /// <summary>Not done, and when it is due is not known.</summary>
    Waiting,

    /// <summary>Not done, and its last day not over.</summary>
    Open,

    /// <summary>Done in time.</summary>
    InTime,

    /// <summary>Done after its last day.</summary>
    Late,

    /// <summary>Its last day is over and it is not done.</summary>
    Missed,

    /// <summary>Done in time, but not on one day with the other legs of its exchange.</summary>
    Mismatched,
}
