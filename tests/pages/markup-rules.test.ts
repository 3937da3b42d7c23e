import { make, Page } from '../../api/pages/page.rules';
import { markupOf } from '../../api/pages/markup.rules';

const written = (page: string): string => new Page(page).html();

describe('the markup of a page', () => {
  it('is the one of the built page', () => {
    const page =
      '<!doctype html><html lang="fr"><head><meta charset="utf-8"></head><body><p hidden>un</p></body></html>';
    expect(written(page)).toBe(page);
  });

  it('escapes what people wrote, in texts and in attributes', () => {
    const signs = `<b> & "q" 'a'\u00a0`;
    const escaped = `&lt;b&gt; &amp; &quot;q&quot; 'a'&nbsp;`;
    expect(markupOf([make('p', { title: signs }, signs)])).toBe(`<p title="${escaped}">${escaped}</p>`);
    expect(markupOf([make('p', {}, '<<>>&&""\u00a0\u00a0')])).toBe(
      '<p>&lt;&lt;&gt;&gt;&amp;&amp;&quot;&quot;&nbsp;&nbsp;</p>',
    );
  });

  it('leaves comments out', () => {
    expect(written('<p>un<!-- deux --></p>')).toBe('<p>un</p>');
  });

  it.each(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])(
    'does not close %s',
    (tag) => {
      expect(written(`<${tag}>`)).toBe(`<${tag}>`);
    },
  );

  it.each(['script', 'style', 'noscript', 'iframe', 'xmp'])('never holds %s, whose text is no HTML', (tag) => {
    expect(() => markupOf([make(tag, {}, 'un')])).toThrow(`holds no ${tag}`);
  });

  it('holds elements and text only', () => {
    expect(() => written('<p><![CDATA[un]]></p>')).not.toThrow();
    expect(() => markupOf([{} as never])).toThrow('elements and text only');
  });
});
