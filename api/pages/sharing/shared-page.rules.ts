import type { SharedView } from '../../plans';
import { FRENCH_TIME } from '../../platform/clock';
import { itemPath } from '../catalogue/addresses.rules';
import type { Spoken } from '../catalogue/addresses.rules';
import { filled } from '../catalogue/words.rules';
import { make } from '../page.rules';
import type { Element } from '../page.rules';
import type { SharingWords } from '../words.types';

/** What was shared, part by part. */
export function sharedSections(view: SharedView, words: SharingWords, spoken: Spoken): Element[] {
  const sections = [
    ...factSections(view, words),
    ...itemSection(words.strategiesTitle, view.strategies, { names: words.responses, spoken }),
    ...itemSection(words.planTitle, view.plan, { names: words.statuses, spoken }),
    ...progressSection(view, words),
  ];
  const day = view.expiresAt.toLocaleDateString(spoken.language === 'en' ? 'en-GB' : 'fr-FR', {
    dateStyle: 'long',
    timeZone: FRENCH_TIME,
  });
  return [
    make('p', {}, filled(words.expires, { day })),
    ...(sections.length === 0 ? [make('p', {}, words.nothing)] : sections),
  ];
}

function factSections({ facts }: SharedView, words: SharingWords): Element[] {
  const parts = [...facts].filter(([, ofPart]) => ofPart.length > 0);
  if (parts.length === 0) return [];
  return [
    make('h2', {}, words.factsTitle),
    ...parts.flatMap(([part, ofPart]) => [
      make('h3', {}, words.parts[part] ?? ''),
      make(
        'dl',
        {},
        ofPart.flatMap(({ label, value }) => [make('dt', {}, label), make('dd', {}, value)]),
      ),
    ]),
  ];
}

function itemSection(
  title: string,
  items: readonly { slug: string; title: string; status: string }[] | undefined,
  { names, spoken }: { names: Readonly<Record<string, string>>; spoken: Spoken },
): Element[] {
  if (items === undefined || items.length === 0) return [];
  const told = items.map(({ slug, title: name, status }) =>
    make('li', {}, [
      make('a', { href: itemPath(slug, spoken) }, name),
      make('span', {}, ` (${names[status] ?? status})`),
    ]),
  );
  return [make('h2', {}, title), make('ul', {}, told)];
}

function progressSection({ progress }: SharedView, words: SharingWords): Element[] {
  if (progress === undefined) return [];
  const { doneCount, streak } = progress;
  const sentence = filled(words.progress, { count: String(doneCount), streak: String(streak) });
  return [make('h2', {}, words.progressTitle), make('p', {}, sentence)];
}
