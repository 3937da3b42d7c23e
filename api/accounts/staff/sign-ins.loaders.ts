import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Clock } from '../../platform/clock';

/** When somebody was last here, and where they still are. */
export interface SignIns {
  lastSignIn: Date | null;
  openSessions: number;
}

/** Sessions are deleted when they have ended, so that the audit log alone knows the last one. $1 the ids, $2 now. */
const SIGN_INS = `
  SELECT asked.id, last.at AS "lastSignIn",
    (SELECT count(*)::int FROM staff_session WHERE staff_user_id = asked.id::uuid AND expires_at > $2) AS "openSessions"
  FROM unnest($1::text[]) AS asked (id)
  LEFT JOIN LATERAL (
    SELECT at FROM audit_event WHERE object_type = 'session' AND object_id = asked.id AND action = 'session.open'
    ORDER BY at DESC LIMIT 1) AS last ON true`;

const NEVER: SignIns = { lastSignIn: null, openSessions: 0 };

export function signInsLoader(database: DataSource, clock: Clock): DataLoader<string, SignIns> {
  return new DataLoader(async (ids) => {
    const found = await database.query<(SignIns & { id: string })[]>(SIGN_INS, [ids, clock.now()]);
    const byId = new Map(found.map((one) => [one.id, one]));
    return ids.map((id) => byId.get(id) ?? NEVER);
  });
}
