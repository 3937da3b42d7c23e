import { Alert, Button, Skeleton, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { messageOf } from './useRefusals';

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

function NotLoaded({ error, onRetry }: { error: unknown; onRetry: () => unknown }) {
  const translate = useTranslate();
  return (
    <Alert
      severity="error"
      role="none"
      sx={{ m: 2 }}
      action={
        <Button color="inherit" size="small" onClick={() => void onRetry()}>
          {translate('app.retry')}
        </Button>
      }
    >
      {translate(messageOf(error), { _: messageOf(error) })}
    </Alert>
  );
}

function ToCome() {
  return (
    <Stack aria-hidden spacing={1} sx={{ p: 2 }}>
      <Skeleton variant="rounded" height={32} width="60%" />
      <Skeleton variant="rounded" height={120} />
    </Stack>
  );
}
