using static LadderGen.Compiler.Diagnostics.Presumptions;
using static LadderGen.Compiler.Diagnostics.Severity;

namespace LadderGen.Compiler.Diagnostics;

/// <summary>All rules. Their ids are public: build logs, <c>NoWarn</c> and the guide have them.</summary>
internal static class Rules
{
    public static readonly Rule NotText = new("LADDER001", Error, "A document is UTF-8 text");
    public static readonly Rule InvalidDeclaration = new("LADDER002", Error, "A declaration is valid YAML of the right types");
    public static readonly Rule UnknownKey = new("LADDER003", Error, "A declaration has known keys only");
    public static readonly Rule WronglyDecoded = new("LADDER004", Warning, "Text was decoded correctly");

    public static readonly Rule NoLevel = new("LADDER101", Error, "A ladder has levels")
    {
        Presumes = Documents | Declaration,
    };

    public static readonly Rule MissingLevel = new("LADDER102", Error, "A declared level stands in the documents")
    {
        Presumes = Documents | Declaration,
    };

    public static readonly Rule UndeclaredLevel = new("LADDER103", Error, "A label where levels stand is a level")
    {
        Presumes = Declaration,
    };

    public static readonly Rule DuplicateLevel = new("LADDER104", Error, "A level stands once");
    public static readonly Rule DuplicateCompetency = new("LADDER105", Error, "A competency stands once in a level");
    public static readonly Rule Unplaced = new("LADDER106", Error, "Text belongs to a level and a competency")
    {
        Presumes = Declaration,
    };

    public static readonly Rule BrokenTable = new("LADDER107", Error, "A row has as many cells as its header")
    {
        ExplainsItsLine = true,
    };

    public static readonly Rule MissingExpectation = new("LADDER108", Warning, "A competency has expectations at every level")
    {
        Presumes = Documents | Declaration,
    };

    public static readonly Rule TwoSpellings = new("LADDER109", Warning, "A competency is spelt one way")
    {
        Presumes = Declaration,
    };

    public static readonly Rule Empty = new("LADDER110", Error, "A level or competency has something in it")
    {
        Presumes = Documents | Declaration,
    };

    public static readonly Rule UnreadableForm = new("LADDER111", Error, "A document has a form that can be read");
    public static readonly Rule Repetition = new("LADDER112", Warning, "An expectation stands once in its level and competency");
    public static readonly Rule MissingPart = new("LADDER113", Error, "A declared part stands in the documents")
    {
        Presumes = Documents | Declaration,
    };

    public static readonly Rule TwoGroups = new("LADDER114", Warning, "A competency stands in one group");
    public static readonly Rule UnusedWord = new("LADDER115", Warning, "A declared word stands in the documents")
    {
        Presumes = Documents | Declaration,
    };

    public static readonly Rule TooLarge = new("LADDER116", Error, "A ladder is small enough for an assembly");

    public static readonly Rule NameCollision = new("LADDER201", Error, "Two names give two identifiers");
    public static readonly Rule NoName = new("LADDER202", Error, "A name gives an identifier");
    public static readonly Rule DuplicateLadder = new("LADDER203", Error, "Two ladders have two names");

    public static readonly Rule UnknownRename = new("LADDER204", Error, "A renaming leads to a name that is there");

    public static readonly Rule DeadReference = new("LADDER301", Warning, "A reference leads to a level that is here")
    {
        Presumes = Documents | Declaration,
    };

    public static readonly Rule ReferenceCycle = new("LADDER302", Error, "A reference does not lead back to itself");

    public static readonly Rule NoLadder = new("LADDER401", Warning, "A project that references LadderGen has a ladder");

    public static readonly Rule UnknownId = new("LADDER501", Warning, "A string marked [LadderId] is the id it should be");

    public static readonly Rule Internal = new("LADDER901", Error, "LadderGen works");

    /// <summary>All of them, by id.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        NotText, InvalidDeclaration, UnknownKey, WronglyDecoded,
        NoLevel, MissingLevel, UndeclaredLevel, DuplicateLevel, DuplicateCompetency, Unplaced, BrokenTable,
        MissingExpectation, TwoSpellings, Empty, UnreadableForm, Repetition, MissingPart, TwoGroups, UnusedWord, TooLarge,
        NameCollision, NoName, DuplicateLadder, UnknownRename,
        DeadReference, ReferenceCycle, NoLadder, UnknownId, Internal,
    ];
}
