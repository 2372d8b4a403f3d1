using System.Globalization;
using System.Text.Json.Nodes;
using LadderGen.Tool.Findings;

namespace LadderGen.Tool.Exporting;

/// <summary>
/// Writes a ladder as a package of 1EdTech CASE 1.1, from which learning systems take competencies: an item for each part, and
/// associations that say which part is in which.
/// </summary>
/// <seealso href="https://www.imsglobal.org/sites/default/files/spec/case/v1p1/information_model/caseservicev1p1_infomodelv1p0.html"/>
internal sealed class CasePackage
{
    private static readonly Guid Space = NameBasedUuid.Of(NameBasedUuid.Urls, "https://github.com/laddergen/laddergen");

    private readonly JsonArray _items = [];
    private readonly JsonArray _associations = [];
    private readonly Ladder _ladder;
    private readonly string _organization;
    private readonly string _lastChange;

    private CasePackage(Ladder ladder, string organization)
    {
        _ladder = ladder;
        _organization = organization;

        // The standard asks for a time, and documents have none. That of a file would differ from clone to clone.
        _lastChange = (ladder.EffectiveFrom ?? DateTime.UnixEpoch).ToString("yyyy-MM-dd'T'00:00:00'Z'", CultureInfo.InvariantCulture);
    }

    /// <param name="ladder">The ladder.</param>
    /// <param name="organization">The organization that owns the ladder.</param>
    public static string Write(Ladder ladder, string organization) =>
        new CasePackage(ladder, organization).Package().ToJsonString(FindingsAsJson.Options).Replace("\r\n", "\n", StringComparison.Ordinal)
        + "\n";

    private JsonObject Package()
    {
        IReadOnlyList<Level> levels = _ladder.SharedLevel is { } shared ? [.. _ladder.Levels, shared] : _ladder.Levels;
        foreach (var level in levels)
        {
            Add(_ladder, level, "Level", level.Title, [level.Summary, .. level.Facts.Select(f => $"{f.Title}: {f.Text}")]);
        }

        AddBelow(null, levels);
        return new JsonObject { ["CFDocument"] = Document(), ["CFItems"] = _items, ["CFAssociations"] = _associations };
    }

    private JsonObject Document()
    {
        var document = new JsonObject
        {
            ["identifier"] = Identifier(_ladder.Id),
            ["uri"] = Uri(_ladder.Id),
            ["frameworkType"] = "Career ladder",
            ["caseVersion"] = "1.1",
            ["creator"] = _organization,
            ["title"] = _ladder.Title,
            ["lastChangeDateTime"] = _lastChange,
        };
        AddText(document, "description", [_ladder.Description]);
        AddText(document, "version", [_ladder.Version ?? ""]);
        AddText(document, "statusStartDate", [_ladder.EffectiveFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""]);
        return document;
    }

    /// <summary>Adds the groups and competencies right under a group, or under none.</summary>
    private void AddBelow(Group? parent, IReadOnlyList<Level> levels)
    {
        foreach (var group in _ladder.Groups.Where(g => g.Parent?.Id == parent?.Id))
        {
            Add((LadderPart?)parent ?? _ladder, group, "Group", group.Title, [group.Description]);
            AddBelow(group, levels);
        }

        foreach (var competency in _ladder.Competencies.Where(c => InnermostOf(c)?.Id == parent?.Id))
        {
            Add((LadderPart?)parent ?? _ladder, competency, "Competency", competency.Title, [competency.Description]);
            foreach (var expectations in levels.Select(l => l[competency]))
            {
                Add(competency, expectations);
            }
        }
    }

    private static Group? InnermostOf(Competency competency) => competency.Groups is [.., var innermost] ? innermost : null;

    /// <summary>Adds what a level itself expects: a program can follow the levels below it.</summary>
    private void Add(Competency competency, CompetencyExpectations expectations)
    {
        if (expectations.Own.Count == 0 && expectations.Examples.Count == 0 && expectations.Summary.Length == 0)
        {
            return;
        }

        var level = expectations.Level;
        var notes = expectations.Examples.Select(e => "E.g. " + e).Prepend(expectations.Summary);
        Add(competency, expectations, "Competency at a level", $"{competency.Title}: {level.Title}", notes);
        Associate("hasSkillLevel", expectations, $"{competency.Title}: {level.Title}", level, level.Title, null);
        foreach (var expectation in expectations.Own)
        {
            Add(expectations, expectation, "Expectation", expectation.Text, expectation.Details);
        }
    }

    private void Add(LadderPart parent, LadderPart part, string type, string text, IEnumerable<string> notes)
    {
        var item = new JsonObject
        {
            ["identifier"] = Identifier(part.Id),
            ["fullStatement"] = text,
            ["CFItemType"] = type,
            ["uri"] = Uri(part.Id),
            ["humanCodingScheme"] = part.Id,
            ["lastChangeDateTime"] = _lastChange,
        };
        AddText(item, "notes", notes);
        _items.Add((JsonNode)item);
        Associate("isChildOf", part, text, parent, TitleOf(parent), _items.Count);
    }

    private void Associate(string type, LadderPart origin, string title, LadderPart destination, string destinationTitle, int? order)
    {
        var id = $"{type}/{origin.Id}/{destination.Id}";
        var association = new JsonObject { ["identifier"] = Identifier(id), ["associationType"] = type };
        if (order is { } number)
        {
            association["sequenceNumber"] = number;
        }

        association["uri"] = Uri(id);
        association["originNodeURI"] = Link(origin, title);
        association["destinationNodeURI"] = Link(destination, destinationTitle);
        association["lastChangeDateTime"] = _lastChange;
        _associations.Add((JsonNode)association);
    }

    private JsonObject Link(LadderPart part, string title) => new()
    {
        ["title"] = title.ReplaceLineEndings(" "),
        ["identifier"] = Identifier(part.Id),
        ["uri"] = Uri(part.Id),
        ["targetType"] = "CASE",
    };

    private static string TitleOf(LadderPart part) => part switch
    {
        Ladder ladder => ladder.Title,
        Group group => group.Title,
        Competency competency => competency.Title,
        CompetencyExpectations expectations => $"{expectations.Competency.Title}: {expectations.Level.Title}",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part.Id, null),
    };

    // Two organizations may have a ladder with the same id, and one learning system may take both.
    private string Identifier(string id) => NameBasedUuid.Of(Space, $"{_organization}/{id}").ToString();

    private string Uri(string id) => "urn:uuid:" + Identifier(id);

    private static void AddText(JsonObject json, string name, IEnumerable<string> lines)
    {
        if (lines.Where(l => l.Length > 0).ToList() is { Count: > 0 } filled)
        {
            json[name] = string.Join('\n', filled);
        }
    }
}
