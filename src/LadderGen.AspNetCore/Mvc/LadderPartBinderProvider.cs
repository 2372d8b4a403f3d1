using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace LadderGen.AspNetCore.Mvc;

/// <summary>Gives MVC the binder for parts of ladders.</summary>
internal sealed class LadderPartBinderProvider : IModelBinderProvider
{
    /// <summary>Adds the provider after those that a source in the request has, such as a body, and before those of simple types.</summary>
    public static void AddTo(IList<IModelBinderProvider> providers)
    {
        var simple = providers.FirstOrDefault(p => p is SimpleTypeModelBinderProvider or TryParseModelBinderProvider);
        providers.Insert(simple is null ? 0 : providers.IndexOf(simple), new LadderPartBinderProvider());
    }

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        typeof(LadderPart).IsAssignableFrom(context.Metadata.ModelType) ? new LadderPartBinder(context.Metadata.ModelType) : null;
}
