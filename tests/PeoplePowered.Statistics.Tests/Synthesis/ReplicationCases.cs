using System.Text;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>The sites of <c>TestData/prediction/replication-cases.csv</c>.</summary>
internal static class ReplicationCases
{
    private static readonly Lazy<string[][]> s_rows = new(() => [.. Reference.Lines("prediction", "replication-cases.csv").Select(Split)]);

    /// <summary>The sites whose case begins with a name: estimates, variances and a column as text.</summary>
    public static (double[] Estimates, double[] Variances, string[] Column) Of(string name, string column = "moderator_value")
    {
        var header = s_rows.Value[0];
        string[][] rows = [.. s_rows.Value.Skip(1).Where(row => row[0].StartsWith(name, StringComparison.Ordinal))];
        Assert.NotEmpty(rows);
        string[] Cells(string of) => [.. rows.Select(row => row[Array.IndexOf(header, of)])];
        return ([.. Cells("yi").Select(Reference.Number)], [.. Cells("vi").Select(Reference.Number)], Cells(column));
    }

    /// <summary>The 21 replications of the moral credential experiment.</summary>
    public static (double[] Estimates, double[] Variances) MoralCredential()
    {
        string[][] rows = [.. Reference.Rows("prediction", "moral-credential.csv")];
        return ([.. rows.Select(row => Reference.Number(row[1]))], [.. rows.Select(row => Reference.Number(row[2]) * Reference.Number(row[2]))]);
    }

    private static string[] Split(string line)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var character in line)
        {
            if (character == '"')
                quoted = !quoted;
            else if (character != ',' || quoted)
                cell.Append(character);
            else
                (cells, _) = ([.. cells, cell.ToString()], cell.Clear());
        }

        return [.. cells, cell.ToString()];
    }
}
