using PeoplePowered.Domain;
using PeoplePowered.Domain.Investments;

namespace PeoplePowered.Interchange.Csv;

/// <summary>Gathers the rows of one name into its revisions, in the order in which they are listed.</summary>
/// <typeparam name="TId">The kind of name.</typeparam>
internal sealed class RevisionGroups<TId>
    where TId : Identifier
{
    private readonly Dictionary<TId, Group> _groups = [];

    /// <summary>The groups, in order of first appearance.</summary>
    public List<Group> InOrder { get; } = [];

    /// <summary>The group of a row's name, or <c>null</c> where another file has that name already, which is refused.</summary>
    public Group? Find(RowReader row, string column, TId id)
    {
        if (!_groups.TryGetValue(id, out var group))
        {
            group = new(id, row);
            _groups.Add(id, group);
            InOrder.Add(group);
        }

        if (string.Equals(group.First.File, row.File, StringComparison.Ordinal))
            return group;
        row.Refuse(column, id.Value, $"The name stands in another file too: {group.First.Place}.", "Keep all rows of one name in one file, so that their order is known.");
        return null;
    }

    /// <summary>One name, with its revisions.</summary>
    internal sealed class Group(TId id, RowReader first)
    {
        public TId Id => id;

        public RowReader First => first;

        public InitiativeId? Initiative { get; set; }

        public bool IsInitiativeAssumed { get; set; }

        public List<Revision> Revisions { get; } = [];
    }
}
