using System.ComponentModel;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LadderGen.AspNetCore.Mvc;

/// <summary>
/// Binds a value to a part of a ladder. MVC itself could do it too, but says of a wrong one only that it is not valid.
/// </summary>
internal sealed class LadderPartBinder(Type type) : IModelBinder
{
    private readonly TypeConverter _converter = TypeDescriptor.GetConverter(type);

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var value = bindingContext.ValueProvider.GetValue(name);
        if (value != ValueProviderResult.None)
        {
            bindingContext.ModelState.SetModelValue(name, value);
            try
            {
                var part = _converter.ConvertFromString(null, value.Culture, value.FirstValue ?? "");
                bindingContext.Result = ModelBindingResult.Success(part);

                // A page that is shown again selects the option with this value.
                bindingContext.ModelState.SetModelValue(name, part?.ToString(), value.FirstValue);
            }
            catch (FormatException exception)
            {
                bindingContext.ModelState.TryAddModelError(name, exception.Message);
            }
        }

        return Task.CompletedTask;
    }
}
