namespace PeoplePowered.Domain.Replication;

/// <summary>Why a verdict is what it is, in a sentence, and what that rests on.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Criterion">The criterion that it is about, where it is about one.</param>
/// <param name="Evidence">The identifiers of the evidence that it rests on.</param>
public sealed record Reason(string Text, Criterion? Criterion, ValueList<string> Evidence)
{
    /// <summary>The sentence, and in brackets what it rests on.</summary>
    public override string ToString() => Evidence.Count == 0 ? Text : $"{Text} [{string.Join(", ", Evidence)}]";
}
