using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LadderGen.EntityFrameworkCore.Mapping;

/// <summary>Converts a stored part to its id and back, whether a ladder has the id or not.</summary>
internal sealed class StoredConverter<TPart>(StoredLadders ladders) : ValueConverter<Stored<TPart>, string>(
    stored => stored.Id,
    id => new Stored<TPart>(id, ladders.FindOrNull<TPart>(id)))
    where TPart : LadderPart;
