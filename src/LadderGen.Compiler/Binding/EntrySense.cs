namespace LadderGen.Compiler.Binding;

/// <summary>The sense of a statement's text.</summary>
internal enum EntrySense
{
    /// <summary>It says something.</summary>
    Text,

    /// <summary><c>N/A</c> and the like: nothing is expected, on purpose.</summary>
    Nothing,

    /// <summary><c>TODO</c> and the like: what is expected is still to be written.</summary>
    Unwritten,

    /// <summary>The error that a spreadsheet shows in place of a text that it lost.</summary>
    ErrorOfSheet,
}
