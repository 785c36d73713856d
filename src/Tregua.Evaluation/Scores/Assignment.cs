namespace Tregua.Evaluation.Scores;

/// <summary>The one-to-one pairing of rows and columns with the largest sum of weights.</summary>
/// <remarks>
/// The Hungarian method with potentials, rows added one by one along the cheapest alternating path:
/// H. W. Kuhn, "The Hungarian Method for the Assignment Problem", 1955; cubic time after J. Munkres, 1957.
/// Of several best pairings it always gives the same one.
/// </remarks>
internal sealed class Assignment
{
    private readonly long[,] _weights;
    private readonly int _size;
    private readonly long[] _rowPotentials;
    private readonly long[] _columnPotentials;
    private readonly int[] _rowOf; // by column, both counted from 1; column 0 is where each search starts

    private Assignment(long[,] weights)
    {
        _weights = weights;
        _size = Math.Max(weights.GetLength(0), weights.GetLength(1));
        _rowPotentials = new long[_size + 1];
        _columnPotentials = new long[_size + 1];
        _rowOf = new int[_size + 1];
    }

    /// <summary>For each row its column, -1 when none.</summary>
    /// <param name="weights">Weights of 0 and more; 0 pairs nothing.</param>
    public static int[] Best(long[,] weights)
    {
        var assignment = new Assignment(weights);
        for (var row = 1; row <= assignment._size; row++)
            assignment.Add(row);
        return assignment.Columns();
    }

    // Rows and columns beyond the weights weigh nothing, so that both are as many.
    private long Weight(int row, int column) =>
        row <= _weights.GetLength(0) && column <= _weights.GetLength(1) ? _weights[row - 1, column - 1] : 0;

    private void Add(int row)
    {
        var slack = new long[_size + 1];
        Array.Fill(slack, long.MaxValue);
        var before = new int[_size + 1];
        var reached = new bool[_size + 1];
        _rowOf[0] = row;
        var column = 0;
        while (_rowOf[column] != 0)
        {
            reached[column] = true;
            column = Next(column, slack, before, reached);
        }
        for (; column != 0; column = before[column])
            _rowOf[column] = _rowOf[before[column]];
    }

    private int Next(int from, long[] slack, int[] before, bool[] reached)
    {
        var (row, least, next) = (_rowOf[from], long.MaxValue, 0);
        for (var column = 1; column <= _size; column++)
        {
            if (reached[column])
                continue;
            var cost = -Weight(row, column) - _rowPotentials[row] - _columnPotentials[column];
            if (cost < slack[column])
                (slack[column], before[column]) = (cost, from);
            if (slack[column] < least)
                (least, next) = (slack[column], column);
        }
        for (var column = 0; column <= _size; column++)
        {
            if (reached[column])
            {
                _rowPotentials[_rowOf[column]] += least;
                _columnPotentials[column] -= least;
            }
            else if (column > 0)
            {
                slack[column] -= least;
            }
        }
        return next;
    }

    private int[] Columns()
    {
        var columns = new int[_weights.GetLength(0)];
        Array.Fill(columns, -1);
        for (var column = 1; column <= _weights.GetLength(1); column++)
        {
            var row = _rowOf[column];
            if (row <= columns.Length && Weight(row, column) > 0)
                columns[row - 1] = column - 1;
        }
        return columns;
    }
}
