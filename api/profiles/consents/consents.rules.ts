import { isDeepStrictEqual } from 'node:util';
import type { Refusal } from '../../platform/user-errors';
import { definitionIn, factDefinition, withoutSensitiveFacts } from '../../targeting/language';
import type { FactValue, Facts, Locale } from '../../targeting/language';

export type ConsentSubject = 'TERMS' | 'SENSITIVE_FACTS' | 'SHARED_SENSITIVE_FACTS' | 'COACHING_MAILS';

interface Wording {
  /** Goes up whenever the words change: a consent is to the words of its version. */
  version: number;
  words: Readonly<Record<Locale, string>>;
}

const TERMS_FR = 'J’accepte que mes réponses soient gardées pour faire mon plan';
const SENSITIVE_FR =
  'J’accepte que mes réponses sur ma santé, un handicap, mon logement, mes aides et mon droit de travailler soient gardées, pour choisir mes conseils';

const MAILS_FR =
  'J’accepte de recevoir mon plan du jour par e-mail, les jours que j’ai choisis, jusqu’à ce que je l’arrête';
const SHARED_FR =
  'J’accepte que les réponses sensibles que j’ai cochées soient montrées à qui j’en donne le lien, jusqu’à ce que je le retire ou qu’il expire';

/** What people agree to. Front ends show these words beside the box, or say the same. */
export const CONSENT_WORDINGS: Readonly<Record<ConsentSubject, Wording>> = {
  TERMS: {
    version: 1,
    words: { FR: TERMS_FR, FR_TU: TERMS_FR, EN: 'I agree that my answers are kept to make my plan' },
  },
  SENSITIVE_FACTS: {
    version: 1,
    words: {
      FR: SENSITIVE_FR,
      FR_TU: SENSITIVE_FR,
      EN: 'I agree that my answers about my health, a disability, my housing, my benefits and my right to work are kept, to choose my advice',
    },
  },
  SHARED_SENSITIVE_FACTS: {
    version: 1,
    words: {
      FR: SHARED_FR,
      FR_TU: SHARED_FR,
      EN: 'I agree that the sensitive answers that I ticked are shown to whom I give the link, until I revoke it or it expires',
    },
  },
  COACHING_MAILS: {
    version: 1,
    words: {
      FR: MAILS_FR,
      FR_TU: MAILS_FR,
      EN: 'I agree to receive my plan of the day by mail, on the days that I chose, until I stop it',
    },
  },
};

function isSensitive(key: string): boolean {
  return factDefinition(key)?.sensitive === true;
}

/** Whether there are answers that go when the consent is taken back. */
export function hasSensitiveAnswers(facts: Facts): boolean {
  return !isDeepStrictEqual(withoutSensitiveFacts(facts), facts);
}

/** The sensitive facts that are given anew: what is forgotten, or kept already with the same value, needs no consent. */
export function newSensitiveFacts(before: Facts, given: Facts): string[] {
  const isNew = (key: string, value: FactValue | null): boolean =>
    isSensitive(key) && value !== null && !isDeepStrictEqual(value, before[key]);
  return Object.entries(given).flatMap(([key, value]) => (isNew(key, value ?? null) ? [key] : []));
}

/** One refusal for each fact, so that a front end can say it beside the answer. None says the value. */
export function sensitiveConsentMissing(keys: readonly string[]): Refusal[] {
  return keys.flatMap((key) => {
    const definition = factDefinition(key);
    if (definition === undefined) return [];
    const [fr, en] = [definitionIn(definition, 'FR').label, definitionIn(definition, 'EN').label];
    return {
      code: 'SENSITIVE_CONSENT_REQUIRED',
      field: ['facts', `/${key}`],
      message: {
        fr: `Cette réponse est protégée par la loi (${fr}) : nous ne la gardons que si vous l’acceptez expressément.`,
        en: `The law protects this answer (${en}): we keep it only if you expressly agree.`,
      },
    };
  });
}
