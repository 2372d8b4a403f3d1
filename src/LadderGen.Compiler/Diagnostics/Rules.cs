using static LadderGen.Compiler.Diagnostics.Presumptions;
using static LadderGen.Compiler.Diagnostics.Severity;

namespace LadderGen.Compiler.Diagnostics;

/// <summary>All rules. Their ids are public: build logs, <c>NoWarn</c> and the guide have them.</summary>
internal static class Rules
{
    public static readonly Rule NotText = new("LADDER001", Error, "A document is text in UTF-8");
    public static readonly Rule InvalidDeclaration = new("LADDER002", Error, "A declaration is valid YAML with values of the right kinds");
    public static readonly Rule UnknownKey = new("LADDER003", Error, "A declaration has only known keys");
    public static readonly Rule WronglyDecoded = new("LADDER004", Warning, "Text was decoded correctly");

    public static readonly Rule MisspeltDeclaration = new("LADDER005", Error, "A declaration is written as one");

    public static readonly Rule NoLevel = new("LADDER101", Error, "A ladder has levels")
    {
        Presumes = Documents | Declaration,
    };

    public static readonly Rule MissingLevel = new("LADDER102", Error, "A declared level is in the documents")
    {
        Presumes = Documents | Declaration,
    };

    public static readonly Rule UndeclaredLevel = new("LADDER103", Error, "A heading among levels is a level")
    {
        Presumes = Declaration,
    };

    public static readonly Rule DuplicateLevel = new("LADDER104", Error, "A level is there once");
    public static readonly Rule DuplicateCompetency = new("LADDER105", Error, "A level has a competency once")
    {
        Presumes = Headings,
    };

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

    public static readonly Rule TwoSpellings = new("LADDER109", Warning, "A competency is spelled one way")
    {
        Presumes = Declaration,
    };

    public static readonly Rule Empty = new("LADDER110", Error, "A level or competency is not empty")
    {
        Presumes = Documents | Declaration,
    };

    public static readonly Rule UnreadableForm = new("LADDER111", Error, "A document has a form that can be read");
    public static readonly Rule Repetition = new("LADDER112", Warning, "An expectation is there once");
    public static readonly Rule MissingPart = new("LADDER113", Error, "A declared part is in the documents")
    {
        Presumes = Documents | Declaration,
    };

    public static readonly Rule TwoGroups = new("LADDER114", Warning, "A competency is in one group");
    public static readonly Rule UnusedWord = new("LADDER115", Warning, "A declared word is in the documents")
    {
        Presumes = Documents | Declaration,
    };

    public static readonly Rule TooLarge = new("LADDER116", Error, "A ladder is small enough for an assembly");

    public static readonly Rule TextAfterBullets = new("LADDER121", Warning, "Text is above the bullets it describes");
    public static readonly Rule LostBullet = new("LADDER122", Warning, "A line that says something by itself has a bullet");
    public static readonly Rule LostFootnote = new("LADDER123", Warning, "A footnote belongs to a line");
    public static readonly Rule TypedHeading = new("LADDER131", Warning, "A heading has one to six # and a space");

    public static readonly Rule NoHeading = new("LADDER132", Error, "A heading is a line of its own")
    {
        ExplainsItsLine = true,
    };

    public static readonly Rule Unwritten = new("LADDER133", Warning, "A text is written");
    public static readonly Rule LostInSheet = new("LADDER134", Error, "A cell has no error of the spreadsheet");
    public static readonly Rule FilledInBySite = new("LADDER135", Warning, "A document has its own words");
    public static readonly Rule ExtraColumn = new("LADDER136", Warning, "A column belongs to the ladder");
    public static readonly Rule DataInHeader = new("LADDER137", Warning, "The first row of a table is its header");

    public static readonly Rule NoWords = new("LADDER138", Error, "A name or an expectation has words")
    {
        ExplainsItsLine = true,
    };
    public static readonly Rule WrongDepth = new("LADDER141", Error, "Headings that mean the same have the same number of #");
    public static readonly Rule CodeAgainstOrder = new("LADDER142", Error, "The codes of the levels agree with their order");
    public static readonly Rule LevelTwin = new("LADDER143", Error, "Two levels are not one level, misspelled")
    {
        ExplainsItsLine = true,
    };

    public static readonly Rule OldTitle = new("LADDER144", Error, "A document is about the level that its file is named after");
    public static readonly Rule MisspeltFact = new("LADDER145", Warning, "A fact is spelled one way");
    public static readonly Rule StrayFact = new("LADDER146", Warning, "A fact is right under its level");
    public static readonly Rule EmptyHeading = new("LADDER147", Error, "A heading has words");

    public static readonly Rule TakenLadderName = new("LADDER148", Warning, "The name of a ladder is free");
    public static readonly Rule TwoRoles = new("LADDER149", Warning, "A heading is a competency at every level, or a group");

    public static readonly Rule NameCollision = new("LADDER201", Error, "Two names stay two names in C#");
    public static readonly Rule NoName = new("LADDER202", Error, "A name can be made of the words");
    public static readonly Rule DuplicateLadder = new("LADDER203", Error, "Two ladders have two names");

    public static readonly Rule UnknownRename = new("LADDER204", Error, "A new name in 'renamed' is in the ladder");

    public static readonly Rule DeadReference = new("LADDER301", Warning, "A reference leads to a level that is there")
    {
        Presumes = Documents | Declaration,
    };

    public static readonly Rule ReferenceCycle = new("LADDER302", Error, "A reference does not lead back to itself");

    public static readonly Rule NoLadder = new("LADDER401", Warning, "A project that references LadderGen has a ladder");
    public static readonly Rule HidingNamespace = new("LADDER402", Warning, "A namespace does not hide the class 'Ladders'");

    public static readonly Rule StrayFile = new("LADDER403", Warning, "A file in a folder of ladders belongs to a ladder");
    public static readonly Rule StrayText = new("LADDER404", Warning, "Text is in a declared part of its document");
    public static readonly Rule SharedNamespace = new("LADDER405", Warning, "No two projects have ladders in one namespace");

    public static readonly Rule LevelQuery = new("LADDER421", Warning, "A database compares levels by rank");

    public static readonly Rule UnknownId = new("LADDER501", Warning, "A string marked [LadderId] is an id of the right kind");

    public static readonly Rule LockedIsGone = new("LADDER601", Error, "What was released can still be found")
    {
        Presumes = Documents | Declaration,
    };

    public static readonly Rule NotLocked = new("LADDER602", Warning, "A new part is locked before it is released")
    {
        Presumes = Documents | Declaration,
    };

    public static readonly Rule Reworded = new("LADDER603", Info, "A reworded part keeps its id");
    public static readonly Rule InvalidLock = new("LADDER604", Error, "A lock can be read");
    public static readonly Rule RetiredAgain = new("LADDER605", Error, "A retired id is not used again");
    public static readonly Rule UnknownRetired = new("LADDER606", Error, "A name in 'retired' is in the lock");
    public static readonly Rule NoLock = new("LADDER607", Info, "A ladder has a lock");

    public static readonly Rule WrongPredecessor = new("LADDER608", Error, "A version succeeds another ladder of the project");

    public static readonly Rule Internal = new("LADDER901", Error, "LadderGen works");

    /// <summary>All of them, by id.</summary>
    public static readonly IReadOnlyList<Rule> All =
    [
        NotText, InvalidDeclaration, UnknownKey, WronglyDecoded, MisspeltDeclaration,
        NoLevel, MissingLevel, UndeclaredLevel, DuplicateLevel, DuplicateCompetency, Unplaced, BrokenTable,
        MissingExpectation, TwoSpellings, Empty, UnreadableForm, Repetition, MissingPart, TwoGroups, UnusedWord, TooLarge,
        TextAfterBullets, LostBullet, LostFootnote,
        TypedHeading, NoHeading, Unwritten, LostInSheet, FilledInBySite, ExtraColumn, DataInHeader, NoWords,
        WrongDepth, CodeAgainstOrder, LevelTwin, OldTitle, MisspeltFact, StrayFact,
        EmptyHeading, TakenLadderName, TwoRoles,
        NameCollision, NoName, DuplicateLadder, UnknownRename,
        DeadReference, ReferenceCycle, NoLadder, HidingNamespace, StrayFile, StrayText, SharedNamespace, LevelQuery, UnknownId,
        LockedIsGone, NotLocked, Reworded, InvalidLock, RetiredAgain, UnknownRetired, NoLock, WrongPredecessor, Internal,
    ];
}
