namespace LadderGen;

/// <summary>The kinds of parts that have an id.</summary>
[Flags]
public enum LadderIdKind
{
    /// <summary>A ladder, such as <c>sre</c>.</summary>
    Ladder = 1,

    /// <summary>A level, such as <c>sre/senior</c>.</summary>
    Level = 2,

    /// <summary>A competency, such as <c>sre/competencies/mastery</c>.</summary>
    Competency = 4,

    /// <summary>A group of competencies, such as <c>sre/groups/skill</c>.</summary>
    Group = 8,

    /// <summary>The expectations of a level for a competency, such as <c>sre/senior/mastery</c>.</summary>
    CompetencyExpectations = 16,

    /// <summary>One expectation, such as <c>sre/senior/mastery/leads-incidents</c>.</summary>
    Expectation = 32,

    /// <summary>Any part that has an id, in this version or a later one.</summary>
    Any = ~0,
}
