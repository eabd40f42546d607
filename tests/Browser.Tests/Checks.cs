namespace Browser.Tests;

/// <summary>Questions to a page in its own language; each answers with a line for everything that is wrong.</summary>
internal static class Checks
{
    /// <summary>Texts of a drawing that leave it, or that touch another text of it. A pixel and a half is let pass: faces differ.</summary>
    public const string Drawings = """
        () => {
          const wrong = [], slack = 1.5;
          for (const svg of document.querySelectorAll('svg')) {
            const whole = svg.getBoundingClientRect();
            if (whole.width === 0) continue;
            const scale = whole.width / svg.viewBox.baseVal.width;
            const texts = [...svg.querySelectorAll('text')].map(text => {
              const box = text.getBoundingClientRect(), trim = box.height * 0.14;
              return { what: text.textContent, left: box.left, right: box.right, top: box.top + trim, bottom: box.bottom - trim };
            });
            const by = slack * Math.max(1, scale);
            for (const text of texts)
              if (text.left < whole.left - by || text.right > whole.right + by || text.top < whole.top - by || text.bottom > whole.bottom + by)
                wrong.push(`leaves the drawing: ${text.what}`);
            for (let i = 0; i < texts.length; i++)
              for (let j = 0; j < i; j++) {
                const a = texts[i], b = texts[j];
                if (a.left < b.right - by && b.left < a.right - by && a.top < b.bottom - by && b.top < a.bottom - by)
                  wrong.push(`overlaps: ${a.what} | ${b.what}`);
              }
          }
          return wrong;
        }
        """;

    /// <summary>Texts with less contrast than WCAG 2.2 asks for at level AA, with what lies under each, on the page or in a drawing.</summary>
    public const string Contrast = """
        () => {
          const wrong = new Set();
          const parse = colour => { const m = /rgba?\(([^)]+)\)/.exec(colour); return m ? m[1].split(',').map(Number) : null; };
          const luminance = c => { const [r, g, b] = c.slice(0, 3).map(v => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          const ratio = (a, b) => { const [x, y] = [luminance(a), luminance(b)]; return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05); };
          const shapes = new Map();
          const filled = svg => {
            if (!shapes.has(svg)) shapes.set(svg, [...svg.querySelectorAll('rect,polygon,circle')].map(shape => [shape, parse(getComputedStyle(shape).fill)]).filter(([, fill]) => fill));
            return shapes.get(svg);
          };
          const drawnOver = (text, x, y) => {
            const svg = text.ownerSVGElement, point = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM().inverse());
            const under = filled(svg).filter(([shape]) => (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) && shape.isPointInFill(point));
            return under.length ? under[under.length - 1][1] : null;
          };
          const ground = (element, x, y) => {
            const fill = element instanceof SVGElement ? drawnOver(element, x, y) : null;
            if (fill) return fill;
            for (let under = element; under; under = under.parentElement) {
              const back = parse(getComputedStyle(under).backgroundColor);
              if (back && (back.length < 4 || back[3] > 0)) return back;
            }
            return [255, 255, 255];
          };
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const element = node.parentElement;
            if (!node.textContent.trim() || ['SCRIPT', 'STYLE', 'style', 'title', 'desc'].includes(element.tagName)) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            const box = range.getClientRects()[0];
            if (!box || box.width === 0 || box.right < 0 || box.bottom < 0) continue;
            const style = getComputedStyle(element), drawn = element instanceof SVGElement;
            const colour = parse(drawn ? style.fill : style.color);
            const size = parseFloat(style.fontSize), large = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight) >= 700);
            const found = ratio(colour, ground(element, box.left + box.width / 2, box.top + box.height / 2));
            if (found < (large ? 3 : 4.5)) wrong.add(`${found.toFixed(2)}: ${node.textContent.trim().slice(0, 60)} (${style.color})`);
          }
          return [...wrong];
        }
        """;

    /// <summary>Headings: one first-level heading, first, and no level left out.</summary>
    public const string Headings = """
        () => {
          const wrong = [];
          const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(heading => [Number(heading.tagName[1]), heading.textContent]);
          if (levels.filter(([level]) => level === 1).length !== 1 || levels[0][0] !== 1) wrong.push('the page does not begin with its one first-level heading');
          for (let i = 1; i < levels.length; i++)
            if (levels[i][0] > levels[i - 1][0] + 1) wrong.push(`a level is left out before: ${levels[i][1]}`);
          return wrong;
        }
        """;

    /// <summary>What is wider than the window, and so would be cut off on paper or move the whole page sideways on a phone.</summary>
    public const string Width = """
        () => {
          const wrong = [], room = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth > room) wrong.push(`the page is ${document.documentElement.scrollWidth} wide, the window ${room}`);
          for (const element of document.querySelectorAll('main *')) {
            const box = element.getBoundingClientRect();
            const scrolls = element.closest('.pp-scroll') && getComputedStyle(element.closest('.pp-scroll')).overflowX === 'auto';
            if (!scrolls && box.width > 0 && box.right > room + 1 && !element.closest('.pp-skip')) wrong.push(`reaches to ${Math.round(box.right)} of ${room}: ${element.tagName} ${element.textContent.slice(0, 40)}`);
          }
          return wrong;
        }
        """;

    /// <summary>Every drawing says what it is and what it shows, and identifiers are there once.</summary>
    public const string Names = """
        () => {
          const wrong = [];
          for (const svg of document.querySelectorAll('svg')) {
            const named = (svg.getAttribute('aria-labelledby') || '').split(' ').map(id => document.getElementById(id));
            if (svg.getAttribute('role') !== 'img' || named.length !== 2 || named.some(element => !element || !element.textContent.trim())) wrong.push('a drawing has no title or no description');
            const figure = svg.closest('figure');
            if (!figure || !figure.querySelector('details table')) wrong.push('a drawing has no table of the same numbers');
          }
          const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
          for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i))) wrong.push(`there twice: ${id}`);
          return wrong;
        }
        """;
}
