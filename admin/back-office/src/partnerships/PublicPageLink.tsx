import { Link, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import './words';

/** The page of partners, as everybody reads it: another application of the same service. */
export function PublicPageLink() {
  const translate = useTranslate();
  const language = useLocale();
  return (
    <Typography variant="body2" sx={{ my: 1 }}>
      <Link href={`/partenaires?lang=${language}`} target="_blank" rel="noopener">
        {translate('resources.partners.publicPage')} {translate('app.newTab')}
      </Link>
    </Typography>
  );
}
