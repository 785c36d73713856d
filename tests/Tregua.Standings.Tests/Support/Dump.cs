using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Tregua.Standings.Tests.Support;

/// <summary>Writes an answer out in full, so that two can be compared part by part.</summary>
internal static class Dump
{
    internal static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.AppendLine("null");
                break;
            case string or ValueType when value is not IEnumerable || value is string:
                text.AppendLine(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
            case IEnumerable items:
                text.AppendLine();
                foreach (var item in items)
                {
                    text.Append(' ', depth * 2).Append("- ");
                    Write(text, item, depth + 1);
                }
                break;
            default:
                text.AppendLine(value.GetType().Name);
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.Name != "EqualityContract"))
                {
                    text.Append(' ', depth * 2).Append(property.Name).Append(": ");
                    Write(text, property.GetValue(value), depth + 1);
                }
                break;
        }
    }
}
