using System.Text;

namespace PeoplePowered.Reporting.Markup;

/// <summary>The page's style sheet: screen and phone, light and dark, print on A4.</summary>
internal static class PageStyle
{
    private const string Rules =
        """
        *{box-sizing:border-box}
        html{font:100%/1.55 Arial,Helvetica,'Liberation Sans','Nimbus Sans',Roboto,sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;background:var(--pp-surface);color:var(--pp-ink)}
        main{max-width:66rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
        h1,h2,h3{line-height:1.25;text-wrap:balance;overflow-wrap:break-word}
        h1{font-size:1.9rem;margin:0 0 .25rem}
        h2{font-size:1.3rem;margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--pp-rule)}
        h3{font-size:1.05rem;margin:1.75rem 0 .5rem}
        p{margin:0 0 1rem;max-width:42rem;overflow-wrap:break-word}
        .pp-subtitle{color:var(--pp-muted);font-size:1.1rem;margin-bottom:1.5rem}
        a{color:var(--pp-strong)}
        :focus-visible{outline:3px solid var(--pp-spread);outline-offset:2px}
        .pp-skip{position:absolute;left:-999rem;top:0;background:var(--pp-surface);padding:.6rem 1rem}
        .pp-skip:focus{left:0;z-index:1}
        .pp-contents ol{margin:0;padding-left:1.4rem}
        .pp-contents{background:var(--pp-panel);padding:1rem 1.25rem;margin:1.5rem 0}
        .pp-contents p{font-weight:bold;margin:0 0 .4rem}
        .pp-figure{margin:1.5rem 0;max-width:47.5rem}
        .pp-figure figcaption,caption{font-weight:bold;text-align:start;padding:0 0 .5rem}
        .pp-scroll{overflow-x:auto;margin:0 0 1rem}
        .pp-figure svg{display:block;min-width:40rem}
        details{margin:.25rem 0 0}
        summary{color:var(--pp-strong);cursor:pointer;padding:.25rem 0}
        table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.4}
        th,td{padding:.4rem .75rem;border-bottom:1px solid var(--pp-rule);vertical-align:top;font-weight:normal}
        thead th{font-weight:bold;font-size:.875rem;color:var(--pp-muted);border-bottom:1px solid var(--pp-muted);vertical-align:bottom}
        th:first-child{padding-left:0}
        td:last-child,th:last-child{padding-right:0}
        tfoot th,tfoot td{font-weight:bold;border-top:1px solid var(--pp-muted)}
        .start{text-align:left}.centre{text-align:center}.end{text-align:right}
        .numeric{font-variant-numeric:tabular-nums;white-space:nowrap}
        thead .numeric{white-space:normal}
        th button{all:unset;cursor:pointer;font:inherit;color:inherit}
        th button:focus-visible{outline:3px solid var(--pp-spread);outline-offset:2px}
        th button:hover{text-decoration:underline}
        th:not(.end) button::after,th.end button::before{content:"\2195";padding:0 .3em;opacity:.55;font-weight:normal}
        th[aria-sort=ascending]:not(.end) button::after,th.end[aria-sort=ascending] button::before{content:"\2191";opacity:1}
        th[aria-sort=descending]:not(.end) button::after,th.end[aria-sort=descending] button::before{content:"\2193";opacity:1}
        .pp-items{margin:0 0 1rem;padding-left:1.4rem;max-width:42rem;overflow-wrap:break-word}
        .pp-items li{margin:0 0 .25rem}
        .pp-caveats{list-style:none;margin:0 0 1rem;padding:0}
        .pp-caveats li{border-left:3px solid var(--pp-muted);background:var(--pp-panel);padding:.6rem .9rem;margin:0 0 .5rem}
        .pp-caveats li.strong{border-left:6px double var(--pp-spread);padding-left:calc(.9rem - 3px)}
        .pp-severity{display:block;font-weight:bold;font-size:.875rem}
        .pp-severity code{font-weight:normal;color:var(--pp-muted);margin-left:.5rem}
        code{font:.9em/1.4 ui-monospace,Menlo,Consolas,'Liberation Mono',monospace;overflow-wrap:anywhere}
        dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.35rem 1.25rem;margin:0 0 1rem}
        dt{color:var(--pp-muted)}
        dd{margin:0;overflow-wrap:anywhere}
        @media (max-width:36rem){
        main{padding:1.5rem 1rem 3rem}
        h1{font-size:1.5rem}
        dl{display:block}
        dd{margin:0 0 .6rem}
        }
        @media print{
        html{font-size:10pt}
        main{max-width:none;padding:0}
        p{max-width:none}
        .pp-skip,details,th button::before,th button::after{display:none!important}
        .pp-scroll{overflow:visible!important}
        .pp-figure{max-width:none}
        .pp-figure svg{min-width:0;width:100%;max-height:225mm}
        table{font-size:8pt}
        th,td{padding:.25rem .4rem}
        thead th{font-size:8pt}
        .numeric{white-space:normal}
        figure,tr,li{break-inside:avoid}
        h1,h2,h3,caption,figcaption{break-after:avoid}
        thead{display:table-header-group;break-inside:avoid}
        tfoot{display:table-row-group}
        a{color:inherit;text-decoration:none}
        p{orphans:3;widows:3}
        }
        @page{size:A4;margin:18mm 15mm}

        """;

    /// <summary>The whole sheet.</summary>
    public static string Sheet { get; } = Build();

    private static string Build()
    {
        var sheet = new StringBuilder("\n");
        Roles(sheet, paint => paint.Light);
        sheet.Append("@media screen and (prefers-color-scheme:dark){\n");
        Roles(sheet, paint => paint.Dark);
        return sheet.Append("}\n").Append(Rules).ToString();
    }

    private static void Roles(StringBuilder sheet, Func<Paint, string> colour)
    {
        sheet.Append(":root{");
        foreach (var paint in Palette.All)
            sheet.Append("--pp-").Append(paint.Name).Append(':').Append(colour(paint)).Append(';');
        sheet.Append("}\n");
    }
}
