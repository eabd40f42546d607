namespace PeoplePowered.Domain;

/// <content>Caveats about insights.</content>
public static partial class CaveatCatalogue
{
    private static CaveatDefinition[] AboutInsights => [];
}
