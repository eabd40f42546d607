using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Architecture.Tests;

/// <summary>The public API is a committed text, so that no change to it goes unseen. To accept a change, set PEOPLEPOWERED_ACCEPT_API=1 and run the tests once.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [MemberData(nameof(House.LibraryNames), MemberType = typeof(House))]
    public void The_public_api_is_the_committed_one(string name)
    {
        var file = Path.Combine(House.Root, "tests", "Architecture.Tests", "PublicApi", $"{name}.txt");
        var actual = Describe(House.Library(name));
        if (Environment.GetEnvironmentVariable("PEOPLEPOWERED_ACCEPT_API") == "1")
            File.WriteAllText(file, actual);
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    private static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in House.PublicTypes(assembly).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(type.FullName).Append('\n');
            var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member is not MethodInfo { IsSpecialName: true, Name: ['g' or 's', 'e', 't', '_', ..] } && member is not Type)
                .Select(member => member.ToString()!)
                .Order(StringComparer.Ordinal);
            foreach (var member in members)
                text.Append("  ").Append(member).Append('\n');
        }

        return text.ToString();
    }
}
