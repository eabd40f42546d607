namespace PeoplePowered.Domain;

/// <content>Caveats about networks of people.</content>
public static partial class CaveatCatalogue
{
    private static CaveatDefinition[] AboutNetworks => [];
}
