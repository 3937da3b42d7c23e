import { setImmediate } from 'node:timers/promises';
import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import { SituationRow } from '../../../situations';
import type { WorldService } from '../../../situations';
import type { AudienceService } from '../../../targeting';
import { targetRule } from '../../content/content.rules';
import type { Content } from '../../content/content.rules';
import { ReachedPeople } from './audiences.rules';

type Target = Pick<Content, 'placeCodes' | 'rule' | 'situationIds'>;

const TARGETS = `
  SELECT revision.content->'placeCodes' AS "placeCodes", revision.content->'rule' AS rule, revision.content->'situationIds' AS "situationIds"
  FROM link_use
    JOIN recommendation ON recommendation.id = link_use.recommendation_id
    JOIN revision ON revision.id = recommendation.published_id
  WHERE link_use.link_id = $1
  ORDER BY recommendation.id`;

interface Needs {
  database: DataSource;
  worlds: WorldService;
  audiences: AudienceService;
}

/** How many people of the reference population are given what names a link. */
export class LinkAudiencesQueries {
  constructor(private readonly needs: Needs) {}

  async audienceOf(linkId: string): Promise<number> {
    const { database, worlds, audiences } = this.needs;
    const targets = await database.query<Target[]>(TARGETS, [linkId]);
    const ids = targets.flatMap(({ situationIds }) => situationIds);
    const rows = await database.manager.find(SituationRow, { where: { id: In(ids) } });
    const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
    const world = await worlds.current();
    const people = new ReachedPeople();
    for (const target of targets) {
      // Each takes a moment: others are answered in between.
      await setImmediate();
      const rule = targetRule(target, (id) => slugs.get(id));
      people.add(await audiences.matchingOf(rule, world));
    }
    return people.count;
  }
}
