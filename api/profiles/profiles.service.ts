import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { demand, demandJobSeeker, isOfFrontEnd, profileNamedBy, profileToken, refuseUnknownToken } from '../accounts';
import type { AccessTokensService, AuditService, FrontEndTokensService } from '../accounts';
import { ANONYMOUS } from '../accounts/permissions';
import type { Anonymous, JobSeeker, Viewer } from '../accounts/permissions';
import { consentFault } from '../guard';
import { emailFault, tidy } from '../platform/checks';
import { dayIn } from '../platform/clock';
import type { Clock } from '../platform/clock';
import { DAY_MS } from '../platform/time';
import { tokenHash } from '../platform/tokens';
import { refuse, refuseAny } from '../platform/user-errors';
import type { Refusal } from '../platform/user-errors';
import { timeZoneOf } from '../reference';
import { SENSITIVE_FACTS, faultRefusals, parseFacts, withoutSensitiveFacts } from '../targeting/language';
import type { Facts, Locale } from '../targeting/language';
import type { WorldService } from '../situations';
import { newSensitiveFacts, sensitiveConsentMissing } from './consents/consents.rules';
import { consents, keepConsent, withdrawConsent } from './consents/consents.writes';
import type { AccessLinksService } from './access-links/access-links.service';
import type { ContactsService } from './contact/contacts.service';
import { ProfileRow } from './profile.entity';
import type { Erasure, PersonalDataOwner } from './privacy.service';
import type { CreateProfileInput, UpdateProfileInput } from './profiles.graphql';
import { createProfile, editOwnProfile, seeOwnProfile } from './profiles.policy';
import { profileExists } from './profiles.errors';
import type { ProfilesLoaders } from './profiles.loaders';
import { ProfileReads } from './profile-reads.queries';
import type { ProfileRead } from './profile-reads.queries';
import { lockedProfile } from './profiles.queries';
import { mergeFacts, skippedFault } from './profiles.rules';

/** Four weeks. */
export const DAYS_UNTIL_CHECK_IN = 28;

interface Needs {
  audit: AuditService;
  worlds: WorldService;
  tokens: AccessTokensService;
  frontEndTokens: FrontEndTokensService;
  contacts: ContactsService;
  links: AccessLinksService;
  /** The other areas that keep something of a person. */
  personalData: () => readonly PersonalDataOwner[];
}

export class ProfilesService {
  private readonly byToken: ProfileReads;
  private readonly reads = new WeakMap<Viewer, ProfileRead>();

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {
    this.byToken = new ProfileReads(database, () => dayIn('UTC', this.clock.now()));
  }

  /**
   * Gives the new profile and its secret, which is not kept: only its hash is. Who comes with a token of their front end makes one
   * profile, which that token opens from then on: no secret is given.
   */
  async create(by: Viewer, input: CreateProfileInput): Promise<{ profile: ProfileRow; accessToken?: string }> {
    demand(by, createProfile);
    if (by.kind === 'JOB_SEEKER' && by.isOfFrontEnd) refuse(profileExists);
    const email = tidy(input.email);
    const { facts, refusals } = await this.factsOf(input.facts);
    const agreesToSensitive = input.consentToSensitive === true;
    const sensitive = agreesToSensitive ? [] : newSensitiveFacts({}, facts);
    refuseAny([
      ...refusals,
      ...sensitiveConsentMissing(sensitive),
      emailFault('email', email),
      consentFault(input.consentToTerms),
      skippedFault(input.skippedQuestions),
    ]);
    const tokenToBe = by.kind === 'ANONYMOUS' ? by.tokenToBe : undefined;
    const id = (tokenToBe === undefined ? undefined : profileNamedBy(tokenToBe)) ?? randomUUID();
    const accessToken = tokenToBe ?? profileToken(id);
    const profile: ProfileRow = {
      id,
      // Processes of the version before look there.
      tokenHash: tokenHash(accessToken),
      locale: input.locale ?? 'FR',
      ...factsAndTime(mergeFacts({}, facts)),
      skippedQuestions: eachOnce(input.skippedQuestions ?? []),
      version: 1,
      createdAt: this.clock.now(),
      idleFrom: dayIn('UTC', this.clock.now()),
      nextCheckIn: this.nextCheckIn(),
    };
    await this.database.transaction(async (tx) => {
      if (tokenToBe !== undefined && (await tx.existsBy(ProfileRow, { id }))) refuse(profileExists);
      await tx.insert(ProfileRow, profile);
      await this.needs.tokens.issue(tx, id, accessToken);
      if (email !== null) await this.needs.contacts.keep(tx, id, email);
      const consent = { profileId: id, locale: profile.locale, at: profile.createdAt };
      await keepConsent(tx, { ...consent, subject: 'TERMS' });
      if (agreesToSensitive) await keepConsent(tx, { ...consent, subject: 'SENSITIVE_FACTS' });
      await this.needs.audit.record(tx, { by, action: 'profile.create', objectId: id, summary: 'Profil créé' });
    });
    return { profile, ...(tokenToBe === undefined ? { accessToken } : {}) };
  }

  async update(viewer: Viewer, input: UpdateProfileInput): Promise<ProfileRow> {
    const by = demandJobSeeker(viewer, editOwnProfile);
    const email = input.email === undefined ? undefined : tidy(input.email);
    const { facts, refusals } = await this.factsOf(input.facts ?? {});
    refuseAny([...refusals, emailFault('email', email), skippedFault(input.skippedQuestions)]);
    const consent = input.consentToSensitive;
    const erasures = consent === false ? await this.sensitiveErasures() : [];
    return this.database.transaction(async (tx) => {
      const before = await lockedProfile(tx, by);
      const locale = input.locale ?? before.locale;
      const kept = await this.factsToKeep(tx, { before, given: facts, consent, erasures, locale });
      // Whoever wants such answers forgotten is not asked for them the next moment.
      const unwanted = consent === false ? SENSITIVE_FACTS : [];
      const skippedQuestions = eachOnce([...(input.skippedQuestions ?? before.skippedQuestions), ...unwanted]);
      const after = { ...before, locale, skippedQuestions, ...factsAndTime(kept), version: before.version + 1 };
      await tx.update(
        ProfileRow,
        { id: by.profileId },
        {
          ...{ locale, skippedQuestions, facts: after.facts, timeZone: after.timeZone, version: after.version },
          ...(Object.keys(facts).length === 0 ? {} : { nextCheckIn: this.nextCheckIn() }),
        },
      );
      if (email !== undefined) await this.keepAddress(tx, by.profileId, email);
      await this.needs.audit.record(tx, {
        by,
        action: 'profile.change',
        objectId: by.profileId,
        summary: 'Profil modifié',
      });
      return after;
    });
  }

  /** The profile of the person who asks; null for everybody else. */
  async self(viewer: Viewer, { profile }: ProfilesLoaders): Promise<ProfileRow | null> {
    demand(viewer, seeOwnProfile);
    refuseUnknownToken(viewer);
    return viewer.kind === 'JOB_SEEKER' ? profile.load(viewer.profileId) : null;
  }

  /**
   * The person whose access token this is, or whom their front end knows by it; undefined when there is none. `renews`: this is a use of
   * the token, which keeps it from expiring.
   */
  async viewerOf(token: string, use = { renews: false }): Promise<JobSeeker | Anonymous | undefined> {
    if (!isOfFrontEnd(token)) return this.ownerOf(token, use);
    const tokenToBe = await this.needs.frontEndTokens.accessTokenFor(token);
    if (tokenToBe === undefined) return undefined;
    return (await this.ownerOf(tokenToBe, { ...use, byFrontEnd: true })) ?? { ...ANONYMOUS, tokenToBe };
  }

  private async ownerOf(token: string, { renews, byFrontEnd }: TokenUsed): Promise<JobSeeker | undefined> {
    const read = await this.byToken.byToken(token);
    if (read === undefined) return undefined;
    const { profile, use } = read;
    const came = byFrontEnd ? ({ isOfFrontEnd: true } as const) : {};
    const viewer = { kind: 'JOB_SEEKER', profileId: profile.id, tokenId: use.tokenId, ...came } as const;
    if (renews) await this.needs.tokens.used(viewer.profileId, read.use);
    this.reads.set(viewer, read);
    return viewer;
  }

  /** What was read to know who asks, so that a request reads it once. */
  readWith(viewer: Viewer): ProfileRead | undefined {
    return this.reads.get(viewer);
  }

  /**
   * The facts of a profile after a change. What is sensitive and new needs a consent that stands; whoever takes theirs back has
   * everything sensitive forgotten. Throws Refused.
   */
  private async factsToKeep(
    tx: EntityManager,
    { before: { id: profileId, facts: before }, given, consent, erasures, locale }: FactsChange,
  ): Promise<Facts> {
    const change = { profileId, subject: 'SENSITIVE_FACTS', at: this.clock.now() } as const;
    const remaining = consent === false ? withoutSensitiveFacts(before) : before;
    const sensitive = newSensitiveFacts(remaining, given);
    if (consent === true) await keepConsent(tx, { ...change, locale });
    else if (sensitive.length > 0 && (consent === false || !(await consents(tx, profileId, change.subject))))
      refuseAny(sensitiveConsentMissing(sensitive));
    if (consent === false) {
      await withdrawConsent(tx, change);
      for (const erase of erasures) await erase(tx, profileId);
    }
    return mergeFacts(remaining, given);
  }

  private async sensitiveErasures(): Promise<Erasure[]> {
    const erasures = await Promise.all(this.needs.personalData().map(async (area) => area.sensitiveErasure?.()));
    return erasures.filter((erase) => erase !== undefined);
  }

  /** Null removes it. What was mailed to another one opens nothing any more, and what waits does not leave. */
  private async keepAddress(tx: EntityManager, profileId: string, email: string | null): Promise<void> {
    const { contacts, links, personalData } = this.needs;
    const before = await contacts.addressOf(tx, profileId);
    await contacts.keep(tx, profileId, email);
    if (before === null || before === email) return;
    await links.revoke(tx, profileId);
    for (const area of personalData()) await area.forgetMails?.(tx, profileId);
  }

  /** Whoever has just said something is not asked soon what has changed. */
  private nextCheckIn(): string {
    return dayIn('UTC', new Date(this.clock.now().getTime() + DAYS_UNTIL_CHECK_IN * DAY_MS));
  }

  private async factsOf(given: unknown): Promise<{ facts: Facts; refusals: Refusal[] }> {
    const { facts, faults } = parseFacts(given, await this.needs.worlds.current(), { sources: 'PROFILE' });
    return { facts, refusals: faultRefusals(faults, 'facts') };
  }
}

interface TokenUsed {
  renews: boolean;
  byFrontEnd?: true;
}

interface FactsChange {
  before: ProfileRow;
  given: Facts;
  /** As the person says now; undefined or null where they say nothing of it. */
  consent: boolean | null | undefined;
  /** Of the other areas, where it is taken back. */
  erasures: readonly Erasure[];
  locale: Locale;
}

function eachOnce(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}

/** A person's days are those of where they live. */
function factsAndTime(facts: Facts): Pick<ProfileRow, 'facts' | 'timeZone'> {
  return { facts, timeZone: timeZoneOf(facts['place']) };
}
