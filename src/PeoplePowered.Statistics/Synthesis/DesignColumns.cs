using PeoplePowered.Statistics.LinearAlgebra;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// How the columns of a design stand in the arithmetic: each centred at the middle of its range and divided by half of it, so that a year beside a
/// proportion loses no digits, and without those that follow from the columns before them.
/// </summary>
internal sealed class DesignColumns
{
    /// <summary>A column follows from those before it where no more than this part of it does not.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>How far a column's numbers are trusted beside their size, which may be large beside their range.</summary>
    private const double Rounding = 1.5e-14;

    /// <summary>How far a collinear column may stray from its relation where an effect is predicted, in half ranges.</summary>
    private const double RelationTolerance = 1e-7;

    private readonly double[] _centres;
    private readonly double[] _scales;
    private readonly int[] _positions;
    private readonly double[]?[] _relations;

    private DesignColumns(int count)
    {
        _centres = new double[count];
        _scales = new double[count];
        _positions = new int[count];
        _relations = new double[]?[count];
        _scales[0] = 1;
    }

    /// <summary>The number of columns, the intercept among them.</summary>
    public int Count => _positions.Length;

    /// <summary>The number of columns that are kept.</summary>
    public int Kept { get; private set; }

    /// <summary>Whether columns were left when there were as many kept as studies: no further one could say anything.</summary>
    public bool Exhausted { get; private set; }

    /// <summary>Writes the columns that are kept, one after another.</summary>
    /// <param name="moderators">The moderators, with a value for each study.</param>
    /// <param name="studies">The number of studies, at least 1.</param>
    /// <param name="columns">Room for all columns; receives those kept.</param>
    /// <param name="scratch">Room for all columns and the square of their number.</param>
    public static DesignColumns Write(ModeratorSet moderators, int studies, Span<double> columns, Span<double> scratch)
    {
        var design = new DesignColumns(moderators.Columns);
        var orthonormal = scratch[..(studies * design.Count)];
        var upper = scratch.Slice(orthonormal.Length, design.Count * design.Count);
        columns[..studies].Fill(1);
        orthonormal[..studies].Fill(1 / Math.Sqrt(studies));
        upper[0] = Math.Sqrt(studies);
        design.Kept = 1;
        for (var j = 1; j < design.Count; j++)
        {
            if (design.Exhausted = design.Kept == studies)
                break;
            var column = columns.Slice(design.Kept * studies, studies);
            var (moderator, own) = moderators.Behind(j);
            moderator.Write(own, column);
            var noise = design.Standardise(j, column);
            design.Decide(j, column, orthonormal, upper, noise);
        }

        return design;
    }

    /// <summary>The place of a column among those kept; -1 where it is collinear.</summary>
    public int Position(int column) => _positions[column];

    /// <summary>The linear function of the kept, standardised columns that is a kept column's coefficient in its own unit.</summary>
    public void Contrast(int column, Span<double> contrast)
    {
        contrast.Clear();
        if (column > 0)
        {
            contrast[_positions[column]] = 1 / _scales[column];
            return;
        }

        contrast[0] = 1;
        for (var j = 1; j < Count; j++)
        {
            if (_positions[j] > 0)
                contrast[_positions[j]] = -_centres[j] / _scales[j];
        }
    }

    /// <summary>A row in the moderators' units as one of kept, standardised columns; false where it breaks the relation of a collinear column, so that the studies say nothing of it.</summary>
    public bool TryStandardise(ReadOnlySpan<double> row, Span<double> kept)
    {
        kept[0] = 1;
        for (var j = 1; j < Count; j++)
        {
            if (_positions[j] > 0)
                kept[_positions[j]] = (row[j] - _centres[j]) / _scales[j];
        }

        for (var j = 1; j < Count; j++)
        {
            if (_relations[j] is not { } relation)
                continue;
            double expected = 0, size = 1;
            for (var i = 0; i < relation.Length; i++)
            {
                expected += relation[i] * kept[i];
                size += Math.Abs(relation[i] * kept[i]);
            }

            if (!(Math.Abs(((row[j] - _centres[j]) / _scales[j]) - expected) <= RelationTolerance * size))
                return false;
        }

        return true;
    }

    /// <summary>Centres and scales a column; answers the part of it that may be rounding. A constant column becomes 0 and keeps its own size as its scale.</summary>
    private double Standardise(int index, Span<double> column)
    {
        double smallest = column[0], largest = column[0];
        foreach (var value in column)
            (smallest, largest) = (Math.Min(smallest, value), Math.Max(largest, value));
        var centre = (smallest / 2) + (largest / 2);
        var half = (largest / 2) - (smallest / 2);
        var size = Math.Max(Math.Abs(smallest), Math.Abs(largest));
        var noise = Rounding * (size / half);
        _centres[index] = centre;
        if (!(noise < 1))
        {
            _scales[index] = size > 0 ? size : 1;
            column.Clear();
            return 0;
        }

        _scales[index] = half;
        foreach (ref var value in column)
            value = (value - centre) / half;
        return noise;
    }

    /// <summary>Keeps a column, or finds it collinear and notes how it follows from those kept.</summary>
    private void Decide(int index, ReadOnlySpan<double> column, Span<double> orthonormal, Span<double> upper, double noise)
    {
        var rest = orthonormal.Slice(Kept * column.Length, column.Length);
        column.CopyTo(rest);
        var components = upper.Slice(Kept * Count, Kept);
        var length = Math.Sqrt(Orthonormal.Dot(column, column));
        Orthonormal.Project(orthonormal[..(Kept * column.Length)], rest, components);
        var remaining = Math.Sqrt(Orthonormal.Dot(rest, rest));
        if (remaining > Math.Max(Tolerance, noise) * length)
        {
            foreach (ref var value in rest)
                value /= remaining;
            upper[(Kept * Count) + Kept] = remaining;
            _positions[index] = Kept++;
            return;
        }

        _positions[index] = -1;
        _relations[index] = components.ToArray();
        Orthonormal.SolveUpper(upper, Count, _relations[index]);
    }
}
