import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillPage } from '../../admin/public/fillPage';
import { REPLY_FIELDS } from '../../admin/public/src/follow-up/replying';
import { FORM_FIELDS } from '../../admin/public/src/form/values';

const page = (name: string) => fillPage(readFileSync(join(__dirname, '../../admin/public', name), 'utf8'));
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);

describe.each(['accueil.html', 'contribuer.html', 'suivi.html', 'conseil.html', 'message.html', 'essayer.html'])(
  'the page %s',
  (name) => {
    const html = page(name);
    const ids = all(html, /\bid="([^"]+)"/g);

    test('has every sentence filled in', () => {
      expect(html).not.toContain('{{');
    });

    test('has no inline script, style or handler, and loads nothing from other sites', () => {
      expect(html).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=|(?:src|href)="(?:https?:)?\/\//);
    });

    test('has unique ids, and labels and descriptions that refer to existing ones', () => {
      expect(new Set(ids).size).toBe(ids.length);
      const wanted = [
        ...all(html, /\bfor="([^"]+)"/g),
        ...all(html, /aria-(?:describedby|labelledby|controls)="([^"]+)"/g),
      ];
      expect(ids).toEqual(expect.arrayContaining(wanted.flatMap((list) => list.split(' '))));
    });

    test('has one main title for each state, and a way to skip to the content', () => {
      const titles = all(html.replace(/<section id="sent".*?<\/section>/s, ''), /<(h1)\b/g);
      expect(titles).toHaveLength(1);
      expect(html).toMatch(/<(a|button)[^>]* class="skip"/);
    });
  },
);

test.each(['contribuer.html', 'suivi.html'])('the page %s labels every control', (name) => {
  const controls = all(page(name), /<(?:input|select|textarea)(?![^>]*type="hidden")[^>]*?\bid="([^"]+)"/g);
  expect(controls.length).toBeGreaterThan(0);
  expect(all(page(name), /<label for="([^"]+)"/g)).toEqual(expect.arrayContaining(controls));
});

test('every field of the form has a place for its error', () => {
  const ids = all(page('contribuer.html'), /\bid="([^"]+)"/g);
  expect(ids).toEqual(expect.arrayContaining(FORM_FIELDS.flatMap((field) => [field, `${field}-error`])));
});

test('every field of a reply has a place for its error', () => {
  const ids = all(page('suivi.html'), /\bid="([^"]+)"/g);
  expect(ids).toEqual(expect.arrayContaining(REPLY_FIELDS.flatMap((field) => [field, `${field}-error`])));
});

test('the form says before the consent what is kept, why, how long, who answers for it, and which rights people have', () => {
  const [, told = ''] = /<div id="consent-text">(.*?)<\/div>/s.exec(page('contribuer.html')) ?? [];
  expect(told).toContain('effacés un an après le dernier échange');
  expect(told).not.toMatch(/sans limite|tout faire effacer/);
  for (const right of ['parce que vous l’acceptez', 'changer d', 'montrer', 'copie', 'corriger', 'effacer', 'Cnil'])
    expect(told).toContain(right);
  expect(told).toContain('L’organisme qui gère ce site en est responsable');
});

test('the honeypot field is off the screen, without display or visibility rules', () => {
  const [, trap = ''] = /<div class="away" aria-hidden="true">(.*?)<\/div>/s.exec(page('contribuer.html')) ?? [];
  expect(trap).toMatch(/<input type="text" id="website" name="website" tabindex="-1" autocomplete="off" \/>/);
  const [, rules = ''] =
    /\.away \{([^}]*)\}/.exec(readFileSync(join(__dirname, '../../admin/public/src/form/form.css'), 'utf8')) ?? [];
  expect(rules).toContain('position: absolute');
  expect(rules).not.toMatch(/display|visibility/);
});

test('fillPage throws for an unknown sentence', () => {
  expect(() => fillPage('{{form.unheardOf}}')).toThrow('form.unheardOf');
});

test('fillPage puts a no-break space before high punctuation', () => {
  expect(fillPage('{{form.kindLegend}}')).toBe('Que voulez-vous proposer&nbsp;?');
});
