using LadderGen.Internals;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace LadderGen.AspNetCore.Requests;

/// <summary>Gives the ladders to the code that reads what somebody chose in an interactive component: no request reaches it.</summary>
internal sealed class CircuitReading(LadderSet ladders) : CircuitHandler
{
    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(
        Func<CircuitInboundActivityContext, Task> next) => async context =>
    {
        ReadingScope.Current = new(ladders);
        await next(context).ConfigureAwait(false);
    };
}
