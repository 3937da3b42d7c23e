import { plainText } from '../../api/platform/mail/reading/html-text';

describe('plainText', () => {
  it.each([
    [
      'paragraphs, headings and lines',
      '<h1>Un</h1><p>deux</p>trois<br>quatre<div>cinq</div>six<hr>sept',
      'Un\n\ndeux\n\ntrois\nquatre\ncinq\nsix\n\nsept',
    ],
    ['list items with dashes', '<ol><li>un<ul><li>deux</ul><li>trois</ol>', '- un\n- deux\n\n- trois'],
    [
      'cells of a row on one line',
      '<table><tr><td>un</td><td>deux</td></tr><tr><td>trois</td></tr></table>',
      'un deux\ntrois',
    ],
    [
      'quotations with one mark each line',
      '<blockquote>un<blockquote>deux</blockquote></blockquote>trois',
      '> un\n\n> deux\n\ntrois',
    ],
    [
      'entities, also those without a semicolon',
      '&eacute; &oelig; &#233; &#xe9; &#146; &eacute &lt;b&gt; &bogus;',
      'é œ é é ’ é <b> &bogus;',
    ],
    [
      'no script, style, comment, title or picture',
      '<title>a</title><style>b</style><!-- c --><script>d</script><img alt="e">f',
      'f',
    ],
    ['the words of a link without its address', '<a href="https://example.org">ici</a>', 'ici'],
    ['no soft hyphen and no filler of newsletters', 'mé&shy;tier&zwnj;', 'métier'],
    ['signs that are no tags', '2 < 3 et 4 > 1', '2 < 3 et 4 > 1'],
  ])('reads %s', (_what, html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('keeps every word of a page that is nested too deeply', () => {
    const depth = 50_000;
    expect(plainText(`${'<div>'.repeat(depth)}un &eacute;t&eacute;${'</div>'.repeat(depth)}<p>deux`)).toBe(
      'un été deux',
    );
    expect(plainText(`${'<svg><br>'.repeat(depth)}un`)).toBe('un');
  });
});
