using System.ComponentModel;
using System.Globalization;

namespace LadderGen;

/// <summary>
/// Reads a level of one ladder from its id, code, C# name or title, and writes it as its id. Configuration, command lines, forms
/// and whatever
/// else looks for a <see cref="TypeConverter"/> use it. Every generated level type has one.
/// </summary>
public abstract class LevelConverter : TypeConverter
{
    private readonly Ladder _ladder;

    /// <summary>For generated code only.</summary>
    /// <param name="ladder">The ladder whose levels are read.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected LevelConverter(Ladder ladder) => _ladder = ladder;

    /// <summary>Gets whether a level can be read from that type; it can from <see cref="string"/>.</summary>
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>
    /// Returns the level with that id, code, C# name or title, in any case; null for an empty text, such as an option <c>Please
    /// choose</c>.
    /// </summary>
    /// <inheritdoc/>
    /// <exception cref="FormatException">The ladder has no such level. The message lists its levels.</exception>
    /// <exception cref="NotSupportedException"><paramref name="value"/> is not a text.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is not string text ? base.ConvertFrom(context, culture, value)
        : string.IsNullOrWhiteSpace(text) ? null
        : _ladder.TryFindLevel(text, out var level) ? level
        : throw new FormatException(NotFound.Level(text, _ladder).Message);

    /// <summary>Returns the id of a level.</summary>
    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is Level level && destinationType == typeof(string) ? level.Id : base.ConvertTo(context, culture, value, destinationType);

    /// <summary>Returns the levels of the ladder, for editors that offer them.</summary>
    /// <inheritdoc/>
    public override StandardValuesCollection GetStandardValues(ITypeDescriptorContext? context) => new(_ladder.Levels.ToArray());

    /// <summary>Returns true: there are values to offer.</summary>
    /// <inheritdoc/>
    public override bool GetStandardValuesSupported(ITypeDescriptorContext? context) => true;

    /// <summary>Returns true: there are no other values.</summary>
    /// <inheritdoc/>
    public override bool GetStandardValuesExclusive(ITypeDescriptorContext? context) => true;
}
