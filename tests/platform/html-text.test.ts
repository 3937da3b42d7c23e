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
    [
      'the address of a link after its words',
      'Voir <a href="https://example.org/a?b=1&amp;c=2"><b>ce</b> site</a>, ou <a href="mailto:aide@example.org?subject=x">nous</a>.',
      'Voir ce site (https://example.org/a?b=1&c=2), ou nous (aide@example.org).',
    ],
    [
      'an address that is the words of its link once',
      '<a href="https://www.example.org/">example.org</a> <a href="mailto:Aide@example.org">aide@example.org</a> <a href="http://a.fr">http://a.fr</a>',
      'example.org aide@example.org http://a.fr',
    ],
    [
      'no address of a picture, of an anchor or of a script',
      '<a href="https://example.org"><img src="x"></a><a href="#haut">haut</a> <a href="javascript:a()">là</a>',
      'haut là',
    ],
    ['the lines of preformatted text', '<pre>un\n  deux\n\ntrois</pre>', 'un\ndeux\n\ntrois'],
    [
      'the lines of a box that keeps them',
      '<div style="white-space: pre-wrap">un\ndeux</div>trois\nquatre',
      'un\ndeux\ntrois quatre',
    ],
    [
      'no word that is hidden',
      '<div style="color:red;DISPLAY: none">a</div><p hidden>b</p><span style="mso-hide:all">c</span><td style="visibility:hidden">d</td><p style="max-height:0px;overflow:hidden">e</p><p style="font-size:0.9em">f</p>',
      'f',
    ],
    ['fractions and signs', '&frac12; &rarr; &#8364; &hellip;', '½ → € …'],
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
