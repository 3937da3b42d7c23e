import { Divider } from '@mui/material';
import { Fragment } from 'react';
import { Menu, useMatch, useSidebarState, useTranslate } from 'react-admin';
import type { MenuGroup } from './groups';
import { useOwnGroups } from './useOwnGroups';

const DENSE = { '& .RaMenuItemLink-root': { minHeight: 32, py: 0.25 } };

const HEADING = {
  px: 2,
  '&&&': { mt: 1.5, mb: 0.25 },
  fontSize: '0.75rem',
  fontWeight: 600,
  color: 'text.secondary',
  '&::before, &::after': { display: 'none' },
  '& .MuiDivider-wrapper': { p: 0 },
};

/** What the viewer may open, in groups: their names are separators, so that the arrows go through one list. */
export function AppMenu() {
  const isHome = useMatch({ path: '/', end: true }) !== null;
  const groups = useOwnGroups();
  return (
    <Menu sx={DENSE}>
      <Menu.DashboardItem {...current(isHome)} />
      {groups.map(({ name, resources }) => (
        <Fragment key={name}>
          <GroupName name={name} />
          {resources.map((resource) => (
            <ResourceItem key={resource} name={resource} />
          ))}
        </Fragment>
      ))}
    </Menu>
  );
}

/** In the folded menu there is room for a line only. */
function GroupName({ name }: Pick<MenuGroup, 'name'>) {
  const word = useTranslate()(`app.menu.${name}`);
  const [isOpen] = useSidebarState();
  if (!isOpen) return <Divider component="div" aria-label={word} sx={{ mx: 1, my: 1 }} />;
  return (
    <Divider component="div" textAlign="left" aria-label={word} sx={HEADING}>
      {word}
    </Divider>
  );
}

function ResourceItem({ name }: { name: string }) {
  const isHere = useMatch({ path: `/${name}`, end: false }) !== null;
  return <Menu.ResourceItem name={name} {...current(isHere)} />;
}

const current = (isHere: boolean) => (isHere ? { 'aria-current': 'page' as const } : {});
