using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Success;

/// <summary>Reads which outcome is meant, within the document's framework.</summary>
internal sealed class OutcomeReader(FrameworkId framework)
{
    /// <summary>What stands for an outcome that was refused.</summary>
    public OutcomeReference Nothing { get; } = new(framework, new("?"));

    /// <summary>The outcome of a name, with the version that stands beside it.</summary>
    public OutcomeReference Read(Cursor beside, Cursor name)
    {
        var key = name.Required();
        var version = beside["version"].Whole(1, int.MaxValue) ?? 1;
        return name.Made(() => new OutcomeReference(framework, new(key), (int)version)) ?? Nothing;
    }
}
