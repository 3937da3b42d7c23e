import { request } from '../../client/client';
import { found } from '../../client/errors';
import type { ResourceProvider } from '../../client/resource';
import { AuditEventsDocument, AuditExportDocument, type AuditFilter } from '../../generated/graphql';

/** Days of the filters, in the viewer's time zone, as instants: `to` includes its whole day. */
function instants({ from, to, ...rest }: AuditFilter): AuditFilter {
  return {
    ...rest,
    ...(from && { from: new Date(`${from}T00:00:00`).toISOString() }),
    ...(to && { to: new Date(`${to}T23:59:59.999`).toISOString() }),
  };
}

export const auditProvider: ResourceProvider = {
  list: async ({ filter, page }) =>
    found((await request(AuditEventsDocument, { filter: instants(filter as AuditFilter), page })).auditEvents),
};

/** All that the filter finds, as one CSV file. */
export async function auditCsv(filter: AuditFilter): Promise<string> {
  const parts: string[] = [];
  let after: string | null = null;
  do {
    const part: { csv: string; next: string | null } = found(
      (await request(AuditExportDocument, { filter: instants(filter), after })).auditExport,
    );
    parts.push(part.csv);
    after = part.next;
  } while (after !== null);
  return parts.join('');
}
