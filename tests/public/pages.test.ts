import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillPage } from '../../admin/public/fillPage';
import { REPLY_FIELDS } from '../../admin/public/src/follow-up/replying';
import { FORM_FIELDS } from '../../admin/public/src/form/values';

const page = (name: string) => fillPage(readFileSync(join(__dirname, '../../admin/public', name), 'utf8'));
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);

describe.each(['contribuer.html', 'suivi.html', 'conseil.html'])('the page %s', (name) => {
  const html = page(name);
  const ids = all(html, /\bid="([^"]+)"/g);

  test('has a sentence at every place that asks for one', () => {
    expect(html).not.toContain('{{');
  });

  test('has no inline script, style or handler, and nothing from elsewhere', () => {
    expect(html).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=|(?:src|href)="(?:https?:)?\/\//);
  });

  test('gives an id once, and every label and description one that exists', () => {
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
});

test.each(['contribuer.html', 'suivi.html'])('the page %s labels every control', (name) => {
  const controls = all(page(name), /<(?:input|select|textarea)(?![^>]*type="hidden")[^>]*?\bid="([^"]+)"/g);
  expect(controls.length).toBeGreaterThan(0);
  expect(all(page(name), /<label for="([^"]+)"/g)).toEqual(expect.arrayContaining(controls));
});

test('every field of the form has a place for its error', () => {
  const ids = all(page('contribuer.html'), /\bid="([^"]+)"/g);
  expect(ids).toEqual(expect.arrayContaining(FORM_FIELDS.flatMap((field) => [field, `${field}-error`])));
});

test('every field of an answer has a place for its error', () => {
  const ids = all(page('suivi.html'), /\bid="([^"]+)"/g);
  expect(ids).toEqual(expect.arrayContaining(REPLY_FIELDS.flatMap((field) => [field, `${field}-error`])));
});

test('the trap for robots is out of the way of people, without being hidden as robots know it', () => {
  const [, trap = ''] = /<div class="away" aria-hidden="true">(.*?)<\/div>/s.exec(page('contribuer.html')) ?? [];
  expect(trap).toMatch(/<input type="text" id="website" name="website" tabindex="-1" autocomplete="off" \/>/);
  const [, rules = ''] =
    /\.away \{([^}]*)\}/.exec(readFileSync(join(__dirname, '../../admin/public/src/form/form.css'), 'utf8')) ?? [];
  expect(rules).toContain('position: absolute');
  expect(rules).not.toMatch(/display|visibility/);
});

test('a page that asks for a sentence that does not exist is not built', () => {
  expect(() => fillPage('{{form.unheardOf}}')).toThrow('form.unheardOf');
});

test('a mark that follows a space in French stays with its word', () => {
  expect(fillPage('{{form.kindLegend}}')).toBe('Que voulez-vous proposer&nbsp;?');
});
