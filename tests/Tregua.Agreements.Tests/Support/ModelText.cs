using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using NodaTime;
using Tregua.Agreements.Model;

namespace Tregua.Agreements.Tests.Support;

/// <summary>Writes any part of the model as text, property by property, so that models can be compared and read in a diff. Lines and marks are left out.</summary>
internal static class ModelText
{
    public static string Of(object model)
    {
        var text = new StringBuilder();
        Write(text, model, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object value, int depth)
    {
        text.Append(value.GetType().Name).Append('\n');
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.Name is "Line" or "Mark" || property.GetIndexParameters().Length > 0)
                continue;
            WriteProperty(text, property.Name, property.GetValue(value), depth + 1);
        }
    }

    private static void WriteProperty(StringBuilder text, string name, object? value, int depth)
    {
        if (value is null or false || (value is IEnumerable many && !many.Cast<object>().Any()))
            return;
        text.Append(' ', depth * 2).Append(name).Append(": ");
        if (Plain(value) is { } plain)
        {
            text.Append(plain).Append('\n');
            return;
        }

        if (value is not IEnumerable items)
        {
            Write(text, value, depth);
            return;
        }

        text.Append('\n');
        foreach (var item in items)
        {
            text.Append(' ', (depth + 1) * 2).Append("- ");
            if (Plain(item) is { } word)
                text.Append(word).Append('\n');
            else
                Write(text, item, depth + 1);
        }
    }

    private static string? Plain(object value) => value switch
    {
        string s => s,
        Enum or PactTime or LocalDate or DateTimeZone or bool => value.ToString(),
        Span span => FormattableString.Invariant($"{span.Count} {span.Unit}"),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
