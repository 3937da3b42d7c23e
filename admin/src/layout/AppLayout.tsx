import type { ReactNode } from 'react';
import { Layout } from 'react-admin';
import { AppMenu } from './AppMenu';
import { useDocumentTitle } from './useDocumentTitle';

export function AppLayout({ children }: { children: ReactNode }) {
  useDocumentTitle();
  return <Layout menu={AppMenu}>{children}</Layout>;
}
