using System.CommandLine;
using System.Diagnostics.CodeAnalysis;
using PeoplePowered.Reporting.Reports;

namespace Samples.Shared;

/// <summary>How the caller wants the answers.</summary>
internal sealed record ReportCall(bool Json, string? ReportPath)
{
    public static bool TryParse(string[] args, string about, string everything, [NotNullWhen(true)] out ReportCall? call, out int exitCode)
    {
        call = new ReportOptions(everything).Parse(new RootCommand(about), args, (_, asked) => asked, out exitCode);
        return call is not null;
    }

    /// <summary>Answers as asked: the report where it was to go, then JSON or tables, then where the report is.</summary>
    /// <returns>How the sample ends.</returns>
    public int Answer(Func<Report> report, Func<string> json, Action print)
    {
        if (ReportPath is { } path)
        {
            try
            {
                report().Save(path);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                return ExitCodes.Refuse([$"The report could not be written: {failure.Message}"], ExitCodes.Usage);
            }
        }

        if (Json)
            Console.Out.WriteLine(json());
        else
            print();
        if (ReportPath is not null)
            (Json ? Console.Error : Console.Out).WriteLine(ReportPath);
        return ExitCodes.Done;
    }
}
