import type { ReactNode } from 'react';
import { Link } from 'react-admin';
import { contributionAddress } from './addresses';

interface ContributionLinkProps {
  id: string;
  children: ReactNode;
  'aria-label'?: string;
  onClick?: () => void;
}

export function ContributionLink({ id, ...props }: ContributionLinkProps) {
  return <Link to={contributionAddress(id)} {...props} />;
}
