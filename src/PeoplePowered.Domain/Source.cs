namespace PeoplePowered.Domain;

/// <summary>Where a figure comes from, so that anyone can look it up.</summary>
public sealed record Source
{
    /// <summary>A source.</summary>
    /// <param name="title">What it is called, or the reference as published.</param>
    /// <param name="publisher">Who published it.</param>
    /// <param name="published">When, as precisely as known.</param>
    /// <param name="locator">Where in it: a page, a table, a file and line.</param>
    /// <exception cref="ArgumentException"><paramref name="title"/> is empty.</exception>
    public Source(string title, string? publisher = null, PartialDate? published = null, string? locator = null)
    {
        Title = Guard.Against.NullOrWhiteSpace(title);
        Publisher = publisher;
        Published = published;
        Locator = locator;
    }

    /// <summary>What it is called, or the reference as published.</summary>
    public string Title { get; }

    /// <summary>Who published it, where known.</summary>
    public string? Publisher { get; }

    /// <summary>When it was published, as precisely as known.</summary>
    public PartialDate? Published { get; }

    /// <summary>Where in it the figure stands.</summary>
    public string? Locator { get; }

    /// <summary>The parts that are known, separated by commas.</summary>
    public override string ToString() => string.Join(", ", new[] { Title, Publisher, Published?.ToString(), Locator }.Where(part => part is not null));
}
