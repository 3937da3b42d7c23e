import type { ReactNode } from 'react';
import { Layout } from 'react-admin';
import { AppHeader } from './AppHeader';
import { AppMenu } from './AppMenu';
import { useDocumentTitle } from './useDocumentTitle';

export function AppLayout({ children }: { children: ReactNode }) {
  useDocumentTitle();
  return <Layout appBar={AppHeader} menu={AppMenu}>{children}</Layout>;
}
