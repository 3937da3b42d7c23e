import { useSyncExternalStore } from 'react';
import { session } from '../../client/pageSession';

/** What the person has to settle before anything more is sent. */
export const useSession = () => useSyncExternalStore(session.subscribe, session.current);
