import { Alert, Button } from '@mui/material';

/** The server does not answer, or not all of the page came. Nothing is typed yet: the page is loaded anew. */
export function NotStarted({ words }: { words: (key: string) => string }) {
  return (
    <main>
      <Alert
        severity="error"
        sx={{ m: 2 }}
        action={
          <Button color="inherit" size="small" onClick={() => window.location.reload()}>
            {words('app.retry')}
          </Button>
        }
      >
        {words('errors.UNREACHABLE')}
      </Alert>
    </main>
  );
}
