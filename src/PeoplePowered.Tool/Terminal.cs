using Spectre.Console;

namespace PeoplePowered.Tool;

/// <summary>What the tool writes to.</summary>
internal static class Terminal
{
    private const int PlainWidth = 160;

    /// <summary>Plain and wide text where nobody looks at a terminal, such as in a file or a pipe.</summary>
    public static void Prepare()
    {
        if (!Console.IsOutputRedirected)
            return;
        AnsiConsole.Profile.Width = PlainWidth;
        AnsiConsole.Profile.Capabilities.Ansi = false;
        AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
    }
}
