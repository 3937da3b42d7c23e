import { en as catalogueEn } from './src/catalogue/en';
import { fr as catalogue } from './src/catalogue/fr';
import { followUp } from './src/follow-up/fr';
import { en as footerEn } from './src/footer/en';
import { fr as footer } from './src/footer/fr';
import { form } from './src/form/fr';
import { SITUATION_QUESTIONS } from './src/form/situations';
import type { SituationQuestion } from './src/form/situations';
import { en as homeEn } from './src/home/en';
import { fr as home } from './src/home/fr';
import { en as messagesEn } from './src/messages/en';
import { fr as messages } from './src/messages/fr';
import { site as siteEn } from './src/page/en';
import { site } from './src/page/fr';
import { tied } from './src/page/typography';
import { vous } from './src/try-out/words/vous';
import { unscripted } from './src/unscripted/fr';
import { giftsOf, sendLinkOf } from './contributing';
import { footerOf, headerOf, homeFooterOf } from './layout';

type Texts = Record<string, Record<string, unknown>>;
export type PageLanguage = 'fr' | 'en';

/** The pages of contributors and of the example front end are built in French alone. */
const TEXTS: Record<PageLanguage, Texts> = {
  fr: { site, form, followUp, unscripted, tryOut: vous, home, catalogue, messages, footer },
  en: { site: siteEn, home: homeEn, catalogue: catalogueEn, messages: messagesEn, footer: footerEn },
};

/**
 * Fills {{group.name}} from the sentences of the rooms (fr.ts, en.ts), and {{a part}} from situations.ts,
 * layout.ts and contributing.ts, when the pages are built.
 */
export function fillPage(template: string, language: PageLanguage = 'fr'): string {
  const say = (path: string): string => {
    const text = textAt(path, TEXTS[language]);
    return escaped(language === 'fr' ? tied(text) : text);
  };
  const parts: Record<string, () => string> = {
    situations: () => `<div class="situations">${SITUATION_QUESTIONS.map(question).join('\n')}</div>`,
    header: () => headerOf(say),
    footer: () => footerOf(say),
    homeFooter: () => homeFooterOf(say),
    gifts: () => giftsOf(say),
    sendLink: () => sendLinkOf(say, 'h3'),
    sendLinkOfReceipt: () => sendLinkOf(say, 'h2'),
  };
  return template.replace(/\{\{([\w.]+)\}\}/g, (_mark, path: string) => parts[path]?.() ?? say(path));
}

function textAt(path: string, texts: Texts): string {
  const [group = '', name = ''] = path.split('.');
  const text = texts[group]?.[name];
  if (typeof text !== 'string') throw new Error(`The page asks for a sentence that no fr.ts or en.ts has: ${path}`);
  return text;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;')
    .replace(/\u00a0/g, '&nbsp;');
}

const words = (text: string): string => escaped(tied(text));

function question(asked: SituationQuestion): string {
  return asked.type === 'ENUM_SET' ? checkboxes(asked) : select(asked);
}

function select({ fact, label, choices }: SituationQuestion): string {
  const options = choices.map((choice) => `<option value="${choice.value}">${words(choice.label)}</option>`);
  return `<div class="field"><label for="fact-${fact}">${words(label)}</label>
<select id="fact-${fact}" name="fact.${fact}"><option value="">${words(form.anySituation)}</option>${options.join('')}</select></div>`;
}

function checkboxes({ fact, label, choices }: SituationQuestion): string {
  const boxes = choices.map(
    ({
      value,
      label: text,
    }) => `<div class="tick"><input type="checkbox" id="fact-${fact}-${value}" name="fact.${fact}" value="${value}">
<label for="fact-${fact}-${value}">${words(text)}</label></div>`,
  );
  return `<fieldset class="ticks"><legend>${words(label)}</legend>${boxes.join('\n')}</fieldset>`;
}
