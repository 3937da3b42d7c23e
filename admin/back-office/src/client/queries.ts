import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './errors';

const RETRY_MS = 1000;

const isUnreachable = (error: Error): boolean => error instanceof ApiError && error.code === 'UNREACHABLE';

/** Without a network calls fail at once, and say so: by default they would wait in silence. Only reading is tried again by itself. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: (failures, error) => failures === 0 && isUnreachable(error),
      retryDelay: RETRY_MS,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
