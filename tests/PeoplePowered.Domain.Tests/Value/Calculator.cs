using System.Globalization;

namespace PeoplePowered.Domain.Tests.Value;

/// <summary>A pocket calculator: works out what a step of workings says, such as <c>1,000 x (0.5 + 1 / 1.035^2)</c>.</summary>
internal sealed class Calculator
{
    private readonly string _text;
    private int _at;

    private Calculator(string text) => _text = text.Replace(",", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal);

    public static double Work(string text)
    {
        var calculator = new Calculator(text);
        var result = calculator.Sum();
        Assert.True(calculator._at == calculator._text.Length, $"'{text}' is not understood from '{calculator._text[calculator._at..]}' on");
        return result;
    }

    private double Sum()
    {
        var sum = Product();
        while (Takes('+', '-') is var sign and not '\0')
            sum += sign == '+' ? Product() : -Product();
        return sum;
    }

    private double Product()
    {
        var product = Power();
        while (Takes('x', '/') is var sign and not '\0')
            product = sign == 'x' ? product * Power() : product / Power();
        return product;
    }

    private double Power()
    {
        var number = Number();
        return Takes('^', '^') != '\0' ? Math.Pow(number, Number()) : number;
    }

    private double Number()
    {
        if (Takes('-', '-') != '\0')
            return -Number();
        if (Takes('(', '(') != '\0')
        {
            var inner = Sum();
            Assert.Equal(')', Takes(')', ')'));
            return inner;
        }

        var from = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.'))
            _at++;
        return double.Parse(_text.AsSpan(from, _at - from), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private char Takes(char one, char other) => _at < _text.Length && (_text[_at] == one || _text[_at] == other) ? _text[_at++] : '\0';
}
