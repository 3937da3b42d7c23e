import { button, make } from '../../page/make';
import { hasAnswer } from '../answers/answers';
import type { Screen, Tour } from '../tour/tour';
import { LANGUAGES } from '../words/words';
import { link } from './parts';

export function welcome(tour: Tour): Screen {
  const { visit, words } = tour;
  return {
    title: words.pageTitle,
    content: [
      make('p', { class: 'lead' }, words.welcomeLead),
      ...wayBack(tour),
      // Who has a plan agreed to more than that.
      ...(visit.token === undefined ? [make('p', { class: 'notice' }, words.welcomeKept)] : []),
      languages(tour),
      make('p', { class: 'choices' }, ...ways(tour)),
      ...(visit.token === undefined ? [make('p', { class: 'ways' }, link(words.findPlan, { screen: 'link' }))] : []),
    ],
  };
}

/** Who comes to change the language need not fear for what they did. */
function wayBack({ visit, words }: Tour): HTMLElement[] {
  const hasPlan = visit.token !== undefined;
  if (!hasPlan && !hasAnswer(visit.answers)) return [];
  const way = hasPlan ? link(words.openPlan, { screen: 'plan' }) : link(words.consentBack, { screen: 'results' });
  return [make('p', { class: 'notice' }, hasPlan ? words.planKept : words.answersKept, ' ', way)];
}

function languages({ visit, words, refresh }: Tour): HTMLElement {
  const cards = LANGUAGES.map(({ locale, name }) => {
    const id = `locale-${locale}`;
    const radio = make('input', { type: 'radio', name: 'locale', id, checked: visit.locale === locale });
    radio.addEventListener('change', () => {
      visit.speak(locale);
      refresh();
    });
    return make('div', { class: 'card' }, radio, make('label', { for: id, lang: locale === 'EN' ? 'en' : 'fr' }, name));
  });
  return make('fieldset', {}, make('legend', {}, words.languageLegend), make('div', { class: 'answers' }, ...cards));
}

function ways({ visit, words, go, announce, refresh }: Tour): HTMLElement[] {
  const { steps } = visit.answers;
  const label = hasAnswer(visit.answers) ? words.resume : words.begin;
  const questions = button(label, () => go({ screen: 'question', number: steps.length + 1 }));
  if (visit.token !== undefined) {
    questions.className = 'secondary';
    questions.textContent = words.answerMore;
    return [button(words.openPlan, () => go({ screen: 'plan' })), questions];
  }
  const startOver = (): void => {
    visit.forgetAll();
    announce(words.erased);
    refresh();
  };
  return steps.length === 0 ? [questions] : [questions, button(words.startOver, startOver, { class: 'secondary' })];
}
