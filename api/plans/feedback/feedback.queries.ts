import type { DataSource } from 'typeorm';
import { targetRule } from '../../catalogue/content';
import type { PublishedCatalogue } from '../../catalogue';
import type { Clock } from '../../platform/clock';
import { shareOf, shownPeople } from '../../platform/few-people.rules';
import { DAY_MS } from '../../platform/time';
import { plainSentence, toSql } from '../../targeting/language';
import type { Locale, Rule, World } from '../../targeting/language';
import { ALREADY_DONE } from '../cooldown.rules';
import { conditionsOf, shareOfPart } from './feedback.rules';
import type { Said } from './feedback.rules';
import type { RecommendationFeedback } from './feedback.graphql';

/** The last that each person said, until a day ago: nobody finds the number behind a share by answering and asking again. */
const LAST_SAID = `
  SELECT DISTINCT ON (profile_id) profile_id, not_for_me, done, useful FROM (
    SELECT profile_id, response = 'NOT_FOR_ME' AS not_for_me, response = 'DONE' AS done, NULL::boolean AS useful, updated_at
    FROM recommendation_response WHERE recommendation_id = $1 AND updated_at <= $2
    UNION ALL
    SELECT profile_id, status = 'DECLINED' AND NOT was_done, status = 'DONE' OR was_done, useful, updated_at
    FROM planned_action, LATERAL (SELECT status = 'DECLINED' AND reason IS NOT DISTINCT FROM '${ALREADY_DONE}' AS was_done) AS told
    WHERE recommendation_id = $1 AND status IN ('ACCEPTED', 'DONE', 'SNOOZED', 'DECLINED') AND updated_at <= $2) AS said
  ORDER BY profile_id, updated_at DESC`;

interface Counts extends Said {
  done: number;
  rated: number;
  useful: number;
  /** For each condition. */
  holding: number[];
  refusing: number[];
}

/** What people say of a recommendation, counted in the database: no answer of anybody is read. */
export class FeedbackQueries {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async of(
    id: string,
    { catalogue, world, locale }: { catalogue: PublishedCatalogue; world: World; locale: Locale },
  ): Promise<RecommendationFeedback> {
    const item = catalogue.item(id);
    const target = item && targetRule(item.content, (situation) => catalogue.situation(situation)?.slug);
    const conditions = target === undefined ? [] : conditionsOf(target);
    const counts = await this.counts(id, conditions, world);
    return {
      people: shownPeople(counts.people),
      notForMe: shareOf(counts.notForMe, counts.people),
      done: shareOf(counts.done, counts.people),
      useful: shareOf(counts.useful, counts.rated),
      conditions: conditions.map((condition, index) => {
        const part = { people: counts.holding[index] ?? 0, notForMe: counts.refusing[index] ?? 0 };
        return {
          sentence: plainSentence(condition, world, locale),
          people: shownPeople(part.people),
          notForMe: shareOfPart(part, counts),
        };
      }),
    };
  }

  private async counts(id: string, conditions: readonly Rule[], world: World): Promise<Counts> {
    const parameters: unknown[] = [id, new Date(this.clock.now().getTime() - DAY_MS)];
    const holds = conditions.map((rule) => toSql(rule, { world, facts: 'profile.facts', parameters }));
    const each = (more: string): string =>
      `ARRAY[${holds.map((condition) => `count(*) FILTER (WHERE ${condition}${more})`).join(', ')}]::int[]`;
    const [row] = await this.database.query<[Counts]>(
      `SELECT count(*)::int AS people, count(*) FILTER (WHERE not_for_me)::int AS "notForMe", count(*) FILTER (WHERE done)::int AS done,
         count(useful)::int AS rated, count(*) FILTER (WHERE useful)::int AS useful, ${each('')} AS holding, ${each(' AND not_for_me')} AS refusing
       FROM (${LAST_SAID}) AS last JOIN profile ON profile.id = last.profile_id`,
      parameters,
    );
    return row;
  }
}
