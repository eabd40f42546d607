namespace PeoplePowered.Tool;

/// <summary>What the tool answers to its caller.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The data were refused; every reason stands on the error stream.</summary>
    public const int Refused = 1;

    /// <summary>The call was not understood.</summary>
    public const int Usage = 2;
}
