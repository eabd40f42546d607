namespace Samples.Shared;

/// <summary>How a sample ends.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int Usage = 2;

    /// <summary>Says on the error stream why there is no answer.</summary>
    public static int Refuse(IEnumerable<object> reasons, int exitCode)
    {
        foreach (var reason in reasons)
            Console.Error.WriteLine(reason);
        return exitCode;
    }
}
