using PeoplePowered.Statistics.Tests.Synthesis;

namespace PeoplePowered.Statistics.Tests.Replication;

/// <summary>Sets of sites from the reference files.</summary>
internal static class SiteCases
{
    /// <summary>The 21 replications of the moral credential experiment.</summary>
    public static (double[] Estimates, double[] Variances) MoralCredential { get; } = Load();

    /// <summary>The estimates and variances of a replication case.</summary>
    public static (double[] Estimates, double[] Variances) Of(string name)
    {
        var rows = Reference.Lines("new-place", "replication-cases.csv").Select(Cells).ToList();
        var (y, v) = (rows[0].IndexOf("yi"), rows[0].IndexOf("vi"));
        var chosen = rows.Where(row => string.Equals(row[0], name, StringComparison.Ordinal)).ToList();
        return ([.. chosen.Select(row => Reference.Number(row[y]))], [.. chosen.Select(row => Reference.Number(row[v]))]);
    }

    /// <summary>A column of a replication case.</summary>
    public static double[] Column(string name, string column)
    {
        var rows = Reference.Lines("new-place", "replication-cases.csv").Select(Cells).ToList();
        var index = rows[0].IndexOf(column);
        return [.. rows.Where(row => string.Equals(row[0], name, StringComparison.Ordinal)).Select(row => Reference.Number(row[index]))];
    }

    public static (double[] Estimates, double[] Variances) Bcg => StudyDraws.Bcg;

    private static (double[] Estimates, double[] Variances) Load()
    {
        var rows = Reference.Rows("many-sites", "moral-credential.csv").ToList();
        return ([.. rows.Select(row => Reference.Number(row[1]))], [.. rows.Select(row => Reference.Number(row[2]) * Reference.Number(row[2]))]);
    }

    /// <summary>The cells of a line in which some are quoted.</summary>
    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var (quoted, cell) = (false, new System.Text.StringBuilder());
        foreach (var character in line)
        {
            if (character == '"')
                quoted = !quoted;
            else if (character == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
                cell.Append(character);
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
