using System.ComponentModel;
using System.Globalization;

namespace LadderGen;

/// <summary>
/// Lets configuration, command lines and whatever else asks for a <see cref="TypeConverter"/> read a level of one ladder
/// from its id, its code, its C# name or its title, and write it as its id. Every generated type of levels has one.
/// </summary>
public abstract class LevelConverter : TypeConverter
{
    private readonly Ladder _ladder;

    /// <summary>For generated code only.</summary>
    /// <param name="ladder">Whose levels are read.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected LevelConverter(Ladder ladder) => _ladder = ladder;

    /// <summary>Whether a level can be read from that type: from <see cref="string"/>.</summary>
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>The level with that id, code, name or title, in any case.</summary>
    /// <inheritdoc/>
    /// <exception cref="FormatException">There is none; the message says what there is.</exception>
    /// <exception cref="NotSupportedException"><paramref name="value"/> is no text.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is not string text ? base.ConvertFrom(context, culture, value)
        : _ladder.TryFindLevel(text, out var level) ? level
        : throw new FormatException(NotFound.Level(text, _ladder).Message);

    /// <summary>The id of a level.</summary>
    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is Level level && destinationType == typeof(string) ? level.Id : base.ConvertTo(context, culture, value, destinationType);

    /// <summary>The levels of the ladder, for editors that offer them.</summary>
    /// <inheritdoc/>
    public override StandardValuesCollection GetStandardValues(ITypeDescriptorContext? context) => new(_ladder.Levels.ToArray());

    /// <summary>Whether there are values to offer: there are.</summary>
    /// <inheritdoc/>
    public override bool GetStandardValuesSupported(ITypeDescriptorContext? context) => true;

    /// <summary>Whether there is no other value: there is none.</summary>
    /// <inheritdoc/>
    public override bool GetStandardValuesExclusive(ITypeDescriptorContext? context) => true;
}
