import { duration } from '../../../api/catalogue/checks/checklist/duration.rules';
import { emptyPart } from '../../../api/catalogue/checks/checklist/empty-part.rules';
import { length } from '../../../api/catalogue/checks/checklist/length.rules';
import { personalData } from '../../../api/catalogue/checks/checklist/personal-data.rules';
import { reason } from '../../../api/catalogue/checks/checklist/reason.rules';
import { source } from '../../../api/catalogue/checks/checklist/source.rules';
import { strategy } from '../../../api/catalogue/checks/checklist/strategy.rules';
import { target } from '../../../api/catalogue/checks/checklist/target.rules';
import { topic } from '../../../api/catalogue/checks/checklist/topic.rules';
import { wording } from '../../../api/catalogue/checks/checklist/wording.rules';
import type { Check } from '../../../api/catalogue/checks/checklist/check.types';
import { someContent, someScoreLine } from '../some-content';
import { told } from './some-surroundings';
import type { Told } from './some-surroundings';

const english = { ...someContent(), locale: 'EN' } as const;

describe('what every recommendation should have', () => {
  it.each<[Check, Told[]]>([
    [topic, [{ topics: ['network'] }]],
    [duration, [{ durationMinutes: 30 }]],
    [target, [{ situationIds: ['s'] }, { rule: { all: [] } }, { placeCodes: ['dep-69'] }]],
    [reason, [{ scoreLines: [someScoreLine()] }]],
    [strategy, [{ strategyIds: ['s'] }]],
  ])('is $label.en', async (check, those) => {
    expect(await told(check, { topics: [] })).toBe('');
    for (const one of those) expect(await told(check, one)).toBeUndefined();
  });
});

describe('the length of texts', () => {
  it.each<[Told, string | undefined]>([
    [{}, undefined],
    [{ title: 'x'.repeat(80), summary: 'x'.repeat(300), bodyMarkdown: 'x'.repeat(3000) }, undefined],
    [{ title: 'x'.repeat(81) }, 'titre : 81 caractères, 80 au plus'],
    [{ title: 'Lire' }, 'titre : 4 caractères, 5 au moins'],
    [{ summary: 'x'.repeat(420) }, 'résumé : 420 caractères, 300 au plus'],
    [{ bodyMarkdown: 'x'.repeat(3001) }, 'texte : 3\u202f001 caractères, 3\u202f000 au plus'],
    [{ kind: 'STRATEGY', bodyMarkdown: 'x'.repeat(5000) }, undefined],
    [{ kind: 'STRATEGY', bodyMarkdown: 'x'.repeat(5001) }, 'texte : 5\u202f001 caractères, 5\u202f000 au plus'],
    [{ translations: [{ ...english, summary: 'x' }] }, 'résumé en anglais : 1 caractères, 20 au moins'],
  ])('of %j is told as %s', async (changes, expected) => {
    expect(await told(length, changes)).toBe(expected);
  });

  it('is told in English', async () => {
    expect(await told(length, { bodyMarkdown: 'x'.repeat(3001) }, { language: 'en' })).toBe(
      'text: 3,001 characters, at most 3,000',
    );
  });
});

describe('an empty part', () => {
  it.each<[string, Told, string | undefined]>([
    ['none', {}, undefined],
    [
      'a form that is to be filled in',
      { bodyMarkdown: 'Le formulaire est à compléter en ligne, le matin.' },
      undefined,
    ],
    ['a heading with a deeper one', { bodyMarkdown: '# Avant\n## Le CV\nRelisez-le.' }, undefined],
    ['blanks that nobody sees', { summary: '\u200b \u00ad\n' }, 'résumé : vide'],
    ['marks alone', { bodyMarkdown: '- \n**' }, 'texte : vide'],
    ['an empty translation', { translations: [{ ...english, title: ' ' }] }, 'titre en anglais : vide'],
    ['a heading at the end', { bodyMarkdown: 'Lisez.\n\n## Ensuite\n' }, 'texte : rien sous « Ensuite »'],
    ['a heading before another', { bodyMarkdown: '## Avant\n\n## Après\nLisez.' }, 'texte : rien sous « Avant »'],
    [
      'a placeholder',
      { bodyMarkdown: 'Écrivez [à compléter]. TODO' },
      'texte : « [à compléter] » est à remplacer ; texte : « TODO » est à remplacer',
    ],
    [
      'a reason to write',
      { scoreLines: [someScoreLine({ reason: 'XXX parce que' })] },
      'raison 1 : « XXX » est à remplacer',
    ],
  ])('is found in %s', async (_what, changes, expected) => {
    expect(await told(emptyPart, changes)).toBe(expected);
  });
});

describe('personal data in a text', () => {
  it.each<[string, string | undefined]>([
    ['Appelez le 39 49, ou le 0 809 40 00 00.', undefined],
    ['Appelez le 08 05 00 12 12.', undefined],
    ['Écrivez à contact@mission-locale.fr ou à recrutement.lyon@ville.fr.', undefined],
    ['Appelez Nadia au 06 12 34 56 78.', '« 06 12 34 56 78 »'],
    ['Appelez le +33 1 40 15 70 10.', '« +33 1 40 15 70 10 »'],
    ['Écrivez à nadia.petit@ville.fr.', '« nadia.petit@ville.fr »'],
    ['Écrivez à contacts-de-nadia@ville.fr.', '« contacts-de-nadia@ville.fr »'],
  ])('is told of "%s" as %s', async (text, expected) => {
    const bodyMarkdown = `${text} C'est fait en peu de temps.`;
    const found = await told(personalData, { bodyMarkdown });
    expect(found).toBe(expected && `texte : ${expected} ; donnez plutôt le lien d’une page où trouver ce contact`);
  });

  it('is found in every language and in reasons, each once', async () => {
    const text = 'Appelez le 06 12 34 56 78, oui, le 06 12 34 56 78.';
    const changes = { translations: [{ ...english, summary: text }], scoreLines: [someScoreLine({ reasonTu: text })] };
    expect(await told(personalData, changes, { language: 'en' })).toBe(
      'summary in English: "06 12 34 56 78"; give the link of a page with this contact instead; reason 1 with "tu": "06 12 34 56 78"; give the link of a page with this contact instead',
    );
  });
});

describe('plain words', () => {
  it.each<[string, string | undefined]>([
    ['Demandez une aide, même si vous travaillez déjà.', undefined],
    ['Votre conseillère ou votre conseiller France Travail vous aide.', undefined],
    ['Parlez à un conseiller ou une conseillère.', undefined],
    ['Des recruteuses et des recruteurs viennent.', undefined],
    ['On y lit « nonobstant » : cela veut dire malgré.', undefined],
    ['Les personnes handicapées y ont droit.', undefined],
    ['Nonobstant ce refus, écrivez.', '« Nonobstant », dites plutôt : malgré'],
    ['Vous êtes dans l’impossibilité de venir ?', "« dans l'impossibilité de », dites plutôt : ne pas pouvoir"],
    ['Le recruteur lit vite.', '« Le recruteur », dites plutôt : la personne qui recrute'],
    ['Parlez à votre conseiller.', '« votre conseiller », dites plutôt : votre conseillère ou votre conseiller'],
    ['Écrivez votre nom de jeune fille.', '« nom de jeune fille », dites plutôt : nom de famille'],
    ['Un poste de femme de ménage.', "« femme de ménage », dites plutôt : agente ou agent d'entretien"],
    ['Une aide pour les handicapés.', '« les handicapés », dites plutôt : personnes handicapées'],
  ])('are asked for in "%s": %s', async (bodyMarkdown, expected) => {
    expect(await told(wording, { bodyMarkdown })).toBe(expected && `texte : ${expected}`);
  });

  it('are looked for in the versions in French only', async () => {
    const translations = [{ ...english, bodyMarkdown: 'Nonobstant the refusal' }];
    expect(await told(wording, { translations })).toBeUndefined();
    expect(await told(wording, { translations: [{ ...translations[0]!, locale: 'FR_TU' }] }, { language: 'en' })).toBe(
      'text with "tu": "Nonobstant", rather say: malgré',
    );
  });
});

describe('a source', () => {
  const without = { link: null };
  it.each([
    ...['1 500 €', '12,50 euros', '30 %', 'moins de 26 ans', 'de 16 à 29 ans', 'entre 18 et 25 ans', '50 ans et plus'],
    ...['dans un délai de 30 jours', 'sous 8 jours', 'au plus tard 3 mois', 'loi du 5 septembre 2018'],
    ...['décret n° 2020-1788', 'article L. 5411-1', '1er janvier 2026'],
  ])('is asked for with "%s"', async (fact) => {
    const bodyMarkdown = `Vous y avez droit : ${fact}.`;
    expect(await told(source, { ...without, bodyMarkdown })).toMatch(/^texte : « .+ » sans lien$/);
    expect(await told(source, { bodyMarkdown })).toBeUndefined();
    const linked = `${bodyMarkdown} Voir [la page](https://www.service-public.fr).`;
    expect(await told(source, { ...without, bodyMarkdown: linked })).toBeUndefined();
  });

  it.each([
    ...['Appelez trois entreprises en 30 minutes.', 'Dix ans après, relisez.', 'Relancez après 10 jours.'],
    ...['Plus de 10 ans d’expérience comptent.', 'Dites : « je gagnais 1 500 € ».', 'Le 3949 répond.', 'La page 12.'],
  ])('is not asked for with "%s"', async (bodyMarkdown) => {
    expect(await told(source, { ...without, bodyMarkdown })).toBeUndefined();
  });

  it('is asked for in words of the reader', async () => {
    expect(await told(source, { ...without, title: 'Demander 500 €' }, { language: 'en' })).toBe(
      'title: "500 €" without a link',
    );
  });
});
