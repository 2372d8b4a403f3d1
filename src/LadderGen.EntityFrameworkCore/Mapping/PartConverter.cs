using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LadderGen.EntityFrameworkCore.Mapping;

/// <summary>Converts a part of a ladder to its id and back.</summary>
internal sealed class PartConverter<TPart>(StoredLadders ladders) : ValueConverter<TPart, string>(
    part => ladders.IdOf(part),
    id => ladders.Find<TPart>(id))
    where TPart : LadderPart;
