import type { ReactElement, ReactNode } from 'react';
import { CreateButton, FilterButton, TopToolbar, useResourceDefinition } from 'react-admin';
import { ColumnsButton } from './columns/ColumnsButton';
import { ExportButton } from './export/ExportButton';

interface ListToolsProps {
  hasFilters: boolean;
  hasColumns: boolean;
  /** What this list does besides. */
  children?: ReactNode;
}

/** What stands over every list. Views are kept by the server: see ViewBar. */
export function ListTools({ hasFilters, hasColumns, children }: ListToolsProps): ReactElement {
  const { hasCreate } = useResourceDefinition();
  return (
    <TopToolbar sx={{ flexWrap: 'wrap', justifyContent: 'flex-end' }}>
      {hasFilters && <FilterButton disableSaveQuery />}
      {hasColumns && <ColumnsButton />}
      <ExportButton />
      {children}
      {hasCreate && <CreateButton />}
    </TopToolbar>
  );
}
