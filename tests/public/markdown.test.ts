import { Marked } from 'marked';
import { FRENCH_QUOTES as inBrowser } from '../../admin/shared/frenchQuotes';
import { toHtml } from '../../admin/shared/markdown';
import { FRENCH_QUOTES as onPages } from '../../api/pages/catalogue/french-quotes.rules';

const headings = (markdown: string) => [...toHtml(markdown).matchAll(/<(h\d)>/g)].map(([, tag]) => tag);

describe('the body of advice as HTML', () => {
  test.each([
    ['# A\n\n## B', ['h2', 'h3']],
    ['## A\n\n### B\n\n## C', ['h2', 'h3', 'h2']],
    ['#### A', ['h2']],
    ['# A\n\n###### B', ['h2', 'h6']],
    ['> # A\n\n## B', ['h2', 'h3']],
  ])('puts headings below the title of the page: %j', (markdown, levels) => {
    expect(headings(markdown)).toEqual(levels);
  });

  test('puts headings below the title of a card', () => {
    expect(toHtml('# A\n\n## B', { firstLevel: 4 })).toMatch(/<h4>A<\/h4>\s*<h5>B<\/h5>/);
  });

  test('marks what an English text quotes in French, and only there', () => {
    const text = 'Write « Bien **cordialement** » or `«`.';
    expect(toHtml(text, { lang: 'en' })).toBe(
      '<p>Write <span lang="fr">« Bien <strong>cordialement</strong> »</span> or <code>«</code>.</p>\n',
    );
    expect(toHtml(text, { lang: 'fr' })).not.toContain('<span');
    expect(toHtml('Left « open', { lang: 'en' })).toBe('<p>Left « open</p>\n');
  });

  test.each([
    'Say « Bonjour », then « Je **rappelle** demain ».',
    '« [Un lien](https://exemple.fr) »',
    '- « A »\n- `« B »`',
    'Left « open',
    '«»',
    '« A « B » C »',
    '« A\nB »',
  ])('marks French in the browser as on public pages: %j', (markdown) => {
    const [browser, pages] = [inBrowser, onPages].map((one) => new Marked({ extensions: [one] }).parse(markdown));
    expect(browser).toBe(pages);
  });

  test('keeps emphasis, lists and links in a text without headings', () => {
    const html = toHtml('**Un** [lien](https://exemple.fr)\n\n1. A\n2. B');
    expect(html).toContain('<strong>Un</strong> <a href="https://exemple.fr">lien</a>');
    expect(html.replace(/\s/g, '')).toContain('<ol><li>A</li><li>B</li></ol>');
  });
});
