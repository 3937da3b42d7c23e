import { In, IsNull } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Locale } from '../../targeting/language';
import { CONSENT_WORDINGS } from './consents.rules';
import type { ConsentSubject } from './consents.rules';
import { ProfileConsentRow } from './profile-consent.entity';

interface Consent {
  profileId: string;
  subject: ConsentSubject;
  locale: Locale;
  at: Date;
}

/** Keeps the words and the moment. A consent to the same words that stands already is kept as it is. */
export async function keepConsent(tx: EntityManager, { profileId, subject, locale, at }: Consent): Promise<void> {
  const { version, words } = CONSENT_WORDINGS[subject];
  await tx
    .createQueryBuilder()
    .insert()
    .into(ProfileConsentRow)
    .values({ profileId, subject, wording: words[locale], wordingVersion: version, givenAt: at, withdrawnAt: null })
    .orIgnore()
    .updateEntity(false)
    .execute();
}

export async function withdrawConsent(
  tx: EntityManager,
  { profileId, subject, at }: Omit<Consent, 'locale'>,
): Promise<void> {
  await tx.update(ProfileConsentRow, { profileId, subject, withdrawnAt: IsNull() }, { withdrawnAt: at });
}

export async function consents(tx: EntityManager, profileId: string, subject: ConsentSubject): Promise<boolean> {
  return tx.existsBy(ProfileConsentRow, { profileId, subject, withdrawnAt: IsNull() });
}

/** The ids of those of them whose consent stands. */
export async function consentingAmong(
  manager: EntityManager,
  profileIds: readonly string[],
  subject: ConsentSubject,
): Promise<Set<string>> {
  const rows = await manager.findBy(ProfileConsentRow, { profileId: In(profileIds), subject, withdrawnAt: IsNull() });
  return new Set(rows.map(({ profileId }) => profileId));
}
