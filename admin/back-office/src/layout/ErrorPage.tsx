import { Alert, Box, Button } from '@mui/material';
import { Title, useTranslate } from 'react-admin';

/** A screen that failed. Its words are gone: the page is loaded anew, which also fetches a version that was put in its place. */
export function ErrorPage() {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 2 }}>
      <Title title="app.failed.title" />
      <Alert
        severity="error"
        action={
          <Button color="inherit" size="small" onClick={() => window.location.reload()}>
            {translate('app.retry')}
          </Button>
        }
      >
        {translate('app.failed.help')}
      </Alert>
    </Box>
  );
}
