import type { MouseEvent, ReactNode } from 'react';
import { Link, useCreatePath, useResourceContext } from 'react-admin';

interface RowLinkProps {
  id: string;
  /** The page that the row opens. */
  page?: 'edit' | 'show';
  children: ReactNode;
}

/** A click on the row itself opens it too. */
const stay = (event: MouseEvent) => event.stopPropagation();

/** The name of a row, which people wrote in French, as a link: rows open with the keyboard, and in a new tab. */
export function RowLink({ id, page = 'edit', children }: RowLinkProps) {
  const resource = useResourceContext() ?? '';
  const createPath = useCreatePath();
  return (
    <Link
      lang="fr"
      to={createPath({ resource, type: page, id })}
      onClick={stay}
      sx={{ color: 'text.primary' }}
      underline="always"
    >
      {children}
    </Link>
  );
}
