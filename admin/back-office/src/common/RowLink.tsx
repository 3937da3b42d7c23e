import type { MouseEvent, ReactNode } from 'react';
import { Link, useCreatePath, useResourceContext } from 'react-admin';

interface RowLinkProps {
  id: string;
  /** The page that the row opens. */
  page?: 'edit' | 'show';
  /** The name is in the language of the screen. */
  isTranslated?: boolean;
  children: ReactNode;
}

/** A click on the row itself opens it too. */
const stay = (event: MouseEvent) => event.stopPropagation();

/** The name of a row, which people wrote in French unless told otherwise, as a link: rows open with the keyboard, and in a new tab. */
export function RowLink({ id, page = 'edit', isTranslated = false, children }: RowLinkProps) {
  const resource = useResourceContext() ?? '';
  const createPath = useCreatePath();
  return (
    <Link
      lang={isTranslated ? undefined : 'fr'}
      to={createPath({ resource, type: page, id })}
      onClick={stay}
      sx={{ color: 'text.primary' }}
      underline="always"
    >
      {children}
    </Link>
  );
}
