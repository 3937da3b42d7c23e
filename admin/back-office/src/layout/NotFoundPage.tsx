import { Box, Button, Typography } from '@mui/material';
import { Link, Title, useTranslate } from 'react-admin';

/** An address that leads nowhere, and two ways on. */
export function NotFoundPage() {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 4, textAlign: 'center' }}>
      <Title title="app.notFound.title" />
      <Typography gutterBottom>{translate('app.notFound.help')}</Typography>
      <Button component={Link} to="/" variant="contained">
        {translate('app.notFound.home')}
      </Button>
    </Box>
  );
}
