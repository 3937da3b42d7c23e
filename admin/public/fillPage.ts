import { advice } from './src/advice/fr';
import { followUp } from './src/follow-up/fr';
import { form } from './src/form/fr';
import { SITUATION_QUESTIONS } from './src/form/situations';
import type { SituationQuestion } from './src/form/situations';
import { fr } from './src/home/fr';
import type { HomeWords } from './src/home/fr';
import { site } from './src/page/fr';
import { unscripted } from './src/unscripted/fr';
import { tied } from './src/page/typography';
import { vous } from './src/try-out/words/vous';

const TEXTS: Record<string, Record<string, unknown>> = { site, form, followUp, advice, unscripted, tryOut: vous };

/**
 * Fills {{group.name}} from the sentences of the rooms (fr.ts) and {{situations}} from situations.ts, when the pages are built. The home
 * page alone is built in two languages.
 */
export function fillPage(template: string, home: HomeWords = fr): string {
  return template.replace(/\{\{([\w.]+)\}\}/g, (_mark, path: string) =>
    path === 'situations'
      ? `<div class="situations">${SITUATION_QUESTIONS.map(question).join('\n')}</div>`
      : escaped(textAt(path, { ...TEXTS, home })),
  );
}

function textAt(path: string, texts: typeof TEXTS): string {
  const [group = '', name = ''] = path.split('.');
  const text = texts[group]?.[name];
  if (typeof text !== 'string') throw new Error(`The page asks for a sentence that no fr.ts has: ${path}`);
  return text;
}

function escaped(text: string): string {
  return tied(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;')
    .replace(/\u00a0/g, '&nbsp;');
}

function question(asked: SituationQuestion): string {
  return asked.type === 'ENUM_SET' ? checkboxes(asked) : select(asked);
}

function select({ fact, label, choices }: SituationQuestion): string {
  const options = choices.map((choice) => `<option value="${choice.value}">${escaped(choice.label)}</option>`);
  return `<div class="field"><label for="fact-${fact}">${escaped(label)}</label>
<select id="fact-${fact}" name="fact.${fact}"><option value="">${escaped(form.anySituation)}</option>${options.join('')}</select></div>`;
}

function checkboxes({ fact, label, choices }: SituationQuestion): string {
  const boxes = choices.map(
    ({
      value,
      label: text,
    }) => `<div class="tick"><input type="checkbox" id="fact-${fact}-${value}" name="fact.${fact}" value="${value}">
<label for="fact-${fact}-${value}">${escaped(text)}</label></div>`,
  );
  return `<fieldset class="ticks"><legend>${escaped(label)}</legend>${boxes.join('\n')}</fieldset>`;
}
