import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import { demandJobSeeker } from '../../accounts';
import type { AuditService } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { published } from '../../catalogue/published';
import type { Recommendation } from '../../catalogue';
import type { Clock } from '../../platform/clock';
import { refuseAny } from '../../platform/user-errors';
import { DAYS_UNTIL_CHECK_IN, ProfileRow, lockedProfile } from '../../profiles';
import type { ProfilesService } from '../../profiles';
import type { RecommendationsService, Scored } from '../../recommendations';
import { agreed, definitionIn, factDefinition } from '../../targeting/language';
import { planDay } from '../choice/plan-day.rules';
import { dayBefore } from '../progress/progress.rules';
import { answerOwnCheckIn } from '../plans.policy';
import { RecommendationResponseRow } from '../recommendation-response.entity';
import type { AnswerCheckInInput, CheckIn, CheckInQuestion } from './check-in.graphql';
import { factsToAskAgain } from './check-in.rules';
import { laterWithFacts } from './check-in.errors';

interface Needs {
  audit: AuditService;
  recommendations: RecommendationsService;
  profiles: ProfilesService;
}

export interface CheckedIn {
  profile: ProfileRow;
  arrived: Recommendation[];
  left: Recommendation[];
}

const DAYS_PUT_OFF = 7;
/** Of each, in an answer. */
const MAX_TOLD = 10;

/** Asks people every few weeks what may have changed, and says what that changes. */
export class CheckInsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  /** Null while it is not due. Takes the profile itself, which only its owner is ever given. */
  async dueFor({ id, facts, locale, timeZone }: ProfileRow): Promise<CheckIn | null> {
    const asked = factsToAskAgain(facts);
    if (asked.length === 0) return null;
    const since = (await this.daysOf([id])).get(id);
    if (since === undefined || since > planDay(timeZone, this.clock.now())) return null;
    return { since, questions: asked.flatMap((fact) => questionOf(fact, { locale, facts })) };
  }

  /** The ids of those of them for whom one is due. */
  async dueAmong(profiles: readonly ProfileRow[]): Promise<Set<string>> {
    const now = this.clock.now();
    const since = await this.daysOf(profiles.map(({ id }) => id));
    const isDue = ({ id, facts, timeZone }: ProfileRow): boolean => {
      const day = since.get(id);
      return day !== undefined && day <= planDay(timeZone, now) && factsToAskAgain(facts).length > 0;
    };
    return new Set(profiles.filter(isDue).map(({ id }) => id));
  }

  async answer(viewer: Viewer, { facts, later }: AnswerCheckInInput): Promise<CheckedIn> {
    const by = demandJobSeeker(viewer, answerOwnCheckIn);
    const isChange = facts !== null && facts !== undefined;
    refuseAny([isChange && later === true ? laterWithFacts : undefined]);
    if (isChange) return this.change(viewer, by.profileId, facts);
    return this.database.transaction(async (tx) => {
      const profile = await lockedProfile(tx, by);
      const today = planDay(profile.timeZone, this.clock.now());
      const nextCheckIn = dayBefore(today, -(later === true ? DAYS_PUT_OFF : DAYS_UNTIL_CHECK_IN));
      await tx.update(ProfileRow, { id: profile.id }, { nextCheckIn });
      const summary = 'Point sur la situation';
      await this.needs.audit.record(tx, { by, action: 'profile.check-in', objectId: profile.id, summary });
      return { profile, arrived: [], left: [] };
    });
  }

  /** From which day a check-in is due, by profile. */
  private async daysOf(ids: readonly string[]): Promise<Map<string, string | undefined>> {
    const rows = await this.database.manager.find(ProfileRow, {
      where: { id: In(ids) },
      select: { id: true, nextCheckIn: true },
    });
    return new Map(rows.map(({ id, nextCheckIn }) => [id, nextCheckIn]));
  }

  private async change(viewer: Viewer, profileId: string, facts: unknown): Promise<CheckedIn> {
    const before = await this.database.manager.findOneBy(ProfileRow, { id: profileId });
    const profile = await this.needs.profiles.update(viewer, { facts });
    const [was, is] = [before === null ? [] : await this.strategiesOf(before), await this.strategiesOf(profile)];
    const refused = await this.refusedBy(profileId);
    const told = (some: readonly Scored[], others: readonly Scored[]): Recommendation[] => {
      const known = new Set([...refused, ...others.map(({ item }) => item.id)]);
      const news = some.filter(({ item }) => !known.has(item.id)).slice(0, MAX_TOLD);
      return news.map(({ item }) => published(item, profile.locale));
    };
    return { profile, arrived: told(is, was), left: told(was, is) };
  }

  private async strategiesOf({ facts, locale, id }: ProfileRow): Promise<readonly Scored[]> {
    const ranking = await this.needs.recommendations.rank(facts, { kind: 'STRATEGY', locale, profileId: id });
    return ranking.fitting.best(Infinity);
  }

  private async refusedBy(profileId: string): Promise<string[]> {
    const rows = await this.database.manager.findBy(RecommendationResponseRow, { profileId, response: 'NOT_FOR_ME' });
    return rows.map(({ recommendationId }) => recommendationId);
  }
}

function questionOf(fact: string, { locale, facts }: Pick<ProfileRow, 'locale' | 'facts'>): CheckInQuestion[] {
  const known = factDefinition(fact);
  const definition = known && definitionIn(known, locale);
  if (definition?.question === undefined) return [];
  const choices = definition.choices.map((choice) => ({ ...choice, label: agreed(choice.label, facts) }));
  return [{ fact, question: agreed(definition.question, facts), definition, choices }];
}
