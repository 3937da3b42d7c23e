import type { ReactNode } from 'react';
import { Layout } from 'react-admin';
import { AppHeader } from './AppHeader';
import { AppMenu } from './AppMenu';
import { AppSidebar } from './AppSidebar';
import { useDocumentTitle } from './useDocumentTitle';

/** Wide parts scroll on a small screen rather than widen the page. */
const NARROW_LAYOUT = { minWidth: 0, '& .RaLayout-content': { minWidth: 0 } };

export function AppLayout({ children }: { children: ReactNode }) {
  useDocumentTitle();
  return (
    <Layout appBar={AppHeader} menu={AppMenu} sidebar={AppSidebar} sx={NARROW_LAYOUT}>
      {children}
    </Layout>
  );
}
