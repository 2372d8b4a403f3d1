using System.Data;
using Dapper;

namespace LadderGen.AspNetCore.Tests.Recipes;

/// <summary>Stores a part as its id, and reads it with the ladders.</summary>
public sealed class PartHandler<TPart>(LadderSet ladders) : SqlMapper.TypeHandler<TPart>
    where TPart : LadderPart
{
    public override void SetValue(IDbDataParameter parameter, TPart? value) => parameter.Value = (object?)value?.Id ?? DBNull.Value;

    public override TPart Parse(object value) => ladders.Find<TPart>((string)value);
}
