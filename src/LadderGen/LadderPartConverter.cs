using System.ComponentModel;
using System.Globalization;
using LadderGen.Internals;

namespace LadderGen;

/// <summary>
/// Writes a part of a ladder as its id. Reading one needs the ladders, which a <see cref="TypeConverter"/> does not have: instead of
/// leaving a null behind, as configuration does for a type without a converter, it says what to do. The code of a request has the ladders.
/// </summary>
internal sealed class LadderPartConverter(Type type) : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is not string text ? base.ConvertFrom(context, culture, value)
        : string.IsNullOrWhiteSpace(text) ? null
        : ReadingScope.Current is { } scope
            ? PartKeys.Find(text, scope.Ladders, type) ?? throw new FormatException(NotFound.Key(text, scope.Ladders, type).Message)
        : throw new FormatException(
            $"{QuotedInput.Of(text)} cannot be read as a {type.Name} without its ladder. "
            + $"Use a string, and pass it to Ladders.Find<{type.Name}>"
            + (typeof(Level).IsAssignableFrom(type) ? ", or use the level type of one ladder, such as SreLevel." : "."));

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is LadderPart part && destinationType == typeof(string) ? part.Id : base.ConvertTo(context, culture, value, destinationType);
}
