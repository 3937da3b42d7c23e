import { Link } from 'react-admin';
import { releaseAddress } from './addresses';

interface ReleaseLinkProps {
  id: string;
  title: string;
  onClick?: () => void;
}

/** Leads to a release, by its name. */
export function ReleaseLink({ id, title, onClick }: ReleaseLinkProps) {
  return (
    <Link lang="fr" to={releaseAddress(id)} {...(onClick && { onClick })}>
      {title}
    </Link>
  );
}
