using Tregua.Agreements.Model;

namespace Tregua.Standings.Crediting;

/// <summary>How a stipulation is measured.</summary>
internal enum Shape
{
    /// <summary>By units of a thing.</summary>
    Counted,

    /// <summary>By units of a thing, anew in each period.</summary>
    Periodic,

    /// <summary>By whether it was done.</summary>
    Deed,

    /// <summary>By what is held of a thing, at the dates of the figures.</summary>
    Stock,

    /// <summary>By incidents against it.</summary>
    Ban,

    /// <summary>Not at all: it may be done.</summary>
    Power,
}

/// <summary>Tells how stipulations are measured.</summary>
internal static class Shapes
{
    internal static Shape Of(Stipulation stipulation) => stipulation.Modal switch
    {
        Modal.Prohibition => Shape.Ban,
        Modal.Power => Shape.Power,
        Modal.Obligation when stipulation.Act.Thing is null || stipulation.Act.Quoted is not null || stipulation.Act.Object is not null => Shape.Deed,
        Modal.Obligation when stipulation.Act.Verb == "keep" => Shape.Stock,
        Modal.Obligation when stipulation.Deadline is Every => Shape.Periodic,
        Modal.Obligation => Shape.Counted,
        _ => throw new ArgumentOutOfRangeException(nameof(stipulation)),
    };

    /// <summary>True for a duty that no one performance discharges.</summary>
    internal static bool IsContinuing(Stipulation stipulation) =>
        stipulation.Modal != Modal.Obligation || stipulation.Deadline is Every or FromDay or Continuing || stipulation.Act.Verb == "keep" || stipulation.OfMeans;
}
