import { en as catalogueEn } from './src/catalogue/en';
import { fr as catalogue } from './src/catalogue/fr';
import { followUp as followUpEn } from './src/follow-up/en';
import { followUp } from './src/follow-up/fr';
import { en as footerEn } from './src/footer/en';
import { fr as footer } from './src/footer/fr';
import { form as formEn } from './src/form/en';
import { form } from './src/form/fr';
import { SITUATION_QUESTIONS } from './src/form/situations';
import { SITUATIONS_IN_ENGLISH } from './src/form/situations.en';
import type { SituationQuestion } from './src/form/situations';
import { en as homeEn } from './src/home/en';
import { fr as home } from './src/home/fr';
import { en as messagesEn } from './src/messages/en';
import { fr as messages } from './src/messages/fr';
import { site as siteEn } from './src/page/en';
import { en as partnersEn } from './src/partners/en';
import { fr as partners } from './src/partners/fr';
import { site } from './src/page/fr';
import type { PageLanguage } from './src/page/language';
import { tied } from '../shared/typography';
import { vous } from './src/try-out/words/vous';
import { unscripted as unscriptedEn } from './src/unscripted/en';
import { unscripted } from './src/unscripted/fr';
import { ADVICE_KINDS, OTHER_KINDS, giftsOf, kindsOf, sendLinkOf } from './contributing';
import { contributorHeaderOf, footerOf, headerOf, homeFooterOf } from './layout';

type Texts = Record<string, Record<string, unknown>>;

/** The page of the example front end is built in French alone: its script translates it. */
const TEXTS: Record<PageLanguage, Texts> = {
  fr: { site, form, followUp, unscripted, tryOut: vous, home, catalogue, partners, messages, footer },
  en: {
    ...{ site: siteEn, form: formEn, followUp: followUpEn, unscripted: unscriptedEn },
    ...{ home: homeEn, catalogue: catalogueEn, partners: partnersEn, messages: messagesEn, footer: footerEn },
  },
};

/**
 * Fills {{group.name}} from the sentences of the rooms (fr.ts, en.ts), and {{a part}} from situations.ts,
 * layout.ts and contributing.ts, when the pages are built.
 */
export function fillPage(template: string, language: PageLanguage = 'fr'): string {
  const print = (text: string): string => escaped(language === 'fr' ? tied(text) : text);
  const say = (path: string): string => print(textAt(path, TEXTS[language]));
  const parts: Record<string, () => string> = {
    situations: () => situations(language, print),
    header: () => headerOf(say),
    contributorHeader: () => contributorHeaderOf(say, ''),
    formHeader: () => contributorHeaderOf(say, '/contribuer'),
    followUpHeader: () => contributorHeaderOf(say, '/contribuer/suivi'),
    footer: () => footerOf(say),
    homeFooter: () => homeFooterOf(say),
    gifts: () => giftsOf(say),
    adviceKinds: () => kindsOf(ADVICE_KINDS, say),
    otherKinds: () => kindsOf(OTHER_KINDS, say),
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

function situations(language: PageLanguage, print: (text: string) => string): string {
  const anySituation = print(textAt('form.anySituation', TEXTS[language]));
  const asked = SITUATION_QUESTIONS.map((question) => {
    const { fact, type, label, choices } = language === 'fr' ? question : inEnglish(question);
    const printed = {
      ...{ fact, type, label: print(label) },
      choices: choices.map((choice) => ({ ...choice, label: print(choice.label) })),
    };
    return type === 'ENUM_SET' ? checkboxes(printed) : select(printed, anySituation);
  });
  return `<div class="situations">${asked.join('\n')}</div>`;
}

function inEnglish(question: SituationQuestion): SituationQuestion {
  const words = SITUATIONS_IN_ENGLISH[question.fact];
  const choices = question.choices.map(({ value }) => ({ value, label: words?.choices[value] }));
  if (words === undefined || choices.some(({ label }) => label === undefined))
    throw new Error(`The form asks for a situation that situations.en.ts has not: ${question.fact}`);
  return { ...question, label: words.label, choices: choices as SituationQuestion['choices'] };
}

function select({ fact, label, choices }: SituationQuestion, anySituation: string): string {
  const options = choices.map((choice) => `<option value="${choice.value}">${choice.label}</option>`);
  return `<div class="field"><label for="fact-${fact}">${label}</label>
<select id="fact-${fact}" name="fact.${fact}"><option value="">${anySituation}</option>${options.join('')}</select></div>`;
}

function checkboxes({ fact, label, choices }: SituationQuestion): string {
  const boxes = choices.map(
    ({
      value,
      label: text,
    }) => `<div class="tick"><input type="checkbox" id="fact-${fact}-${value}" name="fact.${fact}" value="${value}">
<label for="fact-${fact}-${value}">${text}</label></div>`,
  );
  return `<fieldset class="ticks"><legend>${label}</legend>${boxes.join('\n')}</fieldset>`;
}
