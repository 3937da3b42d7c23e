import type { ReactNode } from 'react';
import { Layout } from 'react-admin';
import { SessionOverPage } from '../accounts/sign-in/SessionOverPage';
import { AppMenu } from '../menu/AppMenu';
import { AppSidebar } from '../menu/AppSidebar';
import { Overlays } from '../palette/Overlays';
import { usePreferencesSync } from '../preferences/usePreferencesSync';
import { AppHeader } from './AppHeader';
import { ErrorPage } from './ErrorPage';
import { RouteAnnouncer } from './RouteAnnouncer';
import { useDocumentTitle } from './useDocumentTitle';

/** Wide parts scroll on a small screen rather than widen the page, and a word longer than its line is broken. */
const NARROW_LAYOUT = {
  minWidth: 0,
  overflowWrap: 'anywhere',
  '& .RaLayout-content': { minWidth: 0, px: { xs: 1, sm: 2 }, pb: 2 },
  '& .RaList-main, & .RaList-content': { minWidth: 0 },
};

export function AppLayout({ children }: { children: ReactNode }) {
  useDocumentTitle();
  usePreferencesSync();
  return (
    <Layout appBarAlwaysOn appBar={AppHeader} menu={AppMenu} sidebar={AppSidebar} error={ErrorPage} sx={NARROW_LAYOUT}>
      <RouteAnnouncer />
      <SessionOverPage />
      <Overlays />
      {children}
    </Layout>
  );
}
