import { Menu, useMatch } from 'react-admin';

const RESOURCES = [
  'contributions',
  'recommendations',
  'releases',
  'calendar',
  'situations',
  'links',
  'personas',
  'coverage',
  'playground',
  'partners',
  'refusalReasons',
  'checklistSettings',
  'staff',
  'auditEvents',
];

/** react-admin leaves out what `canAccess` denies to the viewer. */
export function AppMenu() {
  const isHome = useMatch({ path: '/', end: true }) !== null;
  return (
    <Menu>
      <Menu.DashboardItem {...current(isHome)} />
      {RESOURCES.map((name) => (
        <ResourceItem key={name} name={name} />
      ))}
    </Menu>
  );
}

function ResourceItem({ name }: { name: string }) {
  const isHere = useMatch({ path: `/${name}`, end: false }) !== null;
  return <Menu.ResourceItem name={name} {...current(isHere)} />;
}

const current = (isHere: boolean) => (isHere ? { 'aria-current': 'page' as const } : {});
