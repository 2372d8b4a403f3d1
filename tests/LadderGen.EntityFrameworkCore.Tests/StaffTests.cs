using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace LadderGen.EntityFrameworkCore.Tests;

/// <summary>Tests with a database of people, each of them with a new one.</summary>
public abstract class StaffTests(Func<Database> database) : IDisposable
{
    protected TestStaff Staff { get; } = new(database);

    public void Dispose()
    {
        Staff.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The names of the people that a query finds.</summary>
    protected string Names(Expression<Func<Person, bool>> condition) =>
        InOrder(Staff.People.AsNoTracking().Where(condition).OrderBy(p => p.Name));

    protected static string InOrder(IEnumerable<Person> people) => string.Join(' ', people.Select(p => p.Name));
}
