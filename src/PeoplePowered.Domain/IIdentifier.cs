namespace PeoplePowered.Domain;

/// <summary>How an identifier is made from its text.</summary>
/// <typeparam name="TSelf">The identifier's own type.</typeparam>
public interface IIdentifier<TSelf>
    where TSelf : Identifier, IIdentifier<TSelf>
{
    /// <summary>Makes the identifier.</summary>
    /// <param name="value">Its text.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of the identifier's form.</exception>
    static abstract TSelf Create(string value);
}
