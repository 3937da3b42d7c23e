import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';

/** An external link: opened in a new tab, and only when it is a web address. */
export function OutLink({ href }: { href: string }) {
  const translate = useTranslate();
  if (!/^https?:\/\//i.test(href)) return <span>{href}</span>;
  return (
    <Link href={href} target="_blank" rel="noopener noreferrer nofollow">
      {href} {translate('app.newTab')}
    </Link>
  );
}
