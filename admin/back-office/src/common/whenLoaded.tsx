import { Skeleton, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { NotLoaded } from './NotLoaded';

interface Loading {
  record?: object | undefined;
  error?: unknown;
  refetch: () => unknown;
}

/** For `render` of a page: its content as soon as its record is there, which a failure to read it anew does not take away. */
export const whenLoaded =
  (content: ReactNode) =>
  ({ record, error, refetch }: Loading): ReactNode => {
    if (record) return content;
    return error ? <NotLoaded error={error} onRetry={refetch} /> : <ToCome />;
  };

function ToCome() {
  return (
    <Stack aria-hidden spacing={1} sx={{ p: 2 }}>
      <Skeleton variant="rounded" height={32} width="60%" />
      <Skeleton variant="rounded" height={120} />
    </Stack>
  );
}
