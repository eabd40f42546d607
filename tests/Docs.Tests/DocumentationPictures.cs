using PeoplePowered.Tests;

namespace Docs.Tests;

/// <summary>The pictures that the documentation shows are those that its code draws.</summary>
internal static class DocumentationPictures
{
    private static readonly string s_kept = Path.Combine(Repository.Root, "docs", "figures");

    /// <summary>Compares the drawings that a block of a page left with those kept under the same names, or keeps them where the variable says so.</summary>
    public static void Compare(string folder)
    {
        foreach (var drawn in Directory.GetFiles(folder, "*.svg"))
        {
            var kept = Path.Combine(s_kept, Path.GetFileName(drawn));
            if (Acceptance.IsOn)
                File.Copy(drawn, kept, overwrite: true);
            Assert.True(File.Exists(kept) && File.ReadAllText(drawn) == File.ReadAllText(kept), $"{kept} is not what the page's code draws; {Acceptance.Command} keeps what it draws, to be looked at.");
        }
    }
}
