import type { ReactNode } from 'react';
import { Layout } from 'react-admin';
import { SessionOverPage } from '../accounts/sign-in/SessionOverPage';
import { AppHeader } from './AppHeader';
import { AppMenu } from './AppMenu';
import { AppSidebar } from './AppSidebar';
import { RouteAnnouncer } from './RouteAnnouncer';
import { useDocumentTitle } from './useDocumentTitle';

/** Wide parts scroll on a small screen rather than widen the page, and a word longer than its line is broken. */
const NARROW_LAYOUT = { minWidth: 0, overflowWrap: 'anywhere', '& .RaLayout-content': { minWidth: 0 } };

export function AppLayout({ children }: { children: ReactNode }) {
  useDocumentTitle();
  return (
    <Layout appBarAlwaysOn appBar={AppHeader} menu={AppMenu} sidebar={AppSidebar} sx={NARROW_LAYOUT}>
      <RouteAnnouncer />
      <SessionOverPage />
      {children}
    </Layout>
  );
}
