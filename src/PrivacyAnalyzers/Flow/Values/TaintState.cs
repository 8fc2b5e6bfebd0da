namespace PrivacyAnalyzers.Flow;

/// <summary>
/// What every cell holds at one point of a body, or that the point cannot be reached: after <c>throw</c>, in a branch
/// that a constant rules out. States are values; keeping one costs nothing.
/// </summary>
internal readonly struct TaintState(CellMap? cells, bool isReachable)
{
    public static readonly TaintState Unreachable;

    public static readonly TaintState Start = new(CellMap.Empty, true);

    public CellMap? Cells { get; } = cells;

    public bool IsReachable { get; } = isReachable;

    public AbstractValue Read(int cell, CellTable table) => CellMap.Find(Cells, cell) ?? table.DefaultOf(cell);

    public TaintState Write(int cell, AbstractValue value) =>
        IsReachable ? new TaintState(CellMap.Set(Cells, cell, value), true) : this;

    public TaintState Join(TaintState other, CellTable table)
    {
        if (!other.IsReachable)
        {
            return this;
        }

        return IsReachable ? new TaintState(CellMap.Join(Cells, other.Cells, table.DefaultOf), true) : other;
    }

    /// <summary>True when the state has not grown since the other one, which it was joined from.</summary>
    /// <param name="other">The state before.</param>
    /// <returns>Whether both share their cells.</returns>
    public bool IsSame(TaintState other) => IsReachable == other.IsReachable && ReferenceEquals(Cells, other.Cells);
}
