using System.Diagnostics;
using System.Globalization;

namespace PeoplePowered.StartUp;

/// <summary>One run of this program in a process of its own.</summary>
/// <param name="Total">From start to exit, in milliseconds, as the parent sees it.</param>
/// <param name="Processor">The processor's time up to the end of Main, in milliseconds, over all threads; a busy machine stretches it least.</param>
internal sealed record ColdProcess(double Total, double Processor)
{
    public const string Nothing = "nothing";
    public const string FirstResult = "first-result";

    /// <summary>Starts a process and waits for it.</summary>
    public static ColdProcess Run(string work)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false, RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
            start.ArgumentList.Add(typeof(ColdProcess).Assembly.Location);
        start.ArgumentList.Add(work);
        var begun = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var processor = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var total = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        return process.ExitCode == 0
            ? new(total, double.Parse(processor, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"The process '{work}' ended with {process.ExitCode}.");
    }

    /// <summary>Tells the parent how much of the processor's time this process took.</summary>
    public static int Report()
    {
        Console.WriteLine(Environment.CpuUsage.TotalTime.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture));
        return 0;
    }
}
