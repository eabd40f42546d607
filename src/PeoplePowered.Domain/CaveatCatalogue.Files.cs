namespace PeoplePowered.Domain;

/// <content>Caveats about files.</content>
public static partial class CaveatCatalogue
{
    /// <summary>The initiative of investments was assumed.</summary>
    public static CaveatDefinition InitiativeAssumed { get; } = Define("initiative-assumed", CaveatSeverity.Note,
        "The file of strategic investments names no initiative: they are taken to belong to {subject}, the first in the file of initiatives. A column 'initiative' would say so.",
        "The file of strategic investments has no column 'initiative', so the first initiative of the portfolio was taken.",
        "Add a column 'initiative' to the file.");

    /// <summary>A file was left unread.</summary>
    public static CaveatDefinition FileNotRead { get; } = Define("file-not-read", CaveatSeverity.Note,
        "{subject} was not read: it is of none of the shapes of a portfolio.",
        "No shape of a portfolio's files has that file's columns.",
        "Nothing, if the file is no part of the portfolio; otherwise correct its header line to one of the shapes in the documentation.");

    /// <summary>A column was left unread.</summary>
    public static CaveatDefinition ColumnNotRead { get; } = Define("column-not-read", CaveatSeverity.Note,
        "The column '{column}' of {subject} was not read: a portfolio has no place for it.",
        "The header line names a column that this shape of file does not have.",
        "See whether the name is misspelt; otherwise keep the column, which does no harm.");
}
