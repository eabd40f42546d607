namespace PeoplePowered.Domain;

/// <content>Caveats about influence.</content>
public static partial class CaveatCatalogue
{
    private static CaveatDefinition[] AboutInfluence => [];
}
