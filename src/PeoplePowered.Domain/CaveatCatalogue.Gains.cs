namespace PeoplePowered.Domain;

/// <content>Caveats about learning gains.</content>
public static partial class CaveatCatalogue
{
    private static CaveatDefinition[] AboutGains => [];
}
