namespace PeoplePowered.Domain;

/// <content>Caveats about learning programmes.</content>
public static partial class CaveatCatalogue
{
    private static CaveatDefinition[] AboutProgrammes => [];
}
