import { request } from '../../client/client';
import { found } from '../../client/errors';
import type { ResourceProvider } from '../../client/resource';
import { AuditEventsDocument, type AuditFilter } from '../../generated/graphql';

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
