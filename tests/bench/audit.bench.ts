import type { DataSource } from 'typeorm';
import { median, medianMsLater } from './bench';
import type { Benchmark, Figure } from './bench';
import { withContributions } from './contributed-api';

const EVENTS = 20_000;
const SIZE = '20,000 entries';
const AT_MOST = 50;

/** As the screen asks it. */
const QUERY = `query ($filter: AuditFilter, $page: PageInput) {
  auditEvents(filter: $filter, page: $page) {
    total
    items { id at actor action actionLabel objectType objectId objectTitle summary reason groupId changes { field label before after } }
  }
}`;

/** One of three is about a recommendation, by staff, with a reason; two are about contributions, of which one by the public. */
const FILL = `
  WITH made AS (
    INSERT INTO audit_event (at, actor_id, actor, action, object_type, object_id, object_title, summary, before, after, request_id, group_id)
    SELECT now() - number * interval '1 minute',
      CASE WHEN number % 3 < 2 THEN (SELECT id FROM staff_user LIMIT 1) END,
      CASE WHEN number % 3 < 2 THEN 'Staff' ELSE 'Public' END,
      (ARRAY['recommendation.publish', 'contribution.refuse', 'contribution.submit'])[number % 3 + 1],
      (ARRAY['recommendation', 'contribution', 'contribution'])[number % 3 + 1],
      (SELECT id FROM contribution ORDER BY id OFFSET number % 500 LIMIT 1),
      CASE WHEN number % 3 = 0 THEN 'Appeler une entreprise le matin, numéro ' || number END,
      (ARRAY['version 1', 'Contribution refusée', 'Contribution reçue'])[number % 3 + 1],
      '{"status": "RECEIVED"}', '{"status": "REFUSED"}', 'req-' || number, CASE WHEN number % 50 = 0 THEN gen_random_uuid() END
    FROM generate_series(1, ${EVENTS}) AS number
    RETURNING id, actor_id, position)
  INSERT INTO audit_words (event_id, actor, reason, words)
  SELECT id, CASE WHEN actor_id IS NOT NULL THEN 'Camille Exemple' END,
    CASE WHEN actor_id IS NOT NULL THEN 'Parce que le lien numéro ' || position || ' est mort' END, '' FROM made`;

/** A page of the audit log over HTTP, for each filter. */
export const benchmark: Benchmark = {
  name: 'audit',
  run: async () =>
    withContributions({ contributions: 1000, recommendations: 0 }, async ({ ask, database }) => {
      await database.query(`UPDATE staff_user SET roles = '{MODERATOR,ANALYST}'`);
      await database.query(FILL);
      await database.query('UPDATE audit_words SET reason = reason');
      await database.query('VACUUM ANALYZE audit_event, audit_words, contribution');
      const times: { asked: object; ms: number }[] = [];
      for (const asked of await questions(database))
        times.push({ asked, ms: await medianMsLater([asked, asked, asked], async (one) => ask(QUERY, one)) });
      const slowest = times.toSorted((left, right) => right.ms - left.ms)[0];
      return figures(times, slowest);
    }),
};

async function questions(database: DataSource): Promise<{ filter: object; page?: object }[]> {
  const [event] = await database.query<{ actor_id: string; object_id: string; group_id: string; at: Date }[]>(
    'SELECT * FROM audit_event WHERE actor_id IS NOT NULL AND group_id IS NOT NULL LIMIT 1',
  );
  if (event === undefined) throw new Error('there is no entry');
  const filters = [
    {},
    { actorId: event.actor_id },
    { action: 'contribution.refuse' },
    { objectType: 'recommendation' },
    { objectId: event.object_id },
    { groupId: event.group_id },
    { requestId: 'req-77' },
    { from: event.at },
    { to: event.at },
    { search: 'entreprise' },
    { search: 'contribution' },
    { search: 'numéro 77' },
    { search: 'lien mort' },
    { search: 'camille' },
    { search: 'publication entreprise matin' },
    { search: 'introuvable' },
    { search: 'lien', objectType: 'recommendation', actorId: event.actor_id, from: new Date(0) },
  ];
  const pages = [
    { number: 1, size: 50 },
    { number: 100, size: 50 },
  ];
  return filters.flatMap((filter) => pages.map((page) => ({ filter, page })));
}

function figures(times: { ms: number }[], slowest: { asked: object; ms: number } | undefined): Figure[] {
  const limit = { atMost: AT_MOST };
  return [
    {
      ...{ what: `a page, median of ${times.length} filters and pages`, size: SIZE, unit: 'ms', limit },
      value: median(times.map(({ ms }) => ms)),
    },
    {
      ...{ what: `the slowest: ${JSON.stringify(slowest?.asked)}`, size: SIZE, unit: 'ms', limit },
      value: slowest?.ms ?? Number.NaN,
    },
  ];
}
