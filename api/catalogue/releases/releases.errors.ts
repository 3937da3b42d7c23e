import type { Refusal } from '../../platform/user-errors';
import type { Sentence } from '../../platform/language';

function refusal(code: string, field: string[], message: Sentence): Refusal {
  return { code, field, message };
}

export const unknownRelease = refusal('NOT_FOUND', ['id'], {
  fr: 'Cette parution n’existe pas.',
  en: 'There is no such release.',
});

export const releaseActionNotAllowed = refusal('ACTION_NOT_ALLOWED', ['action'], {
  fr: 'Cette action n’est pas possible maintenant, ou pas par vous.',
  en: 'This action is not possible now, or not by you.',
});

export const emptyRelease = refusal('REQUIRED', ['recommendationIds'], {
  fr: 'Choisissez au moins une recommandation.',
  en: 'Choose at least one recommendation.',
});

export const tooManyItems = (most: number): Refusal =>
  refusal('TOO_MANY', ['recommendationIds'], {
    fr: `Au plus ${most} recommandations dans une parution.`,
    en: `At most ${most} recommendations in a release.`,
  });

export const repeatedItem = refusal('REPEATED', ['recommendationIds'], {
  fr: 'Chaque recommandation une seule fois.',
  en: 'Each recommendation only once.',
});

/** Of one item; nothing of the release is published, or put back, because of it. */
const ofItem = (title: string, { fr, en }: Sentence): Sentence => ({
  fr: `« ${title} » : ${fr}`,
  en: `"${title}": ${en}`,
});

const ITEMS = ['recommendationIds'];

export const itemNotApproved = (title: string): Refusal => ({
  code: 'NOT_APPROVED',
  field: ITEMS,
  message: ofItem(title, {
    fr: 'aucune version approuvée n’attend d’être publiée.',
    en: 'no approved revision waits to be published.',
  }),
});

export const itemNotReady = (title: string, { code, message }: Refusal): Refusal => ({
  ...{ code, field: ITEMS },
  message: ofItem(title, message),
});

export const itemNoLongerWaits = (title: string): Refusal => ({
  code: 'CHANGED',
  field: ITEMS,
  message: ofItem(title, {
    fr: 'elle a été archivée depuis, et n’attend plus cette parution.',
    en: 'it was archived since, and no longer waits for this release.',
  }),
});

/** Of the days of a recommendation. */
export const waitsWithRelease = (title: string): Refusal => ({
  code: 'IN_RELEASE',
  field: ['action'],
  message: {
    fr: `Elle attend avec la parution « ${title} », qui a sa date : annulez ou changez celle de la parution.`,
    en: `It waits with the release "${title}", which has its day: take that back, or change it.`,
  },
});

/** `number`: of the revision that stood there before the release. */
export const itemNamesGone = (
  title: string,
  { number, leftOut }: { number: number; leftOut: readonly Sentence[] },
): Refusal => ({
  code: 'UNKNOWN',
  field: ITEMS,
  message: ofItem(title, {
    fr: `la version ${number} nomme ${leftOut.map(({ fr }) => fr).join(', ')}, qui n’existe plus. Reprenez-la dans un brouillon, qui s’en passera.`,
    en: `revision ${number} names ${leftOut.map(({ en }) => en).join(', ')}, which is gone. Take it up in a draft, which does without it.`,
  }),
});

export const itemChangedSince = (title: string): Refusal => ({
  code: 'CHANGED',
  field: ITEMS,
  message: ofItem(title, {
    fr: 'elle a été publiée ou retirée depuis cette parution.',
    en: 'it was published or withdrawn since this release.',
  }),
});
