import type { AnswerMarks } from '../platform/graphql/plugins';
import type { Language } from '../platform/language';
import type { AccountsLoaders } from './accounts.loaders';
import type { Viewer } from './permissions';

/** The staff session's secret, in the cookie of the request and of the answer. */
export interface SessionCookie {
  token: string | undefined;
  set(token: string): void;
  clear(): void;
}

/** What every resolver may use; an area adds its own loaders to it. */
export interface RequestContext<Loaders = AccountsLoaders> {
  viewer: Viewer;
  /** As the session says by now: for what lasts longer than a request. It does not renew the session. */
  viewerNow(): Promise<Viewer>;
  /** The IP address that asks; a proxy's where it is not trusted to tell another. */
  address: string;
  /** What the browser says of itself. */
  agent: string | undefined;
  language: Language;
  requestId: string;
  /** The request comes from a page of this service. */
  isOwnPage: boolean;
  /** A GET: nothing that it asks for may be stored. */
  isReadOnly: boolean;
  answer: AnswerMarks;
  session: SessionCookie;
  loaders: Loaders;
}
