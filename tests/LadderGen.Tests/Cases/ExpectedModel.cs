using System.Globalization;
using LadderGen.Compiler.Model;
using YamlDotNet.RepresentationModel;

namespace LadderGen.Tests.Cases;

/// <summary>Compares a model with what a case wants of it.</summary>
internal static class ExpectedModel
{
    /// <summary>Lists the differences; none if the model is right.</summary>
    public static IEnumerable<string> Differences(LadderModel model, YamlMappingNode expected)
    {
        foreach (var key in expected.Children.Keys.Select(k => ((YamlScalarNode)k).Value!))
        {
            var differences = key switch
            {
                "levels" => Unequal(key, ExpectedCase.Texts(expected, key), model.Levels.Select(l => l.Name)),
                "competencies" => Unequal(
                    key,
                    ExpectedCase.Texts(expected, key).Order(StringComparer.Ordinal),
                    model.Competencies.Select(c => c.Name).Order(StringComparer.Ordinal)),
                "expectations" => UnequalCount(key, expected, Expectations(model).Count()),
                "examples" => UnequalCount(key, expected, Cells(model).Sum(c => c.Examples.Count)),
                "facts" => UnequalCount(key, expected, model.AllOfLevels.Sum(l => l.Facts.Count)),
                "title" => Unequal(key, ExpectedCase.Texts(expected, key), [model.Title]),
                "counts" => Each(expected, key, path => Count(model, path).ToString(CultureInfo.InvariantCulture)),
                "groups" => Each(expected, key, competency => GroupOf(model, competency)),
                // A case may give a part of what is said.
                "says" => ExpectedCase.Pairs(expected, key)
                    .Where(p => !Says(model, p.Key).Contains(p.Value, StringComparison.Ordinal))
                    .Select(p => $"says of {p.Key}: '{Says(model, p.Key)}', not '{p.Value}'"),
                "has" => ExpectedCase.Texts(expected, key).Except(Expectations(model).Select(e => e.Text)).Select(t => $"has not: {t}"),
                "hasNot" => ExpectedCase.Texts(expected, key)
                    .Where(t => Texts(model).Any(text => text.Contains(t, StringComparison.Ordinal)))
                    .Select(t => $"has: {t}"),
                "keeps" => ExpectedCase.Texts(expected, key)
                    .Where(t => !Texts(model).Any(text => text.Contains(t, StringComparison.Ordinal)))
                    .Select(t => $"lost: {t}"),
                _ => throw new InvalidOperationException($"'{key}' is not a word of expect.yml."),
            };
            foreach (var difference in differences)
            {
                yield return difference;
            }
        }
    }

    private static IEnumerable<string> Each(YamlMappingNode expected, string key, Func<string, string> actual) =>
        ExpectedCase.Pairs(expected, key)
            .Where(p => actual(p.Key) != p.Value)
            .Select(p => $"{key} of {p.Key}: '{actual(p.Key)}', not '{p.Value}'");

    private static IEnumerable<string> Unequal(string key, IEnumerable<string> expected, IEnumerable<string> actual) =>
        expected.SequenceEqual(actual, StringComparer.Ordinal)
            ? []
            : [$"{key}: {string.Join(", ", actual)}; not {string.Join(", ", expected)}"];

    private static IEnumerable<string> UnequalCount(string key, YamlMappingNode expected, int actual) =>
        Unequal(key, ExpectedCase.Texts(expected, key), [actual.ToString(CultureInfo.InvariantCulture)]);

    private static IEnumerable<CellModel> Cells(LadderModel model) => model.AllOfLevels.SelectMany(l => l.Cells);

    private static IEnumerable<ExpectationModel> Expectations(LadderModel model) => Cells(model).SelectMany(c => c.Expectations);

    private static int Count(LadderModel model, string path)
    {
        var names = path.Split('/');
        return model.AllOfLevels.Where(l => l.Name == names[0])
            .SelectMany(l => l.Cells)
            .Where(c => names.Length == 1 || model.Competencies[c.Competency].Name == names[1])
            .Sum(c => c.Expectations.Count);
    }

    private static string GroupOf(LadderModel model, string competency) =>
        model.Competencies.FirstOrDefault(c => c.Name == competency) is { } found
            ? found.Group < 0 ? "" : model.Groups[found.Group].Name
            : $"no competency {competency}";

    private static string Says(LadderModel model, string path)
    {
        var names = path.Split('/');
        if (model.AllOfLevels.FirstOrDefault(l => l.Name == names[0]) is not { } level)
        {
            return model.Competencies.FirstOrDefault(c => c.Name == path)?.Description ?? $"no {path}";
        }

        return names.Length == 1
            ? level.Summary
            : level.Cells.FirstOrDefault(c => model.Competencies[c.Competency].Name == names[1])?.Summary ?? $"no {path}";
    }

    /// <summary>All texts of a model that people read.</summary>
    private static IEnumerable<string> Texts(LadderModel model) =>
    [
        model.Title,
        model.Description,
        .. model.Groups.SelectMany(g => new[] { g.Title, g.Description }),
        .. model.Competencies.SelectMany(c => new[] { c.Title, c.Description }),
        .. model.AllOfLevels.SelectMany(l => l.Facts.SelectMany(f => new[] { f.Title, f.Text }).Prepend(l.Summary).Prepend(l.Title)),
        .. Cells(model).SelectMany(c => c.Examples.Prepend(c.Summary)),
        .. Expectations(model).SelectMany(e => e.Details.Prepend(e.Text)),
    ];
}
